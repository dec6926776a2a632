"""What is offered for a wrong word: by the context menu, and by a key."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from linkwright.ui.editor.post_editor import PostEditor
from linkwright.ui.spelling.spell_checker import SpellChecker, WordPlace

if TYPE_CHECKING:
    from linkwright.ui.spelling.title_spelling import TitleSpelling

_Replace = Callable[[WordPlace, str], None]
_KEEP = QTextCursor.MoveMode.KeepAnchor


class SpellingMenu(QObject):
    """Puts suggestions at the top of menus.

    Args:
        editor: whose words they are for.
        checker: knows the wrong words.
        keep_word: keeps a word among the writer's own for good.
        tell: says a sentence in the status bar.

    Attributes:
        title: where the words of the title are looked for, None where there is none.
    """

    def __init__(
        self,
        editor: PostEditor,
        checker: SpellChecker,
        keep_word: Callable[[str], None],
        tell: Callable[[str], None],
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._checker = checker
        self._keep_word = keep_word
        self._tell = tell
        self._menu: QMenu | None = None
        self._waiting: QAction | None = None
        self._place: WordPlace | None = None
        self._replace: _Replace = checker.replace
        self.title: TitleSpelling | None = None
        editor.menu_fillers.append(self.fill)
        checker.suggested.connect(self._show_suggestions)

    def fill(self, menu: QMenu, cursor: QTextCursor) -> None:
        """Begin a menu with what is offered for the wrong word at a place, if there is one.

        Args:
            menu: about to be shown, still without other rows.
            cursor: the place.
        """
        place = self._checker.wrong_word_at(cursor.position())
        if place is not None:
            self.offer(menu, place, self._checker.replace)

    def offer(self, menu: QMenu, place: WordPlace, replace: _Replace) -> None:
        """Begin a menu with what is offered for a wrong word.

        Args:
            menu: about to be shown, still without other rows.
            place: the word.
            replace: puts another in its place.
        """
        self._menu, self._place, self._replace = menu, place, replace
        self._waiting = menu.addAction(self.tr("Looking for suggestions …"))
        self._waiting.setEnabled(False)
        menu.addSeparator()
        add = menu.addAction(self.tr("&Add “{word}” to My Words").format(word=place.word))
        add.triggered.connect(partial(self._add, place.word))
        ignore = menu.addAction(self.tr("I&gnore in This Post"))
        ignore.triggered.connect(partial(self._checker.accept, place.word, everywhere=False))
        menu.addSeparator()
        menu.aboutToHide.connect(self._forget_menu)
        self._checker.suggest(place.word)

    def pop_up(self) -> None:
        """Offer something for the wrong word at the caret, else for the next one."""
        if not self._pop_up_here() and self.go_to_next():
            self._pop_up_here()

    def show_for(
        self, place: WordPlace, replace: _Replace, parent: QWidget, corner: QPoint
    ) -> None:
        """Open a menu with what is offered for a wrong word, at a place of the screen."""
        menu = QMenu(parent)
        menu.setAccessibleName(self.tr("Spelling suggestions"))
        self.offer(menu, place, replace)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(corner)

    def _pop_up_here(self) -> bool:
        if self.title is not None and self.title.has_focus():
            return self.title.pop_up()
        place = self._checker.wrong_word_at(self._editor.textCursor().position())
        if place is not None:
            corner = self._editor.place_of_caret()
            self.show_for(place, self._checker.replace, self._editor, corner)
        return place is not None

    def go_to_next(self) -> bool:
        """Select the next wrong word, behind the last of the text the title's; is there one?"""
        cursor = self._editor.textCursor()
        is_in_title = self.title is not None and self.title.has_focus()
        if self.title is not None and is_in_title and self.title.go_to_next():
            return True
        place = self._checker.next_wrong_word(from_start=is_in_title)
        is_behind_last = not is_in_title and (place is None or place.start < cursor.selectionEnd())
        wants_title = self.title is not None and (is_behind_last or place is None)
        if wants_title and self.title is not None and self.title.go_to_next(from_start=True):
            return True
        if place is None:
            self._tell(self._checker.trouble or self.tr("No wrong word was found"))
            return False
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, _KEEP)
        self._editor.setTextCursor(cursor)
        self._editor.centre_caret_if_hidden()
        self._editor.setFocus()
        return True

    def _show_suggestions(self, word: str, suggestions: list[str]) -> None:
        menu, place, waiting = self._menu, self._place, self._waiting
        if menu is None or place is None or waiting is None or place.word != word:
            return
        self._waiting = None
        if not suggestions:
            waiting.setText(self.tr("No suggestions"))
            return
        for number, suggestion in enumerate(suggestions, 1):
            action = QAction(f"&{number}  {suggestion}", menu)
            action.triggered.connect(partial(self._replace, place, suggestion))
            menu.insertAction(waiting, action)
            if number == 1:
                menu.setActiveAction(action)
        menu.removeAction(waiting)

    def _add(self, word: str) -> None:
        self._checker.accept(word, everywhere=True)
        self._keep_word(word)

    def _forget_menu(self) -> None:
        self._menu = self._waiting = None
