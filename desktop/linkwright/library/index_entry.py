"""What the index knows of one post, read from the post's text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from linkwright.model.inline_links import InlineLink, find_links
from linkwright.model.link_lists import LinkList, find_link_lists
from linkwright.model.markdown_blocks import Block, scan_blocks
from linkwright.model.markdown_text import clean_field, unescape_inline
from linkwright.model.near_headlines import KEYS
from linkwright.model.post import Post, parse_post
from linkwright.model.post_reading import PostReading
from linkwright.model.post_state import Stated, moment_of, stated_of

_IMAGE = re.compile(r"!\[([^\[\]]*)\]\([^()\s]*(?:\s[^()]*)?\)")
_LINE_MARKS = re.compile(r"^[ \t]*(?:>[ \t]?|[-+*][ \t]+|\d{1,9}[.)][ \t]+)+", re.MULTILINE)
_LONGEST_TITLE = 300
_LONGEST_TEXT = 1_000_000  # characters that are read of one post
_NO_KEYS: tuple[int | None, ...] = (None,) * KEYS


@dataclass(frozen=True, slots=True)
class IndexedLink:
    """One link of a post.

    Attributes:
        url: as it stands in the text.
        title: "" where the address stands bare.
        source: "" when unknown.
        key: see `PostReading.link_key`.
        near: what near headlines share; see `HeadlinePrint.shared_keys`.
    """

    url: str
    title: str
    source: str
    key: int | None
    near: tuple[int | None, ...] = _NO_KEYS


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """What is known of one post.

    Attributes:
        title: its title, or what stands in for it; never empty.
        moment_s: its date in seconds since the epoch; when it was written, if it has none.
        stated: what it says of its state.
        labels: its labels.
        list_links: how many links its lists have.
        waiting: how many of these have no title yet.
        links: those of its lists and of its text.
        text: what is read in it besides the lists, as plain text.
    """

    title: str
    moment_s: int
    stated: Stated
    labels: tuple[str, ...]
    list_links: int
    waiting: int
    links: tuple[IndexedLink, ...]
    text: str


def read_entry(text: str, path: PurePath, written_s: float, reading: PostReading) -> IndexEntry:
    """Read a post for the index; never fails, whatever the text is.

    Args:
        text: the whole text of its file.
        path: where the file lies in the posts folder.
        written_s: when it was written last, in seconds since the epoch.
        reading: the rules.
    """
    text = text[:_LONGEST_TEXT]
    post = parse_post(text)
    lists = find_link_lists(text, reading.styles)
    blocks = scan_blocks(text, post.body_span.start)
    moment = moment_of(post)
    items = [placed.item for each in lists for placed in each.items]
    links = [_link(item.url, item.title, item.source, reading) for item in items]
    paragraphs: list[str] = []
    for block in _outside(blocks, lists):
        found = [] if block.kind in ("code", "html") else _links_in(text, block)
        paragraphs.append(_plain(text, block, found))
        links += [_inline_link(text, link, reading) for link in found]
    return IndexEntry(
        title=_title(post, blocks, path),
        moment_s=int(moment.timestamp() if moment else written_s),
        stated=stated_of(post.values, path.parent.name),
        labels=post.labels,
        list_links=len(items),
        waiting=sum(not item.title for item in items),
        links=tuple(links),
        text="\n".join(filter(None, paragraphs)),
    )


def _outside(blocks: Sequence[Block], lists: Sequence[LinkList]) -> Iterator[Block]:
    """The blocks that are no link lists."""
    of_lists = {each.span.start for each in lists if each.lines}
    return (block for block in blocks if block.span.start not in of_lists)


def _links_in(text: str, block: Block) -> list[InlineLink]:
    return find_links(text, block.span.start, block.span.end)


def _link(url: str, title: str, source: str, reading: PostReading) -> IndexedLink:
    headline = reading.headline(title) if title else None
    near = headline.shared_keys() if headline else _NO_KEYS
    return IndexedLink(url, title, source, reading.link_key(url), near)


def _inline_link(text: str, link: InlineLink, reading: PostReading) -> IndexedLink:
    title = unescape_inline(link.text.of(text)) if link.kind == "inline" else ""
    return _link(unescape_inline(link.url.of(text)), title, "", reading)


def _plain(text: str, block: Block, links: Sequence[InlineLink]) -> str:
    """The words of a block: without marks, and without the addresses behind them."""
    span = block.text or block.span
    pieces: list[str] = []
    position = span.start
    for link in links:
        pieces.append(text[position : link.span.start])
        if link.kind == "inline":
            pieces.append(link.text.of(text))
        position = link.span.end
    pieces.append(text[position : span.end])
    words = "".join(pieces)
    if block.kind in ("quote", "list"):
        words = _LINE_MARKS.sub("", words)
    if "](" in words:
        words = _IMAGE.sub(r"\1", words)
    return unescape_inline(words)


def _title(post: Post, blocks: Sequence[Block], path: PurePath) -> str:
    """The post's title, else its first heading, else the name of its file."""
    title = clean_field(post.title)
    if not title:
        headings = (block.text for block in blocks if block.kind == "heading" and block.text)
        heading = next(headings, None)
        title = unescape_inline(heading.of(post.text)) if heading else ""
    return title[:_LONGEST_TITLE] or clean_field(path.stem) or path.name
