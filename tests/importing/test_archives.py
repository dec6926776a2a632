"""Backups inside the archives that Google Takeout gives out."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from importing.imports import IMPORTS, Imports, outcomes
from linkwright.importing.errors import ImportingError
from linkwright.importing.finding import find_files
from linkwright.importing.report import Outcome

FEED = (IMPORTS / "feed.atom").read_bytes()


def archive_of(folder: Path, **members: bytes) -> Path:
    path = folder / "takeout.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(f"Takeout/Blogger/Blogs/A Blog/{name.replace('_', '.')}", data)
    return path


def test_a_backup_is_read_out_of_its_archive(imports: Imports, tmp_path: Path) -> None:
    path = archive_of(tmp_path, feed_atom=FEED, settings_csv=b"x", theme_xml=b"<html/>")

    result = imports.run(path)

    assert outcomes(result) == {Outcome.ADDED: 2, Outcome.DRAFT_ADDED: 1}
    assert imports.progress[-1].done_bytes == imports.progress[-1].total_bytes == len(FEED)
    assert outcomes(imports.run(IMPORTS / "feed.atom")) == {Outcome.SAME: 3}


@pytest.mark.parametrize("kept", [60, 600])
def test_a_cut_archive_is_told(tmp_path: Path, kept: int) -> None:
    path = archive_of(tmp_path, feed_atom=FEED)
    path.write_bytes(path.read_bytes()[:kept])

    with pytest.raises(ImportingError, match="The archive is damaged"):
        find_files([path])


def test_damage_inside_an_archive_is_told(imports: Imports, tmp_path: Path) -> None:
    path = archive_of(tmp_path, feed_atom=FEED + b"<!-- " + bytes(range(1, 256)) * 2000 + b" -->")
    found = find_files([path])
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 255
    path.write_bytes(bytes(data))
    assert found

    try:
        result = imports.run(path)
    except ImportingError as error:
        assert "damaged" in str(error)
    else:
        assert not result.counts.is_complete


def test_an_archive_without_a_backup_is_none(tmp_path: Path) -> None:
    with pytest.raises(ImportingError, match="is none of these"):
        find_files([archive_of(tmp_path, notes_txt=b"x", feed_atom=b"<feed/>")])
