"""Focus mode: nothing but the text."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget

from linkwright.ui.main_window import MainWindow

_HINT_MS = 4000


class FocusMode(QObject):
    """Hides what surrounds the text, and brings back what was there.

    Args:
        window: whose parts are hidden.
    """

    turned = Signal(bool)
    """The mode is on, or off again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._hidden: list[QWidget] = []
        self._added: list[QAction] = []
        self._is_on = False
        self._hint = QLabel(window.page)
        self._hint.setObjectName("focus-hint")
        self._hint.setAccessibleName(self.tr("Hint"))
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.hide()
        self._hint_end = QTimer(self, singleShot=True, interval=_HINT_MS)
        self._hint_end.timeout.connect(self._hint.hide)

    def turn(self, on: bool) -> None:
        """Hide everything but the text, or show it again."""
        if on == self._is_on:
            return
        self._is_on = on
        if on:
            self._hide_all()
        else:
            self._show_all()
        self._window.page.editor.centre_column(on)
        self.turned.emit(on)

    def _hide_all(self) -> None:
        window = self._window
        # The chords of a menu bar that is hidden would be dead.
        present = window.actions()
        self._added = [each for each in window.actions_by_name.all() if each not in present]
        window.addActions(self._added)
        parts = (
            *(window.menuBar(), window.toolbar, window.status, window.page.head),
            *(window.side, window.posts_place),
        )
        self._hidden = [part for part in parts if not part.isHidden()]
        for part in self._hidden:
            part.hide()
        window.page.editor.setFocus()
        keys = window.actions_by_name["focus_mode"].shortcut().toString()
        self._hint.setText(self.tr("{keys} brings everything back").format(keys=keys))
        self._hint.adjustSize()
        self._hint.move(max(0, (window.width() - self._hint.width()) // 2), window.height() - 80)
        self._hint.setVisible(bool(keys))
        self._hint.raise_()
        self._hint_end.start()

    def _show_all(self) -> None:
        for part in self._hidden:
            part.show()
        self._hidden = []
        for action in self._added:
            self._window.removeAction(action)
        self._hint.hide()
        self._window.page.editor.setFocus()
