"""The preview: what the exporter makes of the post, as its readers will see it."""

import html
import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent, QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from linkwright import assets
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.preview.preview_renders import PreviewRenders, Rendering
from linkwright.ui.theme import Theme

translate = QCoreApplication.translate

_DELAY_MS = 150
_MARGIN = 20
_LIST_INDENT = 22
_TEXT_SCALE = 1.1
_SCHEMES = {"http", "https", "mailto"}
# Elements that Qt's rich text does not know, as those that it does.
_IMAGE = re.compile(r"<img\b[^<>]*>")
_SOURCE = re.compile(r'\ssrc="([^"]*)"')
_WORDS = re.compile(r'\salt="([^"]*)"')
_FIGURE = re.compile(r"<(/?)figure\b[^<>]*>")
_CAPTION_START = re.compile(r"<figcaption\b[^<>]*>")


class PreviewPanel(QTextBrowser):
    """Shows a post as it will be read. It never fetches anything and cannot be written in.

    Args:
        post: the document that is shown.
        renders: the worker.
        theme: where the colours come from.
        folder_of_post: tells where the post's pictures lie; None for a post without a file.
        parent: the widget that holds the panel.
    """

    address_hovered = Signal(str)
    """The pointer is over a link to this address; "" when it has left it."""

    def __init__(
        self,
        post: PostDocument,
        renders: PreviewRenders,
        theme: Theme,
        folder_of_post: Callable[[], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._post = post
        self._renders = renders
        self._folder_of_post = folder_of_post
        self._images: dict[str, QImage] = {}
        self._rendering: Rendering | None = None
        self._is_stale = True
        self.setAccessibleName(self.tr("Preview"))
        self.setObjectName("preview")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(_MARGIN)
        self.document().setIndentWidth(_LIST_INDENT)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * _TEXT_SCALE)
        self.setFont(font)
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self._request)
        self.anchorClicked.connect(self._open)
        self.highlighted.connect(self._on_highlighted)
        post.contentsChanged.connect(self._on_changed)
        renders.rendered.connect(self._show)
        self.use(theme)

    def use(self, theme: Theme) -> None:
        """Take another theme's colours."""
        style = theme.fill(assets.read_text("themes/preview.qss"))
        self.document().setDefaultStyleSheet(style)
        if self._rendering is not None:
            self._put(self._rendering)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give Qt the pictures that came with the rendering; nothing is read or fetched."""
        return self._images.get(QUrl(name).toString(), QImage())

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was written meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self._request()

    def hideEvent(self, event: QHideEvent) -> None:
        """Render nothing that nobody sees."""
        super().hideEvent(event)
        self._timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures are as wide as the pane at most."""
        super().resizeEvent(event)
        if self._images and event.oldSize().width() != event.size().width():
            self._on_changed()

    def _on_changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._timer.start()

    def _request(self) -> None:
        self._is_stale = False
        # As if the scroll bar were there: the pictures themselves may bring it.
        bar = self.verticalScrollBar().sizeHint().width()
        width = max(80, self.width() - bar - 2 * _MARGIN)
        self._renders.request(self._post.post(), self._folder_of_post(), width)

    def _show(self, rendering: Rendering) -> None:
        self._rendering = rendering
        self._put(rendering)

    def _put(self, rendering: Rendering) -> None:
        self._images = {QUrl(source).toString(): i for source, i in rendering.images.items()}
        bar = self.verticalScrollBar()
        place = bar.value()
        self.setHtml(_for_qt(rendering))
        bar.setValue(place)

    def _open(self, url: QUrl) -> None:
        if url.isRelative() and url.hasFragment():
            self.scrollToAnchor(url.fragment())
        elif url.scheme() in _SCHEMES:
            QDesktopServices.openUrl(url)

    def _on_highlighted(self, url: QUrl) -> None:
        self.address_hovered.emit(url.toDisplayString())


def _for_qt(rendering: Rendering) -> str:
    """The fragment with the few elements that Qt does not know put in its own words."""
    if rendering.error:
        return f'<p class="notice">{html.escape(rendering.error)}</p>'
    if not rendering.html.strip():
        words = translate("PreviewPanel", "Nothing to see yet. What you write appears here.")
        return f'<p class="notice">{words}</p>'
    shown = _IMAGE.sub(lambda found: _image_or_words(found[0], rendering), rendering.html)
    shown = _FIGURE.sub(r"<\1div>", shown)
    shown = _CAPTION_START.sub('<p class="caption">', shown)
    return shown.replace("</figcaption>", "</p>")


def _image_or_words(tag: str, rendering: Rendering) -> str:
    """The picture if there is one to show, else what it would show and why it does not."""
    source, words = _SOURCE.search(tag), _WORDS.search(tag)
    address = html.unescape(source[1]) if source else ""
    if address in rendering.images:
        return tag
    is_remote = "//" in address
    nowhere = translate("PreviewPanel", "no picture at {address}")
    why = (
        translate("PreviewPanel", "a picture on the web")
        if is_remote
        else nowhere.format(address=html.escape(address))
    )
    alternative = f"{words[1]} – " if words and words[1] else ""
    return f'<span class="missing">[{alternative}{why}]</span>'
