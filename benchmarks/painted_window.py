"""Runs one of the two windows that are compared; a program of its own.

    python painted_window.py KIND FILE [PROBE]

KIND bare is the peer: a PySide6 window with a plain text edit that shows the file. KIND
linkwright is Linkwright, started as its command starts it. When the text has been painted, a
line is printed: ``painted`` and the processor time that it took, in seconds. With a PROBE, such
as `probes.key_presses` of `benchmarks`, what that measures in the window follows as JSON.
"""

import os
import sys
import time
from pathlib import Path
from types import ModuleType


def run_bare(path: str) -> None:
    """The least that a text editor with PySide6 can be."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

    report_first_paint()
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    edit = QPlainTextEdit(Path(path).read_text("utf-8"))
    window.setCentralWidget(edit)
    window.resize(1200, 800)
    window.show()
    application.exec()


def run_linkwright(path: str) -> None:
    """Linkwright from its entry point on; Qt is loaded when and where it loads it."""
    from linkwright import __main__, cli

    load = cli.import_module

    def load_and_watch(name: str) -> ModuleType:
        module = load(name)
        if name == "linkwright.app":
            report_first_paint()
        return module

    cli.import_module = load_and_watch
    sys.argv = ["linkwright", path]
    __main__.main()


def report_first_paint() -> None:
    """Have Qt's event loop say when the post's text has been painted to the screen."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                # The paint and the flush to the screen are one call; this comes after it.
                QTimer.singleShot(0, on_painted)
            return False

    original = QApplication.exec

    def exec_watched(*_: object) -> int:
        first_paint = FirstPaint()
        for widget in QApplication.allWidgets():
            if isinstance(widget, QPlainTextEdit) and widget.accessibleName() in POST_TEXT:
                widget.viewport().installEventFilter(first_paint)
        return original()

    QApplication.exec = exec_watched


def on_painted() -> None:
    """Say so, then measure what was asked for."""
    print("painted", time.process_time(), flush=True)
    if PROBE:
        import json
        from importlib import import_module

        module, _, name = PROBE[0].rpartition(".")
        probe = getattr(import_module(f"benchmarks.{module}"), name)
        sys.excepthook = end_with_traceback
        print(json.dumps(probe()), flush=True)


def end_with_traceback(*error: object) -> None:
    """What fails in a probe is for the developer, not for Linkwright's own dialog."""
    sys.__excepthook__(*error)
    os._exit(1)


POST_TEXT = ("Post text", "")  # the accessible name in Linkwright, and in the bare window
KIND, FILE, *PROBE = sys.argv[1:]

if __name__ == "__main__":
    {"bare": run_bare, "linkwright": run_linkwright}[KIND](FILE)
