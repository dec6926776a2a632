"""The preview pane."""

from linkwright.assembly.workbench import Workbench
from linkwright.ui.preview.preview_panel import PreviewPanel
from linkwright.ui.preview.preview_renders import PreviewRenders
from linkwright.ui.side_panes import PREVIEW


def make_preview(bench: Workbench) -> PreviewPanel:
    """Build the preview, show it in its place, and connect it.

    Args:
        bench: the window and the post in it.

    Returns:
        The panel.
    """
    renders = PreviewRenders(bench)
    panel = PreviewPanel(bench.post, renders, bench.themes.theme, lambda: bench.picture_folder)
    panel.address_hovered.connect(bench.window.status.show_address)
    bench.themes.theme_changed.connect(panel.use)
    bench.application.aboutToQuit.connect(renders.stop)
    bench.window.side.put(PREVIEW, panel)
    return panel
