"""The window in which the user says how sites are called."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from linkwright.ui.publishers.live_publishers import LivePublishers
from linkwright.ui.publishers.publisher_form import PublisherForm
from linkwright.ui.publishers.publisher_model import (
    NAME,
    ORIGIN,
    SHORT,
    SITE,
    PublisherModel,
    PublisherSearch,
)
from linkwright.ui.search_line import SearchLine

_BEGINNING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_MARGIN, _GAP = 14, 8


class PublisherDialog(QDialog):
    """All sites with their names; what is changed holds at once, the window stays beside the post.

    Args:
        publishers: the table.
        parent: the main window.
    """

    def __init__(self, publishers: LivePublishers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._publishers = publishers
        self.setWindowTitle(self.tr("Publishers"))
        self.setModal(False)
        self.model = PublisherModel(publishers, self)
        self.found = PublisherSearch(self.model, self)
        self.search = SearchLine(self.tr("Search sites and names"))
        self.search.setAccessibleName(self.tr("Search"))
        self.own_only = QCheckBox(self.tr("&Only your own"))
        self.view = self._make_view()
        self.form = PublisherForm(publishers)
        self._count = QLabel()
        self._trouble = QLabel()
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self.new_button = QPushButton(self.tr("&Add a Site"))
        self.new_button.setAutoDefault(False)
        self.reset_button = QPushButton(self.tr("&Reset All..."))
        self.reset_button.setAutoDefault(False)
        self._arrange()
        self._connect()
        self._search()
        self.resize(self.fontMetrics().averageCharWidth() * 110, self.fontMetrics().height() * 36)

    def show_host(self, host: str) -> None:
        """Choose the row of a host, or begin one for it."""
        self.search.clear()
        self.own_only.setChecked(False)
        number = self.model.number_of(host)
        if number < 0:
            self._begin_new()
            self.form.site.setText(host)
            self.form.name.setFocus()
        else:
            self._choose(number)

    def _choose(self, number: int) -> None:
        index = self.found.mapFromSource(self.model.index(number, SITE))
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def _begin_new(self) -> None:
        self.view.clearSelection()
        self.view.setCurrentIndex(QModelIndex())
        self.form.begin_new()

    def _show_current(self) -> None:
        index = self.found.mapToSource(self.view.currentIndex())
        self.form.show_row(self.model.row_at(index.row()) if index.isValid() else None)

    def _show_kept(self, host: str) -> None:
        number = self.model.number_of(host)
        if number >= 0:
            self._choose(number)

    def _search(self) -> None:
        self.found.search(self.search.text(), own_only=self.own_only.isChecked())
        self._show_count()

    def _show_count(self) -> None:
        own = len(self._publishers.table.own_rows())
        words = self.tr("%n site(s)", "", self.found.rowCount())
        mine = self.tr("%n name(s) of your own", "", own)
        self._count.setText(f"{words} · {mine}")
        table = self._publishers.table
        self.reset_button.setEnabled(bool(own or table.removed_hosts()))

    def _on_changed(self) -> None:
        self._show_count()
        self._show_current()

    def _ask_for_reset(self) -> None:
        own = len(self._publishers.table.own_rows())
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Reset All"))
        box.setText(self.tr("Call all sites as Linkwright does?"))
        box.setInformativeText(
            self.tr(
                "This takes away %n name(s) of your own, and brings removed ones back.", "", own
            )
        )
        reset = box.addButton(self.tr("Reset All"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        reset.clicked.connect(self._publishers.reset)
        box.finished.connect(box.deleteLater)
        box.open()

    def _show_trouble(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.show()

    def _make_view(self) -> QTableView:
        view = QTableView()
        view.setAccessibleName(self.tr("Publishers"))
        view.setAccessibleDescription(self.tr("Choose one to change its name in the form"))
        view.setModel(self.found)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.setAlternatingRowColors(True)
        view.setWordWrap(False)
        # The rows come in the order of their sites; sorting them once more would take a while.
        view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        view.setSortingEnabled(True)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(_BEGINNING)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, characters in ((SITE, 30), (SHORT, 14), (ORIGIN, 14)):
            usual = self.fontMetrics().averageCharWidth() * characters
            view.setColumnWidth(column, max(usual, header.sectionSizeHint(column)))
        return view

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.own_only)
        below = QHBoxLayout()
        below.addWidget(self._count, 1)
        below.addWidget(self.new_button)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        end = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        end.addButton(self.reset_button, QDialogButtonBox.ButtonRole.ResetRole)
        end.rejected.connect(self.reject)
        for button in end.buttons():  # Return belongs to the fields
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(_GAP)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addLayout(below)
        layout.addWidget(line)
        layout.addWidget(self.form)
        layout.addWidget(self._trouble)
        layout.addWidget(end)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.own_only.toggled.connect(self._search)
        self.view.selectionModel().currentRowChanged.connect(self._show_current)
        self.new_button.clicked.connect(self._begin_new)
        self.reset_button.clicked.connect(self._ask_for_reset)
        self.form.kept.connect(self._show_kept)
        self._publishers.changed.connect(self._on_changed)
        self._publishers.save_failed.connect(self._show_trouble)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
