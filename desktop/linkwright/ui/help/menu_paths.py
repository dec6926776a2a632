"""Menus and keys in the manual, named as the window that is open names them.

The pages of all languages write a menu as ``*Links > Paste Links*`` and keys as ``**Ctrl+N**``:
what they are called follows from the table of the menus, and from the system.
"""

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QKeySequence

from linkwright.ui.menus.menu_bar import MENUS
from linkwright.ui.menus.rows import MenuRow

_PATH = re.compile(r"\*([A-Z][\w .'-]*(?:\s>\s[\w\s.'-]+)+)\*")
_KEYS = re.compile(r"(?<=\*\*)(?:(?:Ctrl|Alt|Shift)\+[^*\s]+)(?=\*\*)|(?<=\| )Ctrl\+\S+(?= \|)")
_MNEMONIC = re.compile(r"\s*\(&\w\)|&|\.\.\.$")


def in_window_words(text: str) -> str:
    """A page with its menus and keys named as in the window.

    Args:
        text: Markdown.
    """
    names = {path: said for menu in MENUS for path, said in _names(menu, "", "")}

    def path_in_words(found: re.Match[str]) -> str:
        path = " ".join(found[1].split())
        said = names.get(path, path)
        # Scripts that run from right to left know no italics.
        return f"«{said}»" if QGuiApplication.isRightToLeft() else f"*{said}*"

    return _KEYS.sub(lambda found: _keys(found[0]), _PATH.sub(path_in_words, text))


def _keys(chord: str) -> str:
    return QKeySequence(chord).toString(QKeySequence.SequenceFormat.NativeText) or chord


def _names(menu: MenuRow, above: str, above_said: str) -> Iterator[tuple[str, str]]:
    path, said = above + _plain(menu.title), above_said + _plain(_translated(menu.title))
    yield path, said
    for row in menu.rows:
        if isinstance(row, MenuRow):
            yield from _names(row, f"{path} > ", f"{said} > ")
        elif row is not None:
            yield f"{path} > {_plain(row.text)}", f"{said} > {_plain(_translated(row.text))}"


def _translated(words: str) -> str:
    return QCoreApplication.translate("Menus", words)


def _plain(text: str) -> str:
    return _MNEMONIC.sub("", text)
