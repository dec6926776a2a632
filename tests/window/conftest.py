"""Programs end with their tests, as they do when the writer leaves them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from linkwright.assembly.posts import PostsPane


@pytest.fixture(autouse=True)
def posts_are_left() -> Iterator[None]:
    """End what looks at the posts, or its news would come in the middle of another test."""
    yield
    application = QCoreApplication.instance()
    for pane in application.findChildren(PostsPane) if application is not None else ():
        pane.close()
