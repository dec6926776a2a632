"""Titles of files that are no web pages."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfWriter

from linkwright.fetch.page import read_page
from linkwright.fetch.pages.documents import file_title
from linkwright.fetch.pages.pdf_title import info_title


def pdf(title: str | None) -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    if title is not None:
        writer.add_metadata({"/Title": title})
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("in_file", "shown"),
    [
        ("The Military Balance 2024", "The Military Balance 2024"),
        ("Microsoft Word - Harbour report final.docx", "Harbour report final"),
        ("Bericht über Häfen — Entwurf", "Bericht über Häfen — Entwurf"),
        ("untitled", "Harbour report 2024 (PDF)"),
        ("Microsoft Word - Document1", "Harbour report 2024 (PDF)"),
        ("report_v3_final.indd", "Harbour report 2024 (PDF)"),
        ("", "Harbour report 2024 (PDF)"),
        (None, "Harbour report 2024 (PDF)"),
    ],
)
def test_case_24_a_pdf(in_file: str | None, shown: str) -> None:
    url = "https://www.rand.org/content/harbour-report_2024.pdf"
    info = read_page(pdf(in_file), url, "application/pdf")
    assert info.title == shown
    assert info.publisher == "RAND"
    assert info.state == "not_html"
    assert "PDF" in info.reason


def test_case_24_a_pdf_without_a_name() -> None:
    assert read_page(pdf(None), "https://arxiv.example/pdf/2401.01234", None).title == ""


def test_case_24_metadata_in_xmp() -> None:
    body = (
        b"%PDF-1.7\n<x:xmpmeta><dc:title><rdf:Alt><rdf:li xml:lang='x-default'>"
        b"Ports &amp; tides</rdf:li></rdf:Alt></dc:title></x:xmpmeta>"
    )
    assert read_page(body, "https://a.example/x.pdf", "application/pdf").title == "Ports & tides"


@pytest.mark.parametrize(
    ("start", "content_type", "name", "shown"),
    [
        (b"\x89PNG\r\n\x1a\n", "image/png", "map-of-the-harbour.png", "Map of the harbour (image)"),
        (b"\xff\xd8\xff\xe0", "text/html", "IMG_20240302.jpg", "IMG 20240302 (image)"),
        (b"GIF89a", None, "a_b.gif", "A b (image)"),
        (b"ID3\x04", "audio/mpeg", "episode%2012.mp3", "Episode 12 (audio)"),
        (b"\x00\x00\x00\x18ftypmp42", "video/mp4", "landing.mp4", "Landing (video)"),
        (b"PK\x03\x04", "application/zip", "data.zip", "Data (file)"),
        (b"a,b\n1,2\n", "text/csv", "ports.csv", "Ports (file)"),
        (b"{}", "application/json", "api", ""),
        (b"Not found", "text/plain", "watch", ""),
        (b"\x89PNG\r\n\x1a\n", "image/png", "%ff%fe.png", ""),
    ],
)
def test_other_files(start: bytes, content_type: str | None, name: str, shown: str) -> None:
    info = read_page(start + b"\0" * 100, f"https://files.example/x/{name}", content_type)
    assert info.title == shown
    assert info.state == "not_html"


@pytest.mark.parametrize("content_type", ["text/plain", "application/octet-stream", "", None])
def test_a_page_under_a_wrong_type_is_a_page(content_type: str | None) -> None:
    body = b"<!DOCTYPE html><html><head><title>Harbour talks end</title></head></html>"
    assert read_page(body, "https://a.example/harbour-talks-end", content_type).state == "ok"


def test_a_pdf_that_keeps_the_reader_busy_is_given_up() -> None:
    body = pdf("The Military Balance 2024")
    assert info_title(body) == "The Military Balance 2024"
    assert info_title(body, within_s=-1.0) == ""


def chunk(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + kind + data + b"\0\0\0\0"


def frame(name: bytes, text: bytes) -> bytes:
    return name + len(text).to_bytes(4, "big") + b"\0\0" + text


PNG = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", b"\0" * 13)
XMP = b"<dc:title><rdf:Alt><rdf:li xml:lang='de'>Karte des Hafens</rdf:li></rdf:Alt></dc:title>"


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (PNG + chunk(b"tEXt", b"Title\0Map of the harbour"), "Map of the harbour"),
        (PNG + chunk(b"iTXt", b"Title\0\0\0en\0\0H\xc3\xa4fen im Norden"), "Häfen im Norden"),
        (PNG + chunk(b"tEXt", b"Author\0Ida") + chunk(b"IEND", b""), "Picture 1 (image)"),
        (PNG + b"\xff\xff\xff\xfftEXt", "Picture 1 (image)"),
        (b"\xff\xd8\xff\xe1" + XMP, "Karte des Hafens"),
        (b"ID3\x03\0\0\0\0\1\0" + frame(b"TIT2", b"\0The tide turns"), "The tide turns"),
        (
            b"ID3\x04\0\0\0\0\1\0" + frame(b"TALB", b"\0x") + frame(b"TIT2", b"\3The tide turns"),
            "The tide turns",
        ),
        (b"ID3\x03\0\0\0\0\1\0TIT2", "Picture 1 (audio)"),
    ],
)
def test_pictures_and_sound_carry_titles(body: bytes, title: str) -> None:
    info = read_page(body, "https://files.example/picture-1.bin", None)
    assert (info.title, info.state) == (title, "not_html")


_STARTS = st.sampled_from(
    [PNG, b"ID3\x04\0\0\0\0\1\0", b"%PDF-1.4\n", b"\xff\xd8\xff", pdf("A tide")]
)


@given(_STARTS, st.binary(max_size=300), st.sampled_from(["PDF", "image", "audio", "file"]))
def test_no_file_is_too_broken(start: bytes, rest: bytes, kind: str) -> None:
    assert isinstance(file_title(start + rest, "https://a.example/x", kind), str)


@given(st.data())
def test_no_pdf_is_too_broken(data: st.DataObject) -> None:
    body = bytearray(pdf("The tide turns"))
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(body) - 1))
        body[place] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(body)))
    assert isinstance(file_title(bytes(body[:cut]), "https://a.example/x.pdf", "PDF"), str)
