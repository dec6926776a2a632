"""Finds the words of the window in the code, and in the tables that the code shows."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from linkwright import assets
from linkwright.export.profiles import PROFILES
from linkwright.model.checks import parse_check_words
from linkwright.model.line_styles import parse_line_styles
from linkwright.model.post_templates import read_template
from linkwright.settings.preferences import declared_preferences
from linkwright.ui.lower_words import CONTEXT
from linkwright.ui.menus.menu_bar import MENUS
from linkwright.ui.menus.rows import MenuRow
from translating.lower_sentences import lower_sentences

_PLACEHOLDER = re.compile(r"\{\w+\}")
PACKAGE = Path(__file__).parents[1] / "desktop" / "linkwright"


@dataclass(frozen=True, slots=True, order=True)
class Words:
    """Something that the window says.

    Attributes:
        context: the class that says it, or the table that it stands in.
        text: in English.
    """

    context: str
    text: str

    @property
    def is_counted(self) -> bool:
        """Whether the words depend on a number."""
        return "%n" in self.text or "%Ln" in self.text


def all_words() -> list[Words]:
    """Everything that the window says, in a lasting order."""
    return sorted({*_words_of_code(), *_words_of_tables()})


def _words_of_code() -> Iterator[Words]:
    for part in ("ui", "assembly"):
        for path in sorted((PACKAGE / part).rglob("*.py")):
            yield from words_of(path.read_text("utf-8"))


def words_of(code: str) -> Iterator[Words]:
    """The words in calls of ``self.tr("...")`` and ``translate("Context", "...")``.

    Args:
        code: of a Python module.
    """
    yield from _words_in(ast.parse(code), "")


def _words_in(node: ast.AST, class_name: str) -> Iterator[Words]:
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else class_name
        if isinstance(child, ast.Call):
            texts = [arg.value for arg in child.args[:2] if isinstance(arg, ast.Constant)]
            match _name_of(child.func), texts:
                case "tr", [str(text), *_]:
                    yield Words(class_name, text)
                case "translate", [str(context), str(text)]:
                    yield Words(context, text)
        yield from _words_in(child, inner)


def _name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _words_of_tables() -> Iterator[Words]:
    for sentence in lower_sentences():
        yield Words(CONTEXT, sentence)
    for profile in PROFILES:
        yield Words(CONTEXT, profile.label)
        yield Words(CONTEXT, profile.place)
    for menu in MENUS:
        yield from _words_of_menu(menu)
    for declared in declared_preferences():
        said = (declared.page, declared.label, declared.description, *declared.choice_labels)
        for text in said:
            yield Words("Preferences", text)
    for style in parse_line_styles(assets.read_text("data/line-styles.yaml")):
        yield Words("LineStyles", style.label)
    for rule in parse_check_words(assets.read_text("data/checks.yaml")).rules.values():
        for text in (rule.label, rule.sentence, rule.remedy):
            if _PLACEHOLDER.sub("", text).strip():
                yield Words("Checks", text)
    for entry in assets.resource("templates/posts").iterdir():
        template = read_template(entry.name, entry.read_text("utf-8"))
        yield Words("Templates", template.label)
        yield Words("Templates", template.description)


def _words_of_menu(menu: MenuRow) -> Iterator[Words]:
    yield Words("Menus", menu.title)
    for row in menu.rows:
        if isinstance(row, MenuRow):
            yield from _words_of_menu(row)
        elif row is not None:
            yield Words("Menus", row.text)
            if row.tip:
                yield Words("Menus", row.tip)
