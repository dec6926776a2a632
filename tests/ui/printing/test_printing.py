from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from linkwright.model.post import parse_post
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.printing.paper import paper_of
from linkwright.ui.printing.post_printing import PdfError, PostPrinting, write_pdf

TEXT = (
    "---\ntitle: A day at the harbour\n---\n![The harbour](images/a.png)\n*Boats. (AFP)*\n\n"
    "![Gone](images/gone.png)\n\n> A quote.\n\n- [A title](https://e.org/a) -- Source\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "images").mkdir()
    Image.new("RGB", (900, 500), "teal").save(tmp_path / "images/a.png")
    return tmp_path


def test_a_pdf_holds_title_text_pictures_and_page_numbers(qtbot: QtBot, folder: Path) -> None:
    post = parse_post(TEXT + "\n" + "A long paragraph. " * 600)
    path = write_pdf(post, folder, folder / "post.pdf")
    with PdfReader(path) as reader:
        pages = [page.extract_text() for page in reader.pages]
        assert reader.metadata is not None
        assert reader.metadata.title == "A day at the harbour"
        assert len(reader.pages[0].images) == 1
    assert len(pages) > 1
    text = " ".join(" ".join(pages).split())
    assert "Boats. (AFP)" in text
    assert "[Gone]" in text
    assert "A title" in text
    assert [page.split()[-1] for page in pages] == [str(n + 1) for n in range(len(pages))]
    assert sorted(entry.name for entry in folder.iterdir()) == ["images", "post.pdf"]


def test_a_picture_is_no_wider_than_the_text(folder: Path) -> None:
    paper = paper_of(parse_post(TEXT), folder)
    assert 'width="440"' in paper.html
    assert paper.images["images/a.png"].width() == 900


def test_a_folder_that_is_not_there_is_told(qtbot: QtBot, folder: Path) -> None:
    with pytest.raises(PdfError, match="could not be written"):
        write_pdf(parse_post(TEXT), folder, folder / "none" / "post.pdf")


def test_pages_are_shown_and_a_file_is_written_away_from_the_window(
    qtbot: QtBot, folder: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    post = PostDocument(window)
    post.load(TEXT)
    printing = PostPrinting(post, lambda: folder, window)
    with qtbot.waitSignal(printing.done) as told:
        printing.save_pdf(folder / "post.pdf")
    assert "post.pdf" in told.args[0]
    printing.preview()
    qtbot.waitUntil(lambda: bool(window.findChildren(QPrintPreviewDialog)))
    dialog = window.findChildren(QPrintPreviewDialog)[0]
    with qtbot.waitSignal(dialog.paintRequested):
        dialog.findChildren(QPrintPreviewWidget)[0].updatePreview()
    assert dialog.findChildren(QPrintPreviewWidget)[0].pageCount() == 1
    dialog.reject()
