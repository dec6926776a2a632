"""Rules for pictures: what those hear who cannot see them, and whose they are."""

import re
from collections.abc import Iterator

from linkwright.model.checks.checked_post import CheckedPost, Finding
from linkwright.model.inline_links import find_links
from linkwright.model.markdown_text import unescape_inline
from linkwright.model.text_edits import Span

_HTML_IMAGE = re.compile(r"<img\b[^<>]*>", re.IGNORECASE)
_HTML_ALT = re.compile(r"""\balt\s*=\s*(?:"[^"]*[^\s"][^"]*"|'[^']*[^\s'][^']*'|[^\s"'>]+)""", re.I)
_WORD = re.compile(r"[^\W_]+")
# "(Reuters)", "Sergei Karpukhin/Reuters" and the like at the end of a caption.
_CREDIT_AT_END = re.compile(r"\([^()]{2,60}\)[.*_\s]*$|\w/[A-Z]\w+[.)*_\s]*$")


def find_no_alt(checked: CheckedPost) -> Iterator[Finding]:
    """A picture has no words for those who cannot see it."""
    for image in checked.images:
        if not image.text.of(checked.text).strip():
            yield Finding(image.span, image.url.of(checked.text))
    for block in checked.blocks:
        if block.kind == "html":
            for match in _HTML_IMAGE.finditer(checked.text, block.span.start, block.span.end):
                if not _HTML_ALT.search(match[0]):
                    yield Finding(Span(*match.span()), match[0][:60])


def find_no_credit(checked: CheckedPost) -> Iterator[Finding]:
    """A figure does not say whose picture it is."""
    for block in checked.written:
        if block.kind != "paragraph":
            continue
        inside = [
            image
            for image in checked.images
            if block.span.start <= image.span.start and image.span.end <= block.span.end
        ]
        before = checked.text[block.span.start : inside[0].span.start] if inside else "-"
        if before.strip(" \t[") or len(inside) != 1:
            continue  # no figure: the picture stands within a text
        image = inside[0]
        caption = Span(image.span.end, block.span.end)
        words = " ".join((image.title.of(checked.text) if image.title else "",
                          caption.of(checked.text)))  # fmt: skip
        if not _names_owner(checked, caption, unescape_inline(words)):
            yield Finding(image.span, image.url.of(checked.text))


def _names_owner(checked: CheckedPost, caption: Span, words: str) -> bool:
    if "©" in words or _CREDIT_AT_END.search(words):
        return True
    if find_links(checked.text, caption.start, caption.end):
        return True
    lower = " ".join(_WORD.findall(words.lower()))
    return any(
        f" {' '.join(_WORD.findall(phrase))} " in f" {lower} "
        for phrase in checked.options.words.credits
    )
