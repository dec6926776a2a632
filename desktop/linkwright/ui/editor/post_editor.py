"""The editor of a post's text: the visible part of the post's document."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from linkwright.model.picture_files import is_picture_name
from linkwright.ui.editor import markdown_typing
from linkwright.ui.editor.context_menu import Filler, show_context_menu
from linkwright.ui.editor.markdown_commands import MarkdownCommands
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.editor.spaced_layout import y_on_a_line
from linkwright.ui.editor.view_keeper import ViewKeeper

SIDE_MARGIN = 26
MEASURE = 92
_SMALLEST_PT, _LARGEST_PT = 6.0, 40.0
_KEY = QKeySequence.StandardKey
_STEP_PROPERTY = QTextFormat.Property.UserProperty.value + 1
_MOVE, _KEEP = QTextCursor.MoveMode.MoveAnchor, QTextCursor.MoveMode.KeepAnchor
_DELETIONS_BACKWARD = (
    _KEY.Backspace,
    _KEY.DeleteStartOfWord,
    _KEY.DeleteCompleteLine,
)


class PostEditor(QPlainTextEdit):
    """Edits the text below a post's front matter, which no key, click or selection reaches.

    Args:
        post: the document whose text is edited.
        parent: the widget that holds the editor.
    """

    left_upwards = Signal()
    """The caret was moved up from the first line."""
    zoomed = Signal(float)
    """The text has another size, in points."""

    def __init__(self, post: PostDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._post = post
        self._is_centred = False
        self.context_actions: list[QAction | None] = []
        self.menu_fillers: list[Filler] = []
        self.take_rich: Callable[[QMimeData], bool] | None = None
        self.take_picture: Callable[[QMimeData], bool] | None = None
        self.paint_over: Callable[[QPainter, QRect], None] | None = None
        self.setAccessibleName(self.tr("Post text"))
        self.setAccessibleDescription(self.tr("The Markdown text of the post"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._usual_font = _usual_font()
        self.setFont(self._usual_font)
        post.setDefaultFont(self._usual_font)
        self.setDocument(post)
        self.setCursorWidth(2)
        self.cursorPositionChanged.connect(self._keep_out_of_head)
        self.selectionChanged.connect(self._keep_out_of_head)
        self._view_keeper = ViewKeeper(post, self)
        self.commands = MarkdownCommands(self)
        post.text_loaded.connect(self._on_text_loaded)
        post.post_parsed.connect(self._hide_readable_head)

    @property
    def post(self) -> PostDocument:
        """The document whose text is edited."""
        return self._post

    # Keys and pastes

    def event(self, event: QEvent) -> bool:
        """Tab and Shift+Tab move list items in and out; elsewhere they move the focus."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and self.commands.nest(deeper=event.key() == Qt.Key.Key_Tab)
        ):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle the keys that mean something else here than in any plain text."""
        if self._handle_key(event):
            return
        types_one_character = event.text().isprintable() and event.text() != ""
        cursor = self.textCursor()
        if types_one_character and not cursor.hasSelection():
            if event.text() != " " and self._post.characterAt(cursor.position() - 1) == " ":
                self._begin_step(cursor)
            self._type(event)
        else:
            super().keyPressEvent(event)

    def _begin_step(self, cursor: QTextCursor) -> None:
        """Have undo take back one word at a time.

        Qt makes one step of all that is typed on end, unless its formats differ. This one shows
        nothing.
        """
        style = cursor.charFormat()
        style.setProperty(_STEP_PROPERTY, 1 - style.intProperty(_STEP_PROPERTY))
        self.setCurrentCharFormat(style)

    def _type(self, event: QKeyEvent) -> None:
        """Type a character and paint its paragraph only.

        QPlainTextDocumentLayout has the whole view painted whenever a highlighter has moved a
        colour (QTextLayout::setFormats reports twice the length of the paragraph as changed),
        which takes several times as long as all the rest of a key press.
        """
        document, layout = self.document(), self.document().documentLayout()
        block = self.textCursor().block()
        before = (document.blockCount(), layout.blockBoundingRect(block).height())
        layout.blockSignals(True)
        super().keyPressEvent(event)
        layout.blockSignals(False)
        if before == (document.blockCount(), layout.blockBoundingRect(block).height()):
            layout.updateBlock.emit(block)
        else:
            layout.documentSizeChanged.emit(layout.documentSize())
            layout.update.emit()
            self.ensureCursorVisible()

    def _handle_key(self, event: QKeyEvent) -> bool:
        cursor = self.textCursor()
        if event.matches(_KEY.Undo):
            self._post.undo_step()
        elif event.matches(_KEY.Redo):
            self._post.redo_step()
        elif event.matches(_KEY.SelectAll):
            self.select_all_text()
        elif self._would_delete_into_head(event, cursor):
            pass
        elif event.matches(_KEY.MoveToPreviousLine) and self._is_in_first_line(cursor):
            self.left_upwards.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & (
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        ):
            return self.commands.continue_item()
        else:
            return False
        return True

    def _would_delete_into_head(self, event: QKeyEvent, cursor: QTextCursor) -> bool:
        return (
            not cursor.hasSelection()
            and 0 < self._post.body_position == cursor.position()
            and (
                any(event.matches(keys) for keys in _DELETIONS_BACKWARD)
                or event.key() == Qt.Key.Key_Backspace
            )
        )

    def _is_in_first_line(self, cursor: QTextCursor) -> bool:
        block = cursor.block()
        if block.position() != self._post.body_position:
            return False
        line = block.layout().lineForTextPosition(cursor.positionInBlock())
        return not line.isValid() or line.lineNumber() == 0

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text only, and exactly what was written."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text, and pictures; other files are for the window."""
        if any(url.isLocalFile() for url in source.urls()):
            return self.take_picture is not None and all(
                is_picture_name(url.toLocalFile()) for url in source.urls()
            )
        if source.hasImage() and self.take_picture is not None:
            return True
        return super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste a picture as a figure, formatted text as Markdown, and else the plain text."""
        takers = (self.take_picture, self.take_rich)
        if not any(take is not None and take(source) for take in takers):
            self.paste_plain(source)

    def paste_plain(self, source: QMimeData) -> None:
        """Paste plain text; an address pasted over words becomes their link."""
        cursor = self.textCursor()
        text = source.text().replace("\r\n", "\n")
        words = cursor.selectedText().strip("\u2029")
        address = markdown_typing.lone_address(text)
        if address and words and "\u2029" not in words and not markdown_typing.lone_address(words):
            self.commands.make_link(address)
        else:
            cursor.insertText(text)
        self.ensureCursorVisible()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what there is for the place, and the window's actions, which know the history."""
        show_context_menu(self, event, self.menu_fillers, self.context_actions)

    # The caret, the selection and the view

    def select_all_text(self) -> None:
        """Select the text, without the head."""
        cursor = self.textCursor()
        cursor.setPosition(self._post.body_position)
        cursor.movePosition(QTextCursor.MoveOperation.End, _KEEP)
        self.setTextCursor(cursor)

    def centre_caret_if_hidden(self) -> None:
        """Bring the caret into view, with text around it if it was out of view."""
        if not self.viewport().rect().contains(self.cursorRect()):
            self.centerCursor()
        self.ensureCursorVisible()

    def _keep_out_of_head(self) -> None:
        body = self._post.body_position
        cursor = self.textCursor()
        anchor, position = cursor.anchor(), cursor.position()
        if min(anchor, position) < body:
            cursor.setPosition(max(body, anchor))
            cursor.setPosition(max(body, position), _KEEP)
            self.setTextCursor(cursor)

    def _hide_readable_head(self) -> None:
        """Hide a front matter that was just typed once the caret has left it."""
        if not self._post.has_readable_head_in_sight():
            return
        body = self._post.position(self._post.post().body_span.start)
        cursor = self.textCursor()
        if min(cursor.anchor(), cursor.position()) >= body:
            self._post.fit_head()
            self._post.head_changed.emit()

    def _on_text_loaded(self) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self._post.body_position)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(0)

    # Size

    def use_text_size(self, points: float) -> None:
        """Have another usual size; 0 stands for one that goes with the system's."""
        self._usual_font = _usual_font()
        if points:
            self._usual_font.setPointSizeF(points)

    def set_text_size(self, points: float) -> None:
        """Show the text at another size; 0 stands for the usual one."""
        usual = self._usual_font.pointSizeF()
        font = QFont(self._usual_font)
        font.setPointSizeF(min(_LARGEST_PT, max(_SMALLEST_PT, points or usual)))
        self.setFont(font)
        self._post.setDefaultFont(font)
        self._fit_margins()
        self.zoomed.emit(font.pointSizeF())

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller by points; 0 gives the usual size again."""
        self.set_text_size(self.font().pointSizeF() + steps if steps else 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the caret in the line that is nearest."""
        super().mousePressEvent(self._on_a_line(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to the line that is nearest."""
        super().mouseMoveEvent(self._on_a_line(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End in the line that is nearest."""
        super().mouseReleaseEvent(self._on_a_line(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word in the line that is nearest."""
        super().mouseDoubleClickEvent(self._on_a_line(event))

    def _on_a_line(self, event: QMouseEvent) -> QMouseEvent:
        """The event moved out of the room between lines, where Qt finds the start of the next."""
        place = event.position()
        y = round(place.y())
        for block, corner in self.blocks_in(QRect(0, y, 1, 1)):
            snapped = QPointF(place.x(), corner.y() + y_on_a_line(block, y - corner.y()))
            return QMouseEvent(
                event.type(),
                snapped,
                event.globalPosition(),
                event.button(),
                event.buttons(),
                event.modifiers(),
                event.pointingDevice(),
            )
        return event

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turned := event.angleDelta().y():
                self.zoom(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines at a length that reads well, and the caret in sight."""
        is_seen = QRect(QPoint(), event.oldSize()).intersects(self.cursorRect())
        # First the margins: Qt lays the text out for the width that the viewport has then.
        self._fit_margins()
        super().resizeEvent(event)
        if is_seen:
            self.ensureCursorVisible()

    def centre_column(self, on: bool) -> None:
        """Put the lines in the middle of a wide editor, or at its left."""
        self._is_centred = on
        self._fit_margins()

    def _fit_margins(self) -> None:
        measure = QFontMetricsF(self.font()).averageCharWidth() * MEASURE
        spare = max(0, self.width() - 2 * SIDE_MARGIN - round(measure))
        left = spare // 2 if self._is_centred else 0
        margins = (SIDE_MARGIN - 4 + left, 12, SIDE_MARGIN - 4 + spare - left, 8)
        if (self.viewportMargins().left(), self.viewportMargins().right()) != margins[::2]:
            self.setViewportMargins(*margins)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, then what lies over it."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self._post.body_position == self._post.characterCount() - 1:
            # Qt's own placeholder is for documents without any text, hidden or not.
            painter.setPen(self.palette().placeholderText().color())
            hint = self.tr("Write here, or paste addresses into the list of links.")
            area = self.viewport().rect()
            area.setTopLeft(self.cursorRect().topLeft() + QPoint(1, 0))
            painter.drawText(area, Qt.TextFlag.TextWordWrap, hint)
        elif self.paint_over is not None:
            self.paint_over(painter, event.rect())
        painter.end()

    def blocks_in(self, area: QRect) -> Iterator[tuple[QTextBlock, QPointF]]:
        """The visible blocks in a part of the viewport, each with its upper left corner."""
        block = self.firstVisibleBlock()
        # The place of the first one only: Qt adds up all heights for each place asked for.
        corner = self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
        while block.isValid() and corner.y() <= area.bottom():
            height = self.blockBoundingRect(block).height()
            if block.isVisible() and corner.y() + height >= area.top():
                yield block, QPointF(corner)
            corner.setY(corner.y() + height)
            block = block.next()

    def place_of_caret(self) -> QPoint:
        """Where the caret is on the screen, for whatever pops up beside it."""
        return self.viewport().mapToGlobal(self.cursorRect().bottomLeft())


def _usual_font() -> QFont:
    """The system's fixed font, somewhat larger than the words of menus: it is read for hours."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    general = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(max(font.pointSizeF(), round(general.pointSizeF() * 1.15, 1)))
    return font
