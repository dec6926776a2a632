"""The window in which posts are imported: what and where to, how far it is, what came of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from linkwright.importing.import_wish import ImportResult, ImportWish
from linkwright.importing.source import FoundSource
from linkwright.paths import Folders
from linkwright.ui.announcing import announce
from linkwright.ui.importing.import_runs import ImportRuns, kinds_of

_MARGIN, _GAP = 14, 10
_MOST_OF_REPORT = 200_000  # characters; the file has the rest
_WIDTH, _HEIGHT = 110, 26  # of the window, in characters and lines
_TYPING_MS = 350


class ImportDialog(QDialog):
    """Asks, runs and reports on one page after the other.

    Args:
        runs: does the work.
        folders: where the ledger and the reports are kept.
        parent: the main window.
    """

    report_folder_requested = Signal(object)
    """Show the folder at this path in the file manager."""

    def __init__(self, runs: ImportRuns, folders: Folders, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs = runs
        self._folders = folders
        self._files: Sequence[FoundSource] = ()
        self._look = 0
        self._is_running = False
        self._report: Path | None = None
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self.setWindowTitle(self.tr("Import Posts"))
        self.source = QLineEdit()
        self.source.setAccessibleName(self.tr("File or folder to import"))
        self.source.setPlaceholderText(self.tr("A backup, an export file, or a folder of files"))
        self.kind = QLabel()
        self.kind.setWordWrap(True)
        self.kind.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.place = QLineEdit()
        self.place.setAccessibleName(self.tr("Folder for the posts"))
        self.place.setAccessibleDescription(self.tr("Where the imported posts are saved"))
        self.updates = QCheckBox(self.tr("&Update posts that have changed at their source"))
        self.updates.setToolTip(
            self.tr("Posts that you have edited since they were imported are never written over.")
        )
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self.bar.setAccessibleDescription(self.tr("How much of it is done"))
        self.count = QLabel()
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.summary.setAccessibleName(self.tr("Result of the import"))
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report of the import"))
        self.report.setAccessibleDescription(self.tr("What became of every post"))
        self.pages = QStackedWidget()
        self.buttons = QDialogButtonBox()
        self.go = self.buttons.addButton(self.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.stop = self.buttons.addButton(
            self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self.show_file = self.buttons.addButton(
            self.tr("&Show Report File"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._arrange()
        self._connect()
        self._show_page(0)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _WIDTH, metrics.height() * _HEIGHT)

    def choose(self, path: Path) -> None:
        """Take a file or folder as what to import."""
        self.source.setText(str(path))

    def start_new(self, posts_folder: Path) -> None:
        """Be ready for another import, unless one is running.

        Args:
            posts_folder: proposed as the place for the posts.
        """
        if not self._is_running:
            self.place.setText(str(posts_folder))
            self._show_page(0)
            self._look_at_source()
            self.source.setFocus()

    # Page by page

    def _look_soon(self) -> None:
        self._files = ()
        self.go.setEnabled(False)
        self._look = -1
        self._typing.start()

    def _look_at_source(self) -> None:
        self._files = ()
        self.go.setEnabled(False)
        text = self.source.text().strip()
        if not text:
            self._look = 0
            self.kind.setText(
                self.tr(
                    "Blogger backups (feed.atom of Google Takeout, or the old XML file), WordPress"
                    " export files, sites of Hugo, Jekyll, Pelican and Nikola, HTML files."
                )
            )
            return
        self.kind.setText(self.tr("Looking..."))
        self._look = self._runs.look([Path(text).expanduser()])

    def _on_looked(self, number: int, files: list[FoundSource], sentence: str) -> None:
        if number != self._look:
            return
        self._files = files
        self.kind.setText(sentence or "\n".join(map(self._kind_in_words, kinds_of(files))))
        self._check()

    def _kind_in_words(self, kind: tuple[str, int]) -> str:
        name, count = kind
        words = {
            "blogger": self.tr("%n backup(s) of Blogger", "", count),
            "wordpress": self.tr("%n export file(s) of WordPress", "", count),
            "markdown": self.tr("%n Markdown file(s)", "", count),
            "html": self.tr("%n HTML file(s)", "", count),
        }
        return words[name]

    def _check(self) -> None:
        self.go.setEnabled(bool(self._files) and bool(self.place.text().strip()))

    def _start(self) -> None:
        self._is_running = True
        self.bar.setRange(0, 0)
        self.count.setText(self.tr("Looking at the posts that are there..."))
        self._show_page(1)
        self._runs.start(
            ImportWish(
                self._files,
                Path(self.place.text().strip()).expanduser().absolute(),
                ledger=self._folders.imports,
                reports=self._folders.import_reports,
                updates=self.updates.isChecked(),
            )
        )

    def _on_progressed(self, done: int, total: int, posts: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.count.setText(self.tr("%n post(s)", "", posts))

    def _on_finished(self, result: ImportResult) -> None:
        self._is_running = False
        self._report = result.report
        self.summary.setText("\n".join(result.summary))
        self.report.setPlainText(_report_text(result))
        self.report.setVisible(bool(self.report.toPlainText()))
        self._show_page(2)
        self.show_file.setVisible(result.report is not None)
        announce(self, self.tr("The import is over."))

    def _on_failed(self, sentence: str) -> None:
        self._is_running = False
        self.summary.setText(sentence)
        self.report.hide()
        self._show_page(2)

    def _show_page(self, number: int) -> None:
        self.pages.setCurrentIndex(number)
        self.go.setVisible(number == 0)
        self.show_file.setVisible(False)
        self.stop.setEnabled(True)
        self.stop.setText(self.tr("&Close") if number == 2 else self.tr("&Cancel"))
        if number:
            self.stop.setDefault(True)
            self.stop.setFocus()
        else:
            self.go.setDefault(True)

    # Leaving

    def reject(self) -> None:
        """Stop an import that is running; else close."""
        if self._is_running:
            self.stop.setEnabled(False)
            self.count.setText(self.tr("Stopping. What was imported stays."))
            self._runs.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Not while an import is running: it is stopped first."""
        if self._is_running:
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)

    # Building

    def _arrange(self) -> None:
        for page in (self._choice_page(), self._progress_page(), self._result_page()):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(_GAP)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.buttons)

    def _choice_page(self) -> QWidget:
        self.choose_file = QPushButton(self.tr("Choose &File..."))
        self.choose_folder = QPushButton(self.tr("Choose F&older..."))
        self.choose_place = QPushButton(self.tr("C&hange..."))
        for button in (self.choose_file, self.choose_folder, self.choose_place):
            button.setAutoDefault(False)
        source = QHBoxLayout()
        source.addWidget(self.source, 1)
        source.addWidget(self.choose_file)
        source.addWidget(self.choose_folder)
        place = QHBoxLayout()
        place.addWidget(self.place, 1)
        place.addWidget(self.choose_place)
        form = QFormLayout()
        form.setVerticalSpacing(_GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self._label(self.tr("I&mport from:"), self.source), source)
        form.addRow("", self.kind)
        form.addRow(self._label(self.tr("&Posts go to:"), self.place), place)
        form.addRow("", self.updates)
        note = QLabel(
            self.tr(
                "Each post becomes one Markdown file. What was imported before is not added again,"
                " and no file that you have edited is written over."
            )
        )
        note.setWordWrap(True)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(note)
        layout.addLayout(form)
        layout.addStretch(1)
        return page

    def _progress_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(self.bar)
        layout.addWidget(self.count)
        layout.addStretch(1)
        return page

    def _result_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self.summary)
        layout.addWidget(self.report, 1)
        return page

    @staticmethod
    def _label(text: str, field: QWidget) -> QLabel:
        label = QLabel(text)
        label.setBuddy(field)
        return label

    def _connect(self) -> None:
        self.source.textChanged.connect(self._look_soon)
        self._typing.timeout.connect(self._look_at_source)
        self.place.textChanged.connect(self._check)
        self.choose_file.clicked.connect(self._ask_file)
        self.choose_folder.clicked.connect(self._ask_folder)
        self.choose_place.clicked.connect(self._ask_place)
        self.buttons.accepted.connect(self._start)
        self.buttons.rejected.connect(self.reject)
        self.show_file.clicked.connect(self._show_report)
        self._runs.looked.connect(self._on_looked)
        self._runs.progressed.connect(self._on_progressed)
        self._runs.finished.connect(self._on_finished)
        self._runs.failed.connect(self._on_failed)

    def _ask_file(self) -> None:
        suffixes = "*.xml *.atom *.zip *.md *.markdown *.html *.htm"
        kinds = f"{self.tr('Backups and posts')} ({suffixes});;{self.tr('All files')} (*)"
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import"), self.source.text() or str(Path.home()), kinds
        )
        if chosen:
            self.choose(Path(chosen))

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Import a Folder"), self.source.text() or str(Path.home())
        )
        if chosen:
            self.choose(Path(chosen))

    def _ask_place(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for the Posts"), self.place.text()
        )
        if chosen:
            self.place.setText(chosen)

    def _show_report(self) -> None:
        if self._report is not None:
            self.report_folder_requested.emit(self._report.parent)


def _report_text(result: ImportResult) -> str:
    """What the report says of single posts; its head is in the summary already."""
    if result.report is None:
        return ""
    try:
        with result.report.open(encoding="utf-8") as file:
            text = file.read(_MOST_OF_REPORT)
    except OSError:
        return ""
    return text.partition("\n\n")[2].partition("\n\n")[2].strip()
