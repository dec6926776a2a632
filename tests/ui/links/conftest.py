from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from link_bench import LinkBench


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> LinkBench:
    """A link panel without a window around it."""
    return LinkBench(qtbot, tmp_path)
