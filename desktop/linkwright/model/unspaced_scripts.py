"""Scripts that are written without spaces between words: Chinese, Japanese, Thai and others."""

import re

BREAK = "\u200b"
"""The zero width space: a place where a line may be broken, and a word ends for a search."""

# Thai and Lao, Burmese, Khmer, kana, Han with its compatibility forms and later planes.
_LETTER = (
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
)
_ANY = re.compile(_LETTER)
_AROUND = re.compile(f"(?<={_LETTER})(?=\\w)|(?<=\\w)(?={_LETTER})")
_RUN = re.compile(f"{_LETTER}+")


def with_breaks(text: str) -> str:
    """The text with a zero width space around each letter of these scripts."""
    return _AROUND.sub(BREAK, text) if _ANY.search(text) else text


def without_breaks(text: str) -> str:
    """The text without zero width spaces: undoes :func:`with_breaks`."""
    return text.replace(BREAK, "")


def letter_pairs(word: str) -> list[str]:
    """A word of ordinary scripts as it is; of a run of these letters each two neighbours."""
    if not _ANY.search(word):
        return [word]
    pieces: list[str] = []
    position = 0
    for run in _RUN.finditer(word):
        if run.start() > position:
            pieces.append(word[position : run.start()])
        letters = run[0]
        pieces += [letters[at : at + 2] for at in range(max(1, len(letters) - 1))]
        position = run.end()
    if position < len(word):
        pieces.append(word[position:])
    return pieces
