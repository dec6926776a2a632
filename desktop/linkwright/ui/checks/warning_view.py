"""The list of warnings: keys, clicks and the menu. What they ask for is announced, not done."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from linkwright.model.checks import PostWarning
from linkwright.ui.checks.warning_delegate import WarningDelegate
from linkwright.ui.checks.warning_model import Index, WarningModel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CTRL = Qt.KeyboardModifier.ControlModifier
_RESTYLING = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
_MARGIN = 28


class WarningView(QListView):
    """Shows a `WarningModel`.

    Args:
        model: the warnings.
        parent: the panel.
    """

    place_requested = Signal(object)
    """Show the place of this PostWarning."""
    remedy_requested = Signal(object)
    """Mend this PostWarning."""
    ignoring_requested = Signal(object)
    """Leave this PostWarning alone."""
    menu_requested = Signal(object, QPoint)
    """Show what can be done about this PostWarning, at this place of the screen."""
    current_changed = Signal()
    """Another row is the current one, or none."""

    def __init__(self, model: WarningModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._delegate = WarningDelegate(self)
        self._delegate.remedy_clicked.connect(self.remedy_requested)
        self._is_remedy_click = False
        self.empty_text = ""
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.clicked.connect(self._on_clicked)

    def current_warning(self) -> PostWarning | None:
        """The warning with the focus frame."""
        return self._rows.at(self.currentIndex())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell that another row is current."""
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the place, Ctrl+Enter mends, Del ignores."""
        warning = self.current_warning()
        if warning is None:
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            if event.modifiers() & _CTRL:
                self.remedy_requested.emit(warning)
            else:
                self.place_requested.emit(warning)
        elif event.key() == Qt.Key.Key_Delete:
            self.ignoring_requested.emit(warning)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the pointer, or of the current one."""
        index = self.currentIndex()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
        warning = self._rows.at(index)
        if warning is not None:
            self.setCurrentIndex(index)
            by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_requested.emit(warning, event.globalPos() if by_mouse else below)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over words that do something."""
        super().mouseMoveEvent(event)
        is_hand = self._is_on_remedy(event)
        shape = Qt.CursorShape.PointingHandCursor if is_hand else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a remedy does not go to the place as well."""
        self._is_remedy_click = self._is_on_remedy(event)
        super().mouseReleaseEvent(event)
        self._is_remedy_click = False

    def _is_on_remedy(self, event: QMouseEvent) -> bool:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return False
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return self._delegate.is_on_remedy(option, index, event.position())

    def _on_clicked(self, index: QModelIndex) -> None:
        warning = self._rows.at(index)
        if warning is not None and not self._is_remedy_click:
            self.place_requested.emit(warning)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the colours of another theme."""
        super().changeEvent(event)
        if event.type() in _RESTYLING:
            self._delegate.forget_style()
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or words in their place while there are none."""
        super().paintEvent(event)
        if self.empty_text and not self._rows.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            area = self.viewport().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(area, flags | Qt.TextFlag.TextWordWrap, self.empty_text)
            painter.end()
