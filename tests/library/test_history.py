import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.library.errors import LibraryError
from linkwright.library.history import FILE_NAME, History

DAY = 86_400.0
POST = Path("/posts/one.md")


class Clock:
    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        self.now += 1
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def history(tmp_path: Path, clock: Clock) -> History:
    return History(tmp_path / "history", clock)


def texts(history: History, post: Path | str = POST) -> list[str]:
    return [history.text(snapshot) for snapshot in history.snapshots(post)]


def test_versions_come_back_newest_first_with_their_reasons(history: History) -> None:
    assert history.snapshots(POST) == []
    assert history.keep(POST, "one", "save")
    assert history.keep(POST, "one two", "export")
    assert texts(history) == ["one two", "one"]
    newest, oldest = history.snapshots(POST)
    assert (newest.why, newest.words) == ("export", 2)
    assert oldest.kept_at < newest.kept_at


def test_the_words_of_a_version_are_those_of_its_text(history: History) -> None:
    history.keep(POST, "---\ntitle: Of three words\n---\n- [one two](https://e.org/)\n", "save")
    assert [version.words for version in history.snapshots(POST)] == [2]


def test_the_same_text_is_no_new_version(history: History) -> None:
    history.keep(POST, "one", "save")
    assert not history.keep(POST, "one", "export")
    history.keep(POST, "two", "save")
    assert history.keep(POST, "one", "save")
    assert texts(history) == ["one", "two", "one"]


def test_equal_texts_are_stored_once(history: History, tmp_path: Path) -> None:
    for name in "abc":
        history.keep(name, "the same", "save")
    with closing(sqlite3.connect(tmp_path / "history" / FILE_NAME)) as database:
        assert database.execute("SELECT count(*) FROM texts").fetchone() == (1,)


def test_a_post_takes_its_versions_along_when_it_gets_a_file(history: History) -> None:
    history.keep("post-1", "before there was a file", "export")
    history.move("post-1", POST)
    assert texts(history) == ["before there was a file"]
    assert history.snapshots("post-1") == []


def test_old_versions_are_thinned(history: History, clock: Clock) -> None:
    for number in range(50):
        history.keep(POST, f"text {number}", "save")
    assert len(history.snapshots(POST)) == 50
    clock.now += 400 * DAY
    history.keep(POST, "a year later", "save")
    assert texts(history) == ["a year later", "text 49"]


def test_the_whole_stays_below_a_limit(tmp_path: Path, clock: Clock) -> None:
    history = History(tmp_path, clock, most_bytes=60)
    for number in range(20):
        history.keep(POST, f"text {number}", "save")
    history.tidy()
    assert texts(history) == [f"text {number}" for number in (19, 18, 17, 16)]


def test_a_damaged_store_is_set_aside_and_the_next_version_is_kept(
    history: History, tmp_path: Path
) -> None:
    store = tmp_path / "history" / FILE_NAME
    store.parent.mkdir()
    store.write_bytes(b"no database at all, but long enough to be looked at" * 30)
    with pytest.raises(LibraryError, match="Your text is not concerned"):
        history.keep(POST, "one", "save")
    assert history.keep(POST, "one", "save")
    assert [path.name[:15] for path in store.parent.iterdir() if path != store] == [
        "history.damaged"
    ]


def test_a_newer_store_is_left_alone(history: History, tmp_path: Path) -> None:
    history.keep(POST, "one", "save")
    store = tmp_path / "history" / FILE_NAME
    with closing(sqlite3.connect(store)) as database:
        database.execute("PRAGMA user_version = 99")
    before = store.read_bytes()
    with pytest.raises(LibraryError, match="newer Linkwright"):
        history.keep(POST, "two", "save")
    assert store.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LibraryError, match="The history could not be used"):
        History(tmp_path / "file").keep(POST, "one", "save")


@given(st.text(st.characters(exclude_categories=[])))
def test_every_text_comes_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    history = History(tmp_path_factory.getbasetemp() / "any")
    history.keep("any", text, "save")
    assert history.text(history.snapshots("any")[0]) == text
