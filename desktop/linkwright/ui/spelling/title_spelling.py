"""The spelling of the title: underlined in its field, and offered there, as in the text."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu

from linkwright.ui.editor.title_field import TitleField
from linkwright.ui.editor.utf16_positions import in_units
from linkwright.ui.spelling.spell_checker import SpellChecker, WordPlace
from linkwright.ui.spelling.spelling_menu import SpellingMenu
from linkwright.ui.theme import Theme

_KEEP = QTextCursor.MoveMode.KeepAnchor


class TitleSpelling(QObject):
    """Marks the wrong words of the title, and offers others for them.

    Args:
        field: the title.
        checker: knows the wrong words.
        menu: what is offered for one; it looks here for the first and the next wrong word.
        theme: where the colours come from.
    """

    def __init__(
        self, field: TitleField, checker: SpellChecker, menu: SpellingMenu, theme: Theme
    ) -> None:
        super().__init__(field)
        self._field = field
        self._checker = checker
        self._menu = menu
        self._marks = _TitleMarks(field, checker)
        self.use(theme)
        checker.words_changed.connect(self._marks.rehighlight)
        field.cursorPositionChanged.connect(self._marks.follow_caret)
        field.menu_fillers.append(self._fill)
        menu.title = self

    def use(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._marks.use(theme.colour("alarm"))

    def has_focus(self) -> bool:
        """Whether the writer is in the title."""
        return self._field.hasFocus()

    def go_to_next(self, *, from_start: bool = False) -> bool:
        """Select the wrong word that follows the caret, or the first; whether there is one."""
        caret = 0 if from_start else self._field.textCursor().selectionEnd()
        for place in self._wrong():
            if place.start >= caret:
                cursor = self._field.textCursor()
                cursor.setPosition(place.start)
                cursor.setPosition(place.end, _KEEP)
                self._field.setTextCursor(cursor)
                self._field.setFocus()
                return True
        return False

    def pop_up(self) -> bool:
        """Offer something for the wrong word at the caret; whether there is one."""
        place = self._wrong_at(self._field.textCursor().position())
        if place is None:
            return False
        corner = self._field.cursorRect().bottomLeft() + QPoint(0, 2)
        self._menu.show_for(
            place, self._replace, self._field, self._field.viewport().mapToGlobal(corner)
        )
        return True

    def _wrong(self) -> Iterator[WordPlace]:
        text = in_units(self._field.title())
        for start, end in self._checker.wrong_in(text):
            yield WordPlace(text[start:end], start, end)

    def _wrong_at(self, position: int) -> WordPlace | None:
        return next(
            (place for place in self._wrong() if place.start <= position <= place.end), None
        )

    def _fill(self, menu: QMenu, cursor: QTextCursor) -> None:
        if (place := self._wrong_at(cursor.position())) is not None:
            self._menu.offer(menu, place, self._replace)

    def _replace(self, place: WordPlace, word: str) -> None:
        cursor = self._field.textCursor()
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, _KEEP)
        if cursor.selectedText() == place.word:
            cursor.insertText(word)


class _TitleMarks(QSyntaxHighlighter):
    """Underlines the wrong words, but not the one that is being written."""

    def __init__(self, field: TitleField, checker: SpellChecker) -> None:
        super().__init__(field.document())
        self._field = field
        self._checker = checker
        self._held = -1
        self._style = QTextCharFormat()
        self._style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)

    def use(self, colour: QColor) -> None:
        self._style.setUnderlineColor(colour)
        self.rehighlight()

    def follow_caret(self) -> None:
        if self._held >= 0 and self._field.textCursor().position() != self._held:
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Underline words as Qt counts their places."""
        cursor = self._field.textCursor()
        being_written = cursor.position() - self.currentBlock().position()
        is_writing = self._field.hasFocus() and not cursor.hasSelection()
        self._held = -1
        for start, end in self._checker.wrong_in(in_units(text)):
            if is_writing and end == being_written:
                self._held = cursor.position()
            else:
                self.setFormat(start, end - start, self._style)
