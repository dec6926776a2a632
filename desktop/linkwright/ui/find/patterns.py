"""Regular expressions of the writer's own, which may be slow, but never for long."""

import time

from PySide6.QtCore import QCoreApplication, QRegularExpression

from linkwright.model.finding import Finder, Match
from linkwright.model.text_edits import Span
from linkwright.ui.editor.utf16_positions import Utf16Positions

_LONGEST_S = 0.25
# PCRE2 counts the steps of each attempt and gives up at a limit: Python's `re` has none.
_LIMITS = "(*LIMIT_MATCH=20000)"
_OPTION = QRegularExpression.PatternOption


class PatternError(ValueError):
    """A pattern cannot be used; the text is the sentence for the writer."""


def pattern_finder(pattern: str, *, match_case: bool = False, whole_words: bool = False) -> Finder:
    """What finds a regular expression, line by line.

    Args:
        pattern: in the notation of Perl.
        match_case: capital letters count.
        whole_words: the match begins and ends at the edge of a word.

    Returns:
        The finder; it raises PatternError for a pattern that takes too many steps.

    Raises:
        PatternError: the pattern is none.
    """
    options = _OPTION.UseUnicodePropertiesOption
    if not match_case:
        options |= _OPTION.CaseInsensitiveOption
    bare = QRegularExpression(pattern, options)
    if not bare.isValid():
        words = QCoreApplication.translate("Patterns", "This pattern cannot be read: {reason}.")
        raise PatternError(words.format(reason=bare.errorString()))
    whole = rf"(?<!\w)(?:{pattern})(?!\w)" if whole_words else pattern
    expression = QRegularExpression(_LIMITS + whole, options)

    def find(text: str) -> list[Match]:
        end_s = time.monotonic() + _LONGEST_S
        matches: list[Match] = []
        start = 0
        for line in text.split("\n") if pattern else ():
            matches += _matches_in_line(expression, line, start, end_s)
            start += len(line) + 1
        return matches

    return find


def _matches_in_line(
    expression: QRegularExpression, line: str, start: int, end_s: float
) -> list[Match]:
    matches: list[Match] = []
    positions = Utf16Positions(line)
    place = 0
    while place <= positions.position(len(line)):
        match = expression.match(line, place)
        if not match.isValid() or time.monotonic() > end_s:
            raise PatternError(_too_slow())
        if not match.hasMatch():
            break
        place = max(match.capturedEnd(), match.capturedStart() + 1)
        if match.capturedLength():
            begin = start + positions.offset(match.capturedStart())
            end = start + positions.offset(match.capturedEnd())
            matches.append(Match(Span(begin, end), tuple(match.capturedTexts())))
    return matches


def _too_slow() -> str:
    return QCoreApplication.translate(
        "Patterns", "This pattern takes too many steps. Please write it more narrowly."
    )
