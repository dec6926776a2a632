"""The head above the text: title, date and labels, views of the post's front matter."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from linkwright.model.post import set_date, set_labels, set_title
from linkwright.ui.editor.date_field import DateField
from linkwright.ui.editor.labels_field import LabelsField
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.editor.post_editor import SIDE_MARGIN
from linkwright.ui.editor.title_field import TitleField
from linkwright.ui.lower_words import said


class PostHead(QWidget):
    """Shows what the front matter says and writes what is typed as edits of it.

    Args:
        post: the document whose head this is.
        parent: the widget that holds the head.
    """

    left_downwards = Signal()
    """The writer wants to go on in the text."""

    def __init__(self, post: PostDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("post-head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._post = post
        self._title = ""
        self._is_writing_title = False
        self.title_field = TitleField(self)
        self.date_field = DateField(self)
        self.labels_field = LabelsField(self.date_field, self)
        self._error = QLabel(self)
        self._error.setObjectName("head-error")
        self._error.setAccessibleName(self.tr("Front matter error"))
        self._error.setWordWrap(True)
        self._error.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE_MARGIN - 4, 14, SIDE_MARGIN, 12)
        layout.setSpacing(4)
        layout.addWidget(self.title_field)
        layout.addWidget(self.labels_field)
        layout.addWidget(self._error)
        post.head_changed.connect(self.refresh)
        self.title_field.title_edited.connect(self._write_title)
        self.title_field.undo_requested.connect(post.undo_step)
        self.title_field.redo_requested.connect(post.redo_step)
        self.title_field.left_downwards.connect(self.left_downwards)
        self.date_field.date_edited.connect(self._write_date)
        self.labels_field.labels_edited.connect(self._write_labels)

    def refresh(self) -> None:
        """Show what the document says now."""
        post = self._post.post()
        if post.title != self._title and not self._is_writing_title:
            self._title = post.title
            self.title_field.show_title(post.title)
        self.date_field.show_date(post.date, post.date_text)
        self.labels_field.show_labels(post.labels)
        for field in (self.title_field, self.labels_field):
            field.setVisible(not post.error)
        self._error.setVisible(bool(post.error))
        self._error.setText(said(post.error))

    def _write_title(self, title: str) -> None:
        # What is read back may differ, as a space at the end does: the field is left alone.
        self._is_writing_title = True
        self._post.apply(set_title(self._post.text(), title), burst="title")
        self._is_writing_title = False
        self._title = self._post.post().title

    def _write_date(self, day: date) -> None:
        self._post.apply(set_date(self._post.text(), day), burst="date")

    def _write_labels(self, labels: list[str]) -> None:
        self._post.apply(set_labels(self._post.text(), labels))
