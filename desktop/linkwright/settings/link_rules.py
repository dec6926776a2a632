"""The rules for addresses and pasted links: the shipped ones with the user's own."""

from dataclasses import dataclass
from pathlib import Path

from linkwright.assets import read_text
from linkwright.model.addresses import (
    CleaningRules,
    WrapperRules,
    parse_cleaning_rules,
    parse_wrapper_rules,
)
from linkwright.model.intake import parse_junk_titles

_LARGEST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class LinkRules:
    """What addresses and pasted links are read by.

    Attributes:
        cleaning: the parameters that are cut from addresses.
        wrappers: the redirects and viewers that addresses are taken out of.
        junk_titles: words of links that are no titles.
        problems: a sentence for each file of the user's that could not be read.
    """

    cleaning: CleaningRules
    wrappers: WrapperRules
    junk_titles: frozenset[str]
    problems: tuple[str, ...] = ()


def load_link_rules(config_folder: Path) -> LinkRules:
    """The rules that Linkwright ships with and, after them, those of the user.

    Args:
        config_folder: may hold tracking-parameters.txt, wrappers.txt and junk-anchors.txt in the
            form of the shipped files of these names.
    """
    problems: list[str] = []

    def text(name: str) -> str:
        own = ""
        path = config_folder / name
        try:
            if path.is_file():
                with path.open("rb") as file:
                    own = file.read(_LARGEST_BYTES).decode("utf-8", "replace")
        except OSError as error:
            problems.append(
                f"Your own rules in “{path}” cannot be read ({error.strerror}). Only the usual ones"
                " are used."
            )
        return read_text(f"data/{name}") + "\n" + own.removeprefix("\ufeff")

    return LinkRules(
        parse_cleaning_rules(text("tracking-parameters.txt")),
        parse_wrapper_rules(text("wrappers.txt")),
        parse_junk_titles(text("junk-anchors.txt")),
        tuple(problems),
    )
