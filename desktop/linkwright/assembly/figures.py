"""Figures: made when a picture is put in or changed for the first time."""

from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from linkwright.assembly.workbench import Workbench

if TYPE_CHECKING:
    from linkwright.ui.figures.figure_acts import FigureActs

_HELD_DAYS = 60


def connect_figures(bench: Workbench) -> None:
    """Let the window's actions, pastes and drops bring figures.

    Args:
        bench: the window and the post in it.
    """
    acts = cache(partial(_make_acts, bench))

    def take_picture(data: QMimeData) -> bool:
        return (data.hasImage() or data.hasUrls()) and acts().take(data)

    bench.actions["figure"].triggered.connect(lambda: acts().insert_or_change())
    bench.window.page.editor.take_picture = take_picture
    bench.files.prepare_save = partial(_bring_pictures, bench)


def _make_acts(bench: Workbench) -> "FigureActs":
    from linkwright.library.figure_files import forget_held_pictures
    from linkwright.ui.figures.figure_acts import FigureActs

    forget_held_pictures(bench.folders.held_pictures, older_than_days=_HELD_DAYS)
    acts = FigureActs(bench.post, bench.window.page.editor, lambda: bench.picture_folder, _fetch)
    acts.failed.connect(lambda words: bench.questions().tell_error(words))
    acts.written.connect(bench.window.status.tell)
    return acts


def _fetch(address: str) -> bytes:
    from linkwright.fetch.fetch_options import FetchOptions
    from linkwright.fetch.picture_fetch import fetch_picture

    return fetch_picture(address, FetchOptions())


def _bring_pictures(bench: Workbench, path: Path) -> None:
    """Have the pictures of the post beside the file that it is about to be saved to."""
    old = bench.picture_folder
    if path.parent == old or not (old / "images").is_dir():
        return
    from linkwright.library.figure_files import bring_pictures
    from linkwright.model.figures import moving_edits, picture_addresses

    post = bench.post.post()
    renamed = bring_pictures(picture_addresses(post), old, path.parent)
    bench.post.apply(moving_edits(post, renamed))
