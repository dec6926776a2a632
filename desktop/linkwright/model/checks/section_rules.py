"""Rules for sections and quotes: what is empty, and what is too long."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from linkwright.model.checks.checked_post import CheckedPost, Finding
from linkwright.model.text_edits import Span, TextEdit

_MARKS = re.compile(r"[>\0]")


def find_empty_heading(checked: CheckedPost) -> Iterator[Finding]:
    """A heading has nothing below it, and the export would show it."""
    if checked.options.skips_empty_sections:
        return
    for block, following in zip_longest(checked.blocks, checked.blocks[1:]):
        if block.kind != "heading":
            continue
        if following is None or (following.kind == "heading" and following.level <= block.level):
            end = following.span.start if following else len(checked.text)
            # What stands directly above and below must not become one paragraph.
            start = block.span.start
            is_apart = checked.text[:start].endswith("\n\n")
            gap = "" if is_apart or start == checked.post.body_span.start else "\n"
            cut = TextEdit(block.span.start, end, gap)
            span = block.text or block.span
            yield Finding(span, span.of(checked.text), edits=(cut,))


def find_long_excerpt(checked: CheckedPost) -> Iterator[Finding]:
    """A quote has more words than the writer allows."""
    most = checked.options.longest_excerpt
    for block in checked.written:
        if most and block.kind == "quote":
            words = len(_MARKS.sub(" ", block.span.of(checked.prose)).split())
            if words > most:
                first = checked.text.find("\n", block.span.start, block.span.end)
                end = first if first >= 0 else block.span.end
                yield Finding(Span(block.span.start, end), str(words), str(most))


def find_empty_quote(checked: CheckedPost) -> Iterator[Finding]:
    """A block quote quotes nothing."""
    for block in checked.written:
        if block.kind == "quote" and not block.span.of(checked.text).replace(">", "").strip():
            cut = TextEdit(block.span.start, block.span.end, "")
            yield Finding(block.span, edits=(cut,))
