"""Where in the preview the words stand that are being written; without Qt."""

import re
from collections.abc import Sequence

_ADDRESS = re.compile(r"\]\([^)\s]*\)|<?https?://\S+")
_WORD = re.compile(r"\w+")
_LEAST_SHARE = 0.35


def find_place(line: str, share: float, blocks: Sequence[str]) -> int | None:
    """The block of a page that shows a line of a post.

    Args:
        line: the line as Markdown.
        share: how far down in the post it stands, from 0 to 1.
        blocks: the texts of the page's blocks, in order.

    Returns:
        The number of the block that has most of the line's words; of equal ones the nearest to the
        line's own place. None when no block has enough of them, as with an empty line.
    """
    words = _words(_ADDRESS.sub("] ", line)) or _words(line)
    if not words or not blocks:
        return None
    best, best_rating = None, (_LEAST_SHARE, -2.0)
    for number, block in enumerate(blocks):
        found = _words(block)
        common = len(words & found)
        if not common:
            continue
        # A long paragraph has many words by chance; the line that it is has few others.
        likeness = common / len(words) * 0.8 + common / len(found) * 0.2
        rating = (round(likeness, 2), -abs(number / len(blocks) - share))
        if rating > best_rating:
            best, best_rating = number, rating
    return best


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower()))
