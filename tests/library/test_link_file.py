import os
from pathlib import Path

import pytest

from linkwright.library.errors import LibraryError
from linkwright.library.link_file import load_link_file


def test_the_links_of_a_file_are_read_by_its_kind(tmp_path: Path) -> None:
    shortcut = tmp_path / "A headline.url"
    shortcut.write_bytes(b"[InternetShortcut]\r\nURL=https://a.example/1\r\n")
    bookmarks = tmp_path / "bookmarks.html"
    bookmarks.write_text("<DT><A HREF='https://a.example/2'>Another</A>")
    found = [load_link_file(path, ()).links[0] for path in (shortcut, bookmarks)]
    assert [(link.url, link.title) for link in found] == [
        ("https://a.example/1", "A headline"),
        ("https://a.example/2", "Another"),
    ]


@pytest.mark.parametrize("name", ["gone.txt", "folder", "pipe", "huge.txt", "a\0b"])
def test_what_cannot_be_read_is_told_as_a_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(40_000_000)
    with pytest.raises(LibraryError, match="Nothing was added"):
        load_link_file(tmp_path / name, ())
