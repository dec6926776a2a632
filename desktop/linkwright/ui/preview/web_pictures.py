"""Pictures on the web for the preview, where the user allows them to be loaded."""

import logging
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from linkwright.fetch.fetch_options import FetchOptions

_AT_ONCE = 4
_MOST_KEPT = 100
_WIDEST = 1600
_TOGETHER_MS = 150
_log = logging.getLogger(__name__)


class WebPictures(QObject):
    """Loads each picture once, beside the window and the renderer.

    Args:
        options: how pages are fetched, whose rules hold here too.
        may_load: tells whether the user allows it now.
        parent: the owner.
    """

    arrived = Signal()
    """Some pictures that were asked for are here, or never will be."""
    _loaded = Signal()

    def __init__(
        self,
        options: "Callable[[], FetchOptions]",
        may_load: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._options = options
        self._may_load = may_load
        self._executor: ThreadPoolExecutor | None = None
        self._lock = Lock()
        self._kept: OrderedDict[str, QImage] = OrderedDict()
        self._asked: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._timer.timeout.connect(self.arrived)
        self._loaded.connect(self._timer.start)

    def picture(self, address: str) -> QImage | None:
        """A picture; a null one where there is none to show, None while it is on its way.

        May be called from any thread. It is loaded if it has not been asked for.
        """
        if not self._may_load():
            return QImage()
        with self._lock:
            if address in self._kept:
                self._kept.move_to_end(address)
                return self._kept[address]
            if address not in self._asked:
                self._asked.add(address)
                if self._executor is None:
                    from concurrent.futures import ThreadPoolExecutor

                    self._executor = ThreadPoolExecutor(_AT_ONCE, "pictures")
                self._executor.submit(self._load, address)
        return None

    def stop(self) -> None:
        """Load nothing more."""
        with self._lock:
            if self._executor is not None:
                self._executor.shutdown(wait=False, cancel_futures=True)

    def _load(self, address: str) -> None:
        from linkwright.fetch.errors import FetchError
        from linkwright.fetch.picture import load_picture

        image = QImage()
        try:
            image = _read_image(load_picture(address, self._options()))
        except FetchError as error:
            _log.info("%s", error)
        finally:
            with self._lock:
                self._asked.discard(address)
                self._kept[address] = image
                while len(self._kept) > _MOST_KEPT:
                    self._kept.popitem(last=False)
            self._loaded.emit()


def _read_image(data: bytes) -> QImage:
    from PySide6.QtCore import QBuffer

    held = QByteArray(data)
    buffer = QBuffer(held)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() > _WIDEST:
        reader.setScaledSize(QSize(_WIDEST, max(1, size.height() * _WIDEST // size.width())))
    return reader.read()
