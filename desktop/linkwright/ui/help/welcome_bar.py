"""What a writer who sees the window for the first time may want to try."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QToolButton, QWidget

from linkwright.ui.flow_layout import FlowLayout

TO_TRY = ("paste_links", "lead", "copy_fragment")
"""The actions that are offered, by name."""


class WelcomeBar(QFrame):
    """Stands above the sample post until it is dismissed.

    Args:
        parent: the page of the post.
    """

    try_requested = Signal(str)
    """Do the action of this name."""
    dismissed = Signal()
    """The writer has seen enough."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAccessibleName(self.tr("Welcome"))
        words = QLabel(self.tr("This is a sample post: change what you like. Three things to try:"))
        words.setWordWrap(True)
        words.setAccessibleName(words.text())
        lines = QWidget()
        flow = FlowLayout(lines)
        labels = {
            "paste_links": self.tr("1. Paste addresses you copied"),
            "lead": self.tr("2. Make the chosen link the lead"),
            "copy_fragment": self.tr("3. Copy the post for a blog"),
        }
        for name in TO_TRY:
            button = QPushButton(labels[name])
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, name=name: self.try_requested.emit(name))
            flow.addWidget(button)
        close = QToolButton()
        close.setText("✕")
        close.setToolTip(self.tr("Dismiss"))
        close.setAccessibleName(self.tr("Dismiss the welcome"))
        close.clicked.connect(self._dismiss)
        layout = QGridLayout(self)
        layout.setContentsMargins(26, 8, 8, 12)
        layout.addWidget(words, 0, 0)
        layout.addWidget(close, 0, 1)
        layout.addWidget(lines, 1, 0, 1, 2)
        layout.setColumnStretch(0, 1)

    def _dismiss(self) -> None:
        self.dismissed.emit()
        self.deleteLater()
