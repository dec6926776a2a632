"""A line in the panel that says what happened, in place of a dialog."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget


class NoticeBar(QFrame):
    """Words, at most one thing to do about them, and a cross; hidden while there is nothing.

    Args:
        parent: the panel.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._act: Callable[[], None] | None = None
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setAccessibleName(self.tr("Notice"))
        self._button = QToolButton()
        self._button.clicked.connect(self._do)
        close = QToolButton()
        close.setText("✕")
        close.setAccessibleName(self.tr("Dismiss the notice"))
        close.setToolTip(self.tr("Dismiss"))
        close.clicked.connect(self.hide)
        self._close = close
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 4, 4)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._button)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def words(self) -> str:
        """What is said, "" when nothing is."""
        return "" if self.isHidden() else self._words.text()

    def say(
        self,
        words: str,
        button: str = "",
        act: Callable[[], None] | None = None,
        *,
        stays: bool = False,
    ) -> None:
        """Say something.

        Args:
            words: plain text.
            button: what can be done about it, "" for nothing.
            act: does it; the notice goes.
            stays: there is no cross; only the act ends what is said.
        """
        self._words.setText(words)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._act = act
        self._close.setVisible(not stays)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    def _do(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
