"""Rules for the lines of links: what a line lacks, or has too much of."""

import re
from collections.abc import Iterator

from linkwright.model.addresses import title_from_address
from linkwright.model.checks.checked_post import CheckedPost, Finding
from linkwright.model.placed_item import PlacedItem
from linkwright.model.text_edits import Span, TextEdit

_DANGLING = re.compile(r"[ \t]+(?:---?|–|—)[ \t]*$", re.MULTILINE)
_DANGLING_HYPHENS = re.compile(r"[ \t]+--[ \t]*$", re.MULTILINE)
_MARKUP = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+|[\0\[*_#]")
_STRAY = re.compile(r"(?:\A|(?<=\n))[ \t]*(?:--|–|—)[ \t]+\S[^\n]*")
_MOST_SOURCE_WORDS = 8


def find_missing_source(checked: CheckedPost) -> Iterator[Finding]:
    """A line does not name its source, though its list's style does; or the lead's does not."""
    hiding = {style.name for style in checked.options.styles if "source" not in style.form.fields}
    for link_list in checked.lists:
        if link_list.style.name not in hiding:
            for item in link_list.items:
                if item.is_whole and item.style not in hiding and _lacks_source(item):
                    yield Finding(item.link, item.item.title)
    for block, item in checked.story_lines:
        following = checked.following(block)
        if following is not None and following.kind == "quote" and _lacks_source(item):
            yield Finding(item.link, item.item.title)


def _lacks_source(item: PlacedItem) -> bool:
    return not (item.is_bare or item.item.source or item.item.author)


def find_bare_address(checked: CheckedPost) -> Iterator[Finding]:
    """An address stands where readers expect a title."""
    alone = {
        block.span.of(checked.text).strip(" \t<>")
        for block in checked.written
        if block.kind == "paragraph"
    }
    listed = [item for item in checked.list_items if item.is_bare]
    for item in listed:
        yield Finding(item.link, item.item.url)
    seen = {item.link for item in listed}
    for link in checked.links:
        url = link.url.of(checked.text)
        if link.kind == "inline" or link.span in seen or not url.lower().startswith("http"):
            continue
        if not (url in alone and checked.options.is_embed(url)):
            yield Finding(link.span, url)


def find_guessed_title(checked: CheckedPost) -> Iterator[Finding]:
    """A title is, letter for letter, what the words of its address suggest.

    Where the page is not known, an address in capitals and small letters may as well have been
    made of the title.
    """
    known = checked.options.known_titles
    for item in checked.list_items:
        title, url = item.item.title, item.item.url
        is_near = title[:4].lower() in url.lower()  # most titles are ruled out without a guess
        if not title or not is_near or title != title_from_address(url):
            continue
        tells_capitals = any(
            letter.isupper() for letter in url.partition("://")[2].partition("/")[2]
        )
        if known.get(url, "" if not tells_capitals else title) != title:
            yield Finding(item.title or item.link, title)


def find_dangling_dash(checked: CheckedPost) -> Iterator[Finding]:
    """A line ends in a dash with nothing behind it."""
    title = checked.title_span
    spans = [(title, _DANGLING_HYPHENS)] if checked.post.title else []
    for block in checked.written:
        if block.kind == "list":
            spans += [(item.content, _DANGLING) for item in block.items]
        elif block.kind in ("paragraph", "heading"):
            spans.append((block.text or block.span, _DANGLING_HYPHENS))
    for span, pattern in spans:
        line_end = checked.text.find("\n", span.end)
        end = span.end if span == title or line_end < 0 else line_end
        for match in pattern.finditer(checked.prose, span.start, end):
            line = checked.prose[checked.prose.rfind("\n", 0, match.start()) + 1 : match.end()]
            cut = TextEdit(match.start(), match.end(), "")
            is_title = span == title
            shown = _MARKUP.sub("", line).strip()
            edits = () if is_title else (cut,)
            yield Finding(Span(match.start(), match.end()), shown, edits=edits)


def find_stray_source(checked: CheckedPost) -> Iterator[Finding]:
    """A source such as "-- BBC" has slipped to a line of its own below its link."""
    after_list = False
    for block in checked.written:
        if block.kind == "list":
            for item in block.items:
                yield from _stray_in(checked, item.content)
        elif block.kind == "paragraph" and after_list:
            yield from _stray_in(checked, block.span, is_apart=True)
        after_list = block.kind == "list"


def _stray_in(checked: CheckedPost, span: Span, *, is_apart: bool = False) -> Iterator[Finding]:
    for match in _STRAY.finditer(checked.prose, span.start, span.end):
        if match.start() == span.start and not is_apart:
            continue  # the item itself begins so
        if len(match[0].split()) > _MOST_SOURCE_WORDS or "\0" in match[0]:
            continue
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        above = len(checked.text[: match.start()].rstrip())
        yield Finding(
            Span(start, match.end()),
            match[0].strip(),
            edits=(TextEdit(above, start, " "),),
        )
        if is_apart:
            return


def find_signature_source(checked: CheckedPost) -> Iterator[Finding]:
    """The writer's own signature stands where the name of the publisher belongs."""
    own = checked.options.signature.strip().rstrip(":").casefold()
    signatures = checked.options.words.signatures | ({own} if own else set())
    items = checked.list_items + [item for _, item in checked.story_lines]
    for item in items:
        name = item.item.source.strip().rstrip(":").casefold()
        if name and name in signatures:
            yield Finding(item.source or item.link, item.item.source)
