"""The smallest edits that turn one stretch of a text into another."""

from linkwright.model.line_matching import match_lines
from linkwright.model.text_edits import Span, TextEdit, trimmed_edit


def difference(text: str, span: Span, new: str) -> list[TextEdit]:
    """Edits that put ``new`` in the place of a stretch; lines that stay are not touched.

    Args:
        text: the whole text.
        span: the stretch of it.
        new: what shall stand there.
    """
    old_lines = span.of(text).splitlines(keepends=True)
    new_lines = new.splitlines(keepends=True)
    edits: list[TextEdit] = []
    old_at, new_at, offset = 0, 0, span.start
    for at, match in enumerate([*match_lines(old_lines, new_lines), len(old_lines)]):
        if match is None:
            continue
        old_part, new_part = "".join(old_lines[old_at:match]), "".join(new_lines[new_at:at])
        if old_part != new_part:
            edits.append(trimmed_edit(offset, old_part, new_part))
        offset += len(old_part) + len("".join(old_lines[match : match + 1]))
        old_at, new_at = match + 1, at + 1
    return edits
