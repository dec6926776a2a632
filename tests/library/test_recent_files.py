import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.library.errors import LibraryError
from linkwright.library.recent_files import (
    MOST_FILES,
    RecentFile,
    RecentFiles,
    load_recent_files,
    save_recent_files,
)


def paths(recent: RecentFiles) -> list[str]:
    return [file.path.name for file in recent.files]


def opened(*names: str) -> RecentFiles:
    recent = RecentFiles()
    for name in names:
        recent = recent.with_opened(Path("/posts") / name)
    return recent


def test_the_file_opened_last_is_first_and_stands_once() -> None:
    assert paths(opened("a", "b", "a", "c")) == ["c", "a", "b"]


def test_pinned_files_stay_while_others_come_and_go() -> None:
    recent = opened("kept").with_pin(Path("/posts/kept"), is_pinned=True)
    for number in range(40):
        recent = recent.with_opened(Path(f"/posts/{number}"))
    assert len(recent.files) == MOST_FILES + 1 > 10
    assert RecentFile(Path("/posts/kept"), is_pinned=True) in recent.files
    assert paths(recent.cleared()) == ["kept"]
    assert paths(recent.with_opened(Path("/posts/kept")))[0] == "kept"
    assert not recent.with_pin(Path("/posts/kept"), is_pinned=False).cleared().files


def test_a_file_can_be_taken_out() -> None:
    assert paths(opened("a", "b").without(Path("/posts/a"))) == ["b"]


def test_missing_files_are_known(tmp_path: Path) -> None:
    there = tmp_path / "there.md"
    there.write_text("")
    states = [RecentFile(path).is_missing() for path in (there, tmp_path, tmp_path / "gone.md")]
    assert states == [False, True, True]


@given(st.lists(st.tuples(st.sampled_from("abcdefé “"), st.booleans()), max_size=30))
def test_the_list_is_kept(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, bool]]
) -> None:
    store = tmp_path_factory.mktemp("state") / "new" / "recent.json"
    recent = RecentFiles()
    for name, is_pinned in acts:
        recent = recent.with_opened(Path("/posts") / name)
        recent = recent.with_pin(Path("/posts") / name, is_pinned=is_pinned)
    save_recent_files(store, recent)
    assert load_recent_files(store) == recent


def test_no_list_yet(tmp_path: Path) -> None:
    assert load_recent_files(tmp_path / "recent.json") == RecentFiles()
    assert load_recent_files(tmp_path) == RecentFiles()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not json",
        b"\xff\xfe",
        b"{}",
        b"[" * 100_000,
        b'[1, null, {"path": 5}, {"path": "a\\u0000b"}, {"path": ""}, []]',
    ],
)
def test_a_broken_list_is_an_empty_one(tmp_path: Path, content: bytes) -> None:
    store = tmp_path / "recent.json"
    store.write_bytes(content)
    assert load_recent_files(store) == RecentFiles()


def test_what_can_be_read_of_a_half_broken_list_is_kept(tmp_path: Path) -> None:
    store = tmp_path / "recent.json"
    store.write_text(json.dumps([{"path": "/a", "pinned": "yes"}, 7, {"path": "/b", "new": 1}]))
    assert load_recent_files(store).files == (RecentFile(Path("/a")), RecentFile(Path("/b")))


def test_a_list_that_cannot_be_kept_is_told(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    with pytest.raises(LibraryError, match="could not be kept"):
        save_recent_files(tmp_path / "state" / "recent.json", RecentFiles())
