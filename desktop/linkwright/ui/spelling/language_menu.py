"""The menu that says in which language the post is checked, and lets another be chosen."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QMenu

from linkwright.model.post import set_field
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.spelling.spell_checker import SpellChecker


class LanguageMenu(QObject):
    """Filled anew each time it is opened.

    Args:
        menu: where the rows go.
        post: whose front matter keeps the choice, as ``lang``.
        checker: knows the language in use.
        dictionaries: looks for the dictionaries of this machine, by language tag.
    """

    def __init__(
        self,
        menu: QMenu,
        post: PostDocument,
        checker: SpellChecker,
        dictionaries: Callable[[], Mapping[str, Path]],
    ) -> None:
        super().__init__(menu)
        self._menu = menu
        self._post = post
        self._checker = checker
        self._dictionaries = dictionaries
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Show the languages that can be checked; the one in use is marked."""
        self._menu.clear()
        if self._checker.trouble:
            self._menu.addAction(_first_sentence(self._checker.trouble)).setEnabled(False)
            self._menu.addSeparator()
        named = bool(self._post.post().values.get("lang"))
        usual = self._menu.addAction(self.tr("&Usual Language"))
        usual.setCheckable(True)
        usual.setChecked(not named)
        usual.triggered.connect(partial(self._choose, None))
        self._menu.addSeparator()
        for tag in sorted(self._dictionaries(), key=language_name):
            action = self._menu.addAction(language_name(tag))
            action.setCheckable(True)
            action.setChecked(named and tag == self._checker.language)
            action.triggered.connect(partial(self._choose, tag))

    def _choose(self, tag: str | None) -> None:
        self._post.apply(set_field(self._post.text(), "lang", tag))


def language_name(tag: str) -> str:
    """A language as its speakers write it, with the country if the tag names one.

    Args:
        tag: such as ``en-GB``.
    """
    locale = QLocale(tag.replace("-", "_"))
    if locale.language() is QLocale.Language.C:
        return tag
    name = locale.nativeLanguageName() or tag
    _, dash, region = tag.partition("-")
    return f"{name} ({locale.nativeTerritoryName() or region})" if dash else name


def _first_sentence(text: str) -> str:
    return text.partition(". ")[0].rstrip(".") + "."
