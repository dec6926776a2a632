"""A headline guessed from an address, for a page that is not read yet or cannot be."""

import re
import unicodedata
from urllib.parse import unquote

from linkwright.model.addresses.parts import MAX_ADDRESS_LENGTH, split_address

_MIN_WORDS = 3
_MAX_LENGTH = 300

_EXTENSION = re.compile(r"(?:[-_]?[0-9]\.[0-9]{5,}|\.[0-9]{5,}|\.[A-Za-z]{2,5}[0-9]?)$")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_DAY = r"(?:19|20)[0-9]{2}[-_.](?:0?[1-9]|1[0-2])[-_.](?:3[01]|[12][0-9]|0?[1-9])"
_MONTH = r"(?:19|20)[0-9]{2}-(?:0?[1-9]|1[0-2])"
_DATE = re.compile(rf"^{_DAY}(?=[-_])|(?<=[-_])(?:{_DAY}|{_MONTH})$")
_SEPARATORS = re.compile(r"[-_+\s.,:;|/~–—]+")
_LETTERS_AND_DIGITS = re.compile(r"[0-9]+|[^\W0-9_]+")
_WORDLESS_SCRIPTS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)
_COUNTRY_INITIALS = re.compile(r"\bu ([skn])\b", re.IGNORECASE)


def title_from_address(url: str) -> str:
    """The headline that the words of an address suggest, "" when they suggest none.

    It is taken from the last part of the path that has three words or more, without dates, article
    numbers and file extension, and begins with a capital. It is a guess: names lost their
    capitals and the words may be the editor's first idea, so it is only ever offered.
    """
    parts = split_address(url)
    if parts is None or len(url) > MAX_ADDRESS_LENGTH:
        return ""
    for segment in reversed(parts.path.split("/")):
        words = _words(segment)
        with_letters = [word for word in words if not word.isdigit()]
        counted = with_letters if len(with_letters) < 2 else words
        if sum(_word_count(word) for word in counted) >= _MIN_WORDS:
            title = _in_sentence_case(" ".join(words))
            return title if len(title) <= _MAX_LENGTH else ""
    return ""


def _words(segment: str) -> list[str]:
    """The words of one part of a path, without what only a content system reads."""
    try:
        text = unquote(segment, errors="strict")
    except UnicodeDecodeError:
        return []
    text = "".join(char for char in text if unicodedata.category(char)[0] != "C")
    text = _EXTENSION.sub("", _EXTENSION.sub("", _UUID.sub("", text)))
    words = [word for word in _SEPARATORS.split(_DATE.sub("", text)) if word]
    while words and _is_id(words[0]):
        words = words[1:]
    while words and _is_id(words[-1]):
        words = words[:-1]
        if words and len(words[-1]) == 1 and words[-1].isascii():
            words = words[:-1]
    return words


def _is_id(word: str) -> bool:
    """Whether a word is an article's number: long, or letters and digits shaken together."""
    if not word.isascii():
        return False
    digits = sum(char.isdigit() for char in word)
    if digits == len(word):
        is_round = word.endswith("000") and digits < 7
        return digits >= 5 and not is_round
    runs = len(_LETTERS_AND_DIGITS.findall(word))
    return digits >= 5 or (runs >= 3 and len(word) >= 7)


def _word_count(word: str) -> int:
    """How many words a stretch of letters is: Chinese, Japanese or Thai sets no spaces."""
    letters = len(_WORDLESS_SCRIPTS.findall(word))
    return letters // 2 if letters else 1


def _in_sentence_case(text: str) -> str:
    if text.isupper():
        text = text.lower()
    text = text[:1].upper() + text[1:]
    return _COUNTRY_INITIALS.sub(lambda found: f"U.{found[1].upper()}.", text)
