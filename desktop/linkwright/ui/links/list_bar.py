"""Which of the post's link lists is shown, and what can be done to it as a whole."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from linkwright.model.line_styles import LineStyle
from linkwright.ui.links.conventions import style_label

_RADIUS = 6

SORT_KEYS = ("title", "source", "newest", "oldest")


class _HeadingChooser(QComboBox):
    """A combo box that shows as much of a long heading as there is room for."""

    def sizeHint(self) -> QSize:
        """Room for the text and some air."""
        return super().sizeHint().expandedTo(QSize(0, self.fontMetrics().height() + 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded field, the heading cut with an ellipsis, and a chevron."""
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        frame = QPalette.ColorRole.Accent if self.hasFocus() else QPalette.ColorRole.Dark
        painter.setPen(QPen(palette.color(frame), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 1.4))
        end = area.right() - 16 if self.isLeftToRight() else area.left() + 8
        middle = area.center().y()
        painter.drawPolyline(
            [QPointF(end, middle - 2), QPointF(end + 4, middle + 2), QPointF(end + 8, middle - 2)]
        )
        room = area.adjusted(9, 0, -26, 0) if self.isLeftToRight() else area.adjusted(26, 0, -9, 0)
        words = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, int(room.width())
        )
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(room, flags, words)
        painter.end()


class ListBar(QWidget):
    """The chooser of lists, and a menu for sorting and restyling the one that is shown.

    Args:
        styles: the line styles, in the order of the menu.
        parent: the panel.

    Attributes:
        style_menu: the line styles, for another place that offers them as well.
    """

    list_chosen = Signal(int)
    """Show the list with this number."""
    sort_requested = Signal(str)
    """Sort the list by one of `SORT_KEYS`."""
    style_requested = Signal(str)
    """Write the list in the line style of this name."""
    new_list_requested = Signal()
    """Add a list."""
    collecting_requested = Signal(bool)
    """Begin or end collecting from the clipboard."""

    def __init__(self, styles: Sequence[LineStyle], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chooser = _HeadingChooser()
        self._chooser.setAccessibleName(self.tr("Link list"))
        self._chooser.view().setAccessibleName(self.tr("Link lists"))
        self._chooser.view().setAccessibleDescription(self.tr("The chosen list is shown below"))
        self._chooser.setToolTip(self.tr("The lists of this post, by their headings"))
        self._chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._chooser.setMinimumContentsLength(8)
        adjust = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._chooser.setSizeAdjustPolicy(adjust)
        self._chooser.activated.connect(self.list_chosen)
        self._button = QToolButton()
        self._button.setText("⋯")
        self._button.setAccessibleName(self.tr("List actions"))
        self._button.setToolTip(self.tr("Sort, line style, more"))
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._button)
        self._button.setMenu(self._menu)
        self._styles = QActionGroup(self)
        self._fill_menu(styles)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._chooser, 1)
        layout.addWidget(self._button)

    def show_lists(self, names: Sequence[str], chosen: int) -> None:
        """Offer these lists; ``chosen`` is the one that is shown."""
        shown = [self._chooser.itemText(number) for number in range(self._chooser.count())]
        wanted = list(names) or [self.tr("No list yet")]
        if shown != wanted:
            self._chooser.clear()
            self._chooser.addItems(wanted)
            for number, name in enumerate(names):
                self._chooser.setItemData(number, name, Qt.ItemDataRole.ToolTipRole)
        self._chooser.setCurrentIndex(chosen)
        self._chooser.setEnabled(bool(names))

    def show_style(self, name: str) -> None:
        """Mark the line style of the list that is shown."""
        for action in self._styles.actions():
            action.setChecked(action.data() == name)

    def show_collecting(self, on: bool) -> None:
        """Mark whether links are collected from the clipboard."""
        self._collect.setChecked(on)

    def _fill_menu(self, styles: Sequence[LineStyle]) -> None:
        words = {
            "title": self.tr("By &Title"),
            "source": self.tr("By &Source"),
            "newest": self.tr("By Time, &Newest First"),
            "oldest": self.tr("By Time, &Oldest First"),
        }
        sort = self._menu.addMenu(self.tr("&Sort"))
        for key in SORT_KEYS:
            action = sort.addAction(words[key])
            action.triggered.connect(lambda _checked, key=key: self.sort_requested.emit(key))
        self.style_menu = self._menu.addMenu(self.tr("&Line Style"))
        for style in styles:
            action = self.style_menu.addAction(style_label(style).replace("&", "&&"))
            action.setData(style.name)
            action.setCheckable(True)
            self._styles.addAction(action)
        self._styles.triggered.connect(lambda action: self.style_requested.emit(action.data()))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("&New List...")).triggered.connect(self.new_list_requested)
        self._collect = self._menu.addAction(self.tr("&Collect from the Clipboard"))
        self._collect.setCheckable(True)
        self._collect.toggled.connect(self.collecting_requested)
