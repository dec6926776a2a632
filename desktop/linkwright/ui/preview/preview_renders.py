"""Renders posts away from the window's thread; only the newest result counts."""

import logging
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from linkwright.model.post import Post
from linkwright.ui.preview.preview_images import PreviewImages

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Rendering:
    """What a post looks like.

    Attributes:
        html: the exporter's fragment; "" if it could not be made.
        images: the pictures of it by address.
        error: why it could not be made, as a sentence; "" if it could.
    """

    html: str = ""
    images: dict[str, QImage] = field(default_factory=dict)
    error: str = ""


@dataclass(frozen=True, slots=True)
class _Request:
    number: int
    post: Post
    folder: Path | None
    image_width: int


class PreviewRenders(QObject):
    """A worker that renders one post at a time, made on the window's thread.

    A request that comes while it works waits; one that comes after takes its place.

    Args:
        parent: the owner, which outlives the worker.
    """

    rendered = Signal(object)
    """The newest request is done: a Rendering."""
    _done = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor: ThreadPoolExecutor | None = None
        self._images = PreviewImages()
        self._number = 0
        self._is_working = False
        self._waiting: _Request | None = None
        self._done.connect(self._on_done)

    def request(self, post: Post, folder: Path | None, image_width: int) -> None:
        """Render a post.

        Args:
            post: what is rendered.
            folder: where its pictures lie; None for a post without a file.
            image_width: pixels that a picture may be wide.
        """
        self._number += 1
        request = _Request(self._number, post, folder, image_width)
        if self._is_working:
            self._waiting = request
        else:
            self._start(request)

    def stop(self) -> None:
        """Render nothing more."""
        self._number += 1
        self._waiting = None
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)
            self._executor = None

    def _start(self, request: _Request) -> None:
        if self._executor is None:
            from concurrent.futures import ThreadPoolExecutor

            self._executor = ThreadPoolExecutor(1, "preview")
        self._is_working = True
        self._executor.submit(self._work, request).add_done_callback(_log_failure)

    def _work(self, request: _Request) -> None:
        """Runs in the worker; whatever happens, the window is told that it is over."""
        rendering = Rendering(error=self.tr("The preview could not be made; the log says why."))
        try:
            rendering = self._render(request)
        finally:
            self._done.emit(request.number, rendering)

    def _render(self, request: _Request) -> Rendering:
        from linkwright.export.errors import ExportError
        from linkwright.export.options import ExportOptions
        from linkwright.export.profiles import find_profile

        try:
            profile = find_profile("html-fragment")
            html = profile.render(request.post, ExportOptions(heading=True))
        except ExportError as error:
            return Rendering(error=str(error))
        return Rendering(html, self._images.images_of(html, request.folder, request.image_width))

    def _on_done(self, number: int, rendering: Rendering) -> None:
        self._is_working = False
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._start(waiting)
        elif number == self._number:
            self.rendered.emit(rendering)


def _log_failure(work: "Future[None]") -> None:
    if not work.cancelled() and (error := work.exception()):
        _log.error("A preview could not be rendered", exc_info=error)
