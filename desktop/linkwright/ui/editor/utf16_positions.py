"""Places in a post's text and in Qt's document, which counts otherwise."""

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Positions:
    """Converts places in one text: Python counts characters, Qt counts UTF-16 units.

    Args:
        text: the text whose places are converted.
    """

    def __init__(self, text: str) -> None:
        wide = () if text.isascii() else _ASTRAL.finditer(text)
        self._wide_offsets = [match.start() for match in wide]
        self._wide_positions = [start + nth for nth, start in enumerate(self._wide_offsets)]

    def position(self, offset: int) -> int:
        """Qt's position of the character at ``offset``."""
        return offset + bisect_left(self._wide_offsets, offset)

    def offset(self, position: int) -> int:
        """The character at Qt's ``position``."""
        return position - bisect_left(self._wide_positions, position)


def in_units(text: str) -> str:
    """The text with two stand-ins for each character that Qt counts twice.

    Places found in it are Qt's positions.
    """
    return text if text.isascii() else _ASTRAL.sub("\ufffd\ufffd", text)
