"""What a line of a menu is."""

from collections.abc import Sequence
from typing import NamedTuple


class ActionRow(NamedTuple):
    """One action.

    Attributes:
        name: what the program calls it.
        text: what the menu says, with its mnemonic.
        chord: its keys, such as "Ctrl+E", or "standard:" and a name of QKeySequence.StandardKey
            where platforms differ; "" for none.
        icon: a file of resources/icons/lucide/ without ending; "" for none.
        group: a name for actions of which one is chosen; "-" for one that is on or off.
        tip: what the status bar says of it; "" repeats the text.
    """

    name: str
    text: str
    chord: str = ""
    icon: str = ""
    group: str = ""
    tip: str = ""


class MenuRow(NamedTuple):
    """One menu: its title, and its rows; None is a line between them."""

    name: str
    title: str
    rows: Sequence["ActionRow | MenuRow | None"]
