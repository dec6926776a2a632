import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from linkwright.fetch.errors import FetchError
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.editor.post_page import PostPage
from linkwright.ui.figures.figure_acts import FigureActs
from linkwright.ui.figures.figure_dialog import FigureDialog
from linkwright.ui.theme import load_theme

HEAD = "---\ntitle: A day\n---\n"
SECRET = "Secret place 48.2 N"


def photo(width: int = 60) -> bytes:
    exif = Image.Exif()
    exif[0x010E] = SECRET
    out = io.BytesIO()
    Image.new("RGB", (width, 40), "teal").save(out, "JPEG", exif=exif)
    return out.getvalue()


def size_of(path: Path) -> tuple[int, int]:
    with Image.open(path) as image:
        return image.size


class Bench(QWidget):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.post = PostDocument(self)
        self.page = PostPage(self.post, load_theme("light"), self)
        self.page.resize(700, 400)
        self.web: dict[str, bytes] = {}
        self.folder = folder
        self.acts = FigureActs(self.post, self.page.editor, lambda: self.folder, self.fetch)
        self.page.editor.take_picture = self.acts.take

    def fetch(self, address: str) -> bytes:
        if address not in self.web:
            raise FetchError("There is no picture there: the server answered 404.")
        return self.web[address]

    @property
    def dialog(self) -> FigureDialog:
        assert self.acts.dialog is not None
        return self.acts.dialog


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path / "home")
    qtbot.addWidget(made)
    made.show()
    made.post.load(HEAD + "One\n\nTwo\n")
    yield made
    if made.acts.dialog is not None:
        made.acts.dialog.reject()


def paste(bench: Bench, data: QMimeData, qtbot: QtBot) -> None:
    assert bench.page.editor.canInsertFromMimeData(data)
    bench.page.editor.insertFromMimeData(data)
    qtbot.waitUntil(lambda: bench.acts.dialog is not None)
    qtbot.waitUntil(lambda: bench.dialog.can_accept)


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_a_pasted_image_becomes_a_figure_with_a_file_beside_the_post(
    bench: Bench, qtbot: QtBot
) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    data = QMimeData()
    data.setImageData(image)
    paste(bench, data, qtbot)
    assert bench.dialog.about.startswith("30 × 20 pixels")
    qtbot.keyClicks(bench.dialog.alt, "A red field")
    qtbot.keyClicks(bench.dialog.caption, "The field.")
    qtbot.keyClicks(bench.dialog.credit, "AFP")
    qtbot.keyClicks(bench.dialog.source, "https://e.org/7")
    with qtbot.waitSignal(bench.acts.written):
        bench.dialog.accept()
    assert bench.post.text() == (
        HEAD + "![A red field](images/a-red-field.png)\n"
        "*The field. ([AFP](https://e.org/7))*\n\nOne\n\nTwo\n"
    )
    assert size_of(bench.folder / "images/a-red-field.png") == (30, 20)
    bench.post.undo_step()
    assert bench.post.text() == HEAD + "One\n\nTwo\n"


def test_a_large_photo_is_offered_smaller_and_loses_its_secrets(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "harbour.jpg"
    path.write_bytes(photo(2400))
    paste(bench, files(path), qtbot)
    assert bench.dialog.scales.isChecked()
    with qtbot.waitSignal(bench.acts.written):
        bench.dialog.accept()
    stored = bench.folder / "images/harbour.jpg"
    assert size_of(stored)[0] == 1600
    assert SECRET.encode() not in stored.read_bytes()
    assert "![](images/harbour.jpg)" in bench.post.text()


def test_several_dropped_pictures_come_one_after_the_other(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("first", "second"):
        (tmp_path / f"{name}.jpg").write_bytes(photo())
    paste(bench, files(tmp_path / "first.jpg", tmp_path / "second.jpg"), qtbot)
    with qtbot.waitSignal(bench.acts.written):
        bench.dialog.accept()
    qtbot.waitUntil(lambda: bench.acts.dialog is not None and bench.dialog.can_accept)
    assert bench.dialog.place.text().endswith("second.jpg")


def test_other_files_and_words_with_a_picture_are_not_taken(bench: Bench, tmp_path: Path) -> None:
    assert not bench.page.editor.canInsertFromMimeData(files(tmp_path / "post.md"))
    data = QMimeData()
    data.setText("a cell")
    data.setImageData(QImage(3, 2, QImage.Format.Format_RGB32))
    bench.page.editor.insertFromMimeData(data)
    assert bench.acts.dialog is None
    assert "a cell" in bench.post.text()


def test_the_figure_at_the_caret_is_changed_in_place(bench: Bench, qtbot: QtBot) -> None:
    (bench.folder / "images").mkdir(parents=True)
    (bench.folder / "images/a.jpg").write_bytes(photo())
    bench.post.load(HEAD + "One\n\n![A](images/a.jpg)\n*C (AFP)*\n\nTwo\n")
    cursor = bench.page.editor.textCursor()
    cursor.setPosition(bench.post.position(bench.post.text().index("*C") + 1))
    bench.page.editor.setTextCursor(cursor)
    bench.acts.insert_or_change()
    qtbot.waitUntil(lambda: bench.dialog.about.startswith("60 × 40"))
    assert bench.dialog.caption.toPlainText() == "C"
    assert bench.dialog.credit.text() == "AFP"
    bench.dialog.credit.setText("Reuters")
    bench.dialog.accept()
    assert "\n\n![A](images/a.jpg)\n*C (Reuters)*\n\nTwo" in bench.post.text()
    assert [path.name for path in (bench.folder / "images").iterdir()] == ["a.jpg"]


def test_a_missing_file_is_flagged(bench: Bench) -> None:
    bench.post.load(HEAD + "![A](images/gone.jpg)\n*C*\n")
    bench.acts.insert_or_change()
    assert "images/gone.jpg is not there" in bench.dialog.about
    assert bench.dialog.can_accept


def test_a_picture_of_the_web_is_copied_or_left_there(bench: Bench, qtbot: QtBot) -> None:
    bench.web["https://e.org/bridge.jpg"] = photo()
    bench.acts.insert_or_change()
    bench.dialog.place.setText("https://e.org/none.jpg")
    bench.dialog.place.editingFinished.emit()
    qtbot.waitUntil(lambda: "404" in bench.dialog.about)
    assert not bench.dialog.can_accept
    bench.dialog.place.setText("https://e.org/bridge.jpg")
    bench.dialog.place.editingFinished.emit()
    qtbot.waitUntil(lambda: bench.dialog.can_accept)
    with qtbot.waitSignal(bench.acts.written):
        bench.dialog.accept()
    assert "![](images/bridge.jpg)" in bench.post.text()
    bench.acts.insert_or_change()
    bench.dialog.keeps_copy.setChecked(False)
    bench.dialog.place.setText("https://e.org/bridge.jpg")
    bench.dialog.place.editingFinished.emit()
    assert bench.dialog.can_accept
    bench.dialog.accept()
    assert "![](https://e.org/bridge.jpg)" in bench.post.text()


def test_a_disk_that_refuses_leaves_the_post(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "harbour.jpg"
    path.write_bytes(photo())
    bench.folder.write_text("a file in the way")
    before = bench.post.text()
    paste(bench, files(path), qtbot)
    with qtbot.waitSignal(bench.acts.failed) as told:
        bench.dialog.accept()
    assert "could not be saved" in told.args[0]
    assert bench.post.text() == before


def test_cancelling_changes_nothing(bench: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "harbour.jpg"
    path.write_bytes(photo())
    before = bench.post.text()
    paste(bench, files(path), qtbot)
    qtbot.keyClick(bench.dialog, Qt.Key.Key_Escape)
    assert bench.post.text() == before
    assert not bench.folder.exists()
