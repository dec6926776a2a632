"""Exports of the post: the Export menu, and the copies for a blog."""

from functools import partial

from linkwright.assembly.workbench import Workbench
from linkwright.ui.export.post_exports import PostExports


def connect_exports(bench: Workbench) -> None:
    """Let the window's actions export the post and copy it.

    Args:
        bench: the window and the post in it.
    """
    exports = PostExports(
        bench.post, bench.questions, bench.clipboard, bench.files.suggested_path, bench
    )
    for name, slot in {
        "export_fragment": partial(exports.export, "html-fragment"),
        "export_page": partial(exports.export, "html-page"),
        "export_markdown": partial(exports.export, "markdown"),
        "copy_fragment": partial(exports.copy, "html-fragment"),
        "copy_page": partial(exports.copy, "html-page"),
        "copy_markdown": partial(exports.copy, "markdown"),
    }.items():
        bench.actions[name].triggered.connect(slot)
    exports.done.connect(bench.window.status.tell)
