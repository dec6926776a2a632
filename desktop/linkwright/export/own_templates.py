"""What a template of the user's own is given of a post: see `template_filling` for the rest."""

from dataclasses import dataclass
from pathlib import Path

from linkwright.export.dashes import with_dash
from linkwright.export.dates import long_date, rfc3339
from linkwright.export.features import Feature, features_of
from linkwright.export.html_writer import HtmlWriter
from linkwright.export.markdown_escapes import COMMONMARK
from linkwright.export.markdown_writer import MarkdownWriter
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Kind, Profile
from linkwright.export.rendering import one_line, render_tree
from linkwright.export.slugs import slug_of
from linkwright.export.template_filling import Filling, Ready
from linkwright.export.template_process import fill_in_apart
from linkwright.export.text_writer import TextWriter
from linkwright.model.post import Post


@dataclass(frozen=True, slots=True)
class Template:
    """One file of the user's.

    Attributes:
        path: where it is.
        kind: the language of the result.
        model: the shipped profile whose text it puts in.
    """

    path: Path
    kind: Kind
    model: Profile


def fill(template: Template, post: Post, options: ExportOptions) -> str:
    """The post as a template wants it.

    Raises:
        ExportError: see `template_process.fill_in_apart` and `rendering.render_tree`.
    """
    dialect = template.model.dialect if template.kind == "markdown" else None
    return fill_in_apart(Filling(template.path, dialect, _values(post, template, options)))


def _values(post: Post, template: Template, options: ExportOptions) -> dict[str, object]:
    kind, model = template.kind, template.model
    document = render_tree(post.body, options)
    html = HtmlWriter(options).write(document)
    markdown = MarkdownWriter(COMMONMARK).write(document)
    # XML takes HTML as text: there it is escaped like everything else.
    body = html if kind == "xml" else (model.body or model.render)(post, options)
    return {
        "title": one_line(with_dash(post.title, options.dash)),
        "slug": slug_of(post),
        "date": post.date,
        "date_long": long_date(post.date) if post.date is not None else "",
        "date_iso": rfc3339(post.date) if post.date is not None else "",
        "labels": [one_line(label) for label in post.labels],
        "language": options.language,
        "body": body if kind == "xml" else Ready(body),
        "body_html": Ready(html) if kind in {"html", "markdown"} else html,
        "body_markdown": Ready(markdown) if kind == "markdown" else markdown,
        "body_text": TextWriter().write(document),
        "has_braces_in_code": Feature.TEMPLATE_CODE in features_of(document),
    }
