import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.fetch.fetch_result import FetchResult
from linkwright.fetch.link_store import LinkStore
from linkwright.fetch.page_info import Alternative, PageInfo
from linkwright.fetch.result_record import result_from_record, result_to_record

NOW = 1_432_900_000.0
DAY = 86_400.0
URL = "https://www.bbc.com/news/world-asia-32917311"


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "links.sqlite"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(path: Path, clock: Clock) -> Iterator[LinkStore]:
    store = LinkStore(path, clock)
    yield store
    store.close()


def found(url: str = URL, **values: object) -> FetchResult:
    page = PageInfo(title="A headline", publisher="BBC", date="2015-05-29")
    result = FetchResult(
        url,
        "found",
        title="A headline",
        source="BBC",
        alternatives=(Alternative("Another", "h1"),),
        final_url=url,
        page=page,
        fetched_at=NOW,
    )
    return FetchResult(**{**{f: getattr(result, f) for f in result.__slots__}, **values})  # type: ignore[arg-type]


def test_what_is_kept_is_found(store: LinkStore) -> None:
    store.keep([found(), found("https://other.example/")])
    assert store.find([URL, "https://unknown.example/"]) == {URL: found()}


def test_many_addresses_are_found_at_once(store: LinkStore) -> None:
    many = [found(f"https://example.org/{number}") for number in range(1_200)]
    store.keep(many)
    assert len(store.find(result.url for result in many)) == 1_200


def test_pages_are_kept_for_thirty_days_and_refusals_for_one(
    store: LinkStore, clock: Clock
) -> None:
    store.keep([found(), found("https://closed.example/", state="blocked")])
    clock.now += 2 * DAY
    assert list(store.find([URL, "https://closed.example/"])) == [URL]
    clock.now += 29 * DAY
    assert store.find([URL]) == {}


def test_a_waiting_try_survives_a_restart(store: LinkStore, path: Path, clock: Clock) -> None:
    waiting = found(state="waiting", tries=3, retry_at=NOW + 10_800)
    store.keep([waiting])
    store.close()
    again = LinkStore(path, clock)
    assert again.find([URL]) == {URL: waiting}
    again.close()


def test_forgotten_is_forgotten(store: LinkStore) -> None:
    store.keep([found()])
    store.forget([URL])
    assert store.find([URL]) == {}


def test_the_file_may_be_deleted_at_any_time(store: LinkStore, path: Path) -> None:
    store.keep([found()])
    for file in path.parent.iterdir():
        file.unlink()
    assert store.find([URL]) == {}
    store.keep([found()])
    assert store.find([URL]) == {URL: found()}
    assert path.exists()


def test_the_folder_may_be_deleted_at_any_time(store: LinkStore, path: Path) -> None:
    store.keep([found()])
    for file in path.parent.iterdir():
        file.unlink()
    path.parent.rmdir()
    store.keep([found()])
    assert store.find([URL]) == {URL: found()}


@pytest.mark.parametrize("content", [b"no database at all" * 1000, b"", b"SQLite format 3\0" * 99])
def test_a_damaged_file_is_made_anew(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    store = LinkStore(path, lambda: NOW)
    store.keep([found()])
    assert store.find([URL]) == {URL: found()}
    store.close()


def test_a_file_damaged_while_in_use_is_made_anew(store: LinkStore, path: Path) -> None:
    store.keep([found(f"https://example.org/{number}") for number in range(500)])
    store.close()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)
    again = LinkStore(path, lambda: NOW)
    again.find([URL])
    again.keep([found()])
    assert again.find([URL]) == {URL: found()}
    again.close()


def test_a_file_emptied_while_in_use_is_made_anew(store: LinkStore, path: Path) -> None:
    store.keep([found()])
    with sqlite3.connect(path) as other:
        other.execute("DROP TABLE results")
    other.close()
    assert store.find([URL]) == {}
    store.keep([found()])
    assert store.find([URL]) == {URL: found()}


def test_a_file_of_another_version_is_made_anew(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE results (something)")
        other.execute("PRAGMA user_version = 99")
    other.close()
    store = LinkStore(path, lambda: NOW)
    store.keep([found()])
    assert store.find([URL]) == {URL: found()}
    store.close()


def test_a_folder_that_cannot_be_written_costs_only_the_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = LinkStore(tmp_path / "file" / "links.sqlite", lambda: NOW)
    store.keep([found()])
    assert store.find([URL]) == {}
    store.close()


def test_a_closed_store_finds_nothing(store: LinkStore) -> None:
    store.keep([found()])
    store.close()
    store.keep([found()])
    assert store.find([URL]) == {}


def test_two_programs_write_at_once(store: LinkStore, path: Path) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from linkwright.fetch.link_store import LinkStore\n"
        "from linkwright.fetch.fetch_result import FetchResult\n"
        "store = LinkStore(Path(sys.argv[1]), lambda: 1.4329e9)\n"
        "for n in range(200):\n"
        "    url = f'https://other.example/{n}'\n"
        "    store.keep([FetchResult(url, 'found', fetched_at=1.4329e9)])\n"
        "store.close()\n"
    )
    store.keep([found()])
    other = subprocess.Popen([sys.executable, "-c", program, str(path)])
    for number in range(200):
        store.keep([found(f"https://mine.example/{number}")])
    assert other.wait(60) == 0
    urls = [f"https://{who}.example/{n}" for who in ("mine", "other") for n in range(200)]
    assert len(store.find(urls)) == 400


def test_many_threads_use_it(store: LinkStore) -> None:
    def use(name: int) -> None:
        for number in range(50):
            url = f"https://{name}.example/{number}"
            store.keep([found(url)])
            assert url in store.find([url])

    threads = [threading.Thread(target=use, args=(name,)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


texts = st.text(max_size=20)
pages = st.builds(
    PageInfo,
    title=texts,
    publisher=texts,
    alternatives=st.tuples(st.builds(Alternative, text=texts, origin=texts)),
    state=st.sampled_from(["ok", "check", "blocked", "not_html"]),
)


@given(
    st.builds(
        FetchResult,
        url=texts,
        state=st.sampled_from(["waiting", "found", "check", "blocked", "failed"]),
        title=texts,
        reason=texts,
        page=st.none() | pages,
        retry_at=st.none() | st.floats(0, 1e10),
    )
)
def test_every_result_comes_back_from_its_record(result: FetchResult) -> None:
    assert result_from_record(result_to_record(result)) == result


@pytest.mark.parametrize(
    "record",
    [
        "",
        "[]",
        "null",
        "{}",
        '{"url": 1}',
        result_to_record(found()).replace('"found"', '"great"'),
        result_to_record(found()).replace('"A headline"', "7"),
        result_to_record(found()).replace('"ok"', '"fine"'),
        "[" * 100_000,
    ],
)
def test_a_record_by_another_hand_is_no_result(record: str) -> None:
    assert result_from_record(record) is None
