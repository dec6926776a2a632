"""Importing posts, and showing the comments that came along."""

from functools import cache, partial
from typing import TYPE_CHECKING

from linkwright.assembly.workbench import Workbench
from linkwright.paths import posts_folder
from linkwright.ui.importing.post_comments import PostComments

if TYPE_CHECKING:
    from linkwright.ui.importing.import_dialog import ImportDialog


def connect_importing(bench: Workbench) -> None:
    """Let the menus import posts and show the comments of the open one.

    Args:
        bench: the window and the post in it.
    """
    dialog = cache(partial(_make_dialog, bench))

    def show() -> None:
        window = dialog()
        window.start_new(posts_folder(bench.preferences.values.posts_folder))
        window.show()
        window.activateWindow()

    bench.actions["import"].triggered.connect(show)
    _connect_comments(bench)


def _make_dialog(bench: Workbench) -> "ImportDialog":
    from linkwright.ui.importing.import_dialog import ImportDialog
    from linkwright.ui.importing.import_runs import ImportRuns

    runs = ImportRuns(bench)
    bench.application.aboutToQuit.connect(runs.close)
    dialog = ImportDialog(runs, bench.folders, bench.window)
    dialog.report_folder_requested.connect(bench.show_folder)
    return dialog


def _connect_comments(bench: Workbench) -> None:
    comments = PostComments(
        bench.actions["show_comments"], lambda: bench.post.post().title, bench.window
    )
    comments.address_requested.connect(bench.show_address)
    comments.failed.connect(lambda words: bench.questions().tell_error(words))
    bench.files.file_changed.connect(lambda: comments.follow(bench.files.path))
    bench.application.aboutToQuit.connect(comments.close)
    comments.follow(bench.files.path)
