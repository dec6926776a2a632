"""Tell bot walls, consent, log-in and error pages from articles."""

from collections.abc import Iterable
from dataclasses import dataclass

from linkwright.fetch.pages.text_cleaning import words

# What the reader is told, by the group of the data file that the title stands in.
REASONS = {
    "challenge": "The site asked for proof that a person is reading, instead of showing the page.",
    "consent": "The site asked for consent to cookies instead of showing the page.",
    "login": "The site asked to log in instead of showing the page.",
    "error": "The site showed an error page.",
    "shell": "The page shows no headline without running its scripts.",
    "none": "The page shows no headline.",
}
_WALL_MARKS = (
    "_cf_chl_opt",
    "cf-chl-",
    "/cdn-cgi/challenge-platform/h/",
    "captcha-delivery.com",
    "px-captcha",
    "_Incapsula_Resource",
    "Enable JavaScript and cookies to continue",
    "Please enable JS and disable any ad blocker",
    "blocked by network security",
    "used Cloudflare to restrict access",
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
        return self.groups.get(words(title), "")


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
            groups.setdefault(words(line), group)
    return JunkTitles(groups)


def looks_like_wall(text: str) -> bool:
    """Whether a page carries the marks of a bot wall; large pages are taken for articles."""
    return len(text) < _WALL_PAGE_CHARS and any(mark in text for mark in _WALL_MARKS)


def first_group(groups: Iterable[str]) -> str:
    """The weightiest of these groups, which the reader is told of; "" when there is none."""
    found = set(groups)
    return next((group for group in REASONS if group in found), "")
