"""A library for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from library_bench import LibraryBench


@pytest.fixture
def library(tmp_path: Path) -> Iterator[LibraryBench]:
    bench = LibraryBench(tmp_path)
    yield bench
    bench.close()
