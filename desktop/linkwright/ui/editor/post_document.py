"""The one document that holds a whole post file, so that everything shares one undo history."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from linkwright.model.post import Post, parse_post, parse_post_again
from linkwright.model.text_edits import TextEdit, in_order, trimmed_edit
from linkwright.ui.editor.spaced_layout import SpacedLayout
from linkwright.ui.editor.utf16_positions import Utf16Positions

# A change is parsed once it is painted. Keys that come faster than a parse of a long post takes
# would wait for it: then the first rest is waited for, but not for ever.
PARSE_DELAY_MS = 5
_REST_MS = 50
_LONGEST_WAIT_S = 0.5
# Qt posts its own requests to paint at low priority, which is -1.
_AFTER_PAINTING = -2
BURST_S = 1.5

# What an edit did to the document, in Qt's positions: start and end of what was replaced,
# and the length of what stands there now.
Replacement = tuple[int, int, int]


class PostDocument(QTextDocument):
    """A post file as a text document: front matter, hidden as a fold is, then Markdown.

    Everybody who changes the post does it here: the writer's keys through the editor, the
    head's fields and the link panel through `apply`. Places and texts are those of `text`;
    Qt's positions stay between the document and its editor.

    Args:
        parent: the owner.
    """

    text_loaded = Signal()
    """Another text was put in; the history starts anew."""
    head_changed = Signal()
    """Title, date, labels or the error of the front matter may be others than before."""
    change_painted = Signal()
    """The text has changed, and the editor has had its turn to show that."""
    post_parsed = Signal(object)
    """The text rested long enough to be parsed: a Post. Comes after every change."""
    step_started = Signal()
    """Something other than the writer's keys is about to change the text."""
    edits_applied = Signal(list)
    """`apply` has changed the text: a list of Replacement, last one first."""
    history_moved = Signal(int)
    """Undo or redo has changed the text; where, as Qt's position."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layout = SpacedLayout(self)
        self.setDocumentLayout(self._layout)
        self._lone_head = ""
        self._body_position = 0
        self._hidden_blocks = 0
        self._known_blocks = self.blockCount()
        self._text: tuple[int, str] | None = None
        self._post: tuple[int, Post] | None = None
        self._burst: tuple[str, int, float] | None = None
        self._changes = 0
        self._parsed_changes = 0
        self._is_parse_due = False
        self._changed_s = 0.0
        self._waiting_since_s = 0.0
        self._parse_timer = QTimer(self, singleShot=True)
        self._parse_timer.timeout.connect(self._announce_post)
        self.contentsChange.connect(self._on_contents_change)
        self.contentsChanged.connect(self._schedule_parse)

    # What it says

    def text(self) -> str:
        """The whole post file as it would be saved, lines ending in a line feed."""
        if self._text is None or self._text[0] != self.revision():
            raw = self.toRawText().replace("\u2029", "\n")
            if self._lone_head and raw == self._lone_head + "\n":
                raw = self._lone_head
            self._text = (self.revision(), raw)
        return self._text[1]

    def post(self) -> Post:
        """The post that the text says now."""
        if self._post is None or self._post[0] != self.revision():
            text = self.text()
            known = self._post[1] if self._post else Post("")
            self._post = (self.revision(), parse_post_again(text, known))
        return self._post[1]

    @property
    def body_position(self) -> int:
        """Where the visible text begins, as Qt's position."""
        return self._body_position

    def offset(self, position: int) -> int:
        """The place in `text` of one of Qt's positions."""
        return Utf16Positions(self.text()).offset(position)

    def position(self, offset: int) -> int:
        """Qt's position of a place in `text`."""
        return Utf16Positions(self.text()).position(offset)

    # What changes it

    def load(self, text: str) -> None:
        """Put in another post, unmodified and without a history.

        Args:
            text: a whole post file, its lines ended by line feeds and by nothing else.
        """
        self._lone_head = ""
        if text and parse_post(text).front_matter.end == len(text) and not text.endswith("\n"):
            # The front matter is the whole file: the text needs a line to be written on, which
            # is not saved as long as nothing is.
            self._lone_head = text
            text += "\n"
        self._body_position = 0
        self._hidden_blocks = 0
        self._burst = None
        self.setPlainText(text)
        self.setModified(False)
        self._text = None
        self._post = None
        self.fit_head()
        self.text_loaded.emit()
        self.head_changed.emit()

    def apply(self, edits: Sequence[TextEdit], burst: str = "") -> None:
        """Change the text in one undo step that moves neither caret, selection nor view.

        Args:
            edits: computed for the present `text`; in any order, not overlapping.
            burst: a name for a series of small changes, such as the keys typed into the
                title. A step of the same name that follows within 1.5 s, with nothing else
                in between, joins the one before.
        """
        if not edits:
            return
        text = self.text()
        positions = Utf16Positions(text)
        joins = self._continues(burst)
        self.step_started.emit()
        cursor = QTextCursor(self)
        if joins:
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        replacements: list[Replacement] = []
        for edit in reversed(in_order(edits)):
            # Without what it would put back unchanged less moves.
            small = trimmed_edit(edit.start, text[edit.start : edit.end], edit.text)
            start, end = positions.position(small.start), positions.position(small.end)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(small.text)
            replacements.append((start, end, cursor.position() - start))
        cursor.endEditBlock()
        self._burst = (burst, self._changes, time.monotonic()) if burst else None
        self._fit_after_step()
        self.edits_applied.emit(replacements)

    def undo_step(self) -> None:
        """Take back the last step, whoever made it."""
        self._move_in_history(self.isUndoAvailable(), self.undo)

    def redo_step(self) -> None:
        """Make the step again that was taken back last."""
        self._move_in_history(self.isRedoAvailable(), self.redo)

    def _move_in_history(self, possible: bool, move: object) -> None:
        if not possible or not callable(move):
            return
        self._burst = None
        self.step_started.emit()
        cursor = QTextCursor(self)
        move(cursor)
        self._fit_after_step()
        self.history_moved.emit(cursor.position())

    def _continues(self, burst: str) -> bool:
        if not burst or self._burst is None:
            return False
        name, changes, then = self._burst
        return name == burst and changes == self._changes and time.monotonic() - then <= BURST_S

    # The hidden head

    def fit_head(self) -> None:
        """Hide the front matter when it can be read, show it when it cannot."""
        post = self.post()
        body = 0 if post.error else self.position(post.body_span.start)
        if self._lone_head and self.text() == self._lone_head:
            body += 1
        hidden = self.findBlock(body).blockNumber() if body else 0
        self._body_position = body
        reach = max(hidden, self._hidden_blocks) + max(0, self.blockCount() - self._known_blocks)
        self._known_blocks = self.blockCount()
        changed = False
        block = self.begin()
        for number in range(reach + 1):
            if not block.isValid():
                break
            changed |= _show(block, number >= hidden)
            block = block.next()
        self._hidden_blocks = hidden
        if changed:
            end = block.position() if block.isValid() else self.characterCount()
            self.markContentsDirty(0, end)

    def _fit_after_step(self) -> None:
        """Hide a front matter that a step other than typing has made readable."""
        if self.firstBlock().text().startswith("---") and self.has_readable_head_in_sight():
            self.fit_head()
            self.head_changed.emit()

    def has_readable_head_in_sight(self) -> bool:
        """Whether a front matter that could be hidden is shown, because it was just typed."""
        return (
            self._body_position == 0 and not self.post().error and self.post().body_span.start > 0
        )

    def _on_contents_change(self, position: int, _removed: int, _added: int) -> None:
        self._changes += 1
        if position < self._body_position or (self._body_position == 0 and position == 0):
            self.fit_head()
            self.head_changed.emit()
        self._known_blocks = self.blockCount()

    def _schedule_parse(self) -> None:
        # Colours and folds are changes as well for Qt, and for its count of revisions.
        if self._changes == self._parsed_changes:
            return
        self._parsed_changes = self._changes
        if not self._is_parse_due:
            self._is_parse_due = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), _AFTER_PAINTING)

    def customEvent(self, _event: QEvent) -> None:
        """The change is painted: let it be parsed soon."""
        self._is_parse_due = False
        self.change_painted.emit()
        now = time.monotonic()
        is_fast = (now - self._changed_s) * 1000 < _REST_MS
        self._changed_s = now
        if not self._parse_timer.isActive():
            self._waiting_since_s = now
            self._parse_timer.start(_REST_MS if is_fast else PARSE_DELAY_MS)
        elif now - self._waiting_since_s < _LONGEST_WAIT_S:
            self._parse_timer.start(_REST_MS)

    def _announce_post(self) -> None:
        self.post_parsed.emit(self.post())


def _show(block: QTextBlock, visible: bool) -> bool:
    """Show or hide one block; whether that was a change."""
    lines = max(1, block.layout().lineCount()) if visible else 0
    if block.isVisible() == visible and (block.lineCount() > 0) == visible:
        return False
    block.setVisible(visible)
    block.setLineCount(lines)
    return True
