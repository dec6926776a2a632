"""The rules that pages and addresses are read by, with those in the user's own files."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from linkwright.fetch.reading import Reading, standard_reading
from linkwright.fetch.rules import PageRules, load_rules
from linkwright.fetch.sources.publishers import load_publishers
from linkwright.settings.link_rules import LinkRules, load_link_rules
from linkwright.settings.rule_files import RuleFiles


@dataclass(frozen=True, slots=True)
class OwnRules:
    """What the user's files add to the shipped ones, put together.

    Attributes:
        links: for addresses and for what is pasted.
        pages: for pages.
        problems: a sentence for each file of the user's that cannot be used.
    """

    links: LinkRules
    pages: PageRules
    problems: tuple[str, ...]

    def reading(self) -> Reading:
        """What a fetcher reads by."""
        return standard_reading(self.links.cleaning, self.pages)


def load_own_rules(config_folder: Path) -> OwnRules:
    """The shipped rules and, after them, those of the files in the user's folder."""
    files = RuleFiles(config_folder)
    pages = load_rules(files.both, load_publishers(config_folder))
    links = load_link_rules(config_folder)
    return OwnRules(links, pages, tuple(dict.fromkeys([*links.problems, *files.problems])))


def print_problems(problems: Iterable[str]) -> None:
    """Tell of files that cannot be used, on standard error."""
    for problem in problems:
        print(f"linkwright: {problem}", file=sys.stderr)
