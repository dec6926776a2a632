"""Figures of a post: an image in a paragraph of its own, with its caption on the next line.

The caption stands in emphasis; at its end, in parentheses, whose picture it is, which may be a
link to where it comes from:

    ![A bridge in fog](images/bridge.jpg)
    *The bridge on Saturday. ([Reuters](https://pictures.example.org/7))*
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from linkwright.model.inline_links import find_links, find_links_and_images
from linkwright.model.markdown_blocks import Block, scan_blocks
from linkwright.model.markdown_text import (
    clean_field,
    destination_url,
    escape_inline,
    link_destination,
    unescape_inline,
)
from linkwright.model.post import Post
from linkwright.model.slots import PICTURE, find_slot
from linkwright.model.text_edits import Span, TextEdit

_CAPTION = re.compile(r"([*_])(?=\S)(.*\S)\1", re.DOTALL)
_CREDIT = re.compile(r"(?:^|\s)\(((?:[^()\\\[\]]|\\.)+|\[(?:[^\[\]\\]|\\.)*\]\(\S+\))\)$")
_WEB = re.compile(r"https?://([^/?#\s]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Figure:
    """What a figure says.

    Attributes:
        address: of the picture: on the web, or a path from the post's folder.
        alt: the words for those who cannot see it.
        caption: inline Markdown, on one line.
        credit: whose picture it is.
        source: the web address where it comes from.
        link: the web address that the picture itself leads to.
    """

    address: str
    alt: str = ""
    caption: str = ""
    credit: str = ""
    source: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class PlacedFigure:
    """A figure and the stretch of the text that it takes."""

    figure: Figure
    span: Span


def write_figure(figure: Figure) -> str:
    """A figure as Markdown: one line, or two with a caption, without a line end."""
    alt = escape_inline(figure.alt)
    image = f"![{alt}]({link_destination(figure.address)})"
    if figure.link:
        image = f"[{image}]({link_destination(figure.link)})"
    caption = clean_field(figure.caption)
    if credit := _written_credit(figure):
        caption = f"{caption} ({credit})".strip()
    if not caption:
        return image
    mark = "_" if "*" in caption and "_" not in caption else "*"
    return f"{image}\n{mark}{caption}{mark}"


def figure_at(post: Post, offset: int) -> PlacedFigure | None:
    """The figure that a place in the text of a post stands in, None where there is none.

    Args:
        post: the post.
        offset: the place; both ends of a figure count.
    """
    for block in scan_blocks(post.text, post.body_span.start):
        if block.kind == "paragraph" and block.span.start <= offset <= block.span.end:
            return _figure_of(post.text, block)
    return None


def find_figures(post: Post) -> list[PlacedFigure]:
    """The figures of a post from top to bottom; those within lists and quotes are left out."""
    blocks = scan_blocks(post.text, post.body_span.start)
    found = [_figure_of(post.text, block) for block in blocks if block.kind == "paragraph"]
    return [figure for figure in found if figure is not None]


def inserting_edit(post: Post, offset: int, figure: Figure) -> TextEdit:
    """An edit that puts a figure at a place as a paragraph of its own.

    In a post made from a template the first one goes into the slot for it.

    Args:
        post: the post.
        offset: the place; within a paragraph or list the figure comes behind it, at its very
            start before it.
        figure: what is put in.
    """
    if slot := find_slot(post.text, PICTURE):
        return TextEdit(slot.start, slot.end, write_figure(figure))
    text, at = post.text, max(offset, post.body_span.start)
    for block in scan_blocks(text, post.body_span.start):
        if block.span.start < at <= block.span.end:
            at = block.span.end
            break
    before, after = text[post.body_span.start : at], text[at:]
    lead = "" if not before.strip("\n") or before.endswith("\n\n") else "\n\n"
    if lead and before.endswith("\n"):
        lead = "\n"
    if not after.strip("\n"):
        tail = "" if after else "\n"
    else:
        tail = "\n\n"[min(2, len(after) - len(after.lstrip("\n"))) :]
    return TextEdit(at, at, f"{lead}{write_figure(figure)}{tail}")


def picture_addresses(post: Post) -> list[str]:
    """The addresses of all pictures in the text of a post, figures or not."""
    _, images = find_links_and_images(post.text, post.body_span.start, post.body_span.end)
    return [destination_url(image.url.of(post.text)) for image in images]


def moving_edits(post: Post, moved: Mapping[str, str]) -> list[TextEdit]:
    """Edits that give pictures other addresses.

    Args:
        post: the post.
        moved: the new addresses by the old ones.
    """
    edits: list[TextEdit] = []
    _, images = find_links_and_images(post.text, post.body_span.start, post.body_span.end)
    for image in images:
        new = moved.get(destination_url(image.url.of(post.text)))
        if new is not None:
            edits.append(TextEdit(image.url.start, image.url.end, link_destination(new)))
    return edits


def _written_credit(figure: Figure) -> str:
    credit = escape_inline(figure.credit)
    if not figure.source:
        return credit
    host = _WEB.match(figure.source)
    words = credit or escape_inline(host[1].removeprefix("www.") if host else figure.source)
    return f"[{words}]({link_destination(figure.source)})"


def _figure_of(text: str, block: Block) -> PlacedFigure | None:
    links, images = find_links_and_images(text, block.span.start, block.span.end)
    if not images:
        return None
    image = images[0]
    around = next((link for link in links if link.text == image.span), None)
    picture = around.span if around else image.span
    line, _, below = block.span.of(text).partition("\n")
    if line.strip() != picture.of(text):
        return None
    match = _CAPTION.fullmatch(below.strip())
    if below.strip() and match is None:
        return None
    caption, credit, source = _split_credit(match[2] if match else "")
    figure = Figure(
        address=destination_url(image.url.of(text)),
        alt=unescape_inline(image.text.of(text)),
        caption=caption,
        credit=credit,
        source=source,
        link=destination_url(around.url.of(text)) if around else "",
    )
    return PlacedFigure(figure, block.span)


def _split_credit(caption: str) -> tuple[str, str, str]:
    """Caption, credit and source of what stands below a picture."""
    caption = clean_field(caption)
    match = _CREDIT.search(caption)
    if match is None:
        return caption, "", ""
    rest, inside = caption[: match.start()].rstrip(), match[1]
    links = find_links(inside, 0, len(inside))
    if not links:
        return rest, unescape_inline(inside), ""
    link = links[0]
    if link.kind != "inline" or link.span != Span(0, len(inside)):
        return caption, "", ""
    return rest, unescape_inline(link.text.of(inside)), destination_url(link.url.of(inside))
