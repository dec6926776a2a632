from collections.abc import Iterator

import pytest

from raw_server import RawServer


@pytest.fixture
def server() -> Iterator[RawServer]:
    """A web server on this computer that may misbehave."""
    with RawServer() as server:
        yield server
