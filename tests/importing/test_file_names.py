"""Names of files: safe everywhere, each only once, whatever the title is."""

import re
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importing.imports import IMPORTS, Imports
from linkwright.importing.destination import Destination
from linkwright.importing.file_names import file_stem, name_key, numbered
from linkwright.importing.ledger import Ledger
from linkwright.importing.records import HtmlBody, SourcePost

HOSTILE = [
    "../../x",
    "..\\..\\x",
    "/etc/passwd",
    "C:\\Windows\\x",
    "a\x00b",
    "con",
    "AUX",
    "com1",
    "nul.txt",
    ".hidden",
    "-rf",
    "~",
    "",
    " ",
    "...",
    "a/b",
    "日本語" * 100,
    "𠀀" * 300,
    "🎉" * 300,
    "e\u0301" * 200,
    "한" * 300,
    "x" * 5000,
    "\u202egpj.exe",
    "a\nb",
    '*?<>|":',
]
DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")


def post_named(title: str, slug: str = "", day: date | None = None) -> SourcePost:
    return SourcePost("id", title, HtmlBody(""), date=day, slug=slug)


def assert_safe(name: str) -> None:
    assert len(name.encode()) <= 255
    assert len(unicodedata.normalize("NFD", name).encode()) <= 2 * 255
    assert not set(name) & set('/\\:*?"<>|\n\r\t\x00')
    assert all(character.isprintable() for character in name)
    assert name[0] not in ".-~ " and name[-1] not in ". "
    assert not DEVICES.fullmatch(name)
    assert Path(name).name == name


@pytest.mark.parametrize("title", HOSTILE, ids=lambda title: ascii(title)[:20])
@pytest.mark.parametrize("day", [None, date(2015, 5, 29)])
def test_hostile_titles_give_safe_names(title: str, day: date | None) -> None:
    for post in (post_named(title, day=day), post_named("", title, day)):
        for number in (1, 2, 9999):
            assert_safe(numbered(file_stem(post), number))


@given(st.text(max_size=300), st.text(max_size=300), st.none() | st.dates())
def test_any_title_gives_a_safe_name(title: str, slug: str, day: date | None) -> None:
    assert_safe(numbered(file_stem(post_named(title, slug, day)), 1))


def test_names_are_the_day_and_the_words_of_the_address() -> None:
    post = post_named("A title", "my-post", date(2015, 5, 29))

    assert numbered(file_stem(post), 1) == "2015-05-29-my-post.md"
    assert numbered(file_stem(post_named("It's a Title", "")), 2) == "its-a-title-2.md"


@given(
    st.lists(st.sampled_from(["Straße", "STRASSE", "é", "e\u0301", "É", "ı", "I", "i"]), max_size=8)
)
def test_names_differ_on_systems_that_ignore_case(titles: list[str]) -> None:
    ledger = Ledger(None, Path("posts"))
    destination = Destination(Path("no-such-folder"), ledger)

    names = [
        destination.place(post_named(title), str(number)).name
        for number, title in enumerate(titles)
    ]

    ledger.close()
    assert len({name_key(name) for name in names}) == len(titles)
    assert len({name.upper() for name in names}) == len(titles)


@pytest.mark.parametrize("place", ["../../../outside", "/tmp/outside.html", "a/../../outside"])
def test_no_path_of_an_import_leaves_the_folder(
    imports: Imports, tmp_path: Path, place: str
) -> None:
    text = (IMPORTS / "feed.atom").read_text("utf-8")
    backup = tmp_path / "hostile.atom"
    hostile = text.replace("/2015/05/town-opens-longest-footbridge-more.html", place)
    backup.write_text(hostile.replace("Town Opens", "../../outside"), "utf-8")

    imports.run(backup)

    found = list(tmp_path.rglob("*outside*"))
    assert found
    assert all(imports.folder in path.parents for path in found)
