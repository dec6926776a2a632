"""What menus and dialogs keep to: each entry has a mnemonic, and none has that of another."""

from collections.abc import Iterable

from PySide6.QtWidgets import QAbstractButton, QMainWindow, QWidget

from linkwright.ui.actions import ActionTable


def shared_letters() -> list[str]:
    """The entries of the window's menus that have no mnemonic of their own."""
    window = QMainWindow()
    actions = ActionTable(window)
    actions.fill(window.menuBar())
    wrong = []
    for menu in [window.menuBar(), *actions.menus.values()]:
        wrong += _shared(each.text() for each in menu.actions() if not each.isSeparator())
    return wrong


def shared_button_letters(dialog: QWidget) -> list[str]:
    """The buttons of a dialog that have no mnemonic of their own."""
    return _shared(button.text() for button in dialog.findChildren(QAbstractButton))


def _shared(texts: Iterable[str]) -> list[str]:
    wrong = []
    letters: dict[str, str] = {}
    for text in texts:
        letter = text[text.index("&") + 1].casefold() if "&" in text else ""
        if not letter or letter in letters:
            wrong.append(f"{letter!r}: {text} / {letters.get(letter, '')}")
        letters[letter] = text
    return wrong
