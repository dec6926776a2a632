"""Find and replace: made when it is asked for the first time."""

from collections.abc import Callable
from functools import cache, partial
from typing import TYPE_CHECKING

from linkwright.assembly.workbench import Workbench

if TYPE_CHECKING:
    from linkwright.ui.find.find_desk import FindDesk


def connect_finding(bench: Workbench) -> None:
    """Let the window's actions find and replace.

    Args:
        bench: the window and the post in it.
    """
    desk = cache(partial(_make_desk, bench))

    def tell(act: Callable[["FindDesk"], None]) -> None:
        act(desk())

    for name, act in {
        "find": lambda found: found.open_find(),
        "replace": lambda found: found.open_replace(),
        "find_next": lambda found: found.find_next(),
        "find_previous": lambda found: found.find_previous(),
    }.items():
        bench.actions[name].triggered.connect(partial(tell, act))


def _make_desk(bench: Workbench) -> "FindDesk":
    from linkwright.ui.find.find_bar import FindBar
    from linkwright.ui.find.find_desk import FindDesk
    from linkwright.ui.find.hit_marks import HitMarks

    page = bench.window.page
    bar = FindBar(page)
    bar.hide()
    page.put_below(bar)
    bar.shown_changed.connect(page.folding.hold_open)
    marks = HitMarks(page.editor, page.head.title_field, bench.themes.theme)
    bench.themes.theme_changed.connect(marks.use)
    return FindDesk(bench.post, page.editor, page.head.title_field, bar, marks)
