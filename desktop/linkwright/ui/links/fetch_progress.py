"""How far fetching or checking is, with a way to give it up."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QWidget,
)

_BAR_HEIGHT = 6


class FetchProgress(QWidget):
    """Words, a bar and Cancel; hidden while nothing is under way.

    Args:
        words: what is said, with ``{done}`` and ``{total}`` for the numbers.
        parent: the panel.
    """

    cancel_requested = Signal()
    """The user does not want to wait."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pattern = words
        self._words = QLabel()
        self._words.setAccessibleName(self.tr("Progress"))
        self._bar = _ThinBar(self)
        self._bar.setAccessibleName(self.tr("Done so far"))
        self._bar.setAccessibleDescription(self.tr("How much of the work is done"))
        cancel = QToolButton()
        cancel.setText(self.tr("Cancel"))
        cancel.setAccessibleName(self.tr("Cancel"))
        cancel.setToolTip(self.tr("Stop; nothing that is in the post changes"))
        cancel.clicked.connect(self.cancel_requested)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(2)
        layout.addWidget(self._words, 0, 0)
        layout.addWidget(cancel, 0, 1)
        layout.addWidget(self._bar, 1, 0, 1, 2)
        layout.setColumnStretch(0, 1)
        self.hide()

    def show_progress(self, done: int, total: int) -> None:
        """Say how many of how many are done; ``total`` 0 hides everything."""
        self.setVisible(total > 0)
        if total > 0:
            self._words.setText(self._pattern.format(done=done, total=total))
            self._bar.setRange(0, total)
            self._bar.setValue(done)


class _ThinBar(QProgressBar):
    """A progress bar without words, as thin as a line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As thin as it is painted."""
        return QSize(60, _BAR_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Never thicker than it is."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded track, filled from where reading begins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(self.rect())
        radius = track.height() / 2
        painter.setBrush(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(track, radius, radius)
        share = self.value() / max(1, self.maximum())
        filled = QRectF(track)
        filled.setWidth(max(track.height(), track.width() * share))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            filled.moveRight(track.right())
        painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
        if self.value():
            painter.drawRoundedRect(filled, radius, radius)
        painter.end()
