"""Exports of the post: to a file, and to the clipboard in one key."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QClipboard

from linkwright.export.errors import ExportError
from linkwright.library.errors import LibraryError
from linkwright.library.post_file import save_post
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.files.questions import Questions

if TYPE_CHECKING:
    from linkwright.export.profile import Profile


class PostExports(QObject):
    """Makes exports of the post in the window.

    Args:
        post: the document.
        questions: gives what asks for files and tells errors.
        clipboard: where copies go.
        suggested_path: makes the path a dialog begins with from a file name ending.
        parent: the owner.
    """

    done = Signal(str)
    """An export was made: a sentence that says so."""

    def __init__(
        self,
        post: PostDocument,
        questions: Callable[[], Questions],
        clipboard: QClipboard,
        suggested_path: Callable[[str], Path],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._post = post
        self._questions = questions
        self._clipboard = clipboard
        self._suggested_path = suggested_path
        self._folder: Path | None = None

    def export(self, profile_name: str) -> bool:
        """Ask for a file and write the post there in another form.

        Args:
            profile_name: see `linkwright.export.profiles`.

        Returns:
            Whether it was written.
        """
        from linkwright.export.options import ExportOptions
        from linkwright.export.profiles import find_profile

        profile = find_profile(profile_name)
        suggested = self._suggested_path(profile.extension)
        if self._folder is not None:
            suggested = self._folder / suggested.name
        if profile.extension == ".md":
            # Never the post itself, which an export would strip of its front matter.
            suggested = suggested.with_stem(f"{suggested.stem}-export")
        kinds = self.tr("{form} (*{ending});;All files (*)").format(
            form=profile.label, ending=profile.extension
        )
        title = self.tr("Export {form}").format(form=profile.label)
        path = self._questions().ask_path_to_save(title, suggested, kinds)
        if path is None:
            return False
        try:
            text = profile.render(self._post.post(), ExportOptions())
            save_post(path.absolute(), text, overwrite=True)
        except (ExportError, LibraryError) as error:
            self._questions().tell_error(str(error))
            return False
        self._folder = path.parent
        self.done.emit(self.tr("Exported to {file}").format(file=path.name))
        return True

    def copy(self, profile_name: str) -> bool:
        """Put the post on the clipboard.

        Args:
            profile_name: see `linkwright.export.profiles`.

        Returns:
            Whether it is there.
        """
        from linkwright.export.profiles import find_profile

        profile = find_profile(profile_name)
        try:
            text, html = self._content(profile)
        except ExportError as error:
            self._questions().tell_error(str(error))
            return False
        data = QMimeData()
        data.setText(text)
        if html:
            data.setHtml(html)
        self._clipboard.setMimeData(data)
        self.done.emit(self.tr("Copied: {form}").format(form=profile.label))
        return True

    def _content(self, profile: "Profile") -> tuple[str, str]:
        """The copy as text and as HTML; a blog's editor has a view for each."""
        from linkwright.export.clipboard import copy_post
        from linkwright.export.options import ExportOptions

        post = self._post.post()
        content = copy_post(post, profile, ExportOptions())
        if profile.kind != "html":
            return content.text, content.html
        return profile.render(post, ExportOptions()), content.html
