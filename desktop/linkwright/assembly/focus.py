"""Focus mode: made when it is turned on for the first time."""

from functools import cache, partial
from typing import TYPE_CHECKING

from linkwright.assembly.workbench import Workbench

if TYPE_CHECKING:
    from linkwright.ui.focus_mode import FocusMode


def connect_focus(bench: Workbench) -> None:
    """Let the window's action hide everything but the text.

    Args:
        bench: the window and the post in it.
    """
    mode = cache(partial(_make_mode, bench))
    bench.actions["focus_mode"].toggled.connect(lambda on: mode().turn(on))


def _make_mode(bench: Workbench) -> "FocusMode":
    from linkwright.ui.focus_mode import FocusMode

    mode = FocusMode(bench.window)
    # The window must be remembered as it is without the mode.
    bench.window.closing.connect(lambda: mode.turn(False))
    mode.turned.connect(bench.actions["focus_mode"].setChecked)
    return mode
