"""A post taken apart for the checks: each part is found once, whatever the rules ask for."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from linkwright.model.addresses import duplicate_key
from linkwright.model.checks.check_options import CheckOptions
from linkwright.model.front_matter import FrontMatter, read_front_matter
from linkwright.model.inline_links import InlineLink, find_links_and_images
from linkwright.model.link_lists import LinkList, find_link_lists
from linkwright.model.markdown_blocks import Block, scan_blocks
from linkwright.model.markdown_text import code_spans
from linkwright.model.placed_item import PlacedItem
from linkwright.model.post import Post, parse_post
from linkwright.model.post_styles import line_style_of
from linkwright.model.story_lines import StoryLine, find_story_lines
from linkwright.model.text_edits import Span, TextEdit

_TAG = re.compile(r"<!--.*?-->|</?[A-Za-z][^<>]*>", re.DOTALL)
_LETTER = re.compile(r"[^\n]")
_WRITTEN = ("heading", "list", "paragraph", "quote")


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule has found at one place.

    Attributes:
        span: the place.
        found: what stands there, for the sentence and for telling findings apart.
        detail: what else the sentence says.
        edits: a sure remedy; none when it is the writer's choice.
    """

    span: Span
    found: str = ""
    detail: str = ""
    edits: tuple[TextEdit, ...] = ()


class CheckedPost:
    """The parts of one post.

    Args:
        text: the whole file.
        options: what is known beside it.
    """

    def __init__(self, text: str, options: CheckOptions) -> None:
        self.text = text
        self.options = options
        self.post: Post = parse_post(text)

    @cached_property
    def matter(self) -> FrontMatter:
        """The front matter with the places of its values."""
        return read_front_matter(self.text)

    @cached_property
    def title_span(self) -> Span:
        """Where the post's title stands; an empty place at its start without one."""
        entry = self.matter.entries.get("title")
        return entry.node.span if entry is not None else Span(0, 0)

    @cached_property
    def blocks(self) -> list[Block]:
        """The outer blocks of the body."""
        return scan_blocks(self.text, self.post.body_span.start)

    @cached_property
    def written(self) -> list[Block]:
        """The blocks that hold running text, links and images."""
        return [block for block in self.blocks if block.kind in _WRITTEN]

    @cached_property
    def lists(self) -> tuple[LinkList, ...]:
        """The link lists."""
        usual = line_style_of(self.post, self.options.line_style)
        return find_link_lists(self.text, self.options.styles, usual)

    @cached_property
    def links(self) -> list[InlineLink]:
        """Every link of the body, in order."""
        return [link for links, _ in self._inline for link in links]

    @cached_property
    def images(self) -> list[InlineLink]:
        """Every Markdown image of the body, in order."""
        return [image for _, images in self._inline for image in images]

    @cached_property
    def list_items(self) -> list[PlacedItem]:
        """The links of all lists."""
        return [item for link_list in self.lists for item in link_list.items]

    @cached_property
    def story_lines(self) -> list[StoryLine]:
        """Paragraphs that are one link and the names beside it, but for what leads on."""
        lines = find_story_lines(self.text, self.written, self.options.styles)
        return [line for line in lines if line[1].item.title != self.options.read_more]

    @cached_property
    def prose(self) -> str:
        """The text with NUL for every character that readers do not see as words.

        Those are front matter but for the title, code, HTML, addresses and images.
        """
        hidden = [Span(0, self.title_span.start)]
        hidden.append(Span(self.title_span.end, self.post.body_span.start))
        hidden += [block.span for block in self.blocks if block.kind not in _WRITTEN]
        for block, (links, images) in zip(self.written, self._inline, strict=True):
            hidden += self._hidden_in(block.span, links, images)
        return _masked(self.text, hidden)

    def key_of(self, url: str) -> str:
        """What all addresses of one page have in common."""
        if self.options.key_of is not None:
            return self.options.key_of(url)
        return duplicate_key(url, self.options.cleaning)

    def line_of(self, offset: int) -> int:
        """The number of the line at an offset, from 1 on."""
        return self.text.count("\n", 0, offset) + 1

    def following(self, block: Block) -> Block | None:
        """The block behind a block."""
        at = self.blocks.index(block) + 1
        return self.blocks[at] if at < len(self.blocks) else None

    @cached_property
    def _inline(self) -> list[tuple[list[InlineLink], list[InlineLink]]]:
        """The links and images of each written block."""
        return [
            find_links_and_images(self.text, block.span.start, block.span.end)
            for block in self.written
        ]

    def _hidden_in(
        self, span: Span, links: Iterable[InlineLink], images: Iterable[InlineLink]
    ) -> Iterator[Span]:
        part = span.of(self.text)
        if "`" in part:
            yield from (Span(span.start + at, span.start + end) for at, end in code_spans(part))
        for tag in _TAG.finditer(self.text, span.start, span.end):
            yield Span(*tag.span())
        for link in links:
            if link.kind == "inline":
                yield Span(link.text.end, link.span.end)
            else:
                yield link.span
        for image in images:
            yield image.span


def _masked(text: str, hidden: Iterable[Span]) -> str:
    parts: list[str] = []
    at = 0
    for span in sorted(hidden):
        if span.end <= at:
            continue
        start = max(at, span.start)
        parts += (text[at:start], _LETTER.sub("\0", text[start : span.end]))
        at = span.end
    parts.append(text[at:])
    return "".join(parts)
