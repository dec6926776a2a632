"""Pictures as bytes: what kind they are, and the same picture without what it tells in secret.

Cameras and programs write into their files where a picture was taken, with what, and by whom. It
is taken out without touching the picture itself. The formats: JPEG (ITU T.81, Exif 2.3), PNG (third
edition), WebP (RFC 9649), GIF89a.
"""

import struct
from collections.abc import Callable

ENDINGS = {"jpeg": ".jpg", "png": ".png", "gif": ".gif", "webp": ".webp"}
"""The formats that blogs take, with the endings of their files."""

_OTHER_ENDINGS = (".avif", ".jpeg", ".jfif", ".bmp", ".tif", ".tiff", ".svg")

_JPEG_KEPT = {0xE0, 0xEE}  # JFIF, and Adobe's note on how colours are stored
_JPEG_PROFILE = b"ICC_PROFILE\0"
_PNG_SIGN = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT pHYs bKGD acTL fcTL fdAT cICP".split()
)
_WEBP_SECRETS = (b"EXIF", b"XMP ")
_WEBP_FLAGS = 0x08 | 0x04  # in the VP8X chunk: there is Exif, there is XMP
_GIF_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")


class BrokenPictureError(ValueError):
    """The bytes end too soon, or are no picture of the kind that they begin as."""


def picture_format(data: bytes) -> str:
    """The format that bytes begin as: a key of `ENDINGS`, or ""."""
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data.startswith(_PNG_SIGN):
        return "png"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return ""


def is_picture_name(name: str) -> bool:
    """Whether a file is named as pictures are, those that cannot be used included."""
    return name.lower().endswith((*ENDINGS.values(), *_OTHER_ENDINGS))


def without_metadata(data: bytes) -> bytes:
    """The same picture without place, camera, names, remarks and small previews.

    Colour profiles, transparency and animations stay.

    Args:
        data: a whole file of one of the formats of `ENDINGS`.

    Raises:
        BrokenPictureError: it is not.
    """
    clean: dict[str, Callable[[bytes], bytes]] = {
        "jpeg": _clean_jpeg,
        "png": _clean_png,
        "gif": _clean_gif,
        "webp": _clean_webp,
    }
    kind = picture_format(data)
    if not kind:
        raise BrokenPictureError("no picture")
    try:
        return clean[kind](data)
    except (IndexError, struct.error) as error:
        raise BrokenPictureError(f"a {kind} that ends too soon") from error


def _clean_jpeg(data: bytes) -> bytes:
    kept = [data[:2]]
    at = 2
    while True:
        if data[at] != 0xFF:
            raise BrokenPictureError("a jpeg without a marker where one must be")
        marker = data[at + 1]
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        if marker == 0xDA:  # the picture begins, and goes on to the end
            return b"".join((*kept, data[at : _end_of_jpeg(data, at)]))
        (length,) = struct.unpack_from(">H", data, at + 2)
        segment = data[at : at + 2 + length]
        is_profile = marker == 0xE2 and segment[4:].startswith(_JPEG_PROFILE)
        is_application = 0xE0 <= marker <= 0xEF or marker == 0xFE
        if not is_application or is_profile or marker in _JPEG_KEPT:
            kept.append(segment)
        at += 2 + length


def _end_of_jpeg(data: bytes, at: int) -> int:
    """Where the picture ends; some phones put a film or a second picture behind it."""
    end = data.rfind(b"\xff\xd9", at)
    start_of_next = data.find(b"\xff\xd9\xff\xd8", at)
    if start_of_next >= 0:
        return start_of_next + 2
    return end + 2 if end >= 0 else len(data)


def _clean_png(data: bytes) -> bytes:
    kept = [_PNG_SIGN]
    at = len(_PNG_SIGN)
    while True:
        length, name = struct.unpack_from(">I4s", data, at)
        end = at + 12 + length
        if name in _PNG_KEPT:
            kept.append(data[at:end])
        at = end
        if name == b"IEND":
            return b"".join(kept)


def _clean_webp(data: bytes) -> bytes:
    kept: list[bytes] = []
    at = 12
    end = min(len(data), 8 + struct.unpack_from("<I", data, 4)[0])
    while at + 8 <= end:
        name, length = struct.unpack_from("<4sI", data, at)
        chunk = data[at : at + 8 + length + length % 2]
        if name == b"VP8X":
            chunk = chunk[:8] + bytes((chunk[8] & ~_WEBP_FLAGS,)) + chunk[9:]
        if name not in _WEBP_SECRETS:
            kept.append(chunk)
        at += len(chunk)
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _clean_gif(data: bytes) -> bytes:
    at = 13 + _gif_colours(data[10])
    kept = [data[:at]]
    while True:
        start, kind = at, data[at]
        if kind == 0x3B:
            return b"".join((*kept, b"\x3b"))
        if kind == 0x2C:
            at = _after_blocks(data, at + 11 + _gif_colours(data[at + 9]))
            kept.append(data[start:at])
            continue
        if kind != 0x21:
            raise BrokenPictureError("a gif with an unknown block")
        label, name = data[at + 1], data[at + 3 : at + 14]
        at = _after_blocks(data, at + 2)
        if label not in (0xFE, 0xFF) or (label == 0xFF and name in _GIF_LOOPS):
            kept.append(data[start:at])


def _gif_colours(flags: int) -> int:
    """The length of a colour table in bytes."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _after_blocks(data: bytes, at: int) -> int:
    while data[at]:
        at += 1 + data[at]
    return at + 1
