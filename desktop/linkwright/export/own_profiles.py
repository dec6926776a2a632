"""Profiles of the user's own: Jinja2 templates in a folder, one file a profile.

``my-blog.html.jinja`` is the profile ``my-blog`` with the ending .html. Comments at the top say
more: ``{# label: My blog #}`` is its name in menus, and ``{# like: hugo #}`` names a shipped
profile that it is a variation of: the text, the file name, the places of pictures and what is said
before an export are as there. See `own_templates` for how one is filled in.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from linkwright import assets
from linkwright.export.errors import ExportError
from linkwright.export.own_templates import Template, fill
from linkwright.export.profile import Kind, Profile
from linkwright.export.profiles import PROFILES
from linkwright.export.slugs import slug_from

FOLDER_NAME = "profiles"
"""The folder of the user's own templates, in the config folder."""


@dataclass(frozen=True, slots=True)
class Starter:
    """A template that ships as a beginning.

    Attributes:
        file_name: in the folder of templates.
        model: the name of the profile that it is like.
    """

    file_name: str
    model: str

    @property
    def name(self) -> str:
        """What it is called on the command line."""
        return self.file_name.partition(".")[0]

    @property
    def label(self) -> str:
        """What users read: the label of the profile that it is like."""
        return next(profile.label for profile in PROFILES if profile.name == self.model)


STARTERS = (
    Starter("blog-page.html.jinja", "html-page"),
    Starter("fragment.html.jinja", "html-fragment"),
    Starter("blogger-post.html.jinja", "blogger"),
    Starter("wordpress-post.html.jinja", "wordpress"),
    Starter("hugo-site.md.jinja", "hugo"),
    Starter("jekyll-site.md.jinja", "jekyll"),
    Starter("eleventy-site.md.jinja", "eleventy"),
    Starter("nikola-site.md.jinja", "nikola"),
    Starter("markdown-file.md.jinja", "markdown"),
    Starter("plain-text.txt.jinja", "text"),
)

_ENDING = ".jinja"
_HEAD_CHARACTERS = 2000
_COMMENT = re.compile(r"\s*\{#\s*(\w+):\s*(.+?)\s*#\}")
_KINDS: Mapping[str, Kind] = {".html": "html", ".xml": "xml", ".md": "markdown", ".txt": "text"}
_MODELS: Mapping[Kind, str] = {
    "html": "html-fragment",
    "xml": "html-fragment",
    "markdown": "markdown",
    "text": "text",
}


def own_profiles(folder: Path) -> list[Profile]:
    """The profiles that a folder holds, by name; none when there is no such folder.

    Args:
        folder: where the user keeps templates.
    """
    try:
        paths = sorted(folder.iterdir())
    except OSError:
        return []
    return [
        _profile_of(path)
        for path in paths
        if path.suffix == _ENDING and Path(path.stem).suffix in _KINDS and path.is_file()
    ]


def copy_starter(starter: str, folder: Path, name: str) -> Path:
    """Begin a profile with a copy of a shipped template.

    Args:
        starter: the name or the file name of one of `STARTERS`.
        folder: the user's folder of templates; made when it is missing.
        name: what the profile is to be called.

    Returns:
        The new file.

    Raises:
        ExportError: there is no such starter, a profile of that name is there already, or the
            disk refused.
    """
    found = [known for known in STARTERS if starter in {known.name, known.file_name}]
    if not found:
        known_names = ", ".join(known.name for known in STARTERS)
        raise ExportError(f"There is no shipped template {starter!r}. There are: {known_names}.")
    file_name = found[0].file_name
    ending = "".join(Path(file_name).suffixes)
    path = folder / f"{slug_from(name) or 'profile'}{ending}"
    text = assets.read_text(f"templates/export/{file_name}")
    label = " ".join(name.replace("#}", "").split())
    text = re.sub(r"\A\{# label: .*? #\}", lambda _: f"{{# label: {label} #}}", text)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise ExportError(
            f"There is a profile {path.name} already. It was kept; please choose another name."
        ) from None
    except OSError as error:
        raise ExportError(f"{path} could not be written: {error.strerror}.") from error
    return path


def _profile_of(path: Path) -> Profile:
    extension = Path(path.stem).suffix
    kind = _KINDS[extension]
    head = _head_of(path)
    comments = _comments(head)
    shipped = {profile.name: profile for profile in PROFILES}
    model = shipped.get(comments.get("like", ""))
    if model is None or model.kind != kind:
        model = shipped[_MODELS[kind]]
    name = Path(path.stem).stem
    is_page = kind == "html" and "<html" in head.lower()
    template = Template(path, kind, model)
    return Profile(
        # A shipped name stays with the shipped profile.
        name=f"own-{name}" if name in shipped else name,
        label=comments.get("label", name),
        description=f"Your own template {path.name}.",
        extension=extension,
        kind=kind,
        render=partial(fill, template),
        clipboard=model.clipboard if not is_page else "source",
        is_whole_page=is_page,
        images=model.images,
        losses=model.losses,
        post_losses=model.post_losses,
        file_name=model.file_name,
        dialect=model.dialect,
    )


def _head_of(path: Path) -> str:
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return file.read(_HEAD_CHARACTERS).removeprefix("\ufeff")
    except OSError:
        return ""


def _comments(head: str) -> dict[str, str]:
    """The values of the comments that a template begins with."""
    found: dict[str, str] = {}
    at = 0
    while match := _COMMENT.match(head, at):
        found.setdefault(match[1], match[2])
        at = match.end()
    return found
