"""A posts pane for each test."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pane_bench import PaneBench


@pytest.fixture
def pane(qtbot: QtBot, own_folders: Path) -> Iterator[PaneBench]:
    # What the test before has left is freed in this thread, which its widgets belong to: else a
    # worker might do it.
    gc.collect()
    bench = PaneBench(qtbot, own_folders / "posts")
    yield bench
    bench.library.close()
