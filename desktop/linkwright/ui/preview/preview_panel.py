"""The preview: what the exporter makes of the post, as its readers will see it."""

import html
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QHideEvent,
    QImage,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from linkwright import assets
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.lower_words import said
from linkwright.ui.preview.edited_place import find_place
from linkwright.ui.preview.preview_renders import PreviewRenders, Rendering
from linkwright.ui.theme import Theme

translate = QCoreApplication.translate

PHONE_WIDTH = 390
"""Pixels that a page is wide on a phone, as its browser counts them."""

_LINE_EMS = 42
"""How long the lines of a page are at most, as in a browser: see max-width in page.css."""

_DELAY_MS = 150
_MARGIN = 20
_LIST_INDENT = 22
_TEXT_SCALE = 1.1
_SCHEMES = {"http", "https", "mailto"}
# Elements that Qt's rich text does not know, as those that it does.
_IMAGE = re.compile(r"<img\b[^<>]*>")
_SOURCE = re.compile(r'\ssrc="([^"]*)"')
_WORDS = re.compile(r'\salt="([^"]*)"')
_PLAYER = re.compile(r'<iframe\b[^<>]*?\ssrc="([^"]*)"[^<>]*>\s*</iframe>')
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
        edited_line: tells the line that the caret is in, and how far down it stands, from 0 to 1;
            None when that is not known.
    """

    rendering_shown = Signal(object)
    """The newest Rendering is on the screen."""
    address_hovered = Signal(str)
    """The pointer is over a link to this address; "" when it has left it."""

    def __init__(
        self,
        post: PostDocument,
        renders: PreviewRenders,
        theme: Theme,
        folder_of_post: Callable[[], Path | None],
        parent: QWidget | None = None,
        edited_line: Callable[[], tuple[str, float] | None] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self._edited_line = edited_line
        self._has_news = False
        self._is_narrow = False
        self._wants_source = False
        self._css = ""
        self._post = post
        self._renders = renders
        self._folder_of_post = folder_of_post
        self._images: dict[str, QImage] = {}
        self._rendering: Rendering | None = None
        self._is_stale = True
        self.setAccessibleName(self.tr("Preview"))
        self.setAccessibleDescription(self.tr("What readers will see; nothing can be written here"))
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
        self._caret_timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._caret_timer.timeout.connect(self._show_edited_place)
        self.anchorClicked.connect(self._open)
        self.highlighted.connect(self._on_highlighted)
        post.contentsChanged.connect(self._on_changed)
        renders.rendered.connect(self._show)
        self.use(theme)

    def use(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._css = theme.fill(assets.read_text("themes/preview.qss"))
        if self._rendering is not None:
            self._put(self._rendering)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give Qt the pictures that came with the rendering; nothing is read or fetched."""
        return self._images.get(QUrl(name).toString(), QImage())

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was written meanwhile."""
        super().showEvent(event)
        self.catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        """Render nothing that nobody sees."""
        super().hideEvent(event)
        self._timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures are as wide as the pane at most."""
        # First the margins: Qt lays the text out for the width that the viewport has then.
        self._fit_width()
        super().resizeEvent(event)
        if self._images and event.oldSize().width() != event.size().width():
            self._on_changed()

    # What is shown

    def refresh(self) -> None:
        """Render anew: what the rendering goes by may have changed, but not the text."""
        self._is_stale = True
        self.catch_up()

    def catch_up(self) -> None:
        """Render what was written while nobody looked, if somebody looks now."""
        if self._is_stale and self._is_seen():
            self._request()

    def _is_seen(self) -> bool:
        """Whether the page, or the source in its place, can be seen."""
        holder = self.parentWidget() if self._wants_source else None
        return self.isVisible() or (holder is not None and holder.isVisible())

    def set_narrow(self, on: bool) -> None:
        """Show the page as wide as a phone."""
        self._is_narrow = on
        self._fit_width()
        self.refresh()

    def want_source(self, on: bool) -> None:
        """Have the text of an export rendered along with the page."""
        self._wants_source = on
        self.refresh()

    def follow_caret_soon(self) -> None:
        """Bring the words that the caret is in into sight, once it rests."""
        if self.isVisible():
            self._caret_timer.start()

    def _on_changed(self) -> None:
        self._is_stale = True
        self._has_news = True
        if self._is_seen():
            self._timer.start()

    def _request(self) -> None:
        self._is_stale = False
        # As if the scroll bar were there: the pictures themselves may bring it.
        bar = self.verticalScrollBar().sizeHint().width()
        width = min(self.width(), self._page_width())
        width = max(80, width - bar - 2 * _MARGIN)
        self._renders.request(self._post.post(), self._folder_of_post(), width, self._wants_source)

    def _show(self, rendering: Rendering) -> None:
        self._rendering = rendering
        self._put(rendering)
        if self._has_news:
            self._has_news = False
            self._show_edited_place()
        self.rendering_shown.emit(rendering)

    def _put(self, rendering: Rendering) -> None:
        self._images = {QUrl(source).toString(): i for source, i in rendering.images.items()}
        bar = self.verticalScrollBar()
        place = bar.value()
        self.document().setDefaultStyleSheet(self._css + rendering.css)
        self.setHtml(_for_qt(rendering))
        bar.setValue(place)

    def _show_edited_place(self) -> None:
        """Scroll only when the edited words are out of sight, and then to the upper third."""
        line = self._edited_line()
        if self._is_stale or line is None or not self.isVisible():
            return  # what is stale is shown anew in a moment, and then this is done
        blocks = [block for block in _blocks_of(self.document()) if block.text().strip()]
        number = find_place(*line, [block.text() for block in blocks])
        if number is None:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        area = self.document().documentLayout().blockBoundingRect(blocks[number])
        top, bottom = area.top() - bar.value(), area.bottom() - bar.value()
        if top < 0 or (bottom > height and area.height() < height):
            bar.setValue(int(area.top() - height / 3))

    def _fit_width(self) -> None:
        spare = self.width() - self._page_width()
        self.setViewportMargins(max(0, spare // 2), 0, max(0, spare // 2), 0)

    def _page_width(self) -> int:
        """Pixels that the page is wide at most."""
        if self._is_narrow:
            return PHONE_WIDTH
        return _LINE_EMS * self.fontMetrics().height() + 2 * _MARGIN

    def _open(self, url: QUrl) -> None:
        if url.isRelative() and url.hasFragment():
            self.scrollToAnchor(url.fragment())
        elif url.scheme() in _SCHEMES:
            QDesktopServices.openUrl(url)

    def _on_highlighted(self, url: QUrl) -> None:
        self.address_hovered.emit(url.toDisplayString())


def _blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _for_qt(rendering: Rendering) -> str:
    """The fragment with the few elements that Qt does not know put in its own words."""
    if rendering.error:
        return f'<p class="notice">{html.escape(said(rendering.error))}</p>'
    if not rendering.html.strip():
        words = translate("PreviewPanel", "Nothing to see yet. What you write appears here.")
        return f'<p class="notice">{words}</p>'
    shown = _IMAGE.sub(lambda found: _image_or_words(found[0], rendering), rendering.html)
    shown = _PLAYER.sub(_player_in_words, shown)
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


def _player_in_words(found: "re.Match[str]") -> str:
    """A player, which only a browser can show."""
    words = translate("PreviewPanel", "a player: {address}").format(address=found[1])
    return f'<p class="missing">[{words}]</p>'
