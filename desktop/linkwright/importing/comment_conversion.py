"""Comments of a source as they are kept beside their post."""

from linkwright.export.rendering import one_line
from linkwright.importing.comments import Comment
from linkwright.importing.html.conversion import html_to_markdown
from linkwright.importing.losses import Losses
from linkwright.importing.records import HtmlBody, SourceComment


def convert_comment(comment: SourceComment) -> Comment:
    """A comment of a source as it is kept; its text is cleaned as that of posts is."""
    return Comment(
        identity=one_line(comment.identity),
        author=one_line(comment.author),
        date=comment.date.isoformat() if comment.date else "",
        text=html_to_markdown(HtmlBody(comment.html, has_live_line_ends=True), Losses()).strip(),
        reply_to=one_line(comment.reply_to),
    )
