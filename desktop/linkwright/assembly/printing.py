"""Printing and PDF: made when something is printed for the first time."""

from functools import cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from linkwright.assembly.workbench import Workbench

if TYPE_CHECKING:
    from linkwright.ui.printing.post_printing import PostPrinting

translate = QCoreApplication.translate


def connect_printing(bench: Workbench) -> None:
    """Let the window's actions print the post and write it as PDF.

    Args:
        bench: the window and the post in it.
    """
    printing = cache(partial(_make_printing, bench))
    bench.actions["print"].triggered.connect(lambda: printing().print_post())
    bench.actions["print_preview"].triggered.connect(lambda: printing().preview())
    bench.actions["save_pdf"].triggered.connect(lambda: _save_pdf(bench, printing()))


def _make_printing(bench: Workbench) -> "PostPrinting":
    from linkwright.ui.printing.post_printing import PostPrinting

    printing = PostPrinting(bench.post, lambda: bench.picture_folder, bench.window)
    printing.done.connect(bench.window.status.tell)
    printing.failed.connect(lambda words: bench.questions().tell_error(words))
    return printing


def _save_pdf(bench: Workbench, printing: "PostPrinting") -> None:
    path = bench.questions().ask_path_to_save(
        translate("Printing", "Export PDF"),
        bench.files.suggested_path(".pdf"),
        translate("Printing", "PDF documents (*.pdf)"),
    )
    if path is not None:
        printing.save_pdf(path)
