"""Finds the sentences that the layers below the window say in English, for `said` to translate."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "desktop" / "linkwright"
# Where the sentences come from that readers of the window meet, with what names no sentence.
FILLED = re.compile(r"\{\w+\}")
"""What stands for something that is put in."""

PARTS = ("fetch", "export", "library", "settings", "spelling", "model/front_matter.py")
# Declared tables have contexts of their own; templates are written by those who read English.
_ELSEWHERE = ("settings/preferences.py", "export/own_templates.py", "export/profiles.py")
_SENTENCE = re.compile(r"[A-Z“{][^\n]*\s\S*[^\n]*\s[^\n]*\.")
# What is put into a sentence: "the disk is full".
_FRAGMENT = re.compile(r"[a-z]+(?: [a-z’'-]+){2,}(?:, [a-z’' ]+)?")
_WITH_FRAGMENTS = ("library/post_file.py", "library/post_moves.py", "fetch/web/trust.py")


def lower_sentences() -> list[str]:
    """All sentences with ``{name}`` for what is put into them, in a lasting order."""
    return sorted({*_sentences()})


def _sentences() -> Iterator[str]:
    for part in PARTS:
        place = PACKAGE / part
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            name = path.relative_to(PACKAGE).as_posix()
            if name not in _ELSEWHERE:
                code = path.read_text("utf-8")
                yield from sentences_of(code, with_fragments=name in _WITH_FRAGMENTS)


def sentences_of(code: str, *, with_fragments: bool = False) -> Iterator[str]:
    """The sentences in the texts of a module.

    Args:
        code: of a Python module.
        with_fragments: also texts that stand inside of sentences.
    """
    tree = ast.parse(code)
    skipped = {
        id(part)
        for node in ast.walk(tree)
        for part in (
            [node.value]
            if isinstance(node, ast.Expr)
            else node.values
            if isinstance(node, ast.JoinedStr)
            else []
        )
    }
    for node in ast.walk(tree):
        text = _text_of(node) if id(node) not in skipped else ""
        if _SENTENCE.fullmatch(text) or (with_fragments and _FRAGMENT.fullmatch(text)):
            yield text


def _text_of(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return "" if FILLED.search(node.value) else node.value
    if not isinstance(node, ast.JoinedStr):
        return ""
    parts: list[str] = []
    names: set[str] = set()
    for value in node.values:
        if isinstance(value, ast.FormattedValue):
            name = _name_of(value.value)
            while name in names:
                name += "_2"
            names.add(name)
            parts.append(f"{{{name}}}")
        elif isinstance(value, ast.Constant):
            parts.append(str(value.value))
    return "".join(parts)


def _name_of(value: ast.expr) -> str:
    """What an inserted value is called: the last name in it."""
    if isinstance(value, ast.Attribute):
        return value.attr
    if isinstance(value, ast.Name):
        return value.id.strip("_")
    return "value"
