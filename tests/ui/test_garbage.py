"""Garbage that holds Qt's objects is collected on their own thread."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from linkwright.ui.garbage import GarbageCollector


@pytest.fixture(autouse=True)
def collected_as_before() -> Iterator[None]:
    was_enabled = gc.isenabled()
    yield
    if was_enabled:
        gc.enable()
    else:
        gc.disable()


class Ring(QObject):
    """An object of Qt's that only a collection frees."""

    def __init__(self, gone_in: list[int]) -> None:
        super().__init__()
        self.itself = self
        self._gone_in = gone_in

    def __del__(self) -> None:
        self._gone_in.append(threading.get_ident())


def allocate_much(kept: list[list[int]]) -> None:
    kept.extend([] for _ in range(20_000))


def test_a_worker_that_allocates_much_collects_nothing(qtbot: QtBot) -> None:
    parent = QObject()
    collector = GarbageCollector(parent)
    gone_in: list[int] = []
    Ring(gone_in)
    kept: list[list[int]] = []
    worker = threading.Thread(target=allocate_much, args=[kept])
    worker.start()
    worker.join()
    assert gone_in == []
    collector.collect()
    assert gone_in == [threading.get_ident()]


def test_nothing_is_done_when_little_was_made(qtbot: QtBot) -> None:
    parent = QObject()
    collector = GarbageCollector(parent)
    gc.collect()
    before = [generation["collections"] for generation in gc.get_stats()]
    collector.collect()
    assert [generation["collections"] for generation in gc.get_stats()] == before
