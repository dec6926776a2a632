"""A line in the panel that says what happened, in place of a dialog."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from linkwright.ui.links.row_colours import blend, row_colours

_RADIUS = 6


class NoticeBar(QWidget):
    """Words, at most one thing to do about them, and a cross; hidden while there is nothing.

    Args:
        parent: the panel.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._what_to_do: Callable[[], None] | None = None
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setAccessibleName(self.tr("Notice"))
        self._button = QToolButton()
        self._button.setAccessibleName(self.tr("Notice"))
        self._button.setAccessibleDescription(self.tr("What can be done about the notice"))
        self._button.clicked.connect(self.act)
        close = QToolButton()
        close.setText("✕")
        close.setAccessibleName(self.tr("Dismiss the notice"))
        close.setToolTip(self.tr("Dismiss"))
        close.clicked.connect(self.hide)
        self._close = close
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 3, 3, 3)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._button)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tinted ground with a thin frame, so that the notice is seen."""
        colours = row_colours(self.palette())
        base = self.palette().color(QPalette.ColorRole.Base)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(blend(base, colours.notice, 0.35), 1))
        painter.setBrush(blend(base, colours.notice, 0.07))
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        painter.end()

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
        self._button.setAccessibleName(button or self.tr("Notice"))
        self._button.setVisible(bool(button))
        self._what_to_do = act
        self._close.setVisible(not stays)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    def act(self) -> None:
        """Do what is offered; the notice goes."""
        self.hide()
        if self._what_to_do is not None:
            self._what_to_do()
