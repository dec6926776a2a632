import plistlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.assets import read_text
from linkwright.model.addresses import is_web_address
from linkwright.model.intake import (
    Intake,
    IntakeLink,
    parse_junk_titles,
    read_intake,
    read_link_file,
    read_moz_url,
    read_shortcut,
    read_uri_list,
)

JUNK = parse_junk_titles(read_text("data/junk-anchors.txt"))
ONE = IntakeLink("https://a.example/1", "Title")
FORMATS = ["text/html", "text/plain", "text/uri-list", "text/x-moz-url", "image/png"]
FILES = ["a.url", "a.webloc", "a.desktop", "a.html", "a.txt", "a", ".url", ""]


@given(st.dictionaries(st.sampled_from(FORMATS) | st.text(max_size=9), st.text() | st.binary()))
def test_any_data_give_web_addresses(formats: dict[str, bytes | str]) -> None:
    assert all(is_web_address(link.url) for link in read_intake(formats, JUNK).links)


@given(
    st.sampled_from(FILES),
    st.binary()
    | st.sampled_from(
        [b"bplist00", b"<?xml?><plist><dict><key>URL</key>", b"URL=https://a.example/"]
    )
    | st.binary().map(lambda data: b"bplist00" + data),
)
def test_any_file_gives_web_addresses(name: str, content: bytes) -> None:
    assert all(is_web_address(link.url) for link in read_link_file(name, content, JUNK).links)


def test_the_best_format_is_read() -> None:
    formats: dict[str, bytes | str] = {
        "text/plain": "https://a.example/1",
        "text/uri-list": "https://a.example/1\r\n",
        "text/html;charset=utf-8": "<a href='https://a.example/1'>Title</a>",
        "text/x-moz-url": "https://a.example/1\nTab's title".encode("utf-16-le"),
    }
    assert read_intake(formats, JUNK).links == (IntakeLink("https://a.example/1", "Tab's title"),)
    del formats["text/x-moz-url"]
    assert read_intake(formats, JUNK).links == (ONE,)
    del formats["text/html;charset=utf-8"]
    assert read_intake(formats, JUNK).links == (IntakeLink("https://a.example/1"),)


def test_html_without_links_gives_way_to_the_text() -> None:
    formats = {"text/html": "<span>copied</span>", "text/plain": "https://a.example/1"}
    assert read_intake(formats, JUNK).links == (IntakeLink("https://a.example/1"),)


def test_what_was_ignored_is_told_also_when_nothing_is_left() -> None:
    formats = {"text/uri-list": "file:///a\r\nfile:///b", "text/plain": "file:///a"}
    assert read_intake(formats, JUNK) == Intake(ignored=2)
    assert read_intake({"text/plain": "https://a.example/1 ftp://b.example"}, JUNK).ignored == 1


def test_nothing_at_all() -> None:
    assert read_intake({}, JUNK) == Intake()


def test_uri_lists_keep_order_and_skip_remarks() -> None:
    text = "# a remark\r\nhttps://a.example/2\r\nhttps://a.example/1\r\nhttps://a.example/2\r\nmailto:a@b\r\n"
    intake = read_uri_list(text)
    assert [link.url for link in intake.links] == ["https://a.example/2", "https://a.example/1"]
    assert (intake.ignored, intake.repeated) == (1, 1)


def test_firefox_drags_several_tabs_as_pairs() -> None:
    text = (
        "https://a.example/1\nOne\nabout:config\nConfig\nhttps://a.example/2\nhttps://a.example/2"
    )
    intake = read_moz_url(text, JUNK)
    assert intake.links == (
        IntakeLink("https://a.example/1", "One"),
        IntakeLink("https://a.example/2"),
    )
    assert intake.ignored == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("Title.url", b"[InternetShortcut]\r\nURL=https://a.example/1\r\nIconIndex=0\r\n"),
        ("TITLE.URL".title(), b"[InternetShortcut]\r\nURL=https://a.example/1\r\n"),
        ("Title.url", "\ufeff[InternetShortcut]\r\nURL=https://a.example/1".encode("utf-16")),
        ("Title.webloc", plistlib.dumps({"URL": "https://a.example/1"})),
        ("Title.webloc", plistlib.dumps({"URL": "https://a.example/1"}, fmt=plistlib.FMT_BINARY)),
        (
            "x.desktop",
            b"[Desktop Entry]\nType=Link\nName=Title\nName[de]=Titel\nURL=https://a.example/1",
        ),
        ("x.desktop", b"[Desktop Entry]\nURL[$e]=https://a.example/1\nName=Title\n"),
    ],
)
def test_link_files(name: str, content: bytes) -> None:
    assert read_link_file(name, content, JUNK) == Intake((ONE,))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.url", b"[InternetShortcut]\nURL=file:///etc/passwd"),
        ("a.url", b""),
        ("a.desktop", b"[Desktop Entry]\nType=Application\nExec=rm -rf ~"),
        ("a.webloc", b"not a plist"),
        ("a.webloc", plistlib.dumps(["https://a.example/"])),
        ("a.webloc", plistlib.dumps({"URL": 5})),
        ("a.webloc", b"<plist><dict><key>a</key><date>never</date></dict></plist>"),
        ("a.webloc", b"<plist>" + b"<array>" * 5_000),
        (
            "a.webloc",
            b'<!DOCTYPE plist [<!ENTITY a "aaaa">]><plist><string>&a;</string></plist>',
        ),
    ],
)
def test_link_files_without_a_web_address(name: str, content: bytes) -> None:
    assert read_shortcut(name, content) == Intake(ignored=1)


def test_pages_and_texts_as_files() -> None:
    page = b"<a href='https://a.example/1'>Title</a>"
    assert read_link_file("bookmarks.html", page, JUNK).links == (ONE,)
    assert read_link_file("links.txt", b"\xef\xbb\xbfTitle\r\nhttps://a.example/1", JUNK).links == (
        ONE,
    )
    latin = "Größe hier\nhttps://a.example/1".encode("cp1252")
    assert read_link_file("links.txt", latin, JUNK).links[0].title == "Größe hier"


def test_junk_titles_are_phrases_with_remarks() -> None:
    assert parse_junk_titles("# remark\nRead More\n\n here # too\n") == {"read more", "here"}
