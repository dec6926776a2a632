"""The text of an imported post's file: front matter, then Markdown."""

from dataclasses import dataclass
from pathlib import Path

from linkwright.export.rendering import one_line
from linkwright.importing.html.conversion import html_to_markdown
from linkwright.importing.losses import Losses
from linkwright.importing.markdown_cleaning import clean_markdown
from linkwright.importing.picture_moves import PictureCopy, PictureMoves
from linkwright.importing.records import HtmlBody, SourcePost
from linkwright.model.post import format_post, parse_post, set_date, set_field, set_title
from linkwright.model.text_edits import TextEdit, apply_edits
from linkwright.model.yaml_writing import FieldValue

IDENTITY_KEY = "imported_from"
"""The key of the front matter that tells which post of the source a file is."""
_DRAFT_KEY = "draft"
_SAYS_STATE = {"draft", "published", "status"}


@dataclass(frozen=True, slots=True)
class ConvertedPost:
    """A post as its file will hold it.

    Attributes:
        text: the whole text.
        not_kept: sentences on what could not be kept.
        pictures: what has to be copied for it.
    """

    text: str
    not_kept: tuple[str, ...]
    pictures: tuple[PictureCopy, ...] = ()


def convert_post(post: SourcePost, folder: Path) -> ConvertedPost:
    """Make the text of a post's file, whatever the source holds.

    Args:
        post: as its source tells it.
        folder: where its file will lie; nothing is written.

    Raises:
        OSError: a picture that is there cannot be read.
    """
    losses = Losses()
    moves = PictureMoves(post.pictures, folder, losses)
    body = post.body
    if isinstance(body, HtmlBody):
        text = _written_anew(post, moves.readdressed(html_to_markdown(body, losses)))
    else:
        markdown = moves.readdressed(clean_markdown(body, losses))
        if body.front_matter:
            text = _completed(post, body.front_matter + markdown)
        else:
            text = _written_anew(post, markdown)
    return ConvertedPost(text, (*post.not_kept, *losses.sentences()), moves.copies)


def identity_text(post: SourcePost) -> str:
    """A post's identity as it stands in its file."""
    return one_line(post.identity)


def _written_anew(post: SourcePost, markdown: str) -> str:
    values: dict[str, FieldValue] = {}
    if post.is_draft is not None:
        values[_DRAFT_KEY] = post.is_draft
    if post.kind == "page":
        values["type"] = "page"
    if post.author:
        values["author"] = one_line(post.author)
    values |= post.values
    if post.address:
        values["permalink"] = one_line(post.address)
    values[IDENTITY_KEY] = identity_text(post)
    return format_post(
        title=one_line(post.title),
        date=post.date,
        labels=[label for part in post.labels if (label := one_line(part))],
        body=markdown,
        values=values,
    )


def _completed(post: SourcePost, text: str) -> str:
    """Front matter of the writer's own, with what else a post here needs."""
    text = _edited(text, set_field(text, IDENTITY_KEY, identity_text(post)))
    text = _edited(text, set_title(text, one_line(post.title)))
    if post.date is not None:
        text = _edited(text, set_date(text, post.date))
    said = _SAYS_STATE & {key.lower() for key in parse_post(text).values}
    if post.is_draft or (post.is_draft is not None and not said):
        text = _edited(text, set_field(text, _DRAFT_KEY, post.is_draft))
    return text


def _edited(text: str, edits: list[TextEdit]) -> str:
    return apply_edits(text, edits)
