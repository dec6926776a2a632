"""The rules for addresses and pasted links: the shipped ones with the user's own."""

from dataclasses import dataclass, field
from pathlib import Path

from linkwright.model.addresses import (
    CleaningRules,
    WrapperRules,
    parse_cleaning_rules,
    parse_wrapper_rules,
)
from linkwright.model.intake import parse_junk_titles
from linkwright.model.near_headlines import HeadlineWords, parse_headline_words
from linkwright.settings.rule_files import RuleFiles


@dataclass(frozen=True, slots=True)
class LinkRules:
    """What addresses and pasted links are read by.

    Attributes:
        cleaning: the parameters that are cut from addresses.
        wrappers: the redirects and viewers that addresses are taken out of.
        junk_titles: words of links that are no titles.
        headline_words: those that are not compared like others when headlines are.
        problems: a sentence for each file of the user's that could not be read.
    """

    cleaning: CleaningRules
    wrappers: WrapperRules
    junk_titles: frozenset[str]
    headline_words: HeadlineWords = field(default_factory=HeadlineWords)
    problems: tuple[str, ...] = ()


def load_link_rules(config_folder: Path) -> LinkRules:
    """The rules that Linkwright ships with and, after them, those of the user.

    Args:
        config_folder: may hold tracking-parameters.txt, wrappers.txt, junk-anchors.txt and
            headline-words.txt in the form of the shipped files of these names.
    """
    files = RuleFiles(config_folder)
    return LinkRules(
        parse_cleaning_rules(files.both("tracking-parameters.txt")),
        parse_wrapper_rules(files.both("wrappers.txt")),
        parse_junk_titles(files.both("junk-anchors.txt")),
        parse_headline_words(files.both("headline-words.txt")),
        tuple(files.problems),
    )
