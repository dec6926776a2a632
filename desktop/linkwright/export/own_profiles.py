"""Profiles of the user's own: Jinja2 templates in a folder, one file a profile.

``my-blog.html.jinja`` is the profile ``my-blog`` with the ending .html. In HTML and XML everything
that is put in is escaped as HTML, in Markdown as Markdown; only the body goes in as it is. Each
template runs in Jinja2's sandbox: it reaches nothing but what it is given and its own folder.
"""

import re
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from linkwright import assets
from linkwright.export.dashes import with_dash
from linkwright.export.dates import long_date, rfc3339
from linkwright.export.errors import ExportError
from linkwright.export.front_matter import json_text
from linkwright.export.html_writer import HtmlWriter
from linkwright.export.markdown_escapes import COMMONMARK, escape_text
from linkwright.export.markdown_writer import MarkdownWriter
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Kind, Profile
from linkwright.export.rendering import one_line, render_tree
from linkwright.export.slugs import slug_from, slug_of
from linkwright.export.text_writer import TextWriter
from linkwright.model.post import Post

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

STARTERS = ("blog-page.html.jinja", "hugo-site.md.jinja")
"""The templates that ship as a beginning, by file name."""

_ENDING = ".jinja"
_LABEL = re.compile(r"\{#\s*label:\s*(.+?)\s*#\}")
_KINDS: Mapping[str, Kind] = {".html": "html", ".xml": "xml", ".md": "markdown", ".txt": "text"}


def own_profiles(folder: Path) -> list[Profile]:
    """The profiles that a folder holds, by name; none when there is no such folder.

    Args:
        folder: where the user keeps templates. A first line ``{# label: My blog #}`` names one.
    """
    if not folder.is_dir():
        return []
    return [
        _profile_of(path)
        for path in sorted(folder.iterdir())
        if path.suffix == _ENDING and Path(path.stem).suffix in _KINDS and path.is_file()
    ]


def copy_starter(starter: str, folder: Path, name: str) -> Path:
    """Begin a profile with a copy of a shipped template.

    Args:
        starter: one of `STARTERS`.
        folder: the user's folder of templates; made when it is missing.
        name: what the profile is to be called.

    Returns:
        The new file.

    Raises:
        ExportError: there is a profile of that name, or the disk refused.
    """
    ending = "".join(Path(starter).suffixes)
    path = folder / f"{slug_from(name) or 'profile'}{ending}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(assets.read_text(f"templates/export/{starter}"))
    except FileExistsError:
        raise ExportError(
            f"There is a profile {path.name} already. It was kept; please choose another name."
        ) from None
    except OSError as error:
        raise ExportError(f"{path} could not be written: {error.strerror}.") from error
    return path


def _profile_of(path: Path) -> Profile:
    extension = Path(path.stem).suffix
    name = Path(path.stem).stem
    kind = _KINDS[extension]
    return Profile(
        name=name,
        label=_label_of(path) or name,
        description=f"Your own template {path.name}.",
        extension=extension,
        kind=kind,
        render=partial(_render, path, kind),
        is_whole_page=kind == "html" and _holds(path, "<html"),
    )


def _holds(path: Path, words: str) -> bool:
    try:
        return words in path.read_text("utf-8", errors="replace").lower()
    except OSError:
        return False


def _label_of(path: Path) -> str:
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            match = _LABEL.match(file.readline(500))
    except OSError:
        return ""
    return match[1] if match else ""


def _render(path: Path, kind: Kind, post: Post, options: ExportOptions) -> str:
    """Fill in a template.

    Raises:
        ExportError: the template cannot be read or has a mistake; see also `render_tree`.
    """
    import jinja2

    environment = _environment(path.parent, kind)
    try:
        return environment.get_template(path.name).render(_values(post, kind, options))
    except jinja2.TemplateSyntaxError as error:
        raise ExportError(
            f"Your template {path.name} has a mistake in line {error.lineno}: {error.message}."
        ) from error
    except jinja2.TemplateError as error:
        raise ExportError(f"Your template {path.name} could not be filled in: {error}.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise ExportError(f"Your template {path.name} could not be read: {error}.") from error
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise ExportError(f"Your template {path.name} could not be filled in: {error}.") from error


class _Ready(str):
    """Text that is in the target's language already and is put in as it is."""

    __slots__ = ()

    def __html__(self) -> str:
        """What tells Jinja2 not to escape it."""
        return str(self)


def _environment(folder: Path, kind: Kind) -> "ImmutableSandboxedEnvironment":
    from jinja2 import FileSystemLoader, StrictUndefined, select_autoescape
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folder),
        autoescape=select_autoescape(("html.jinja", "xml.jinja"), default=False),
        undefined=StrictUndefined,
        finalize=_as_markdown if kind == "markdown" else None,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["yaml"] = lambda value: _Ready(json_text(value))
    return environment


def _as_markdown(value: object) -> str:
    return value if isinstance(value, _Ready) else escape_text(str(value), COMMONMARK)


def _values(post: Post, kind: Kind, options: ExportOptions) -> dict[str, object]:
    document = render_tree(post.body, options)
    html = HtmlWriter(options).write(document)
    markdown = MarkdownWriter(COMMONMARK).write(document)
    text = TextWriter().write(document)
    return {
        "title": one_line(with_dash(post.title, options.dash)),
        "slug": slug_of(post),
        "date": post.date,
        "date_long": long_date(post.date) if post.date is not None else "",
        "date_iso": rfc3339(post.date) if post.date is not None else "",
        "labels": [one_line(label) for label in post.labels],
        "language": options.language,
        # XML takes HTML as text: there it is escaped like everything else.
        "body": {"html": _Ready(html), "xml": html, "markdown": _Ready(markdown)}.get(kind, text),
        "body_html": _Ready(html) if kind in {"html", "markdown"} else html,
        "body_markdown": _Ready(markdown) if kind == "markdown" else markdown,
        "body_text": text,
    }
