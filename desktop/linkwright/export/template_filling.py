"""Fills in a template of the user's own, in Jinja2's sandbox.

A template reaches nothing but what it is given and the files of its own folder. What is put into
HTML and XML is escaped as HTML, into Markdown as Markdown of the profile that the template is like;
only the body goes in as it is.
"""

import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from linkwright.export.errors import ExportError
from linkwright.export.front_matter import json_text
from linkwright.export.markdown_escapes import Dialect, escape_text
from linkwright.export.rendering import one_line, plain_characters

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

_LARGEST_BYTES = 1_000_000
_LONGEST_RESULT = 50_000_000


class Ready(str):
    """Text that is in the target's language already and is put in as it is."""

    __slots__ = ()

    def __html__(self) -> str:
        """What tells Jinja2 not to escape it."""
        return str(self)


@dataclass(frozen=True, slots=True)
class Filling:
    """What there is to fill in; it can be sent to another process.

    Attributes:
        path: the template.
        dialect: how the target reads Markdown; None for a target that is not Markdown.
        values: what the template may put in, by name.
    """

    path: Path
    dialect: Dialect | None
    values: Mapping[str, object]


def fill_in(filling: Filling) -> str:
    """The text that the template makes of the values.

    Raises:
        ExportError: the template cannot be read or has a mistake, which the sentence names with
            its line.
    """
    import jinja2

    path = filling.path
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise ExportError(f"Your template {path.name} is too large: more than a megabyte.")
        template = _environment(path.parent, filling.dialect).get_template(path.name)
        text = plain_characters(template.render(filling.values))
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
    except MemoryError as error:
        raise ExportError(
            f"Your template {path.name} needs too much memory{_line_of(error, path)}. Please make"
            " what it repeats smaller."
        ) from error
    except (
        *(jinja2.TemplateError, ArithmeticError, AttributeError, LookupError),
        *(TypeError, ValueError),
    ) as error:
        raise ExportError(
            f"Your template {path.name} could not be filled in{_line_of(error, path)}:"
            f" {_sentence_of(str(error) or type(error).__name__)}"
        ) from error
    if len(text) > _LONGEST_RESULT:
        raise ExportError(
            f"Your template {path.name} makes a text of more than {_LONGEST_RESULT // 1_000_000}"
            " million characters. Please make what it repeats smaller."
        )
    return text


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


def _environment(folder: Path, dialect: Dialect | None) -> "ImmutableSandboxedEnvironment":
    from jinja2 import FileSystemLoader, StrictUndefined, select_autoescape
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folder, encoding="utf-8-sig"),
        autoescape=select_autoescape(("html.jinja", "xml.jinja"), default=False),
        undefined=StrictUndefined,
        finalize=partial(_as_markdown, dialect) if dialect is not None else None,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["yaml"] = lambda value: Ready(json_text(value))
    environment.filters["line"] = lambda value: Ready(one_line(str(value)))
    return environment


def _as_markdown(dialect: Dialect, value: object) -> str:
    return value if isinstance(value, Ready) else escape_text(one_line(str(value)), dialect)
