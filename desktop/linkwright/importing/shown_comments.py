"""Kept comments made ready to be shown: their text as HTML that went through the gate."""

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from linkwright.export.errors import ExportError
from linkwright.export.html_writer import HtmlWriter, escape_text
from linkwright.export.options import ExportOptions
from linkwright.export.rendering import render_tree
from linkwright.importing.comments import Comment, load_comments

_IMAGE = re.compile(r"<img\b[^<>]*>")


@dataclass(frozen=True, slots=True)
class ShownComment:
    """One comment for the window.

    Attributes:
        author: "" for nobody named.
        moment: when it was written; None when that is not known.
        html: its text, clean and without pictures.
        answers: who wrote the comment that it answers; "" for none.
    """

    author: str
    moment: datetime | None
    html: str
    answers: str = ""


def read_comments(path: Path) -> tuple[ShownComment, ...]:
    """The comments in a file, in the order in which they were written.

    Raises:
        ImportingError: the file cannot be read.
    """
    comments = load_comments(path)
    authors = {comment.identity: comment.author for comment in comments}
    return tuple(
        ShownComment(
            comment.author,
            comment.moment,
            _html_of(comment),
            authors.get(comment.reply_to, ""),
        )
        for comment in comments
    )


def _html_of(comment: Comment) -> str:
    options = ExportOptions(drop_empty_sections=False)
    try:
        html = HtmlWriter(options).write(render_tree(comment.text, options))
    except ExportError:  # longer or deeper than any comment
        return f"<p>{escape_text(comment.text)}</p>"
    return _IMAGE.sub("", html)
