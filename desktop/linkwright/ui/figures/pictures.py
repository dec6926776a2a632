"""Reads pictures of any origin, and makes of them what is stored beside a post.

Qt reads and writes all formats that blogs take but GIF, which it only reads and which is therefore
stored as it is. Nothing here touches a window, so it may run in any thread.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QSize,
    Qt,
)
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QImageWriter

from linkwright.model.picture_files import (
    ENDINGS,
    BrokenPictureError,
    picture_format,
    without_metadata,
)

translate = QCoreApplication.translate

LARGEST_FILE = 60_000_000
_MOST_PIXELS = 120_000_000
_LONGEST_SIDE = 30_000
_THUMBNAIL = QSize(480, 320)
_QUALITY = 88


class PictureError(ValueError):
    """A picture cannot be used; the text is the sentence for the writer."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that can be put into a post.

    Attributes:
        data: the file as it came.
        kind: a key of `ENDINGS`, or "" for a format that is stored as PNG.
        size: in pixels, as it is seen.
        thumbnail: small, upright.
        is_turned: the camera was held otherwise, which the file says beside the picture.
        is_animated: there is more than one picture in it.
    """

    data: bytes = field(repr=False)
    kind: str
    size: QSize
    thumbnail: QImage
    is_turned: bool = False
    is_animated: bool = False


def read_picture(data: bytes) -> Picture:
    """Read what a file, a clipboard or a server has given.

    Raises:
        PictureError: it is no picture, too large, or of a kind that is not taken.
    """
    if len(data) > LARGEST_FILE:
        raise PictureError(translate("Pictures", "The picture is larger than 60 MB."))
    if _is_drawing(data):
        raise PictureError(
            translate(
                "Pictures",
                "Drawings (SVG) can hold programs and are not taken. Save it as PNG and use that.",
            )
        )
    with _reading(data) as reader:
        size = reader.size()
        _refuse_giants(size)
        turn = reader.transformation()
        is_animated = reader.supportsAnimation() and reader.imageCount() != 1
        reader.setScaledSize(size.scaled(_fitting(size), Qt.AspectRatioMode.KeepAspectRatio))
        thumbnail = reader.read()
    if thumbnail.isNull() or not size.isValid():
        raise PictureError(_unreadable())
    is_turned = turn != QImageIOHandler.Transformation.TransformationNone
    seen = size.transposed() if turn.value & _TURNS_SIDEWAYS else size
    return Picture(data, picture_format(data), seen, thumbnail, is_turned, is_animated)


def stored_form(picture: Picture, widest: int) -> tuple[bytes, str]:
    """The file that is stored, without what a camera or program has written into it.

    A picture that is neither turned nor made smaller keeps every pixel.

    Args:
        picture: what is stored.
        widest: pixels that it may be wide; 0 for any number.

    Returns:
        The file, and the ending of its name.

    Raises:
        PictureError: it cannot be read to its end.
    """
    is_scaled = 0 < widest < picture.size.width() and not picture.is_animated
    if picture.kind and not is_scaled and (not picture.is_turned or picture.is_animated):
        try:
            return without_metadata(picture.data), ENDINGS[picture.kind]
        except BrokenPictureError:
            pass  # the reader is more forgiving: what it sees is written anew
    kind = picture.kind if picture.kind in ("jpeg", "webp") else "png"
    return _written_anew(picture, widest if is_scaled else 0, kind), ENDINGS[kind]


def picture_of_image(image: QImage) -> Picture:
    """A picture that came as pixels, from a clipboard.

    Raises:
        PictureError: there are none, or too many.
    """
    _refuse_giants(image.size())
    return read_picture(_encoded(image, "png"))


_TURNS_SIDEWAYS = QImageIOHandler.Transformation.TransformationRotate90.value


def _written_anew(picture: Picture, widest: int, kind: str) -> bytes:
    with _reading(picture.data) as reader:
        image = reader.read()
    if image.isNull():
        raise PictureError(_unreadable())
    if widest:
        image = image.scaledToWidth(widest, Qt.TransformationMode.SmoothTransformation)
    return _encoded(image, kind)


def _encoded(image: QImage, kind: str) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind.encode())
    writer.setQuality(-1 if kind == "png" else _QUALITY)
    if not writer.write(image):
        raise PictureError(_unreadable())
    # Qt writes the remarks that it has read into the new file.
    return without_metadata(bytes(data.data()))


@contextmanager
def _reading(data: bytes) -> Iterator[QImageReader]:
    """A reader of bytes, which lets go of them before they are gone."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    nothing = QBuffer()
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    try:
        yield reader
    finally:
        reader.setDevice(nothing)


def _fitting(size: QSize) -> QSize:
    return _THUMBNAIL.boundedTo(size)


def _refuse_giants(size: QSize) -> None:
    """A small file can claim a size that would fill the memory when it is unpacked."""
    pixels = size.width() * size.height()
    if pixels > _MOST_PIXELS or max(size.width(), size.height()) > _LONGEST_SIDE:
        words = translate(
            "Pictures", "The picture is {width} × {height} pixels large, which is too much to open."
        )
        raise PictureError(words.format(width=size.width(), height=size.height()))


def _is_drawing(data: bytes) -> bool:
    start = data[:2000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return start.startswith(b"\x1f\x8b") or (start.startswith(b"<") and b"<svg" in data[:200_000])


def _unreadable() -> str:
    return translate(
        "Pictures",
        "This is no picture that can be used. JPEG, PNG, WebP and GIF can; others have to be"
        " converted first.",
    )
