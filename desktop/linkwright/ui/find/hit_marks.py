"""Marks on everything that was found, as far as it can be seen."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from linkwright.ui.editor.post_editor import PostEditor
from linkwright.ui.theme import Theme

# Places in Qt's positions: start and end.
Places = Sequence[tuple[int, int]]


class HitMarks(QObject):
    """Marks hits in the text and in the title.

    Qt goes through all marks for every line that it paints, so only those in sight are given
    to it, and others when the view moves.

    Args:
        editor: shows the text.
        title_field: shows the title.
        theme: where the colours come from.
    """

    def __init__(self, editor: PostEditor, title_field: QPlainTextEdit, theme: Theme) -> None:
        super().__init__(editor)
        self._editor = editor
        self._title_field = title_field
        self._places: Places = ()
        self._title_places: Places = ()
        self._format = _format(theme)
        editor.updateRequest.connect(self._follow_view)
        self._seen = (0, 0)

    def use(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._format = _format(theme)
        self.show_marks(self._title_places, self._places)

    def show_marks(self, in_title: Places, in_text: Places) -> None:
        """Mark these places and no others.

        Args:
            in_title: in the title field.
            in_text: in the document, from top to bottom.
        """
        self._places, self._title_places = in_text, in_title
        self._title_field.setExtraSelections(self._marks(self._title_field, in_title))
        self._mark_visible()

    def _follow_view(self) -> None:
        if self._places and self._visible() != self._seen:
            self._mark_visible()

    def _visible(self) -> tuple[int, int]:
        blocks = [block for block, _ in self._editor.blocks_in(self._editor.viewport().rect())]
        if not blocks:
            return 0, 0
        return blocks[0].position(), blocks[-1].position() + blocks[-1].length()

    def _mark_visible(self) -> None:
        self._seen = top, bottom = self._visible()
        first = bisect_left(self._places, top, key=lambda place: place[1])
        last = bisect_right(self._places, bottom, key=lambda place: place[0])
        self._editor.setExtraSelections(self._marks(self._editor, self._places[first:last]))

    def _marks(self, shown_in: QPlainTextEdit, places: Places) -> list[QTextEdit.ExtraSelection]:
        marks = []
        for start, end in places:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(shown_in.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            mark.format = self._format
            marks.append(mark)
        return marks


def _format(theme: Theme) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setBackground(theme.colour("notice-ground"))
    made.setForeground(theme.colour("text"))
    made.setFontUnderline(True)
    made.setUnderlineColor(theme.colour("notice"))
    return made
