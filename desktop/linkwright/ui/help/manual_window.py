"""The manual in a window of its own; it needs no network."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from linkwright import __version__
from linkwright.ui.help.manual_pages import ManualPage, manual_pages
from linkwright.ui.language import spoken_language
from linkwright.ui.search_line import SearchLine
from linkwright.ui.theme import Theme

_MARGIN = 16


class ManualWindow(QDialog):
    """Shows the pages of the manual, and finds words in all of them.

    Args:
        theme: where the colours come from.
        parent: the window.
    """

    log_requested = Signal()
    """Show the folder of the log."""
    address_requested = Signal(str)
    """Show this address of the web in the browser."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Manual"))
        self.resize(900, 680)
        self._pages = manual_pages(spoken_language())
        self._search = SearchLine(
            self.tr("Search the manual"), self.tr("Enter goes to the next place with the words.")
        )
        self._list = QListWidget()
        self._list.setObjectName("pages")
        self._list.setAccessibleName(self.tr("Pages of the manual"))
        self._list.setAccessibleDescription(self.tr("The chosen page is shown beside the list"))
        for page in self._pages:
            self._list.addItem(page.title)
        self._list.setFixedWidth(self._list.sizeHintForColumn(0) + 44)
        self._text = QTextBrowser()
        self._text.setAccessibleName(self.tr("Text of the manual"))
        self._text.setAccessibleDescription(self.tr("The page that is chosen in the list"))
        self._text.setOpenLinks(False)
        self._text.document().setDocumentMargin(_MARGIN)
        # A line that begins with a key runs as the others do.
        option = self._text.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        self._text.document().setDefaultTextOption(option)
        self._arrange()
        self._search.textChanged.connect(self._find)
        self._search.returnPressed.connect(self._find_next)
        self._list.currentRowChanged.connect(self._show)
        self._text.anchorClicked.connect(self._follow)
        self.use(theme)
        self._list.setCurrentRow(0)
        self._text.setFocus()

    def use(self, theme: Theme) -> None:
        """Take another theme's colours."""
        link = theme.colours["link"]
        self._text.document().setDefaultStyleSheet(f"a {{ color: {link}; }}")
        self._show(self._list.currentRow())

    def _arrange(self) -> None:
        log = QPushButton(self.tr("Show the &Log Folder"))
        log.setAutoDefault(False)
        log.clicked.connect(self.log_requested)
        version = QLabel(self.tr("Version {version}").format(version=__version__))
        version.setObjectName("hint")
        left = QVBoxLayout()
        left.addWidget(self._search)
        left.addWidget(self._list, 1)
        left.addWidget(version)
        left.addWidget(log)
        self._search.setFixedWidth(self._list.width())
        layout = QHBoxLayout(self)
        layout.addLayout(left)
        layout.addWidget(self._text, 1)

    def _show(self, number: int) -> None:
        if 0 <= number < len(self._pages):
            self._text.setMarkdown(self._pages[number].text)

    def _follow(self, url: QUrl) -> None:
        names = [page.name for page in self._pages]
        if url.toString() in names:
            self._list.setCurrentRow(names.index(url.toString()))
        elif url.scheme() in ("http", "https"):
            self.address_requested.emit(url.toString())

    def _find(self, words: str) -> None:
        """Offer the pages that have the words, and show the first place of the first one."""
        found = [_has(page, words) for page in self._pages]
        for number, is_found in enumerate(found):
            self._list.setRowHidden(number, not is_found)
        if True in found and not found[max(0, self._list.currentRow())]:
            self._list.setCurrentRow(found.index(True))
        self._mark(words)

    def _find_next(self) -> None:
        """The next place on this page, after the last one the first on the next page."""
        words = self._search.text()
        if self._text.find(words):
            return
        rows = [row for row, page in enumerate(self._pages) if _has(page, words)]
        following = [row for row in rows if row > self._list.currentRow()] or rows[:1]
        if following:
            self._list.setCurrentRow(following[0])
            self._mark(words)

    def _mark(self, words: str) -> None:
        cursor = self._text.textCursor()
        cursor.setPosition(0)
        self._text.setTextCursor(cursor)
        if words.strip():
            self._text.find(words, QTextDocument.FindFlag(0))


def _has(page: ManualPage, words: str) -> bool:
    return words.casefold() in page.text.casefold()
