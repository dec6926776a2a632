"""The post as a document for paper: what the exporter makes of it, with its pictures.

Nothing here touches a window, so it may run in any thread.
"""

import html
import re
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QImageReader,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from linkwright import assets
from linkwright.export.options import ExportOptions
from linkwright.export.profiles import find_profile
from linkwright.library.figure_files import local_picture
from linkwright.model.post import Post

_IMAGE = re.compile(r"<img\b[^<>]*>")
_SOURCE = re.compile(r'\ssrc="([^"]*)"')
_WORDS = re.compile(r'\salt="([^"]*)"')
_WIDTH = re.compile(r'\s(?:width|height)="[^"]*"')
_FIGURE = re.compile(r"<(/?)figure\b[^<>]*>")
_CAPTION = re.compile(r"<(/?)figcaption\b[^<>]*>")
_WIDEST_SHOWN = 440  # points that the text of a page is wide, at most
_WIDEST_READ = 1800  # pixels: sharp enough on paper
_MARGIN = 0
_TEXT_PT = 11.0


@dataclass(frozen=True, slots=True)
class Paper:
    """What is printed.

    Attributes:
        title: of the post.
        html: its text in the HTML that Qt knows.
        images: its pictures by address.
    """

    title: str
    html: str
    images: dict[str, QImage] = field(default_factory=dict)


def paper_of(post: Post, folder: Path) -> Paper:
    """Render a post and read its pictures.

    Args:
        post: the post.
        folder: where its pictures lie.

    Raises:
        ExportError: the text cannot be rendered.
    """
    fragment = find_profile("html-fragment").render(post, ExportOptions(heading=True))
    images: dict[str, QImage] = {}

    def shown(tag: "re.Match[str]") -> str:
        source, words = _SOURCE.search(tag[0]), _WORDS.search(tag[0])
        address = html.unescape(source[1]) if source else ""
        path = local_picture(address, folder)
        image = images.get(address) or (_read(path) if path is not None else QImage())
        if image.isNull():
            return f"<i>[{words[1] if words and words[1] else html.escape(address)}]</i>"
        images[address] = image
        width = min(_WIDEST_SHOWN, image.width())
        return _WIDTH.sub("", tag[0]).replace("<img", f'<img width="{width}"', 1)

    text = _IMAGE.sub(shown, fragment)
    text = _FIGURE.sub(r"<\1div>", text)
    text = _CAPTION.sub(lambda found: "</p>" if found[1] else '<p class="caption">', text)
    return Paper(post.title, text, images)


def document_of(paper: Paper) -> QTextDocument:
    """The document that a printer or a PDF file takes."""
    document = QTextDocument()
    document.setDocumentMargin(_MARGIN)
    font = QFont("serif")
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(_TEXT_PT)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(assets.read_text("themes/print.css"))
    for address, image in paper.images.items():
        kind = QTextDocument.ResourceType.ImageResource.value
        document.addResource(kind, QUrl(address), image)
    document.setHtml(paper.html)
    # Without a colour of their own, words would have that of the theme: white in the dark one.
    ink = QTextCharFormat()
    ink.setForeground(Qt.GlobalColor.black)
    whole = QTextCursor(document)
    whole.select(QTextCursor.SelectionType.Document)
    whole.mergeCharFormat(ink)
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, paper.title)
    return document


def _read(path: Path) -> QImage:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() > _WIDEST_READ:
        height = max(1, size.height() * _WIDEST_READ // size.width())
        reader.setScaledSize(QSize(_WIDEST_READ, height))
    return reader.read()
