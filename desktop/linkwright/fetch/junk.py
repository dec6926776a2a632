"""Tell bot walls, consent, log-in and error pages from articles."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from linkwright.fetch.text_cleaning import words

# What the reader is told, by the group of the data file that the title stands in.
REASONS = {
    "challenge": "The site asked for proof that a person is reading, instead of showing the page.",
    "consent": "The site asked for consent to cookies instead of showing the page.",
    "login": "The site asked to log in instead of showing the page.",
    "error": "The site showed an error page.",
    "shell": "The page shows no headline without running its scripts.",
    "none": "The page shows no headline.",
}
_WALL_MARKS = re.compile(
    r"cf_chl_opt|cf-chl-|/cdn-cgi/challenge-platform/h/|captcha-delivery\.com|px-captcha|"
    r"_Incapsula_Resource|enable javascript and cookies to continue|"
    r"please enable js and disable any ad blocker|blocked by network security",
    re.IGNORECASE,
)
_WALL_PAGE_CHARS = 100_000


@dataclass(frozen=True, slots=True)
class JunkTitles:
    """The titles that are no headlines.

    Attributes:
        groups: the group of each title, by the words of the title.
    """

    groups: dict[tuple[str, ...], str]

    def group(self, title: str) -> str:
        """The group that the whole of a title stands in, or ""."""
        return self.groups.get(tuple(words(title)), "")


def parse_junk_titles(text: str) -> JunkTitles:
    """Read the data file of junk titles: one a line, "[group]" before each group."""
    groups: dict[tuple[str, ...], str] = {}
    group = "shell"
    for line in map(str.strip, text.splitlines()):
        if not line or line.startswith("#"):
            continue
        if line.startswith("[") and line.endswith("]"):
            group = line[1:-1]
        else:
            groups.setdefault(tuple(words(line)), group)
    return JunkTitles(groups)


def looks_like_wall(text: str) -> bool:
    """Whether a page carries the marks of a bot wall; large pages are taken for articles."""
    return len(text) < _WALL_PAGE_CHARS and _WALL_MARKS.search(text) is not None


def first_group(groups: Iterable[str]) -> str:
    """The weightiest of these groups: what a reader should be told of the page."""
    found = set(groups)
    for group in ("challenge", "consent", "login", "error", "shell"):
        if group in found:
            return group
    return "none"
