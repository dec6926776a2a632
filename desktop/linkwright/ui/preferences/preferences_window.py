"""The preferences window: made of the declarations, applied as soon as something is changed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from linkwright.settings.declaration import Declaration
from linkwright.settings.preferences import Preferences, declared_preferences
from linkwright.ui.preferences.live_preferences import LivePreferences
from linkwright.ui.preferences.preference_fields import Offers
from linkwright.ui.preferences.preference_page import PreferencePage
from linkwright.ui.search_line import SearchLine

_USUAL_SIZE = QSize(760, 560)
_MARGIN = 14


class PreferencesWindow(QDialog):
    """All preferences by page, with a search over all of them.

    Args:
        preferences: what holds, and is changed.
        offers: the values that only the running program knows, by `Declaration.offers`.
        own_pages: pages that are no preferences, such as that of the shortcuts.
        parent: the window.
    """

    def __init__(
        self,
        preferences: LivePreferences,
        offers: Mapping[str, Offers],
        own_pages: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.resize(_USUAL_SIZE)
        self._preferences = preferences
        grouped: dict[str, list[Declaration]] = {}
        for declared in declared_preferences():
            grouped.setdefault(declared.page, []).append(declared)
        self._pages = [PreferencePage(group, offers) for group in grouped.values()]
        self._own_pages = list(own_pages)
        self._search = SearchLine(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search the preferences"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Pages"))
        self._list.setAccessibleDescription(self.tr("The chosen page is shown beside the list"))
        self._list.setObjectName("pages")
        for each in (*self._pages, *self._own_pages):
            self._list.addItem(each.accessibleName())
        self._list.setFixedWidth(self._list.sizeHintForColumn(0) + 44)
        self._arrange()
        self._connect()
        self._list.setCurrentRow(0)
        self._show_values()

    def show_page(self, page: QWidget) -> None:
        """Open one of the pages."""
        self._search.clear()
        self._list.setCurrentRow([*self._pages, *self._own_pages].index(page))

    def _arrange(self) -> None:
        inner = QWidget()
        inner.setObjectName("pages-inner")
        sheet = QVBoxLayout(inner)
        sheet.setContentsMargins(_MARGIN + 6, _MARGIN, _MARGIN + 6, _MARGIN)
        for page in self._pages:
            sheet.addWidget(page)
        self._nothing = QLabel(self.tr("No preference has these words."))
        self._nothing.setObjectName("hint")
        sheet.addWidget(self._nothing)
        sheet.addStretch(1)
        self._area = QScrollArea()
        self._area.setAccessibleName(self.tr("Preferences of the page"))
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(inner)
        left = QVBoxLayout()
        left.addWidget(self._search)
        left.addWidget(self._list, 1)
        self._search.setFixedWidth(self._list.width())
        body = QHBoxLayout()
        body.addLayout(left)
        body.addWidget(self._area, 1)
        for own_page in self._own_pages:
            body.addWidget(own_page, 1)
        # Isolated: a path runs from left to right in every language (Unicode annex 9).
        path = f"\u2066{self._preferences.path}\u2069"
        where = QLabel(self.tr("Kept in {path}").format(path=path))
        where.setObjectName("hint")
        where.setAccessibleName(self.tr("The file of the preferences"))
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        # Enter confirms what is typed in a field; it does not close the window.
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(where, 1)
        foot.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.addLayout(body, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._show_page)
        self._list.currentItemChanged.connect(self._show_page)
        self._buttons.rejected.connect(self.close)
        self._preferences.changed.connect(self._show_values)
        for page in self._pages:
            page.value_chosen.connect(self._change)
            page.reset_requested.connect(self._reset)

    def _change(self, name: str, value: bool | int | str) -> None:
        self._preferences.change(**{name: value})

    def _reset(self, names: list[str]) -> None:
        usual = Preferences()
        self._preferences.change(**{name: getattr(usual, name) for name in names})

    def _show_values(self) -> None:
        for page in self._pages:
            page.show_values(self._preferences.values)

    def _show_page(self, _cause: str | QListWidgetItem | None = None) -> None:
        """Show the chosen page, or whatever was found on all of them."""
        words = self._search.text().strip()
        chosen = self._list.currentRow()
        found = [page.show_found(words) for page in self._pages]
        for number, (page, is_found) in enumerate(zip(self._pages, found, strict=True)):
            page.setVisible(is_found if words else number == chosen)
        own = chosen - len(self._pages)
        for number, other in enumerate(self._own_pages):
            other.setVisible(not words and number == own)
        self._area.setVisible(bool(words) or own < 0)
        self._nothing.setVisible(bool(words) and not any(found))
        self._area.verticalScrollBar().setValue(0)
