"""What an export profile is: one target, its form, and the function that writes it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from linkwright.export.features import Feature
from linkwright.export.images import BESIDE, ImageHome
from linkwright.export.markdown_escapes import COMMONMARK, Dialect
from linkwright.export.options import ExportOptions
from linkwright.export.slugs import slug_of
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
        rich: the HTML of a rich copy, when it differs from what `render` makes; of a source copy,
            when the same blog has an editor for formatted text.
        is_whole_page: the result is a page of its own, not a part of one.
        images: where local pictures go; None where only web addresses can be used.
        losses: what the target does not keep, each as a sentence for the user.
        post_losses: more such sentences, on the title, date and labels of a post.
        file_name: the name the target wants, from the folder where its posts lie.
        body: the text alone, without front matter; None where `render` makes nothing else.
        dialect: how the target reads Markdown; of no account for other kinds.
        short_label: the label in a word or two, for a button; "" for what stands in `label`
            before a parenthesis.
    """

    name: str
    label: str
    description: str
    extension: str
    kind: Kind
    render: Callable[[Post, ExportOptions], str]
    clipboard: Clipboard = "source"
    rich: Callable[[Post, ExportOptions], str] | None = None
    is_whole_page: bool = False
    images: ImageHome | None = BESIDE
    losses: Mapping[Feature, str] = field(default_factory=dict)
    post_losses: Callable[[Post], list[str]] | None = None
    file_name: Callable[[Post], str] | None = None
    body: Callable[[Post, ExportOptions], str] | None = None
    dialect: Dialect = COMMONMARK
    short_label: str = ""

    @property
    def place(self) -> str:
        """Where copies are for, in a word or two."""
        return self.short_label or self.label.partition(" (")[0]

    def file_name_for(self, post: Post) -> str:
        """The file name for a post: the target's own rule, or the slug with the extension."""
        return self.file_name(post) if self.file_name else slug_of(post) + self.extension
