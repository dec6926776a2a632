"""Work away from the window's thread: one thing at a time, and only the newest counts."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from linkwright.ui.newest_work import NewestWork


@pytest.fixture
def work(qapp: QObject) -> Iterator[NewestWork]:
    worker = NewestWork("test", qapp)
    yield worker
    worker.stop()
    worker.deleteLater()


def test_of_many_wishes_the_one_under_way_and_the_newest_are_fulfilled(
    work: NewestWork, qtbot: QtBot
) -> None:
    may_end = threading.Event()
    begun: list[str] = []
    brought: list[object] = []
    work.done.connect(brought.append)

    def wish(name: str) -> None:
        def fulfil() -> str:
            begun.append(name)
            may_end.wait()
            return name

        work.request(fulfil)

    for name in ("first", "second", "third"):
        wish(name)
    with qtbot.waitSignal(work.done):
        may_end.set()

    assert begun == ["first", "third"]
    assert brought == ["third"]


def test_work_that_fails_is_told_of_and_logged(
    work: NewestWork, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise ValueError("no good")

    with qtbot.waitSignal(work.done) as told:
        work.request(fail)
    with qtbot.waitSignal(work.done) as next_told:  # the log is written before the next begins
        work.request(lambda: "better")

    assert told.args == [None]
    assert next_told.args == ["better"]
    assert "Work failed: test" in caplog.text


def test_nothing_is_told_after_the_stop(work: NewestWork, qtbot: QtBot) -> None:
    may_end, is_over = threading.Event(), threading.Event()
    brought: list[object] = []
    work.done.connect(brought.append)
    work.request(lambda: may_end.wait() and is_over.set())
    work.stop()
    may_end.set()
    qtbot.waitUntil(is_over.is_set)
    other = NewestWork("other", work)
    with qtbot.waitSignal(other.done):  # comes after whatever the first would have told
        other.request(lambda: None)
    other.stop()

    assert brought == []
