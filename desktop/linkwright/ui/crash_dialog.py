"""What happens when the program itself is wrong: the text is saved first, then it is told."""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

_log = logging.getLogger(__name__)
_LOG_NAME = "linkwright.log"
_LONGEST_LOG = 1_000_000


def start_log(folder: Path) -> Path:
    """Log to a file that begins anew when it has grown long.

    Args:
        folder: made if it is not there.

    Returns:
        The file.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / _LOG_NAME
    is_long = path.exists() and path.stat().st_size > _LONGEST_LOG
    logging.basicConfig(
        filename=path,
        filemode="w" if is_long else "a",
        encoding="utf-8",
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    return path


class CrashDialog(QObject):
    """Takes the place of `sys.excepthook` while the window is there.

    Args:
        keep: keeps the text before anything is told; returns why it could not, as a sentence, or
            "".
        log_path: the log that tells what happened.
        window: what the dialog belongs to.
    """

    _failed = Signal(str)

    def __init__(self, keep: Callable[[], str], log_path: Path, window: QWidget) -> None:
        super().__init__(window)
        self._keep = keep
        self._log_path = log_path
        self._window = window
        self._is_open = False
        self._failed.connect(self._show)

    def install(self) -> None:
        """Be told of every exception that nobody caught."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread

    def take(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log an error, save the text and tell."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("An error that nobody caught", exc_info=(kind, error, trace))
        self._failed.emit(f"{kind.__name__}: {error}")

    def _take_from_thread(self, told: threading.ExceptHookArgs) -> None:
        error = told.exc_value or told.exc_type()
        self.take(told.exc_type, error, told.exc_traceback)

    def _show(self, problem: str) -> None:
        if self._is_open:
            return
        self._is_open = True
        not_kept = self._keep()
        if not_kept:
            _log.error("The text could not be kept: %s", not_kept)
        problem_kept = not_kept or self.tr(
            "It is kept as well: should Linkwright end, it comes back at the next start. You can go"
            " on; it is safest to save and start Linkwright again."
        )
        box = QMessageBox(
            QMessageBox.Icon.Critical,
            "Linkwright",
            self.tr("Something went wrong in Linkwright. Your text is still here."),
            parent=self._window,
        )
        box.setInformativeText(problem_kept)
        box.setDetailedText(f"{problem}\n\n{self._log_path}")
        log = box.addButton(self.tr("Show the &Log"), QMessageBox.ButtonRole.ActionRole)
        ok = box.addButton(QMessageBox.StandardButton.Ok)
        box.setDefaultButton(ok)
        box.setEscapeButton(ok)
        box.exec()
        if box.clickedButton() is log:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_path)))
        self._is_open = False
