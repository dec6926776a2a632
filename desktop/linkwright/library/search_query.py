"""From what a writer types into the search field to a query of SQLite's full-text search.

Every word has to be there, in whatever part of a post. A word is found by its beginning, since
the search goes on while it is typed; a phrase in quotation marks is found as it stands. Nothing
that is typed is syntax: all of it goes into FTS5 strings (sqlite.org/fts5.html, section 3.1),
and what holds no letter or number is left out.
"""

import re
import unicodedata

from linkwright.model.unspaced_scripts import with_breaks

_MOST_TERMS = 16
_MOST_CHARACTERS = 500
_TERM = re.compile(r'["“”„«»]([^"“”„«»]*)(["“”„«»]|$)|([^\s"“”„«»]+)')


def full_text_query(typed: str) -> str:
    """The FTS5 query for what was typed; "" when it asks for nothing."""
    terms = []
    for match in _TERM.finditer(typed[:_MOST_CHARACTERS]):
        phrase, end, word = match.groups()
        term = searchable(word if word is not None else phrase)
        if not _has_tokens(term):
            continue
        # A phrase that has not been closed is still being typed.
        is_open = word is not None or not end
        terms.append(f'"{term}"{" *" if is_open and _has_tokens(term[-1]) else ""}')
    return " AND ".join(terms[:_MOST_TERMS])


def searchable(text: str) -> str:
    """Text as the index holds it: each letter of a script without spaces is a word of its own.

    Parted by zero width spaces, which no reader sees. Control characters and quotation marks
    become spaces, so that neither ends a string of a query nor marks a hit.
    """
    if not text.isprintable() or '"' in text:
        text = _NOT_TEXT.sub(" ", text)
    return with_breaks(text)


_NOT_TEXT = re.compile('[\x00-\x1f\x7f"\ud800-\udfff]')


def _has_tokens(text: str) -> bool:
    """Whether the tokenizer finds something in it: letters, numbers, private characters."""
    return any(
        letter.isalnum() or unicodedata.category(letter) in ("Co", "Nd", "Nl", "No")
        for letter in text
    )
