"""Backups that are damaged, dangerous, or none."""

from pathlib import Path

import pytest

from importing.imports import IMPORTS, Imports, outcomes
from linkwright.importing.errors import ImportingError
from linkwright.importing.finding import find_files
from linkwright.importing.report import Outcome

OLD = (IMPORTS / "blogger-old.xml").read_bytes()
POST = "2015-05-29-town-opens-longest-footbridge-more.md"


def backup(folder: Path, data: bytes) -> Path:
    path = folder / "backup.xml"
    path.write_bytes(data)
    return path


def test_a_truncated_backup_gives_what_it_has(imports: Imports, tmp_path: Path) -> None:
    cut = OLD[: OLD.index(b"post-502")]

    result = imports.run(backup(tmp_path, cut))

    assert outcomes(result) == {Outcome.ADDED: 1}
    assert not result.counts.is_complete
    assert "It ends in the middle, in line " in result.summary[-1]
    assert "The posts that were read before are kept." in result.summary[-1]
    imports.run(backup(tmp_path, OLD))
    assert (imports.folder / POST.replace(".md", ".comments.json")).is_file()
    assert (imports.folder / "drafts/2015-05-30-not-ready-yet.md").is_file()


@pytest.mark.parametrize("at", range(400, len(OLD), 397))
def test_a_backup_cut_anywhere_never_fails(imports: Imports, tmp_path: Path, at: int) -> None:
    try:
        result = imports.run(backup(tmp_path, OLD[:at]))
    except ImportingError:
        assert at < 500  # too little to say what it is
        return
    assert result.counts.problems


def test_broken_nesting_is_told_with_its_line(imports: Imports, tmp_path: Path) -> None:
    broken = OLD.replace(b"<title type='text'>Not Ready", b"</wrong><title type='text'>Not Ready")

    result = imports.run(backup(tmp_path, broken))

    assert outcomes(result) == {Outcome.ADDED: 1}
    assert "It is damaged in line " in result.summary[-1]


def test_control_characters_and_bad_bytes_are_mended(imports: Imports, tmp_path: Path) -> None:
    dirty = OLD.replace(b"Bring a scarf", b"Bring\x08 a\x00 sc\xe4rf\xff\xef\xbf\xbe")

    result = imports.run(backup(tmp_path, dirty))

    assert result.counts.is_complete
    assert "Bring a sc�rf" in imports.post(POST).body


@pytest.mark.parametrize("encoding", ["iso-8859-1", "windows-1252", "utf-16", "utf-8-sig"])
def test_declared_encodings_are_read(imports: Imports, tmp_path: Path, encoding: str) -> None:
    declared = encoding.removesuffix("-sig")
    text = OLD.decode().replace("UTF-8", declared).replace("a scarf", "ä scarf")

    result = imports.run(backup(tmp_path, text.encode(encoding)), kind="blogger")

    assert result.counts.is_complete
    assert "Bring ä scarf" in imports.post(POST).body


def test_an_unknown_encoding_is_told(imports: Imports, tmp_path: Path) -> None:
    result = imports.run(backup(tmp_path, OLD.replace(b"UTF-8", b"klingon")), kind="blogger")

    assert "It is written in an encoding that cannot be read." in result.summary[-1]


BOMB = b"""<!DOCTYPE feed [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>"""
OUTSIDE = b"""<!DOCTYPE feed [<!ENTITY a SYSTEM "file:///etc/passwd">]>"""


@pytest.mark.parametrize("head", [BOMB, OUTSIDE])
def test_entities_are_refused(imports: Imports, tmp_path: Path, head: bytes) -> None:
    start = OLD.index(b"<feed")
    attack = OLD[:start] + head + OLD[start:].replace(b"Bring a scarf", b"&a;")

    result = imports.run(backup(tmp_path, attack))

    assert result.counts.posts == 0
    assert "It declares entities of its own" in result.summary[-1]


def test_an_entry_without_end_is_given_up(
    imports: Imports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("linkwright.importing.xml_stream.LARGEST_ENTRY", 1_000_000)
    huge = OLD.replace(b"A thought before", b"x" * 3_000_000)

    result = imports.run(backup(tmp_path, huge))

    assert outcomes(result) == {Outcome.ADDED: 1}
    assert "One entry is larger than 1 MB, which no post is." in result.summary[-1]


@pytest.mark.parametrize(
    "text",
    [
        b"<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>News</title></feed>",
        b"<?xml version='1.0'?><rss version='2.0'><channel><item/></channel></rss>",
        b"<?xml version='1.0'?><svg/>",
        b"",
        b"just words",
    ],
)
def test_other_files_are_no_backups(tmp_path: Path, text: bytes) -> None:
    with pytest.raises(ImportingError, match="is none of these: Blogger backup, WordPress"):
        find_files([backup(tmp_path, text)])


def test_a_backup_without_entries_is_told(imports: Imports, tmp_path: Path) -> None:
    empty = OLD[: OLD.index(b"<entry>")] + b"</feed>"

    result = imports.run(backup(tmp_path, empty))

    assert "There is no entry of a blog in it." in result.summary[-1]


def test_entries_without_anything_are_read(imports: Imports, tmp_path: Path) -> None:
    post = (
        b"<entry><category scheme='http://schemas.google.com/g/2005#kind'"
        b" term='http://schemas.google.com/blogger/2008/kind#post'/></entry>"
    )
    bare = OLD.replace(b"</feed>", post + b"<entry/></feed>")

    result = imports.run(backup(tmp_path, bare))

    assert outcomes(result)[Outcome.ADDED] == 2
    assert result.counts.left_out["entries of an unknown kind"] == 1
    assert (imports.folder / "post.md").is_file()
