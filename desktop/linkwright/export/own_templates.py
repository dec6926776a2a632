"""Fills in a template of the user's own, in Jinja2's sandbox.

A template reaches nothing but what it is given and the files of its own folder. What is put into
HTML and XML is escaped as HTML, into Markdown as Markdown of the profile that the template is like;
only the body goes in as it is.
"""

import traceback
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from linkwright.export.dashes import with_dash
from linkwright.export.dates import long_date, rfc3339
from linkwright.export.errors import ExportError
from linkwright.export.features import Feature, features_of
from linkwright.export.front_matter import json_text
from linkwright.export.html_writer import HtmlWriter
from linkwright.export.markdown_escapes import COMMONMARK, Dialect, escape_text
from linkwright.export.markdown_writer import MarkdownWriter
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Kind, Profile
from linkwright.export.rendering import one_line, plain_characters, render_tree
from linkwright.export.slugs import slug_of
from linkwright.export.text_writer import TextWriter
from linkwright.model.post import Post

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

_LARGEST_BYTES = 1_000_000


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
        ExportError: the template cannot be read or has a mistake; see also
            `rendering.render_tree`.
    """
    import jinja2

    path = template.path
    values = _values(post, template, options)
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise ExportError(f"Your template {path.name} is too large: more than a megabyte.")
        environment = _environment(path.parent, template)
        return plain_characters(environment.get_template(path.name).render(values))
    except jinja2.TemplateSyntaxError as error:
        name = Path(error.filename or path).name
        raise ExportError(
            f"Your template {name} has a mistake in line {error.lineno}:"
            f" {_sentence_of(error.message or 'it cannot be read')}"
        ) from error
    except jinja2.TemplateNotFound as error:
        raise ExportError(
            f"Your template {path.name} asks for the file {error.name!r}{_line_of(error, path)},"
            " which is not in its folder."
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise ExportError(f"Your template {path.name} could not be read: {error}.") from error
    except RecursionError as error:
        raise ExportError(f"Your template {path.name} includes itself without end.") from error
    except (
        *(jinja2.TemplateError, ArithmeticError, AttributeError, LookupError),
        *(MemoryError, TypeError, ValueError),
    ) as error:
        raise ExportError(
            f"Your template {path.name} could not be filled in{_line_of(error, path)}:"
            f" {_sentence_of(str(error) or type(error).__name__)}"
        ) from error


def _sentence_of(message: str) -> str:
    return message.rstrip(".") + "."


def _line_of(error: BaseException, path: Path) -> str:
    """Where in the template it happened, which Jinja2 writes into the traceback."""
    lines = [
        number
        for frame, number in traceback.walk_tb(error.__traceback__)
        if frame.f_code.co_filename == str(path)
    ]
    return f" (line {lines[-1]})" if lines else ""


class _Ready(str):
    """Text that is in the target's language already and is put in as it is."""

    __slots__ = ()

    def __html__(self) -> str:
        """What tells Jinja2 not to escape it."""
        return str(self)


def _environment(folder: Path, template: Template) -> "ImmutableSandboxedEnvironment":
    from jinja2 import FileSystemLoader, StrictUndefined, select_autoescape
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    is_markdown = template.kind == "markdown"
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folder, encoding="utf-8-sig"),
        autoescape=select_autoescape(("html.jinja", "xml.jinja"), default=False),
        undefined=StrictUndefined,
        finalize=partial(_as_markdown, template.model.dialect) if is_markdown else None,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["yaml"] = lambda value: _Ready(json_text(value))
    environment.filters["line"] = lambda value: _Ready(one_line(str(value)))
    return environment


def _as_markdown(dialect: Dialect, value: object) -> str:
    return value if isinstance(value, _Ready) else escape_text(one_line(str(value)), dialect)


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
        "body": body if kind == "xml" else _Ready(body),
        "body_html": _Ready(html) if kind in {"html", "markdown"} else html,
        "body_markdown": _Ready(markdown) if kind == "markdown" else markdown,
        "body_text": TextWriter().write(document),
        "has_braces_in_code": Feature.TEMPLATE_CODE in features_of(document),
    }
