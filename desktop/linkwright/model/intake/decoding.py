"""Bytes from a clipboard, a drop or a file as text, whatever they are."""

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode_text(data: bytes | str) -> str:
    """The text of some bytes; a text as it is.

    A byte order mark decides; without one, zero bytes tell UTF-16 (Firefox drags in it), then
    UTF-8, then Windows' Western encoding. Never fails.
    """
    if isinstance(data, str):
        return data
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    beginning = data[:400]
    if b"\x00" in beginning:
        zeros_after = beginning[1::2].count(0)
        is_little_endian = zeros_after >= beginning[::2].count(0)
        return data.decode("utf-16-le" if is_little_endian else "utf-16-be", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
