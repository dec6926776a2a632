"""Puts figures into the post, and changes those that are there."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QDialog

from linkwright.fetch.errors import FetchError
from linkwright.library.errors import LibraryError
from linkwright.library.figure_files import local_picture, store_picture
from linkwright.model.figures import Figure, figure_at, inserting_edit, write_figure
from linkwright.model.picture_files import is_picture_name
from linkwright.model.text_edits import TextEdit
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.editor.post_editor import PostEditor
from linkwright.ui.figures.figure_dialog import FigureDialog
from linkwright.ui.figures.pictures import (
    LARGEST_FILE,
    Picture,
    PictureError,
    picture_of_image,
    read_picture,
    stored_form,
)
from linkwright.ui.jobs import Jobs

_ERRORS = (FetchError, LibraryError, PictureError)


@dataclass(frozen=True, slots=True)
class _Given:
    """A picture on its way into the dialog: where it comes from, or its pixels."""

    name: str = ""
    image: QImage | None = None


class FigureActs(QObject):
    """Asks for figures, stores their pictures, and writes them into the post.

    Args:
        post: the document.
        editor: whose caret says where.
        folder: gives the folder beside which pictures are stored.
        fetch: fetches the picture of a web address.
    """

    failed = Signal(str)
    """A picture could not be stored: the sentence for the writer."""
    written = Signal(str)
    """A figure is in the post: what to say of it."""

    def __init__(
        self,
        post: PostDocument,
        editor: PostEditor,
        folder: Callable[[], Path],
        fetch: Callable[[str], bytes],
    ) -> None:
        super().__init__(editor)
        self._post = post
        self._editor = editor
        self._folder = folder
        self._fetch = fetch
        self._reading = Jobs(_ERRORS, self)
        self._storing = Jobs(_ERRORS, self)
        self._reading.done.connect(self._on_read)
        self._reading.failed.connect(self._on_unreadable)
        self._storing.done.connect(self._on_stored)
        self._storing.failed.connect(self.failed)
        self._waiting: list[_Given] = []
        self._picture: Picture | None = None
        self._place = QTextCursor(post)
        self._is_change = False
        self._address = ""
        self.dialog: FigureDialog | None = None

    # Asking

    def insert_or_change(self) -> None:
        """Ask about the figure at the caret, or about a new one."""
        offset = self._post.offset(self._editor.textCursor().position())
        placed = figure_at(self._post.post(), offset)
        if placed is None:
            self._open(Figure(""), is_new=True)
            return
        self._open(placed.figure, is_new=False)
        self._name_picture(placed.figure.address)

    def take(self, data: QMimeData) -> bool:
        """Take pictures that were pasted or dropped, if that is what they are.

        Args:
            data: what was given; gone when this returns.

        Returns:
            Whether it was a picture; the dialog opens in a moment.
        """
        given = _given_of(data)
        if given:
            self._waiting += given
            QTimer.singleShot(0, self, self._open_next)
        return bool(given)

    def _open_next(self) -> None:
        if self.dialog is not None or not self._waiting:
            return
        given = self._waiting.pop(0)
        self._open(Figure(""), is_new=True)
        if given.image is not None:
            self._start_reading(partial(picture_of_image, given.image))
        else:
            self._named_by_us(given.name)

    def _named_by_us(self, name: str) -> None:
        if self.dialog is not None:
            self.dialog.show_figure(Figure(name), is_new=True)
        self._name_picture(name)

    def _open(self, figure: Figure, *, is_new: bool) -> None:
        if self.dialog is not None:
            self.dialog.raise_()
            return
        self._picture = None
        self._is_change = not is_new
        self._address = figure.address
        self._place = QTextCursor(self._editor.textCursor())
        self.dialog = dialog = FigureDialog(self._editor.window())
        dialog.show_figure(figure, is_new=is_new)
        dialog.picture_named.connect(self._name_picture)
        dialog.finished.connect(self._on_finished)
        dialog.open()
        (dialog.place if is_new else dialog.alt).setFocus()

    # Reading

    def _name_picture(self, name: str) -> None:
        """Read the picture of a path or an address, as far as that is wanted."""
        dialog = self.dialog
        if dialog is None:
            return
        self._picture = None
        self._reading.forget()
        if not name:
            dialog.show_nothing("")
        elif name.lower().startswith(("http://", "https://")):
            if dialog.keeps_copy.isChecked():
                self._start_reading(lambda: read_picture(self._fetch(name)))
            else:
                dialog.show_nothing(self.tr("The picture stays on the web."), allow=True)
        else:
            path = self._path_of(name)
            if path is None or not path.is_file():
                words = self.tr("The file {name} is not there.").format(name=name)
                dialog.show_nothing(words, is_trouble=True, allow=self._is_change)
            else:
                self._start_reading(lambda: read_picture(_bytes_of(path)))

    def _path_of(self, name: str) -> Path | None:
        if name.startswith("file:"):
            from PySide6.QtCore import QUrl

            return Path(QUrl(name).toLocalFile())
        path = Path(name).expanduser()
        return path if path.is_absolute() else local_picture(name, self._folder())

    def _start_reading(self, work: Callable[[], Picture]) -> None:
        if self.dialog is not None:
            self.dialog.show_nothing(self.tr("Reading the picture …"))
        self._reading.start(work)

    def _on_read(self, picture: object) -> None:
        if self.dialog is not None and isinstance(picture, Picture):
            self._picture = picture
            name = "" if self.dialog.place.text() else self.tr("from the clipboard")
            self.dialog.show_picture(picture, name)

    def _on_unreadable(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.show_nothing(sentence, is_trouble=True, allow=self._is_change)

    # Writing

    def _on_finished(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is None:
            return
        self._reading.forget()
        dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted:
            self._accept(dialog.figure(), dialog.widest())
        self._editor.setFocus()
        QTimer.singleShot(0, self, self._open_next)

    def _accept(self, figure: Figure, widest: int) -> None:
        picture, folder = self._picture, self._folder()
        is_unchanged = self._is_change and figure.address == self._address
        if picture is None or (is_unchanged and not widest):
            self._write(figure)
            return
        present = local_picture(figure.address, folder)
        name = _words_of(figure.address)
        if present is None or not present.is_file():
            name = figure.alt or name or self._post.post().title

        def store() -> Figure:
            data, ending = stored_form(picture, widest)
            return replace(figure, address=store_picture(folder, name, ending, data))

        self._storing.start(store)

    def _on_stored(self, figure: object) -> None:
        if isinstance(figure, Figure):
            self._write(figure)

    def _write(self, figure: Figure) -> None:
        """Write a figure where the caret was when it was asked for."""
        post = self._post.post()
        offset = self._post.offset(self._place.position())
        placed = figure_at(post, offset) if self._is_change else None
        if placed is not None:
            edit = TextEdit(placed.span.start, placed.span.end, write_figure(figure))
        else:
            edit = inserting_edit(post, offset, figure)
        self._post.apply([edit])
        self._show_place(edit.start + len(edit.text.rstrip("\n")))
        words = self.tr("The figure was changed") if placed else self.tr("The figure was put in")
        self.written.emit(words)

    def _show_place(self, offset: int) -> None:
        cursor = self._editor.textCursor()
        cursor.setPosition(self._post.position(offset))
        self._editor.setTextCursor(cursor)
        self._editor.centre_caret_if_hidden()


def _given_of(data: QMimeData) -> list[_Given]:
    """The pictures in MIME data; none when there are words too, whose picture it only is."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    if files:
        are_pictures = all(map(is_picture_name, files))
        return [_Given(name=name) for name in files] if are_pictures else []
    if data.hasImage() and not data.hasText():
        image = data.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return [_Given(image=image)]
    return []


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)  # so much is refused by whoever reads it
    except OSError as error:
        raise LibraryError(f"{path} cannot be read: {error.strerror}.") from error


def _words_of(address: str) -> str:
    """The name of a file without its ending, if it says anything."""
    stem = Path(address.partition("?")[0]).stem
    return stem if sum(map(str.isalpha, stem)) > 4 else ""
