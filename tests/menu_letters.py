"""What every menu keeps to: each entry has a mnemonic, and none has that of another."""

from PySide6.QtWidgets import QMainWindow

from linkwright.ui.actions import ActionTable


def shared_letters() -> list[str]:
    """The entries of the window's menus that have no mnemonic of their own."""
    window = QMainWindow()
    actions = ActionTable(window)
    actions.fill(window.menuBar())
    wrong = []
    for menu in [window.menuBar(), *actions.menus.values()]:
        letters: dict[str, str] = {}
        for text in [each.text() for each in menu.actions() if not each.isSeparator()]:
            letter = text[text.index("&") + 1].casefold() if "&" in text else ""
            if not letter or letter in letters:
                wrong.append(f"{letter!r}: {text} / {letters.get(letter, '')}")
            letters[letter] = text
    return wrong
