"""How many words and links a stretch of Markdown has for its readers."""

import re
from dataclasses import dataclass

from linkwright.model.inline_links import find_links
from linkwright.model.post import Post, parse_post

_NOT_READ = re.compile(
    r"\]\((?:<[^<>]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*){0,8})"  # where a link leads
    r"|<[A-Za-z/!][^<>]*>"
    r"|https?://[^\s<>]*"
)
_WORD = re.compile(r"\w+(?:['’.,\-‐‑/:@&]{1,2}\w+)*")
_NUMBER = re.compile(r"^\s*\d{1,9}[.)]\s", re.MULTILINE)
_QUOTED = re.compile(r"^ {0,3}>.*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class WordCounts:
    """The counts of one text.

    Attributes:
        words: that are read; addresses, marks and numbers of lists are none.
        quoted: those of them in quotes.
        links: addresses and links with words; of a whole post the link lists know better.
    """

    words: int = 0
    quoted: int = 0
    links: int = 0


def count_post(post: Post) -> WordCounts:
    """The counts of a post's text, without its front matter."""
    return count_text(post.body, with_links=False)


def count_words(text: str) -> int:
    """The words of a post as it stands in its file, without its front matter."""
    return count_post(parse_post(text)).words


def count_text(markdown: str, *, with_links: bool = True) -> WordCounts:
    """The counts of a stretch of Markdown."""
    return WordCounts(
        words=_count(markdown),
        quoted=sum(_count(line) for line in _QUOTED.findall(markdown)) if ">" in markdown else 0,
        links=len(find_links(markdown, 0, len(markdown))) if with_links else 0,
    )


def _count(text: str) -> int:
    read = _NUMBER.sub(" ", _NOT_READ.sub("] ", text))
    return len(_WORD.findall(read.replace("_", " ")))
