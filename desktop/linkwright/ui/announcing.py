"""Words for people who hear the window instead of seeing it."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader, if one is running, say something that others can see.

    Args:
        widget: where it happened.
        words: a short sentence.
    """
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
