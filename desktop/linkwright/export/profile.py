"""What an export profile is: one target, its form, and the function that writes it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from linkwright.export.options import ExportOptions
from linkwright.model.post import Post

Kind: TypeAlias = Literal["html", "markdown", "text", "xml"]
Clipboard: TypeAlias = Literal["rich", "source"]


@dataclass(frozen=True, slots=True)
class Profile:
    """One target of an export.

    Attributes:
        name: the name on the command line and in preferences, for example ``html-page``.
        label: the name that users read.
        description: one sentence: where the result goes.
        extension: the file name extension with its dot.
        kind: the language of the result.
        render: the post and the choices to the whole text of the file.
        clipboard: how a copy is taken: ``rich`` for an editor that shows formatted text, which
            gets HTML and, beside it, Markdown; ``source`` for a text field, which gets the result
            of `render` itself.
    """

    name: str
    label: str
    description: str
    extension: str
    kind: Kind
    render: Callable[[Post, ExportOptions], str]
    clipboard: Clipboard = "source"
