"""Reading a page never raises and stays within bounds, whatever the bytes are."""

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.fetch.page import read_page
from linkwright.fetch.page_info import PageInfo
from linkwright.fetch.pages.html_limits import bounded

URL = "https://www.example.com/news/2020/01/02/some-story-about-things"
_PIECES_FILE = Path(__file__).parents[1] / "fixtures" / "pages" / "pieces.txt"
PIECES = st.sampled_from(
    [*_PIECES_FILE.read_text("utf-8").splitlines(), " - ", " | ", ": ", "\x00", "\u202e", "\u0301"]
)


def is_clean(info: PageInfo) -> bool:
    texts = [info.title, info.publisher, info.author, *(other.text for other in info.alternatives)]
    return all(
        text == text.strip() and "\n" not in text and "\x00" not in text and "\ufffd" not in text
        for text in texts
    )


@given(st.lists(PIECES | st.text(max_size=20), max_size=60))
def test_any_page_made_of_pieces_of_pages(pieces: list[str]) -> None:
    info = read_page("".join(pieces).encode("utf-8", "surrogatepass"), URL, "text/html")
    assert is_clean(info)
    assert info.state == "ok" or info.reason


@given(st.binary(max_size=400), st.none() | st.text(max_size=40), st.text(max_size=60))
def test_any_bytes_type_and_address(body: bytes, content_type: str | None, url: str) -> None:
    assert is_clean(read_page(body, url, content_type))


@given(st.binary(max_size=200))
def test_any_pdf(body: bytes) -> None:
    assert read_page(b"%PDF-1.7\n" + body, URL, "application/pdf").state == "not_html"


def swelling_pdf(content: bytes) -> bytes:
    """A file whose title stands in a compressed stream of objects."""
    pages = (
        b"%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
        b"2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
    )
    objects = zlib.compress(content, 9)
    stream = b"5 0 obj\n<</Type/ObjStm/N 1/First 5/Filter/FlateDecode/Length %d>>stream\n" % len(
        objects
    )
    body = pages + stream + objects + b"\nendstream\nendobj\n"
    places = [(0, 0), (1, 9), (1, 58), (1, 0), (2, 5), (1, len(pages))]
    table = zlib.compress(b"".join(struct.pack(">BHB", kind, at, 0) for kind, at in places))
    return (
        body
        + b"6 0 obj\n<</Type/XRef/Size 6/W[1 2 1]/Root 1 0 R/Info 4 0 R/Filter/FlateDecode"
        + b"/Length %d>>stream\n" % len(table)
        + table
        + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF" % len(body)
    )


def test_the_title_of_a_pdf_in_a_compressed_stream() -> None:
    body = swelling_pdf(b"4 0  <</Title(A fine little title)>>")
    assert read_page(body, URL).title == "A fine little title"


ATTACKS: dict[str, Callable[[], bytes]] = {
    "less than signs": lambda: b"<" * 50_000_000,
    "nested elements": lambda: b"<div>" * 1_000_000,
    "nested lists": lambda: b"<ul><li>" * 300_000,
    "nested elements with stray ends": lambda: b"<div><table></div></table>" * 100_000,
    "open comments": lambda: b"<!--" * 700_000,
    "open scripts": lambda: b"<script" * 400_000,
    "attributes": lambda: b"<a " + b" ".join(b"x%d=1" % i for i in range(300_000)) + b">",
    "attributes of one root": lambda: b"".join(b"<html a%d=1>" % i for i in range(100_000)),
    "formatting in paragraphs": lambda: (
        b"".join(b"<b id=%d>" % i for i in range(4000)) + b"<p>x" * 3900
    ),
    "nested linked data": lambda: (
        b'<script type="application/ld+json">' + b'{"a":' * 100_000 + b"</script>"
    ),
    "nested arrays": lambda: b'<script type="application/ld+json">' + b"[" * 100_000 + b"</script>",
    "commas": lambda: b'<script type="application/ld+json">' + b", " * 150_000 + b"</script>",
    "entities": lambda: b"<title>" + b"&amp;" * 600_000,
    "separators": lambda: b"<title>" + b" - a" * 100_000 + b"</title><h1>a - a - b</h1>",
    "bars": lambda: b"<title>" + b"|" * 100_000 + b"</title>",
    "spaces": lambda: b"<title>a" + b" " * 1_000_000 + b"b</title>",
    "combining marks": lambda: b"<title>a" + b"\xcc\x81" * 100_000 + b"</title>",
    "metas": lambda: b"".join(b'<meta property="p%d" content="a b">' % i for i in range(60_000)),
    "logos": lambda: b"<div class=logo>" * 3000 + b"<img alt='x y z'>" * 3000,
    "links to the home page": lambda: b"".join(
        b'<a href="/" title="t%d">x</a>' % i for i in range(7000)
    ),
    "names of the site": lambda: b"".join(
        b'<meta property="og:site_name" content="Exa%d mple | a - b: c, d e f">' % i
        for i in range(20_000)
    ),
    "headings that a title begins with": lambda: (
        b"<title>" + b"Ab Cd" * 400 + b"</title>" + b"<h1>Ab Cd</h1>" * 5000
    ),
    "headings in headings": lambda: b"<h1>a<div>b<p>" * 2600,
    "readings in headings": lambda: b"<h1><ruby>a<rt>b<div>" * 2600,
    "scripts in headings": lambda: (
        b'<h1>a<script type="application/ld+json">{"@type":"Article"}</script></h1>' * 2000
    ),
    "letters of the host": lambda: b"<html><body>" + b"E x a m p l e " * 200_000,
    "parts of a picture": lambda: (
        b"\x89PNG\r\n\x1a\n" + b"\x00\x00\x00\x00tEXt\x00\x00\x00\x00" * 200_000
    ),
    "titles of a picture": lambda: b"\xff\xd8\xff" + b"<dc:title>" * 290_000,
    "nulls": lambda: b"\x00" * 3_000_000,
    "no character set": lambda: b"\xff\xfe\xfd" * 1_000_000,
    "objects of a PDF": lambda: b"%PDF-1.4\n" + b"1 0 obj\n<</Length 10>>stream\n" * 100_000,
    "a PDF that swells": lambda: swelling_pdf(b"\0" * 200_000_000),
    "a PDF of huge size": lambda: (
        b"%PDF-1.4\nxref\n0 100000000\ntrailer<</Size 9999999/Root 1 0 R>>\nstartxref\n9\n%%EOF"
    ),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_ends(attack: str) -> None:
    """Each of these would take minutes or gigabytes without its limit."""
    read_page(ATTACKS[attack](), URL)


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_is_parsed_is_bounded(attack: str) -> None:
    html = bounded(ATTACKS[attack]()[:3_000_000].decode("utf-8", "replace"))
    assert html.count("<") <= 8000
    assert max(map(len, html.split(">")), default=0) <= 20_000 or html.count("=") <= 1000


def test_a_long_page_keeps_its_linked_data() -> None:
    data = '{"@type":"NewsArticle","headline":"At the end"}'
    data = f'<script type="application/ld+json">{data}</script>'
    page = "<html><body>" + "<p>a</p>" * 20_000 + data + "</body></html>"
    assert read_page(page.encode(), "https://www.example.com/", "text/html").title == "At the end"


def test_a_large_attribute_is_no_attack() -> None:
    page = f"<div data-props='{'x ' * 40_000}'></div><h1>A story about things</h1>"
    assert read_page(page.encode(), URL, "text/html").title == "A story about things"
