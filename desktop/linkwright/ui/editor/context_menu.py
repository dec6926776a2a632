"""The context menu of a field of text: what there is for the place, then the window's actions."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit

Filler = Callable[[QMenu, QTextCursor], None]


def show_context_menu(
    field: QPlainTextEdit,
    event: QContextMenuEvent,
    fillers: Iterable[Filler],
    actions: Iterable[QAction | None],
) -> None:
    """Open the menu and wait for its end.

    Args:
        field: what the menu is of.
        event: opens it, by mouse or key.
        fillers: put rows for the place at the top.
        actions: follow them; None stands for a separator.
    """
    menu = QMenu(field)
    is_by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
    place = field.cursorForPosition(event.pos()) if is_by_mouse else field.textCursor()
    for fill in fillers:
        fill(menu, place)
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)
    menu.exec(event.globalPos())
    menu.deleteLater()
