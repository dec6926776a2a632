"""Copies of the post for a blog, and of one list alone, in one key."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QClipboard

from linkwright.model.post import Post
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.export.export_desk import ExportDesk
from linkwright.ui.export.export_runs import ExportRuns
from linkwright.ui.lower_words import said

if TYPE_CHECKING:
    from linkwright.export.clipboard import ClipboardContent


@dataclass(frozen=True, slots=True)
class _Copy:
    content: "ClipboardContent"
    label: str
    losses: tuple[str, ...] = ()


class PostCopies(QObject):
    """Puts the post on the clipboard.

    Args:
        post: the document.
        desk: which profile, with what options.
        runs: renders beside the window.
        clipboard: the system's.
        list_text: gives the Markdown of the list that the writer is at; "" when there is none.
        parent: the owner.
    """

    done = Signal(str)
    """A copy is on the clipboard, or why there is none: a sentence."""

    def __init__(
        self,
        post: PostDocument,
        desk: ExportDesk,
        runs: ExportRuns,
        clipboard: QClipboard,
        list_text: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._post = post
        self._desk = desk
        self._runs = runs
        self._clipboard = clipboard
        self._list_text = list_text

    def copy_post(self) -> None:
        """Copy the post in the usual profile."""
        self.copy_as("")

    def copy_as(self, profile_name: str) -> None:
        """Copy the post in a profile; "" means the usual one."""
        self._runs.run(partial(self._copy_of, self._post.post(), profile_name), self._put)

    def copy_list(self) -> None:
        """Copy the list that the writer is at, as formatted text and as Markdown."""
        text = self._list_text()
        if not text.strip():
            self.done.emit(self.tr("There is no list to copy in this post"))
            return
        self._runs.run(partial(self._copy_of_list, text), self._put_list)

    # In the worker

    def _copy_of(self, post: Post, name: str) -> _Copy:
        from linkwright.export.clipboard import copy_for_blog
        from linkwright.export.losses import losses

        choices = self._desk.choices()
        profile = choices.find(name) if name else choices.usual_profile
        options = choices.options_for(profile)
        return _Copy(
            copy_for_blog(post, profile, options),
            profile.label,
            tuple(losses(post, profile, options)),
        )

    def _copy_of_list(self, text: str) -> "ClipboardContent":
        from linkwright.export.clipboard import copy_markdown_text

        choices = self._desk.choices()
        return copy_markdown_text(text, choices.options_for(choices.usual_profile))

    # On the window's thread

    def _put(self, made: _Copy) -> None:
        self._hand_over(made.content)
        self.done.emit(self._sentence(made))

    def _put_list(self, content: "ClipboardContent") -> None:
        self._hand_over(content)
        count = content.html.count("<li>")
        self.done.emit(self.tr("List copied, with %Ln line(s)", "", count))

    def _hand_over(self, content: "ClipboardContent") -> None:
        data = QMimeData()
        data.setText(content.text)
        if content.html:
            data.setHtml(content.html)
        self._clipboard.setMimeData(data)

    def _sentence(self, made: _Copy) -> str:
        """What was copied, and the first of what was not; the preview lists them all."""
        if not made.losses:
            return self.tr("Post copied for {profile}").format(profile=said(made.label))
        first, others = said(made.losses[0]), len(made.losses) - 1
        if not others:
            words = self.tr("Post copied for {profile}. {loss}")
            return words.format(profile=said(made.label), loss=first)
        words = self.tr(
            "Post copied for {profile}. {loss} (and %Ln more, see the preview)", "", others
        )
        return words.format(profile=said(made.label), loss=first)
