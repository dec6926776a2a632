"""After Qt is loaded, imports are Python's own again."""

import subprocess
import sys

_CODE = """
import builtins, linecache, os
import linkwright
package = os.path.dirname(linkwright.__file__)
own_import = builtins.__import__
from linkwright.ui.qt_loading import load_qt
load_qt()
assert builtins.__import__ is own_import
import linkwright.ui.theme
assert not [name for name in linecache.cache if name.startswith(package)]
from PySide6.QtCore import QObject
assert QObject().objectName() == ""
"""


def test_sources_are_not_read_for_every_import() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _CODE], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
