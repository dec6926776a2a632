import io
import struct
import zlib

import pytest
from PIL import Image
from PySide6.QtGui import QImage

from linkwright.ui.figures.pictures import (
    PictureError,
    picture_of_image,
    read_picture,
    stored_form,
)

SECRET = "Secret place 48.2 N"


def photo(size: tuple[int, int] = (60, 40), orientation: int = 1) -> bytes:
    """A photo whose upper left corner is red, as the sensor has seen it."""
    image = Image.new("RGB", size, "white")
    image.paste("red", (0, 0, size[0] // 3, size[1] // 3))
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = SECRET
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, quality=95)
    return out.getvalue()


def encoded(kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (60, 40), "teal").save(out, kind, **options)
    return out.getvalue()


def test_an_upright_photo_keeps_its_pixels_and_loses_its_secrets() -> None:
    data = photo()
    picture = read_picture(data)
    stored, ending = stored_form(picture, 1600)
    assert (picture.kind, ending) == ("jpeg", ".jpg")
    assert SECRET.encode() not in stored
    before, after = Image.open(io.BytesIO(data)), Image.open(io.BytesIO(stored))
    assert before.tobytes() == after.tobytes()


@pytest.mark.parametrize(
    ("orientation", "size", "red_at"),
    [(3, (60, 40), (55, 35)), (6, (40, 60), (35, 5)), (8, (40, 60), (5, 55))],
)
def test_a_photo_taken_sideways_is_stored_upright(
    orientation: int, size: tuple[int, int], red_at: tuple[int, int]
) -> None:
    picture = read_picture(photo(orientation=orientation))
    assert (picture.size.width(), picture.size.height()) == size
    stored, _ = stored_form(picture, 0)
    image = Image.open(io.BytesIO(stored))
    assert image.size == size
    assert not image.getexif()
    red, green, _ = image.getpixel(red_at)
    assert red > 200 > 80 > green


def test_a_large_picture_is_made_smaller() -> None:
    stored, ending = stored_form(read_picture(photo((3000, 1500), orientation=1)), 1600)
    assert Image.open(io.BytesIO(stored)).size == (1600, 800)
    assert ending == ".jpg"
    assert SECRET.encode() not in stored


@pytest.mark.parametrize(
    ("kind", "ending"),
    [("PNG", ".png"), ("WEBP", ".webp"), ("GIF", ".gif"), ("BMP", ".png"), ("TIFF", ".png")],
)
def test_other_formats_are_kept_or_made_one_that_blogs_take(kind: str, ending: str) -> None:
    picture = read_picture(encoded(kind))
    stored, got = stored_form(picture, 1600)
    assert got == ending
    assert Image.open(io.BytesIO(stored)).size == (60, 40)


def test_an_animation_stays_one() -> None:
    more = [Image.new("RGB", (60, 40), "red")]
    picture = read_picture(encoded("GIF", save_all=True, append_images=more, loop=0))
    stored, _ = stored_form(picture, 30)
    assert picture.is_animated
    assert Image.open(io.BytesIO(stored)).n_frames == 2


def test_pixels_of_the_clipboard_become_a_png() -> None:
    image = QImage(30, 20, QImage.Format.Format_ARGB32)
    image.fill(0x80FF0000)
    image.setText("Comment", SECRET)
    stored, ending = stored_form(picture_of_image(image), 0)
    assert ending == ".png"
    assert SECRET.encode() not in stored
    assert Image.open(io.BytesIO(stored)).mode == "RGBA"


def bomb() -> bytes:
    """A PNG of a few bytes that says it is enormous."""

    def chunk(name: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + data))
        return struct.pack(">I", len(data)) + name + data + check

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 25_000, 25_000, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no picture"),
        (b"<html>no</html>", "no picture"),
        pytest.param(photo()[:300], "no picture", marks=pytest.mark.qt_log_ignore("JPEG")),
        (bomb(), "25000 × 25000"),
        (b"<?xml version='1.0'?><svg xmlns='x'/>", "SVG"),
        (b"\x1f\x8b\x08 packed svg", "SVG"),
        (bytes(60_000_001), "60 MB"),
    ],
)
def test_what_cannot_be_used_is_told(data: bytes, words: str) -> None:
    with pytest.raises(PictureError, match=words):
        read_picture(data)
