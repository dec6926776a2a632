"""The preview with what belongs to it: for which blog, as page or source, and what is lost."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontDatabase, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from linkwright.ui.lower_words import said
from linkwright.ui.preview.preview_panel import PreviewPanel
from linkwright.ui.preview.preview_renders import Rendering


class PreviewPane(QWidget):
    """Holds the page, the source of the same export, a bar above and a line of losses below.

    Args:
        panel: the page.
        profiles: the menu in which the blog is chosen.
        narrow: the action that shows the page as on a phone.
        source: the action that shows the source instead.
        browser: the action that shows the page in a browser.
    """

    def __init__(
        self,
        panel: PreviewPanel,
        profiles: QMenu,
        narrow: QAction,
        source: QAction,
        browser: QAction,
    ) -> None:
        super().__init__()
        self.panel = panel
        self._profile = QToolButton(self)
        self._profile.setObjectName("preview-profile")
        self._profile.setAccessibleName(self.tr("Previewed form"))
        self._profile.setToolTip(self.tr("The form that is previewed, and that copies take"))
        self._profile.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._profile.setMenu(profiles)
        self._source = QPlainTextEdit(self)
        self._source.setReadOnly(True)
        self._source.setAccessibleName(self.tr("Preview source"))
        self._source.setAccessibleDescription(self.tr("What the export writes, to be read only"))
        self._source.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._source.setObjectName("preview-source")
        self._pages = QStackedWidget(self)
        self._pages.addWidget(panel)
        self._pages.addWidget(self._source)
        self._losses = _LossLine(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar(narrow, source, browser))
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._losses)
        self.setFocusProxy(panel)
        narrow.toggled.connect(panel.set_narrow)
        source.toggled.connect(self._show_source)
        panel.rendering_shown.connect(self._show)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was written meanwhile, also where the source is shown."""
        super().showEvent(event)
        self.panel.catch_up()

    def _bar(self, *actions: QAction) -> QWidget:
        bar = QFrame(self)
        bar.setObjectName("preview-bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(2)
        row.addWidget(self._profile)
        row.addStretch(1)
        for action in actions:
            button = QToolButton(bar)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAccessibleName(action.iconText())
            row.addWidget(button)
        return bar

    def _show_source(self, on: bool) -> None:
        self._pages.setCurrentWidget(self._source if on else self.panel)
        self.setFocusProxy(self._source if on else self.panel)
        self.panel.want_source(on)

    def _show(self, rendering: Rendering) -> None:
        self._profile.setText(f"{said(rendering.label)} ▾")
        self._losses.show_losses(rendering.losses)
        text = said(rendering.error) or rendering.source
        if self._source.toPlainText() != text:
            bar = self._source.verticalScrollBar()
            place = bar.value()
            self._source.setPlainText(text)
            bar.setValue(place)


class _LossLine(QFrame):
    """How many things a blog does not keep; a click tells which."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("preview-losses")
        self._count = QToolButton(self)
        self._count.setAccessibleName(self.tr("What is not kept"))
        self._count.setToolTip(self.tr("Show or hide what this form cannot say"))
        self._count.setCheckable(True)
        self._count.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._count.setArrowType(Qt.ArrowType.RightArrow)
        self._count.toggled.connect(self._unfold)
        self._words = QLabel(self, wordWrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 3, 8, 3)
        layout.setSpacing(2)
        layout.addWidget(self._count)
        layout.addWidget(self._words)
        self.hide()

    def show_losses(self, losses: tuple[str, ...]) -> None:
        """Show how many there are; nothing for none."""
        self.setVisible(bool(losses))
        words = self.tr("%Ln thing(s) will be different there", "", len(losses))
        self._count.setText(words)
        self._words.setText("\n".join(f"• {said(loss)}" for loss in losses))

    def _unfold(self, on: bool) -> None:
        self._count.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        self._words.setVisible(on)
