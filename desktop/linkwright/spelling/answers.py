"""Questions about words and their answers, a line of JSON each: the spelling process.

A dictionary is a program of sorts that is read by a library in C++, and suggestions take long;
so the window asks a process of its own, which may be slow or even break.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from linkwright.spelling.errors import SpellingError
from linkwright.spelling.speller import Speller


def answer_questions(dictionary: Path, questions: Iterable[str], answers: TextIO) -> int:
    """Answer until there are no more questions.

    ``{"check": [words]}`` is answered by ``{"checked": [words], "wrong": [words]}``, and
    ``{"suggest": word}`` by ``{"word": word, "suggestions": [words]}``. When the dictionary cannot
    be used, the only line is ``{"error": sentence}``.

    Args:
        dictionary: the path of its files without their endings.
        questions: the lines.
        answers: where the answers are written.

    Returns:
        The exit status: 1 when there is no dictionary.
    """
    try:
        speller = Speller(dictionary)
    except SpellingError as error:
        _write(answers, {"error": str(error)})
        return 1
    for question in questions:
        _write(answers, _answer(speller, json.loads(question)))
    return 0


def _answer(speller: Speller, question: dict[str, object]) -> dict[str, object]:
    match question:
        case {"check": list(words)}:
            wrong = [word for word in words if not speller.knows(word)]
            return {"checked": words, "wrong": wrong}
        case {"suggest": str(word)}:
            return {"word": word, "suggestions": speller.suggestions(word)}
    return {}


def _write(answers: TextIO, answer: dict[str, object]) -> None:
    answers.write(json.dumps(answer) + "\n")
    answers.flush()
