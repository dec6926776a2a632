"""From what a writer types into the search field to a query of SQLite's full-text search.

Every word has to be there, in whatever part of a post. A word is found by its beginning, since
the search goes on while it is typed; a phrase in quotation marks is found as it stands. Nothing
that is typed is syntax: all of it goes into FTS5 strings (sqlite.org/fts5.html, section 3.1),
and what holds no letter or number is left out.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from linkwright.model.unspaced_scripts import with_breaks

_MOST_TERMS = 16
_MOST_CHARACTERS = 500
_TOKEN = re.compile("[^\\W_](?:[^\\W_]|[\u0300-\u036f])*")
_TERM = re.compile(r'["“”„«»]([^"“”„«»]*)(["“”„«»]|$)|([^\s"“”„«»]+)')


@dataclass(frozen=True, slots=True)
class SearchTerm:
    """A word or a phrase that has to be there.

    Attributes:
        text: the phrase as the index holds it.
        is_open: its last word may go on.
    """

    text: str
    is_open: bool

    @property
    def words(self) -> list[str]:
        """What the tokenizer finds in it."""
        return _TOKEN.findall(self.text)


def search_terms(typed: str) -> list[SearchTerm]:
    """What was typed, as words and phrases; none when it asks for nothing."""
    terms: list[SearchTerm] = []
    for match in _TERM.finditer(typed[:_MOST_CHARACTERS]):
        phrase, end, word = match.groups()
        text = searchable(word if word is not None else phrase)
        if _TOKEN.search(text):
            # A phrase that has not been closed is still being typed.
            is_open = (word is not None or not end) and text[-1].isalnum()
            terms.append(SearchTerm(text, is_open))
    return terms[:_MOST_TERMS]


def full_text_query(terms: Sequence[SearchTerm]) -> str:
    """The FTS5 query for some terms; "" for none."""
    return " AND ".join(f'"{term.text}"{" *" if term.is_open else ""}' for term in terms)


def searchable(text: str) -> str:
    """Text as the index holds it: each letter of a script without spaces is a word of its own.

    Parted by zero width spaces, which no reader sees. Control characters and quotation marks
    become spaces, so that neither ends a string of a query nor marks a hit.
    """
    if not text.isprintable() or '"' in text:
        text = _NOT_TEXT.sub(" ", text)
    return with_breaks(text)


_NOT_TEXT = re.compile('[\x00-\x1f\x7f"\ud800-\udfff]')
