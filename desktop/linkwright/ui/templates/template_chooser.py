"""The dialog that chooses a template and shows what its posts begin with."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from linkwright.model.post import Post
from linkwright.model.post_templates import PostTemplate
from linkwright.ui.templates.template_words import description_of, label_of

_LIST_LEAST, _LIST_MOST = 250, 360  # pixels


class TemplateChooser(QDialog):
    """A list of templates beside a preview of the chosen one.

    Args:
        templates: at least one.
        make_post: the post that a template makes now.
        parent: the window.
    """

    template_chosen = Signal(object)
    """A post is to be made from this PostTemplate."""

    def __init__(
        self,
        templates: Sequence[PostTemplate],
        make_post: Callable[[PostTemplate], Post],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._templates = tuple(templates)
        self._make_post = make_post
        self.setWindowTitle(self.tr("New from Template"))
        self._list = QListWidget(self)
        self._list.setObjectName("templates")
        self._list.setAccessibleName(self.tr("Templates"))
        self._list.setAccessibleDescription(self.tr("Enter begins a post with the chosen one"))
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setAccessibleName(self.tr("Title of the new post"))
        self._about = QLabel(self)
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setAccessibleName(self.tr("What the template is for"))
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Text of the new post"))
        self._text.setAccessibleDescription(self.tr("What the chosen template begins with"))
        self._text.document().setDocumentMargin(12)
        self._arrange()
        for template in self._templates:
            label = label_of(template)
            if template.is_own:
                label = self.tr("{name} (yours)").format(name=label)
            self._list.addItem(QListWidgetItem(label))
        widest = self._list.sizeHintForColumn(0) + 2 * self.fontMetrics().height()
        self._list.setFixedWidth(max(_LIST_LEAST, min(widest, _LIST_MOST)))
        self._list.currentRowChanged.connect(self._show)
        self._list.itemActivated.connect(self.accept)
        self.accepted.connect(self._choose)
        self._list.setCurrentRow(0)
        self._list.setFocus()

    def _show(self, row: int) -> None:
        template = self._templates[row]
        post = self._make_post(template)
        self._title.setText(post.title or self.tr("(title still to come)"))
        description = description_of(template)
        self._about.setText(description)
        self._about.setVisible(bool(description))
        self._text.setPlainText(post.body)

    def _choose(self) -> None:
        row = self._list.currentRow()
        if row >= 0:
            self.template_chosen.emit(self._templates[row])

    def _arrange(self) -> None:
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self._title.setFont(font)
        buttons = QDialogButtonBox(self)
        make = buttons.addButton(self.tr("&New Post"), QDialogButtonBox.ButtonRole.AcceptRole)
        make.setDefault(True)
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._about)
        right.addWidget(self._title)
        right.addWidget(self._text, 1)
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(self._list)
        columns.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(14)
        layout.addLayout(columns, 1)
        layout.addWidget(buttons)
        self.resize(820, 500)
