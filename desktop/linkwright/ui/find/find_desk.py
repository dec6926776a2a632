"""Finds and replaces in the open post."""

from collections.abc import Sequence
from itertools import takewhile

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from linkwright.model.finding import (
    Finder,
    Hit,
    find_in_post,
    next_hit,
    replacing_edits,
    words_finder,
)
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.editor.post_editor import PostEditor
from linkwright.ui.editor.title_field import TitleField
from linkwright.ui.editor.utf16_positions import Utf16Positions
from linkwright.ui.find.find_bar import FindBar
from linkwright.ui.find.hit_marks import HitMarks
from linkwright.ui.find.patterns import PatternError, pattern_finder

_KEEP = QTextCursor.MoveMode.KeepAnchor
_LONGEST_SELECTION = 200


class FindDesk(QObject):
    """Knows the hits of what the bar seeks, and goes from one to the next.

    Args:
        post: what is searched.
        editor: shows its text.
        title_field: shows its title.
        bar: says what is sought.
        marks: mark what is found.
    """

    def __init__(
        self,
        post: PostDocument,
        editor: PostEditor,
        title_field: TitleField,
        bar: FindBar,
        marks: HitMarks,
    ) -> None:
        super().__init__(bar)
        self._post = post
        self._editor = editor
        self._title_field = title_field
        self._bar = bar
        self._marks = marks
        self._hits: Sequence[Hit] = ()
        self._current: int | None = None
        self._start = (False, 0)
        editor.installEventFilter(self)
        bar.query_changed.connect(self._on_query_changed)
        bar.next_requested.connect(self.find_next)
        bar.previous_requested.connect(self.find_previous)
        bar.replace_requested.connect(self.replace)
        bar.replace_all_requested.connect(self.replace_all)
        bar.closed.connect(self._on_closed)
        post.post_parsed.connect(self._on_text_changed)

    # Opening

    def open_find(self) -> None:
        """Let something be sought: the selection, if there is one."""
        self._open(with_replace=False)

    def open_replace(self) -> None:
        """Let something be sought and replaced."""
        self._open(with_replace=True)

    def _open(self, *, with_replace: bool) -> None:
        field: QPlainTextEdit = self._editor
        if self._title_field.hasFocus():
            field = self._title_field
        if not self._bar.isVisible():
            self._start = self._place(field, backward=True)
        words = field.textCursor().selectedText()
        fits = "\u2029" not in words and len(words) <= _LONGEST_SELECTION
        self._bar.open_bar(words if fits and field.hasFocus() else "", with_replace=with_replace)
        self._on_query_changed()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Esc in the text closes the bar as well."""
        closes = (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and self._bar.isVisible()
        )
        if closes:
            self._bar.close_bar()
        return closes

    def _on_closed(self) -> None:
        self._marks.show_marks((), ())
        in_title = self._current is not None and self._hits[self._current].in_title
        (self._title_field if in_title else self._editor).setFocus()

    # Finding

    def find_next(self) -> None:
        """Go to the next hit; behind the last one comes the first."""
        self._find(backward=False)

    def find_previous(self) -> None:
        """Go to the hit before."""
        self._find(backward=True)

    def _find(self, *, backward: bool) -> None:
        if not self._bar.sought.text():
            self.open_find()
            return
        self._search()
        if self._hits:
            in_title = self._is_in_title()
            field = self._title_field if in_title else self._editor
            _, place = self._place(field, backward=backward)
            self._go_to(next_hit(self._hits, place, in_title=in_title, backward=backward))
        self._show()

    def _on_query_changed(self) -> None:
        self._bar.say("")
        self._search()
        if self._hits:
            in_title, place = self._start
            self._go_to(next_hit(self._hits, place, in_title=in_title, backward=False))
        self._show()

    def _on_text_changed(self) -> None:
        if self._bar.isVisible():
            self._search()
            self._show()

    def _search(self) -> None:
        """Find all hits anew; the present one stays that if it is still one."""
        before = self._hits[self._current] if self._current is not None else None
        try:
            self._hits = find_in_post(self._post.post(), self._finder())
        except PatternError as error:
            self._hits = ()
            self._bar.say(str(error))
        self._current = self._hits.index(before) if before and before in self._hits else None

    def _finder(self) -> Finder:
        bar = self._bar
        make = pattern_finder if bar.as_pattern.isChecked() else words_finder
        return make(
            bar.sought.text(),
            match_case=bar.match_case.isChecked(),
            whole_words=bar.whole_words.isChecked(),
        )

    def _is_in_title(self) -> bool:
        """Whether the search goes on from a place in the title."""
        if self._title_field.hasFocus():
            return True
        if self._current is None or not self._hits[self._current].in_title:
            return False
        return self._title_field.textCursor().hasSelection()

    def _place(self, field: QPlainTextEdit, *, backward: bool) -> tuple[bool, int]:
        """Where the search goes on: whether in the title, and the offset."""
        cursor = field.textCursor()
        position = cursor.selectionStart() if backward else cursor.selectionEnd()
        if field is self._editor:
            return False, self._post.offset(position)
        return True, Utf16Positions(self._title_field.title()).offset(position)

    def _go_to(self, number: int) -> None:
        hit = self._hits[number]
        self._current = number
        field: QPlainTextEdit = self._title_field if hit.in_title else self._editor
        positions = self._positions(in_title=hit.in_title)
        cursor = field.textCursor()
        cursor.setPosition(positions.position(hit.span.start))
        cursor.setPosition(positions.position(hit.span.end), _KEEP)
        field.setTextCursor(cursor)
        if hit.in_title:
            return
        caret = self._title_field.textCursor()
        caret.clearSelection()
        self._title_field.setTextCursor(caret)
        self._editor.centre_caret_if_hidden()

    def _positions(self, *, in_title: bool) -> Utf16Positions:
        return Utf16Positions(self._title_field.title() if in_title else self._post.text())

    # Replacing

    def replace(self) -> None:
        """Replace the present hit and go to the next one."""
        if self._current is None:
            self.find_next()
            return
        self._search()
        if self._current is None:
            self._show()
            return
        hit = self._hits[self._current]
        length_before = len(self._whole(hit))
        self._post.apply(replacing_edits(self._post.post(), [hit], self._bar.replacement.text()))
        end = max(hit.span.start, hit.span.end + len(self._whole(hit)) - length_before)
        self._current = None
        self._search()
        if self._hits:
            self._go_to(next_hit(self._hits, end, in_title=hit.in_title, backward=False))
        self._show()

    def replace_all(self) -> None:
        """Replace all hits in one step of the history, and say how many there were."""
        self._search()
        count = len(self._hits)
        edits = replacing_edits(self._post.post(), self._hits, self._bar.replacement.text())
        self._post.apply(edits)
        self._current = None
        self._search()
        self._show()
        if count:
            self._bar.say(self.tr("%n replaced", "", count))

    def _whole(self, hit: Hit) -> str:
        return self._post.post().title if hit.in_title else self._post.text()

    def _show(self) -> None:
        """Show marks and numbers for what is known of the hits."""
        number = 0 if self._current is None else self._current + 1
        self._bar.show_count(number, len(self._hits))
        if not self._bar.isVisible():
            return
        in_title = list(takewhile(lambda hit: hit.in_title, self._hits))
        in_text = self._hits[len(in_title) :]
        self._marks.show_marks(
            _places(in_title, self._positions(in_title=True)),
            _places(in_text, self._positions(in_title=False)),
        )


def _places(hits: Sequence[Hit], positions: Utf16Positions) -> list[tuple[int, int]]:
    return [(positions.position(hit.span.start), positions.position(hit.span.end)) for hit in hits]
