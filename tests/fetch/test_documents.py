"""Titles of files that are no web pages."""

import io

import pytest
from pypdf import PdfWriter

from linkwright.fetch.page import read_page


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
