"""Lines that hold links: which words around an address are its headline and its source."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from linkwright.model.intake.links import Intake, IntakeLink, gather_links

MAX_TITLE_LENGTH = 300
_MAX_SOURCE_LENGTH = 60

_LIST_MARK = re.compile(r"\s*(?:[-*+•·‣▪◦>]|#{1,6}|[0-9]{1,3}[.)]|\[[ xX]\])(?:\s+|$)")
_SPACE = re.compile(r"\s+")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffd\ud800-\udfff]"
)
_AFTER_TITLE = re.compile(r"(?:\s-{1,2}|\s[–—|]|\t)\s*$")
_BEFORE_TITLE = re.compile(r"\s*(?:\||\t)\s*(?=\S)")
_BEFORE_SOURCE = re.compile(r"\s*(--|[–—])\s*(?=\S)")


@dataclass(frozen=True, slots=True)
class FoundLink:
    """An address in a line.

    Attributes:
        url: a web address; "" for an address that is none, which is counted and left out.
        title: the words that are linked, "" for a bare address.
        source: the publisher named by the link's markup or beside it.
        is_written: the link is one that somebody wrote by hand, as Markdown or in ``<>``.
    """

    url: str
    title: str = ""
    source: str = ""
    is_written: bool = False


Line = Sequence[str | FoundLink]
"""The texts and links of one line in their order."""


def read_lines(lines: Sequence[Line], junk_titles: Collection[str]) -> Intake:
    """The links of some lines with the titles and sources that the lines give them.

    Args:
        lines: a whole paste.
        junk_titles: texts in lower case that name no page, such as "read more".
    """
    headlines = _headlines_above(lines)
    links: list[IntakeLink] = []
    ignored = 0
    for number, line in enumerate(lines):
        if len(line) == 1 and isinstance(line[0], str):
            continue
        for link in _links_of(line, headlines.get(number, "")):
            if not link.url:
                ignored += 1
            elif is_junk_title(link.title, link.url, junk_titles):
                links.append(replace(link, title="", is_user_title=False))
            else:
                links.append(link)
    return gather_links(links, ignored)


def single_line(text: str) -> str:
    """The text on one line, without what readers cannot see."""
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    return _SPACE.sub(" ", text).strip()


def is_junk_title(title: str, url: str, junk_titles: Collection[str]) -> bool:
    """Whether a text names no page: empty, too long, without letters, an address, or listed."""
    if not 1 < len(title) <= MAX_TITLE_LENGTH or not any(char.isalpha() for char in title):
        return True
    return repeats_address(title, url) or title.lower().strip(" .…!?:>»›→[]()") in junk_titles


def repeats_address(title: str, url: str) -> bool:
    """Whether the words of a link are only its address or host again, perhaps shortened."""
    words = title.lower().strip(" .…<>").removeprefix("www.").rstrip("/")
    address = url.lower().partition("://")[2].removeprefix("www.").rstrip("/")
    is_shortened = len(words) > 8 and " " not in words and address.startswith(words)
    return is_shortened or "://" in words or words in (address, address.partition("/")[0])


def _links_of(line: Line, headline: str) -> Iterator[IntakeLink]:
    found = [(place, piece) for place, piece in enumerate(line) if isinstance(piece, FoundLink)]
    for place, link in found:
        before = _text_at(line, place - 1) if link is found[0][1] else ""
        after = _text_at(line, place + 1)
        if link.title:
            yield _titled_link(link, before, after)
        elif len(found) > 1:
            yield IntakeLink(link.url, source=_source_after(after))
        elif headline:
            title, source = _split_source(headline)
            yield IntakeLink(link.url, title, source, is_user_title=bool(source))
        else:
            yield _bare_link(link, before, after)


def _text_at(line: Line, place: int) -> str:
    piece = line[place] if 0 <= place < len(line) else ""
    return piece if isinstance(piece, str) else ""


def _titled_link(link: FoundLink, before: str, after: str) -> IntakeLink:
    title, source = single_line(link.title), single_line(link.source) or _source_after(after)
    if not source:
        title, source = _split_source(title)
    if not (link.is_written or source or _is_headline(title)) and _is_sentence(before, after):
        title = ""  # a word or two of it, such as the name of a paper
    return IntakeLink(link.url, title, source, is_user_title=link.is_written or bool(source))


def _bare_link(link: FoundLink, before: str, after: str) -> IntakeLink:
    """``Title -- Source <address>``, ``Title - address``, ``address | Title``, or no title."""
    before = without_marks(before)
    if not after.strip():
        title, source = _split_source(single_line(before))
        if source:
            return IntakeLink(link.url, title, source, is_user_title=True)
        if _AFTER_TITLE.search(before) or link.is_written:
            title = single_line(_AFTER_TITLE.sub("", before))
            return IntakeLink(link.url, title if _is_headline(title) else "")
    elif not before.strip():
        mark = _BEFORE_TITLE.match(after)
        if mark:
            title, source = _split_source(single_line(after[mark.end() :]))
            return IntakeLink(link.url, title, source, is_user_title=bool(source))
    return IntakeLink(link.url, source=_source_after(after))


def _is_headline(text: str) -> bool:
    """Whether a text has three words or more; Chinese and Japanese set none apart."""
    return len(text.split()) > 2 or (not text.isascii() and len(text) >= 8)


def _is_sentence(before: str, after: str) -> bool:
    """Whether the texts around a link are a sentence that goes on through it."""
    goes_on = bool(before.strip()) or after.lstrip()[:1].isalnum()
    return goes_on and _is_headline(before + after)


def _source_after(text: str) -> str:
    """The source that follows a link: ``-- BBC``."""
    mark = _BEFORE_SOURCE.match(text)
    source = single_line(text[mark.end() : mark.end() + 200]).rstrip(" ;,") if mark else ""
    return source if mark and _is_source(source, is_after_dash=mark[1] != "--") else ""


def _split_source(text: str) -> tuple[str, str]:
    """Title and source of ``Title -- Source``; the house style has two hyphens between them."""
    title, mark, source = text.rpartition(" -- ")
    if mark and title and _is_source(source, is_after_dash=False):
        return title.strip(), source.strip()
    return text, ""


def _is_source(text: str, *, is_after_dash: bool) -> bool:
    """Whether a text is short enough for a publisher's name, with author or agency."""
    if not text or len(text) > _MAX_SOURCE_LENGTH or not any(char.isalpha() for char in text):
        return False
    if is_after_dash:  # here prose goes on as well: "... -- 5 hours ago"
        return len(text.split()) <= 4 and not any(char.isdigit() for char in text)
    return len(text.split()) <= 8


def without_marks(text: str) -> str:
    """The text without list, quote and heading marks at its start."""
    for _ in range(3):
        text = text[mark.end() :] if (mark := _LIST_MARK.match(text)) else text
    return text


def _headlines_above(lines: Sequence[Line]) -> dict[int, str]:
    """The headline for each line that is a bare address below a line that is its title.

    That holds in a block of lines (between empty ones), or in a whole paste, in which titles and
    addresses alternate strictly. A text above several addresses is their heading, and an
    address above a text may be followed by a remark, so these give no title.
    """
    if not any(_is_address(line) for line in lines):
        return {}
    headlines: dict[int, str] = {}
    filled = [(number, line) for number, line in enumerate(lines) if not _is_blank(line)]
    blocks: list[list[tuple[int, Line]]] = []
    for number, line in filled:
        if blocks and blocks[-1][-1][0] == number - 1:
            blocks[-1].append((number, line))
        else:
            blocks.append([(number, line)])
    for block in [*blocks, filled]:
        if not all(_is_address(line) for _, line in block[1::2]):
            continue
        titles = [_title_line(line) for _, line in block[::2]]
        if len(block) % 2 == 0 and all(titles):
            headlines.update(
                (number, title) for (number, _), title in zip(block[1::2], titles, strict=True)
            )
    return headlines


def _is_blank(line: Line) -> bool:
    return not line or all(isinstance(piece, str) and not piece.strip() for piece in line)


def _is_address(line: Line) -> bool:
    """Whether a line is one bare address and nothing else."""
    if len(line) == 1 and isinstance(line[0], str):
        return False
    links = [piece for piece in line if isinstance(piece, FoundLink)]
    texts = [without_marks(piece) for piece in line if isinstance(piece, str)]
    return len(links) == 1 and not links[0].title and not any(text.strip() for text in texts)


def _title_line(line: Line) -> str:
    """The text of a line that may be a headline, else ""."""
    if any(isinstance(piece, FoundLink) for piece in line):
        return ""
    text = single_line(without_marks("".join(piece for piece in line if isinstance(piece, str))))
    is_title = 1 < len(text) <= MAX_TITLE_LENGTH and not text.endswith(":")
    return text if is_title and any(char.isalpha() for char in text) else ""
