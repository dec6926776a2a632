"""A number on a button of the toolbar."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QToolButton

_GAP = 7


class CountBadge(QLabel):
    """Shows how many there are at the right end of a button; hidden for none.

    Args:
        button: is made wide enough for it.
    """

    def __init__(self, button: QToolButton) -> None:
        super().__init__(button)
        self._button = button
        self._bare_width = button.sizeHint().width()
        self.setObjectName("count-badge")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        button.installEventFilter(self)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show a number; 0 hides the badge."""
        self.setText(str(count) if count < 1000 else "999+")
        self.adjustSize()
        self.setVisible(count > 0)
        room = self.width() + _GAP if count else 0
        self._button.setMinimumWidth(self._bare_width + room if room else 0)
        words = self._button.text().strip().replace("&", "")
        if count:
            words = self.tr("{button}: {count}").format(button=words, count=count)
        self._button.setAccessibleName(words)
        self._place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay at the end of the button."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        button = self._button
        left = _GAP if button.isRightToLeft() else button.width() - self.width() - _GAP
        self.move(left, (button.height() - self.height()) // 2)
