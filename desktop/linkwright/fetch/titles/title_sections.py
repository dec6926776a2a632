"""Tell what stands around the name of a site in a title: sections, dates, writers."""

import re

from linkwright.fetch.pages.text_cleaning import words
from linkwright.fetch.pages.title_parts import splits
from linkwright.fetch.sources.site_words import is_section, site_words

# Between these marks stand sections too: "Title | World | Example". Dashes are left alone, for
# they stand within headlines.
SECTION_MARKS = frozenset(["|", "｜", "¦", "│", "_", "»", "›", ">", ">>", "·", "•", "∙", "::", "~"])
MIN_HEADLINE_WORDS = 3
_MAX_SECTION_CHARS = 24
_MAX_NEWS_WORDS = 6
_DAY = (
    r"(?:\d{1,2}[./ -](?:\d{1,2}|[A-Za-z]{3,9})[./ -]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|"
    r"[A-Za-z]{3,9} \d{1,2}, \d{4})(?:,? \d{1,2}:\d\d)?"
)
_WHICH_NEWS = frozenset({"all", "breaking", "latest", "live", "top"})
_NEWS = frozenset({"news", "nachrichten", "nieuws"})
_DATE = re.compile(rf"(?:[A-Za-z]{{3,9}},? )?{_DAY}")
_DATE_TAIL = re.compile(rf",?\s+(?:{_DAY}|[©Ⓒ].{{0,40}})$")
_BYLINE = re.compile(r"[Bb]y [A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,3}")


def without_sections(text: str, mark: str) -> str:
    """A title without the sections that stood between it and the name of the site.

    Args:
        text: the title without that name.
        mark: what stood between them.
    """
    for left, sign, right in splits(text):
        if sign.strip() not in SECTION_MARKS or len(words(left)) < MIN_HEADLINE_WORDS:
            continue
        is_short = sign.strip() == mark and len(right) <= _MAX_SECTION_CHARS
        if is_short or _says_what_news(right):
            return left
    for _ in range(3):
        left, _sign, right = splits(text)[-1] if splits(text) else ("", "", "")
        if not stands_beside_names(right) or len(words(left)) < 2:
            break
        text = left
    return text


def _says_what_news(text: str) -> bool:
    """Whether a text behind a bar only says what news it holds: "Latest News India"."""
    parts = words(text)
    named = parts[1:] if parts and parts[0] in _WHICH_NEWS else parts
    return len(parts) <= _MAX_NEWS_WORDS and not _NEWS.isdisjoint((*named[:1], *named[-1:]))


def stands_beside_names(text: str) -> bool:
    """Whether a part of a title is a section, a date or the writer, not part of the headline."""
    return bool(is_any_section(text) or _DATE.fullmatch(text) or _BYLINE.fullmatch(text))


def is_any_section(text: str) -> bool:
    """Whether a text is a section, several, or says whose news it holds: "Delhi News"."""
    if "," in text:
        return all(is_section(part.strip()) for part in text.split(","))
    parts = text.casefold().split()
    return is_section(text) or (1 < len(parts) <= 3 and parts[-1] in _NEWS)


def without_date(text: str) -> str:
    """The text without a day, or a mark of copyright, behind it."""
    return _DATE_TAIL.sub("", text)


def is_date(text: str) -> bool:
    """Whether a text is a day and nothing else."""
    return bool(_DATE.fullmatch(text))


def says_little(parts: tuple[str, ...]) -> bool:
    """Whether words behind the name of a site only say what it is: "Daily Newspaper"."""
    return all(part in site_words("generic") for part in parts)
