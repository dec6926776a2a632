"""What importing the package's modules needs, and what it must not do."""

import subprocess
import sys

# Imports every module whose name the filter lets through, in a process of its own.
IMPORT_ALL = """
import importlib, pkgutil, sys
import linkwright
names = [module.name for module in pkgutil.walk_packages(linkwright.__path__, "linkwright.")]
names = [name for name in names if {keep}]
assert len(names) > 10, names
"""

WITHOUT_QT = (
    IMPORT_ALL.format(
        keep='not name.startswith(("linkwright.ui", "linkwright.app", "linkwright.assembly"))'
    )
    + """
sys.modules["PySide6"] = None
for name in names:
    importlib.import_module(name)
"""
)

# A hook hears of every file, socket, process and database that an import opens.
WITHOUT_WORK = (
    IMPORT_ALL.format(keep='name != "linkwright.__main__"')
    + """
import os, threading
import PySide6.QtGui, PySide6.QtNetwork, PySide6.QtWidgets  # what Qt does is its own affair
here = os.path.dirname(os.path.dirname(os.path.dirname(linkwright.__file__)))
def hear(event, arguments):
    if event in ("socket.connect", "socket.bind", "subprocess.Popen", "os.mkdir",
                 "sqlite3.connect", "os.fork", "os.remove", "os.rename"):
        raise AssertionError(f"{name} does work at import: {event} {arguments}")
    if event == "open" and isinstance(arguments[0], str):
        path, mode, _ = arguments
        writes = isinstance(mode, str) and set(mode) & set("wax+")
        data = path.startswith(here) and not path.endswith((".py", ".pyc"))
        if writes or data:
            raise AssertionError(f"{name} opens {path} at import")
sys.addaudithook(hear)
for name in names:
    importlib.import_module(name)
assert threading.active_count() == 1, threading.enumerate()
assert PySide6.QtCore.QCoreApplication.instance() is None
"""
)


def run_alone(code: str) -> None:
    done = subprocess.run(
        [sys.executable, "-B", "-c", code], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_everything_below_the_window_imports_without_qt() -> None:
    run_alone(WITHOUT_QT)


def test_no_module_does_work_at_import() -> None:
    run_alone(WITHOUT_WORK)
