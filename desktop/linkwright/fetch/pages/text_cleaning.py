"""Turn text as it stands in a page into the plain text that a post may carry."""

import html
import re
import unicodedata
from functools import lru_cache

MAX_FIELD_CHARS = 2000

_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_SPACE = re.compile(r"\s+")
# Inline markup that some editors leave in a title; only whole pairs are taken out, so that a
# title about the <b> tag and a heart, <3, stay as they are.
_PAIRED_MARKUP = re.compile(
    r"<(i|em|b|strong|sup|sub|span|q|cite|u|mark|small)(?: [^<>]{0,200})?>([^<>]{0,1000})</\1>",
    re.IGNORECASE,
)
_BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)
_JOINERS = "\u200c\u200d"  # letters of Persian and Hindi, and parts of emoji: kept inside words
_DROPPED_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def clean_text(text: str) -> str:
    """The text without entities, invisible characters, line breaks and doubled space.

    U+FFFD stays, as the mark of letters that were lost in decoding.

    Typographic quotes, dashes and capitals stay as published. Entities are resolved once more
    here (the parser has done so before), which mends text that was escaped twice.

    Args:
        text: a field of a page as the parser gives it; cut at `MAX_FIELD_CHARS` characters.
    """
    text = text[:MAX_FIELD_CHARS]
    if "&" in text:
        text = _ENTITY.sub(lambda found: html.unescape(found.group()), text)
    if "<" in text:
        text = _BREAK.sub(" ", text)
        for _ in range(3):  # pairs inside pairs
            text = _PAIRED_MARKUP.sub(r"\2", text)
    if text.isascii() and text.isprintable():
        return _SPACE.sub(" ", text).strip()
    text = _SPACE.sub(" ", unicodedata.normalize("NFC", text))
    if not text.isprintable():
        text = "".join(kept for kept in map(_printable, text, " " + text, text[1:] + " "))
    return _SPACE.sub(" ", text).strip()


def _printable(char: str, before: str, after: str) -> str:
    """The character itself, or nothing if readers cannot see it."""
    if char.isprintable():
        return char
    if char in _JOINERS:
        return char if _joins(before) and _joins(after) else ""
    if char == "\ufffc" or unicodedata.category(char) in _DROPPED_CATEGORIES:
        return ""
    return " "


def _joins(char: str) -> bool:
    """Whether the script of this character uses joiners: not Latin, Greek, Cyrillic or CJK."""
    return char == "\ufe0f" or "\u0590" <= char <= "\u0fff" or char >= "\U0001f000"


def without_lost_letters(text: str) -> str:
    """The text without the marks of letters that were lost in decoding."""
    if "\ufffd" not in text:
        return text
    return _SPACE.sub(" ", text.replace("\ufffd", "")).strip()


@lru_cache(maxsize=2048)
def words(text: str) -> tuple[str, ...]:
    """The words of a text for comparing: lower case, no accents, no marks.

    A text in a script without spaces gives one word a character.
    """
    text = text.casefold().replace("’", "").replace("'", "")
    if text.isascii():
        return tuple(_WORD.findall(text))
    found: list[str] = []
    for word in _WORD.findall(_ACCENTS.sub("", unicodedata.normalize("NFKD", text))):
        if word[0] >= "\u2e80":
            found.extend(word)
        else:
            found.append(word)
    return tuple(found)


_WORD = re.compile(r"[^\W_]+")
_ACCENTS = re.compile("[\u0300-\u036f]+")
