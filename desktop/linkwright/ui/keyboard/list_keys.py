"""Keys that mean something in one place only, and therefore are no chords of actions."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def keys_of_lists() -> Sequence[tuple[str, str]]:
    """What keys do in the list of links: the keys as Qt writes them, and the words for it."""
    return (
        ("F2", translate("ListKeys", "Edit the title")),
        ("Shift+F2", translate("ListKeys", "Edit the source")),
        ("Down", translate("ListKeys", "While a title is edited: other titles of the page")),
        ("Return", translate("ListKeys", "Edit the title; confirm what was typed")),
        ("Escape", translate("ListKeys", "Leave everything as it was")),
        ("Tab", translate("ListKeys", "On to the source, then to the next title")),
        ("Del", translate("ListKeys", "Remove the selected links")),
        ("Alt+Up", translate("ListKeys", "Move the selected links up")),
        ("Alt+Down", translate("ListKeys", "Move the selected links down")),
        ("1", translate("ListKeys", "Send the selected links to the first list; 2 to the second")),
        ("Ctrl+Return", translate("ListKeys", "Open the selected links in the browser")),
        ("Alt+P", translate("ListKeys", "Open the other post that has the link")),
        ("Ctrl+C", translate("ListKeys", "Copy the addresses of the selected links")),
        ("Ctrl+V", translate("ListKeys", "Add the links on the clipboard")),
        ("Shift+Down", translate("ListKeys", "Select the next link as well")),
        ("Menu", translate("ListKeys", "All that can be done to the selected links")),
    )
