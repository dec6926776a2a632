"""The sheet of all keys: to be read, searched and printed."""

from html import escape

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from linkwright.ui.keyboard.list_keys import keys_of_lists
from linkwright.ui.keyboard.shortcuts import Shortcuts
from linkwright.ui.search_line import SearchLine

_NATIVE = QKeySequence.SequenceFormat.NativeText


class ShortcutSheet(QDialog):
    """Shows what every key does, menu by menu.

    Args:
        shortcuts: the chords as they are now.
        parent: the window.
    """

    def __init__(self, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.resize(560, 640)
        self._search = SearchLine(self.tr("Search actions and keys"))
        self._sheet = QTextBrowser()
        self._sheet.setAccessibleName(self.tr("Shortcuts"))
        self._sheet.setAccessibleDescription(self.tr("What every key does, menu by menu"))
        self._sheet.document().setDocumentMargin(12)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._print = buttons.addButton(
            self.tr("&Print..."), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._print.setAutoDefault(False)
        self._print.clicked.connect(self._print_sheet)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self._search)
        layout.addWidget(self._sheet, 1)
        layout.addWidget(buttons)
        self._search.textChanged.connect(self._show)
        shortcuts.changed.connect(self._show)
        self._show()

    @property
    def text(self) -> str:
        """The sheet as it is shown."""
        return self._sheet.toPlainText()

    def _show(self) -> None:
        words = self._search.text().casefold().split()
        parts = []
        for title, lines in self._sections().items():
            rows = "".join(
                f"<tr><td width='38%'>{escape(keys)}</td><td width='62%'>{escape(what)}</td></tr>"
                for keys, what in lines
                if all(word in f"{title} {keys} {what}".casefold() for word in words)
            )
            if rows:
                parts.append(
                    f"<h3>{escape(title)}</h3><table width='100%' cellpadding='2'>{rows}</table>"
                )
        self._sheet.setHtml("".join(parts) or escape(self.tr("No action has these words.")))

    def _sections(self) -> dict[str, list[tuple[str, str]]]:
        """Keys and what they do, by menu."""
        sections: dict[str, list[tuple[str, str]]] = {}
        for entry in self._shortcuts.entries:
            chord = entry.action.shortcut()
            if not chord.isEmpty():
                sections.setdefault(entry.menu, []).append((chord.toString(_NATIVE), entry.text))
        sections[self.tr("In the list of links")] = [
            (QKeySequence(keys).toString(_NATIVE), what) for keys, what in keys_of_lists()
        ]
        return sections

    def _print_sheet(self) -> None:
        # QtPrintSupport is loaded when something is printed.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec():
            self._sheet.print_(printer)
