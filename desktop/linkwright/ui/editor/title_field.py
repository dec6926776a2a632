"""The field of the post's title: a headline that wraps, in one undo history with the text."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from linkwright.ui.editor.context_menu import Filler, show_context_menu

_KEY = QKeySequence.StandardKey
_TITLE_SCALE = 1.65


class TitleField(QPlainTextEdit):
    """Shows and edits a title; as high as its lines.

    Args:
        parent: the widget that holds the field.
    """

    title_edited = Signal(str)
    """The writer has changed the title to this."""
    undo_requested = Signal()
    redo_requested = Signal()
    left_downwards = Signal()
    """The writer wants to go on in the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.context_actions: list[QAction | None] = []
        self.menu_fillers: list[Filler] = []
        self.setAccessibleName(self.tr("Post title"))
        self.setAccessibleDescription(self.tr("The headline; Enter goes on to the text"))
        self.setPlaceholderText(self.tr("Title"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursorWidth(2)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _TITLE_SCALE)
        font.setWeight(QFont.Weight.Bold)
        self.setFont(font)
        self.document().setDocumentMargin(4)
        self.document().documentLayout().documentSizeChanged.connect(self._fit_height)
        self.textChanged.connect(self._on_text_changed)

    def title(self) -> str:
        """What the field says."""
        return self.document().toRawText().replace("\u2029", " ")

    def show_title(self, title: str) -> None:
        """Show a title that was changed elsewhere; the caret stays where it can."""
        if title == self.title():
            return
        caret = self.textCursor().position()
        self._shown = title
        self.setPlainText(title)
        cursor = self.textCursor()
        cursor.setPosition(min(caret, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo are the post's; Enter and Down lead to the text."""
        if event.matches(_KEY.Undo):
            self.undo_requested.emit()
        elif event.matches(_KEY.Redo):
            self.redo_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (
            event.matches(_KEY.MoveToNextLine) and self._is_in_last_line()
        ):
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what there is for the place, and the window's actions, which know the history."""
        show_context_menu(self, event, self.menu_fillers, self.context_actions)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste on one line."""
        self.textCursor().insertText(" ".join(source.text().split()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text; files are for the window."""
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        self._fit_height()

    def sizeHint(self) -> QSize:
        """One line at least."""
        return QSize(400, self.height())

    def _fit_height(self) -> None:
        block = self.document().begin()
        lines = 0
        while block.isValid():
            self.document().documentLayout().blockBoundingRect(block)
            lines += max(1, block.layout().lineCount())
            block = block.next()
        margin = 2 * self.document().documentMargin()
        self.setFixedHeight(round(lines * self.fontMetrics().lineSpacing() + margin))
        self.verticalScrollBar().setValue(0)

    def _is_in_last_line(self) -> bool:
        cursor = QTextCursor(self.textCursor())
        before = cursor.position()
        moved = cursor.movePosition(QTextCursor.MoveOperation.Down)
        return not moved or cursor.position() == before

    def _on_text_changed(self) -> None:
        title = self.title()
        if title != self._shown:
            self._shown = title
            self.title_edited.emit(title)
