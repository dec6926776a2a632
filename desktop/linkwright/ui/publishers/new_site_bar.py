"""The line in the link panel that asks how a new site is called."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from linkwright.ui.publishers.new_sites import NewSites

_RADIUS = 6


class NewSiteBar(QWidget):
    """A name to keep or to change, and a cross. It takes no focus by itself, and nothing waits.

    Args:
        sites: what is asked about.
        parent: the panel.
    """

    def __init__(self, sites: NewSites, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("new-site")
        self.setAccessibleName(self.tr("A new site"))
        self._sites = sites
        self._shown = ""
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the site"))
        self.name.setMaxLength(200)
        self.name.returnPressed.connect(self._answer)
        self.keep = QPushButton(self.tr("Keep"))
        self.keep.setAutoDefault(False)
        self.keep.setToolTip(self.tr("Call the site so from now on"))
        self.keep.clicked.connect(self._answer)
        self.close_button = QToolButton()
        self.close_button.setText("✕")
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName(self.tr("Do not ask about this site"))
        self.close_button.setToolTip(self.tr("Go by what its pages say, and do not ask again"))
        self.close_button.clicked.connect(sites.pass_over)
        self._more = QLabel()
        self._more.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 4, 4)
        layout.addWidget(self._words)
        layout.addWidget(self.name, 1)
        layout.addWidget(self.keep)
        layout.addWidget(self._more)
        layout.addWidget(self.close_button)
        self.name.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        sites.changed.connect(self._show_current)
        self._show_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape passes the site over."""
        if event.key() == Qt.Key.Key_Escape:
            self._sites.pass_over()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A thin frame, so that the line is a thing of its own."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        painter.end()

    def _answer(self) -> None:
        self._sites.answer(self.name.text())

    def _show_current(self) -> None:
        site = self._sites.current
        self.setVisible(site is not None)
        if site is None:
            self._shown = ""
            return
        waiting = self._sites.waiting
        self._more.setText(self.tr("+%n", "more sites to ask about", waiting))
        self._more.setVisible(waiting > 0)
        if site.host == self._shown:
            return  # what is being typed stays
        self._shown = site.host
        self._words.setText(self.tr("{site} is called").format(site=site.host))
        self._words.setToolTip(self.tr("This site is not in the table of publishers yet."))
        self.name.setText(site.name)
        self.name.setCursorPosition(0)
