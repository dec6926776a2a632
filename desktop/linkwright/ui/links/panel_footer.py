"""The buttons below the rows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from linkwright.ui.flow_layout import FlowLayout

COPY_FORMS = ("html", "markdown", "text")


class PanelFooter(QWidget):
    """New list, fetch or retry, check links, copy list.

    Args:
        parent: the panel.
    """

    new_list_requested = Signal()
    """Add a list."""
    fetch_requested = Signal()
    """Ask for the titles that nobody asked for yet."""
    retry_requested = Signal()
    """Ask again for the titles that did not come."""
    check_requested = Signal()
    """See whether the links still lead somewhere."""
    copy_requested = Signal(str)
    """Put the list on the clipboard in one of `COPY_FORMS`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        new_list = self._button(self.tr("+ New list"), self.tr("Add a heading and a list"))
        new_list.setAccessibleName(self.tr("New list"))
        new_list.clicked.connect(self.new_list_requested)
        self._fetch = self._button("", self.tr("Fetch the titles of the bare addresses"))
        self._fetch.clicked.connect(self.fetch_requested)
        self._retry = self._button("", self.tr("Try again to fetch what failed"))
        self._retry.clicked.connect(self.retry_requested)
        self._check = self._button(self.tr("Check links"), self.tr("Find dead and moved links"))
        self._check.clicked.connect(self.check_requested)
        self._copy = self._button(self.tr("Copy list"), self.tr("Copy the list that is shown"))
        self._copy.setMenu(self._copy_menu())
        layout = FlowLayout(self)
        for button in (new_list, self._fetch, self._retry, self._check, self._copy):
            layout.addWidget(button)
        self.show_counts(0, 0, 0)

    def show_counts(self, links: int, unasked: int, failed: int) -> None:
        """Offer what there is something to do for.

        Args:
            links: how many links the list has.
            unasked: how many titles were never asked for.
            failed: how many did not come.
        """
        self._fetch.setText(self.tr("Fetch {count}").format(count=unasked))
        self._fetch.setVisible(unasked > 0)
        self._retry.setText(self.tr("Retry {count}").format(count=failed))
        self._retry.setVisible(failed > 0)
        self._check.setEnabled(links > 0)
        self._copy.setEnabled(links > 0)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _copy_menu(self) -> QMenu:
        menu = QMenu(self)
        words = {
            "html": self.tr("As &HTML"),
            "markdown": self.tr("As &Markdown"),
            "text": self.tr("As Plain &Text"),
        }
        for form in COPY_FORMS:
            action = menu.addAction(words[form])
            action.triggered.connect(lambda _checked, form=form: self.copy_requested.emit(form))
        return menu
