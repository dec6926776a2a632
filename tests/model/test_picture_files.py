import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from linkwright.model.picture_files import (
    ENDINGS,
    BrokenPictureError,
    picture_format,
    without_metadata,
)

SECRET = b"Secret place 48.2 N"


def picture(kind: str) -> bytes:
    """A picture with the secret in every corner where the format has room for it."""
    image = Image.new("RGB", (40, 30), "teal")
    image.putpixel((3, 4), (250, 10, 10))
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    out = io.BytesIO()
    if kind == "jpeg":
        image.save(out, "JPEG", exif=exif, comment=SECRET, icc_profile=b"profile" * 9)
    elif kind == "png":
        info = PngImagePlugin.PngInfo()
        info.add_text("Comment", SECRET.decode())
        info.add_itxt("XML:com.adobe.xmp", SECRET.decode())
        image.save(out, "PNG", exif=exif, pnginfo=info)
    elif kind == "webp":
        image.save(out, "WEBP", exif=exif, xmp=SECRET, lossless=True)
    else:
        frames = [image, Image.new("RGB", (40, 30), "red")]
        frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], loop=0, comment=SECRET)
    return out.getvalue()


@pytest.mark.parametrize("kind", ENDINGS)
def test_the_picture_stays_and_what_it_tells_goes(kind: str) -> None:
    data = picture(kind)
    assert SECRET in data
    assert picture_format(data) == kind
    clean = without_metadata(data)
    assert SECRET not in clean
    before, after = Image.open(io.BytesIO(data)), Image.open(io.BytesIO(clean))
    assert after.format == before.format
    assert not after.getexif()
    assert after.convert("RGB").tobytes() == before.convert("RGB").tobytes()
    assert getattr(after, "n_frames", 1) == getattr(before, "n_frames", 1)
    assert after.info.get("loop") == before.info.get("loop")
    assert after.info.get("icc_profile") == before.info.get("icc_profile")
    assert without_metadata(clean) == clean


def test_a_second_picture_behind_the_first_goes() -> None:
    data = picture("jpeg")
    assert without_metadata(data + data) == without_metadata(data)


@pytest.mark.parametrize("data", [b"", b"<svg/>", b"BM1234", b"RIFF\0\0\0\0WAVE"])
def test_other_files_are_refused(data: bytes) -> None:
    assert picture_format(data) == ""
    with pytest.raises(BrokenPictureError):
        without_metadata(data)


_PICTURES = {kind: picture(kind) for kind in ENDINGS}


@given(st.sampled_from(sorted(ENDINGS)), st.integers(0, 2000), st.binary(max_size=4))
def test_a_broken_picture_is_told_or_read(kind: str, at: int, put: bytes) -> None:
    data = _PICTURES[kind]
    broken = data[:at] + put + data[at + len(put) :] if at % 2 else data[:at] + put
    try:
        without_metadata(broken)
    except BrokenPictureError as error:
        assert str(error)
