"""A posts folder to import into."""

from pathlib import Path

import pytest

from importing.imports import Imports


@pytest.fixture
def imports(tmp_path: Path) -> Imports:
    return Imports(tmp_path / "into")
