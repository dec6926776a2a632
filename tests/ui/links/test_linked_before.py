"""Rows say where their link stands already: in this post, or in another."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from library_bench import DAY, NOW, RAMADI, LibraryBench
from link_bench import HEAD, LinkBench
from linkwright.fetch.web.serial_worker import SerialWorker
from linkwright.library.index_reading import EarlierLink
from linkwright.ui.links.linked_before import earlier_words
from linkwright.ui.links.row_words import RowAct, detail_runs, spoken
from pane_bench import PATIENCE_MS

TAJIK = "https://www.theguardian.com/world/tajik?utm_source=twitter"
POST = (
    HEAD
    + "## First\n\n"
    + f"- [Police chief defects]({TAJIK}) -- The Guardian\n"
    + "- [Senators call for a review of Ramadi's defeat](https://ap.example/1) -- AP\n"
    + "- [Live updates](https://ap.example/2) -- AP\n"
    + "- [Something else](https://ap.example/3) -- AP\n"
    + "\n## Second\n\n"
    + "- [Something else](http://www.ap.example/3/) -- AP\n"
    + "- [Something else again](https://ap.example/3) -- AP\n"
)


@pytest.fixture
def memory(qtbot: QtBot, desk: LinkBench, tmp_path: Path) -> Iterator[LibraryBench]:
    library = LibraryBench(tmp_path)
    library.write("ramadi.md", RAMADI)
    library.write(
        "live.md", "---\ntitle: L\ndate: 2015-05-28\n---\n- [Live updates](https://l.co/1)\n"
    )
    library.update()
    worker = SerialWorker("memory")
    desk.desk.memory.use(library.reader, worker)
    desk.desk.memory.look_around(NOW, 30 * DAY, "this.md")
    with qtbot.waitSignal(desk.desk.memory.changed, timeout=PATIENCE_MS):
        desk.load(POST)
    yield library
    worker.close()
    library.close()


@pytest.mark.usefixtures("memory")
def test_links_of_other_posts_are_marked_with_where_and_when(desk: LinkBench) -> None:
    rows = desk.rows
    assert rows[0].earlier_words == "also linked on 28 May 2015 in “The Fall Of Ramadi”"
    assert rows[1].earlier_words.startswith("nearly the same headline on ")
    assert [row.earlier for row in rows[2:]] == [None, None]
    assert rows[0].earlier_words in spoken(rows[0])
    assert detail_runs(rows[0])[-1].act is RowAct.OPEN_EARLIER


@pytest.mark.usefixtures("memory")
def test_a_key_and_a_click_open_the_other_post(qtbot: QtBot, desk: LinkBench) -> None:
    assert len(desk.rows) == 4
    desk.view.select_rows([0])
    with qtbot.waitSignal(desk.desk.post_requested, timeout=PATIENCE_MS) as asked:
        desk.press(Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    assert asked.args[0].path == "ramadi.md"
    with qtbot.waitSignal(desk.desk.post_requested, timeout=PATIENCE_MS) as asked:
        desk.view.act_requested.emit(desk.rows[1], RowAct.OPEN_EARLIER)
    assert asked.args[0].post_title == "The Fall Of Ramadi"


def test_a_window_of_no_days_marks_nothing(
    qtbot: QtBot, desk: LinkBench, memory: LibraryBench
) -> None:
    desk.desk.memory.look_around(NOW, 0, "this.md")
    assert [row.earlier for row in desk.rows] == [None] * 4
    desk.desk.memory.look_around(NOW, 30 * DAY, "ramadi.md")
    assert desk.rows[0].earlier is None


def test_another_post_that_is_saved_meanwhile_counts(
    qtbot: QtBot, desk: LinkBench, memory: LibraryBench
) -> None:
    later = RAMADI.replace("05-28", "05-29").replace("The Fall", "The Loss", 1)
    memory.write("loss.md", later)
    memory.update()
    desk.desk.memory.forget()
    with qtbot.waitSignal(desk.desk.memory.changed, timeout=PATIENCE_MS):
        assert len(desk.rows) == 4
    assert "The Loss Of Ramadi" in desk.rows[0].earlier_words


def test_links_that_stand_above_in_this_post_are_marked(desk: LinkBench) -> None:
    desk.load(POST)
    assert [row.remark for row in desk.rows] == [""] * 4
    desk.desk.links.choose(1)
    assert [row.remark for row in desk.rows] == [
        "also in this post, in “First”",
        "also in this post, in “First”",
    ]


def test_words() -> None:
    today = date.fromtimestamp(NOW)
    long = "A Title That Goes On And On About Many Things That Happened In The World Today"
    for days, when in ((0, "today"), (1, "yesterday"), (3, "on Tuesday"), (-1, "tomorrow")):
        earlier = EarlierLink("a.md", long, int(NOW - days * DAY), "T", "https://x.y/1", True)
        words = earlier_words(earlier, today)
        assert words.startswith(f"also linked {when} in “A Title That")
        assert words.endswith("…”")
