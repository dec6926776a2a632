"""The outer blocks of a text that changes: only what changed is scanned again."""

from collections.abc import Sequence
from typing import NamedTuple

from linkwright.model.markdown_blocks import Block, ListItem, scan_blocks, scan_up_to
from linkwright.model.text_edits import common_ends


class PlacedBlock(NamedTuple):
    """A block as it was scanned once, and how far it has moved since.

    Attributes:
        block: stays the same object as long as nothing but its place changes.
        moved: characters; added to an offset of the block, it is one of the present text.
    """

    block: Block
    moved: int

    @property
    def start(self) -> int:
        """The offset in the present text."""
        return self.block.span.start + self.moved


class BlockScan:
    """Scans one text again and again.

    What a block is depends on the text from its start on alone, up to the first line of the
    next one. So blocks that end well before a change stay, and the first block that begins
    behind it where one began before is the first of those that have only moved.
    """

    def __init__(self) -> None:
        self._text = ""
        self._start = 0
        self._blocks: list[PlacedBlock] = []

    def update(self, text: str, start: int) -> Sequence[PlacedBlock]:
        """The blocks of a text from an offset at the start of a line on.

        Args:
            text: the whole text as it is now.
            start: behind the front matter.
        """
        if text != self._text or start != self._start:
            self._blocks = self._scanned(text, start)
            self._text, self._start = text, start
        return self._blocks

    def _scanned(self, text: str, start: int) -> list[PlacedBlock]:
        if start != self._start or not self._blocks:
            return [PlacedBlock(block, 0) for block in scan_blocks(text, start)]
        first, tail = common_ends(self._text, text)
        end = len(self._text) - tail
        by = len(text) - len(self._text)
        intact = _intact([placed.start for placed in self._blocks], self._text, first)
        stays = max(0, intact - 1)
        begin, head = self._beginning(stays, first) if intact else (start, [])
        behind = {
            placed.start + by: number
            for number, placed in enumerate(self._blocks[stays:], stays)
            if placed.start > end
        }
        fresh, stopped = scan_up_to(text, begin, behind, head, self._tail(stays, end, by))
        moved = self._blocks[behind[stopped] :] if stopped is not None else []
        return [
            *self._blocks[:stays],
            *(PlacedBlock(block, 0) for block in fresh),
            *(PlacedBlock(block, before + by) for block, before in moved),
        ]

    def _beginning(self, stays: int, first: int) -> tuple[int, list[ListItem]]:
        """Where to begin, and the items that stay of the list that goes on there."""
        block, moved = self._blocks[stays]
        starts = [item.span.start + moved for item in block.items]
        whole = _intact(starts, self._text, first) - 1
        if whole > 0:
            return starts[whole], [item.moved(moved) for item in block.items[:whole]]
        return self._blocks[stays].start, []

    def _tail(self, stays: int, end: int, by: int) -> Sequence[ListItem]:
        """The items behind a change of the list that it is in, where they stand now."""
        for block, moved in self._blocks[stays:]:
            if block.kind == "list" and block.span.end + moved > end:
                return [
                    item.moved(moved + by) for item in block.items if item.span.start + moved > end
                ]
        return []


def _intact(starts: Sequence[int], text: str, first: int) -> int:
    """Of how many parts the first line is before a change; all but the last also end there.

    Args:
        starts: where the parts begin.
        text: before the change.
        first: where that begins.
    """
    low, high = 0, len(starts)
    while low < high:
        middle = (low + high) // 2
        if 0 <= text.find("\n", starts[middle]) < first:
            low = middle + 1
        else:
            high = middle
    return low
