"""The preview pane, and the same page in a browser."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu

from linkwright.assembly.exports import Exports
from linkwright.assembly.workbench import Workbench
from linkwright.ui.preview.preview_pane import PreviewPane
from linkwright.ui.preview.preview_panel import PreviewPanel
from linkwright.ui.preview.preview_renders import PreviewRenders
from linkwright.ui.preview.web_pictures import WebPictures
from linkwright.ui.side_panes import PREVIEW


def make_preview(bench: Workbench, exports: Exports) -> PreviewPane:
    """Build the preview, show it in its place, and connect it.

    Args:
        bench: the window and the post in it.
        exports: for which profile the post is shown.

    Returns:
        The pane.
    """
    pictures = _make_pictures(bench)
    renders = PreviewRenders(bench, exports.desk.choices, pictures.picture)
    panel = PreviewPanel(
        bench.post,
        renders,
        bench.themes.theme,
        lambda: bench.picture_folder,
        edited_line=partial(_edited_line, bench),
    )
    profiles = QMenu(bench.window)
    exports.menus.fill_choice(profiles)
    actions = bench.actions
    pane = PreviewPane(
        panel,
        profiles,
        actions["preview_narrow"],
        actions["preview_source"],
        actions["preview_browser"],
    )
    _connect(bench, exports, panel, pictures)
    bench.application.aboutToQuit.connect(renders.stop)
    bench.window.side.put(PREVIEW, pane)
    return pane


def _connect(
    bench: Workbench, exports: Exports, panel: PreviewPanel, pictures: WebPictures
) -> None:
    panel.address_hovered.connect(bench.window.status.show_address)
    bench.themes.theme_changed.connect(panel.use)
    bench.window.page.editor.cursorPositionChanged.connect(panel.follow_caret_soon)
    bench.window.activated.connect(panel.refresh)
    bench.files.file_changed.connect(panel.refresh)
    exports.desk.changed.connect(panel.refresh)
    pictures.arrived.connect(panel.refresh)
    bench.preferences.changed.connect(partial(_on_preference_changed, panel))
    bench.actions["preview_browser"].triggered.connect(partial(_show_in_browser, bench, exports))


def _make_pictures(bench: Workbench) -> WebPictures:
    from linkwright.fetch.fetch_options import FetchOptions
    from linkwright.fetch.web.address_policy import host_names

    def options() -> FetchOptions:
        return FetchOptions(allow_private_hosts=host_names(bench.preferences.values.own_hosts))

    def may_load() -> bool:
        return bench.preferences.values.preview_web_pictures

    pictures = WebPictures(options, may_load, bench)
    bench.application.aboutToQuit.connect(pictures.stop)
    return pictures


def _on_preference_changed(panel: PreviewPanel, name: str) -> None:
    if name == "preview_web_pictures":
        panel.refresh()


def _edited_line(bench: Workbench) -> tuple[str, float]:
    block = bench.window.page.editor.textCursor().block()
    return block.text(), block.blockNumber() / max(1, bench.post.blockCount())


def _show_in_browser(bench: Workbench, exports: Exports) -> None:
    """Write the page beside the window, then let the browser show it."""
    post, folder = bench.post.post(), bench.picture_folder

    def write() -> Path:
        choices = exports.desk.choices()
        profile = choices.usual_profile
        return exports.pages.write(
            post,
            profile,
            choices.options_for(profile),
            folder,
            may_load=bench.preferences.values.preview_web_pictures,
        )

    exports.runs.run(write, bench.show_file)
