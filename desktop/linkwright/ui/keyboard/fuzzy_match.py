"""How well a few typed letters fit the name of a command."""

_WORD_START = 8
_IN_A_ROW = 5
_ANYWHERE = 1
_SKIPPED = 0.05


def fit(typed: str, text: str) -> float | None:
    """How well ``typed`` fits ``text``; the more, the better.

    All typed letters must stand in the text, in this order; blanks are passed over. Letters at
    the start of words and letters that follow each other count more, as people type beginnings.

    Args:
        typed: what was typed; upper and lower case are the same.
        text: the name of a command.

    Returns:
        None when a letter is missing; 0 when nothing was typed.
    """
    letters = [letter for letter in typed.casefold() if not letter.isspace()]
    folded = text.casefold()
    if not letters:
        return 0
    best: dict[int, float] = {-1: 0.0}  # the best score by the place of the last letter found
    for letter in letters:
        following: dict[int, float] = {}
        for place, here in enumerate(folded):
            if here != letter:
                continue
            scores = [
                score + _worth(folded, before, place)
                for before, score in best.items()
                if before < place
            ]
            if scores:
                following[place] = max(scores)
        if not following:
            return None
        best = following
    return max(best.values()) - _SKIPPED * len(folded)


def _worth(text: str, before: int, place: int) -> float:
    """What one letter adds that stands at ``place``, the one before it at ``before``."""
    worth: float = _ANYWHERE
    if place == 0 or not text[place - 1].isalnum():
        worth += _WORD_START
    if before >= 0 and place == before + 1:
        worth += _IN_A_ROW
    return worth
