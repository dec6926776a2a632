"""What an export profile is: one target, its form, and the function that writes it."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

from linkwright.export.options import ExportOptions

Kind: TypeAlias = Literal["html", "markdown", "text", "xml"]
Clipboard: TypeAlias = Literal["rich", "source"]


class Post(Protocol):
    """What an export needs to know of a post; `linkwright.model.post.Post` has it all."""

    @property
    def title(self) -> str:
        """The title as plain text; "" when there is none."""

    @property
    def date(self) -> datetime.date | None:
        """The day or moment of publication."""

    @property
    def labels(self) -> Sequence[str]:
        """The labels in the writer's order."""

    @property
    def body(self) -> str:
        """The Markdown text below the front matter."""


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
