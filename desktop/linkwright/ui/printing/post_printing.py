"""Prints the post, shows how it would look on paper, and writes it as PDF."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QSize, Signal
from PySide6.QtGui import QPageLayout, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QToolButton, QWidget

from linkwright.export.errors import ExportError
from linkwright.model.post import Post
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.jobs import Jobs
from linkwright.ui.printing.paper import Paper, document_of, paper_of

# QTextDocument leaves two centimetres by itself, in which it writes the page number.
_MARGINS_MM = QMarginsF(3, 3, 3, 3)


class PostPrinting(QObject):
    """Renders the post in a thread of its own, then prints what came of it.

    Args:
        post: the document.
        folder: gives the folder where the pictures of the post lie.
        window: what the dialogs belong to.
    """

    done = Signal(str)
    """Something was printed or written: what to say of it."""
    failed = Signal(str)
    """It was not: the sentence for the writer."""

    def __init__(self, post: PostDocument, folder: Callable[[], Path], window: QWidget) -> None:
        super().__init__(window)
        self._post = post
        self._folder = folder
        self._window = window
        # Qt keeps neither of them while a dialog shows them.
        self._printer: QPrinter | None = None
        self._shown: QTextDocument | None = None
        self._renders = Jobs((ExportError,), self)
        self._renders.done.connect(self._on_rendered)
        self._renders.failed.connect(self.failed)
        self._writes = Jobs((ExportError, PdfError), self)
        self._writes.done.connect(self._on_written)
        self._writes.failed.connect(self.failed)
        self._show: Callable[[Paper], None] = self._ask_printer

    def print_post(self) -> None:
        """Ask for a printer, and print."""
        self._render_for(self._ask_printer)

    def preview(self) -> None:
        """Show the pages."""
        self._render_for(self._show_pages)

    def save_pdf(self, path: Path) -> None:
        """Write the post as a PDF file; `done` or `failed` tells."""
        self._writes.start(partial(write_pdf, self._post.post(), self._folder(), path))

    def _render_for(self, show: Callable[[Paper], None]) -> None:
        self._show = show
        self._renders.start(partial(paper_of, self._post.post(), self._folder()))

    def _on_rendered(self, paper: object) -> None:
        if isinstance(paper, Paper):
            self._show(paper)

    def _ask_printer(self, paper: Paper) -> None:
        printer = self._printer = printer_for(paper)
        dialog = QPrintDialog(printer, self._window)
        dialog.accepted.connect(partial(self._print, paper, printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def _print(self, paper: Paper, printer: QPrinter) -> None:
        document_of(paper).print_(printer)
        self.done.emit(self.tr("The post went to {printer}").format(printer=printer.printerName()))

    def _show_pages(self, paper: Paper) -> None:
        printer = self._printer = printer_for(paper)
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print Preview"))
        self._shown = document_of(paper)
        dialog.paintRequested.connect(self._shown.print_)
        dialog.finished.connect(dialog.deleteLater)
        self._name_controls(dialog)
        dialog.resize(QSize(1120, 800).boundedTo(self._window.screen().availableSize()))
        dialog.open()

    def _name_controls(self, dialog: QPrintPreviewDialog) -> None:
        """Say what Qt's controls are, which it leaves to the eye."""
        kinds: dict[type[QWidget], tuple[str, str]] = {
            QComboBox: (self.tr("Zoom"), self.tr("How large the pages are shown")),
            QLineEdit: (self.tr("Page"), self.tr("The number of the page that is shown")),
        }
        for kind, (name, about) in kinds.items():
            for widget in dialog.findChildren(kind):
                if not isinstance(widget.parentWidget(), QComboBox):
                    widget.setAccessibleName(name)
                    widget.setAccessibleDescription(about)
        for button in dialog.findChildren(QToolButton, "qt_toolbar_ext_button"):
            button.setAccessibleName(self.tr("More"))
            button.setAccessibleDescription(self.tr("The buttons that find no room"))

    def _on_written(self, path: object) -> None:
        self.done.emit(self.tr("The PDF is in {path}").format(path=path))


class PdfError(Exception):
    """A PDF file could not be written; the text is the sentence for the writer."""


def printer_for(paper: Paper) -> QPrinter:
    """A printer for a document of this name."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(paper.title)
    printer.setCreator("Linkwright")
    printer.setPageMargins(_MARGINS_MM, QPageLayout.Unit.Millimeter)
    return printer


def write_pdf(post: Post, folder: Path, path: Path) -> Path:
    """Write a post as PDF; an older file stays until the new one is whole.

    Args:
        post: the post.
        folder: where its pictures lie.
        path: the file.

    Raises:
        ExportError: the text cannot be rendered.
        PdfError: the disk refused.
    """
    paper = paper_of(post, folder)
    part = path.with_name(f".{path.name}.part")
    try:
        part.touch()
        printer = printer_for(paper)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(part))
        document_of(paper).print_(printer)
        del printer  # closes the file
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise PdfError(
            f"The PDF could not be written to {path.parent}: {error.strerror}. The post is as it"
            " was."
        ) from error
    return path
