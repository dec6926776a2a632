"""The bar under the editor in which something is sought and replaced."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

_LONGEST = 1000


class FindBar(QWidget):
    """Two fields with their buttons, and a line for what came of it.

    Args:
        parent: the page that holds the bar.
    """

    query_changed = Signal()
    """Something else is sought, or in another way."""
    next_requested = Signal()
    previous_requested = Signal()
    replace_requested = Signal()
    replace_all_requested = Signal()
    shown_changed = Signal(bool)
    """The bar was opened, or closed."""
    closed = Signal()
    """The writer has closed the bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find-bar")
        self.setAccessibleName(self.tr("Find and replace"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sought = self._field(self.tr("Find"))
        self.replacement = self._field(self.tr("Replace with"))
        self.match_case = self._option("Aa", self.tr("Match case"), "Alt+C")
        self.whole_words = self._option("“ab”", self.tr("Whole words"), "Alt+W")
        self.as_pattern = self._option(".*", self.tr("Regular expression"), "Alt+X")
        self._count = QLabel(self)
        self._count.setAccessibleName(self.tr("Hits"))
        self._count.setMinimumWidth(self.fontMetrics().horizontalAdvance("00000 of 00000"))
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message = QLabel(self)
        self._message.setAccessibleName(self.tr("Find message"))
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        self._message.hide()
        self._replace = self._push(self.tr("&Replace"), self.replace_requested.emit)
        self._replace_all = self._push(self.tr("Replace &All"), self.replace_all_requested.emit)
        self._arrange()
        self.setFocusProxy(self.sought)
        self.sought.textChanged.connect(self.query_changed)
        self.sought.installEventFilter(self)
        self.replacement.returnPressed.connect(self.replace_requested)

    # What it says

    def show_count(self, number: int, total: int) -> None:
        """Show which hit is the present one.

        Args:
            number: counted from 1; 0 for none.
            total: how many there are.
        """
        if not self.sought.text():
            self._count.clear()
        elif not total:
            self._count.setText(self.tr("Not found"))
        elif number:
            words = self.tr("{number} of {total}")
            self._count.setText(words.format(number=f"{number:,}", total=f"{total:,}"))
        else:
            self._count.setText(self.tr("%n found", "", total))
        self._replace.setEnabled(total > 0)
        self._replace_all.setEnabled(total > 0)
        self._announce(self._count)

    def say(self, sentence: str) -> None:
        """Say what happened; "" takes back what was said."""
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))
        if sentence:
            self._announce(self._message)

    @property
    def count_words(self) -> str:
        """What is said of the number of hits."""
        return self._count.text()

    @property
    def message(self) -> str:
        """What is said of the last act."""
        return self._message.text()

    # Opening and closing

    def open_bar(self, sought: str, *, with_replace: bool) -> None:
        """Show the bar with something to seek, ready to be typed over.

        Args:
            sought: "" keeps what was sought last.
            with_replace: show the second row too.
        """
        if sought:
            self.sought.setText(sought)
        for widget in (self.replacement, self._replace, self._replace_all):
            widget.setVisible(with_replace)
        self.show()
        self.shown_changed.emit(True)
        field = self.replacement if with_replace and self.sought.hasFocus() else self.sought
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def close_bar(self) -> None:
        """Hide the bar."""
        self.hide()
        self.closed.emit()
        self.shown_changed.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc, wherever in the bar it is pressed."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter seeks on, with Shift backward."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            backward = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous_requested if backward else self.next_requested).emit()
            return True
        return super().eventFilter(watched, event)

    # Building

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        for option in (self.match_case, self.whole_words, self.as_pattern):
            row.addWidget(option)
        row.addWidget(self._count)
        row.addWidget(self._arrow(self.tr("Previous hit"), "Shift+F3", self.previous_requested))
        row.addWidget(self._arrow(self.tr("Next hit"), "F3", self.next_requested))
        close = self._tool("✕", self.tr("Close"), "Esc")
        close.clicked.connect(self.close_bar)
        row.addWidget(close)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self._replace)
        buttons.addWidget(self._replace_all)
        buttons.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(22, 7, 12, 7)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.sought, 0, 0)
        grid.addLayout(row, 0, 1)
        grid.addWidget(self.replacement, 1, 0)
        grid.addLayout(buttons, 1, 1)
        grid.addWidget(self._message, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        field.setMaxLength(_LONGEST)
        field.setMinimumWidth(100)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return field

    def _option(self, sign: str, name: str, chord: str) -> QToolButton:
        button = self._tool(sign, name, chord)
        button.setCheckable(True)
        button.setShortcut(QKeySequence(chord))
        button.setToolTip(_tip(name, chord))
        button.toggled.connect(self.query_changed)
        return button

    def _arrow(self, name: str, chord: str, request: SignalInstance) -> QToolButton:
        button = self._tool("↑" if "Shift" in chord else "↓", name, chord)
        button.clicked.connect(request)
        return button

    def _tool(self, sign: str, name: str, chord: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("find-tool")
        button.setText(sign)
        button.setAccessibleName(name)
        button.setToolTip(_tip(name, chord))
        return button

    def _push(self, words: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words.replace("&", ""))
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _announce(self, label: QLabel) -> None:
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleEvent(label, QAccessible.Event.NameChanged))


def _tip(name: str, chord: str) -> str:
    keys = QKeySequence(chord).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{name} ({keys})"
