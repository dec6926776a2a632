"""What the layers below say in English, said in the language of the window.

They know neither Qt nor languages: what they say is plain English, in errors, in what a fetch has
found out and in what an export does not keep. The translations are found by that English; sentences
that something was put into are known by resources/i18n/sentences.txt, which `translating` writes.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from linkwright import assets

CONTEXT = "Sentences"
_PLACEHOLDER = re.compile(r"\\{(\w+)\\}")
_DEEPEST = 3
_LONGEST = 2_000  # characters; what a page or a server says may stand in a sentence
# In every language this one is another than in English.
_PROBE = "The page names no title."


def said(sentence: str) -> str:
    """A sentence of the layers below in the language of the window.

    Args:
        sentence: as a layer says it.

    Returns:
        The sentence as it is when the window speaks English, or when it is not known.
    """
    spoken = QCoreApplication.translate(CONTEXT, _PROBE)
    words = sentence if spoken == _PROBE else _said(sentence, spoken, 0)
    if words != sentence and QGuiApplication.isRightToLeft():
        # Else a sentence that begins with a name would run from left to right.
        return f"\N{RIGHT-TO-LEFT MARK}{words}"
    return words


@lru_cache(maxsize=512)
def _said(sentence: str, language: str, depth: int) -> str:
    whole = QCoreApplication.translate(CONTEXT, sentence)
    if whole != sentence or depth == _DEEPEST or len(sentence) > _LONGEST:
        return whole
    for pattern, template in _patterns(language):
        if found := pattern.fullmatch(sentence):
            parts = {
                name: _said(part, language, depth + 1) for name, part in found.groupdict().items()
            }
            return template.format(**parts)
    return sentence


@lru_cache(maxsize=2)
def _patterns(_language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Each sentence with something put in, as a pattern and as it is said."""
    return tuple(_translated_patterns())


def _translated_patterns() -> Iterator[tuple[re.Pattern[str], str]]:
    # Those that say most of themselves come first: "{who} did not answer" takes many sentences.
    lines = assets.read_text("i18n/sentences.txt").splitlines()
    for line in sorted(lines, key=lambda line: -len(_PLACEHOLDER.sub("", re.escape(line)))):
        template = QCoreApplication.translate(CONTEXT, line)
        pattern = _PLACEHOLDER.sub(r"(?P<\1>.+?)", re.escape(line))
        yield re.compile(pattern, re.DOTALL), template
