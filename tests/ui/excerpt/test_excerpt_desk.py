"""The excerpt is chosen from the lead's page, or pasted, and quoted in one step."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fetching import quick_options
from linkwright.fetch.article_reader import Article, ArticleReader
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.excerpt.article_reads import ArticleReads
from linkwright.ui.excerpt.excerpt_desk import ExcerptDesk
from linkwright.ui.excerpt.excerpt_dialog import ExcerptDialog
from model.lists import STYLES
from raw_server import RawServer

PARAGRAPHS = [f"{number}. The chief of an elite police unit disappeared." for number in range(5)]
PAGE = "<html><body><div>" + "".join(f"<p>{words}</p>" for words in PARAGRAPHS) + "</div></body>"


class ExcerptBench:
    """A desk over a real document, with a bare widget for the window."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.post = PostDocument(self.window)
        self.reads = ArticleReads(lambda on_read: ArticleReader(quick_options(), on_read))
        self.most = 0
        self.desk = ExcerptDesk(
            self.post, self.reads, lambda: STYLES, lambda: self.most, self.window
        )

    def open(self) -> ExcerptDialog:
        self.desk.open()
        return self.window.findChildren(ExcerptDialog)[-1]


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[ExcerptBench]:
    made = ExcerptBench(qtbot)
    yield made
    made.reads.cancel()


def label(dialog: ExcerptDialog, name: str) -> str:
    return next(x.text() for x in dialog.findChildren(QLabel) if x.accessibleName() == name)


def state(dialog: ExcerptDialog) -> str:
    return label(dialog, "State of the page")


def test_paragraphs_of_the_page_are_chosen_and_quoted_in_one_step(
    bench: ExcerptBench, server: RawServer, qtbot: QtBot
) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(PAGE.encode())
    lead = f"**BBC:** [The lead]({server.url('/a', 'paper.test')})\n"
    bench.post.load(lead)
    with qtbot.waitSignal(bench.reads.article_read):
        dialog = bench.open()
        assert "paper.test" in state(dialog)
    assert label(dialog, "Story") == "The lead"
    assert label(dialog, "Source") == "BBC"
    rows = dialog.findChild(QListWidget)
    assert rows.count() == 5
    assert dialog.excerpt() == "\n\n".join(PARAGRAPHS[:3])
    rows.item(1).setCheckState(Qt.CheckState.Unchecked)
    dialog.accept()
    quote = f"{lead}\n> 0\\. {PARAGRAPHS[0][3:]}\n>\n> 2\\. {PARAGRAPHS[2][3:]}\n"
    assert bench.post.text() == quote
    bench.post.undo_step()
    assert bench.post.text() == lead


def test_what_cannot_be_read_is_said_and_can_be_pasted(
    bench: ExcerptBench, server: RawServer, qtbot: QtBot
) -> None:
    server.answers["/a"] = lambda exchange: exchange.reply(b"", 404)
    bench.post.load(f"[The lead]({server.url('/a', 'paper.test')}) -- BBC\n")
    with qtbot.waitSignal(bench.reads.article_read):
        dialog = bench.open()
    assert "404" in state(dialog)
    quote = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Quote")
    assert not quote.isEnabled()
    data = QMimeData()
    data.setText("One *more*.\n\n \nTwo.\u2029Three.")
    dialog.take(data)
    assert quote.isEnabled()
    dialog.accept()
    assert bench.post.text().endswith("> One \\*more\\*.\n>\n> Two.\n>\n> Three.\n")


def test_a_post_without_a_lead_takes_what_is_pasted(bench: ExcerptBench) -> None:
    bench.post.load("Words.\n")
    dialog = bench.open()
    assert "no lead" in state(dialog)
    data = QMimeData()
    data.setText("Quoted.")
    dialog.take(data)
    dialog.accept()
    assert bench.post.text() == "> Quoted.\n\nWords.\n"


def test_no_more_words_are_chosen_than_the_writer_allows(qtbot: QtBot) -> None:
    dialog = ExcerptDialog("T", "BBC", 20)
    qtbot.addWidget(dialog)
    dialog.show_article(Article("u", tuple(PARAGRAPHS)))
    assert dialog.excerpt() == "\n\n".join(PARAGRAPHS[:2])
    dialog.findChild(QListWidget).item(4).setCheckState(Qt.CheckState.Checked)
    assert "more than you allow" in label(dialog, "Words in the excerpt")


def test_an_article_that_comes_late_is_dropped(qtbot: QtBot) -> None:
    asked: list[Callable[[Article], None]] = []

    class Late:
        def __init__(self, on_read: Callable[[Article], None]) -> None:
            asked.append(on_read)

        def read(self, url: str) -> None:
            pass

        def cancel(self) -> None:
            pass

    reads = ArticleReads(Late)
    came: list[Article] = []
    reads.article_read.connect(came.append)
    reads.read("https://a.example/1")
    reads.read("https://a.example/2")
    for number, on_read in enumerate(asked, 1):
        worker = threading.Thread(target=on_read, args=[Article(f"https://a.example/{number}")])
        worker.start()
        worker.join()
    qtbot.waitUntil(lambda: bool(came))
    assert [article.url for article in came] == ["https://a.example/2"]
