"""The index of a folder of posts, in real SQLite files."""

import concurrent.futures
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from library_bench import CHINA, DAY, HALIMOV, NOW, RAMADI, LibraryBench
from linkwright.library.errors import LibraryError
from linkwright.library.hit_marking import plain, spans
from linkwright.library.index_update import IndexUpdate
from linkwright.model.post_state import PostState

GUARDIAN = "https://www.theguardian.com/world/tajik"


def test_posts_are_listed_by_date_with_state_and_counts(library: LibraryBench) -> None:
    library.write_samples()
    assert library.update() == 3
    assert [(row.path, row.state, row.links, row.waiting) for row in library.listed()] == [
        ("china.markdown", PostState.SCHEDULED, 0, 0),
        ("2015/halimov.md", PostState.DRAFT, 1, 0),
        ("ramadi.md", PostState.PUBLISHED, 3, 1),
    ]
    assert library.listed()[0].title == "中国在有争议的岛屿部署火炮"
    assert library.listed()[2].labels == ("Iraq", "Islamic State")


@pytest.mark.parametrize(
    ("state", "path"),
    [
        (PostState.SCHEDULED, "china.markdown"),
        (PostState.DRAFT, "2015/halimov.md"),
        (PostState.PUBLISHED, "ramadi.md"),
    ],
)
def test_filters(library: LibraryBench, state: PostState, path: str) -> None:
    library.write_samples()
    library.update()
    assert library.paths(state=state) == [path]
    assert library.paths(typed="of", state=state) == ([path] if path != "china.markdown" else [])


def test_posts_of_one_date_stand_by_title(library: LibraryBench) -> None:
    for number, title in enumerate(["Picture", "Briefs", "Editorials", "Briefs"]):
        library.write(f"{number}.md", f"---\ntitle: {title}\ndate: 2015-05-29 10:00\n---\n")
    library.update()
    assert [row.title for row in library.listed()] == ["Briefs", "Briefs", "Editorials", "Picture"]
    assert [row.title for row in library.listed("e")] == ["Editorials"]
    assert library.paths("b") == library.paths()[:2]


@pytest.mark.parametrize(
    ("typed", "paths"),
    [
        ("ramadi", ["ramadi.md"]),
        ("anbar prov", ["ramadi.md"]),
        ("senators", ["ramadi.md"]),
        ("“L.A. Times”", ["ramadi.md"]),
        ("latimes.com/ramadi", ["ramadi.md"]),
        ("islamic state", ["2015/halimov.md", "ramadi.md"]),
        ("gefahr strasse", []),
        ("gefahrlich", ["china.markdown"]),
        ("争议", ["china.markdown"]),
        ("tajikistan guardian", ["ramadi.md"]),
        ("nowhere", []),
        ("", ["china.markdown", "2015/halimov.md", "ramadi.md"]),
    ],
)
def test_search(library: LibraryBench, typed: str, paths: list[str]) -> None:
    library.write_samples()
    library.update()
    assert library.paths(typed) == paths


def test_hits_are_marked(library: LibraryBench) -> None:
    library.write_samples()
    library.update()
    (row,) = library.listed("ramadi sena")
    assert list(spans(row.marked_title)) == [("The Fall Of ", False), ("Ramadi", True)]
    assert ("Senators", True) in list(spans(row.excerpt))
    assert plain(row.marked_title) == row.title
    (row,) = library.listed("争议")
    assert [text for text, is_hit in spans(row.marked_title) if is_hit] == ["争议"]


def test_only_what_changed_is_read_again(library: LibraryBench) -> None:
    library.write_samples()
    library.update()
    assert library.update() == 0
    path = library.write("ramadi.md", RAMADI.replace("Fall", "Loss"))
    os.utime(path, ns=(1, 1))
    assert library.update() == 1
    assert [row.title for row in library.listed("loss")] == ["The Loss Of Ramadi"]
    assert library.paths('"fall"') == []
    os.utime(path, ns=(2, 2))
    assert library.update() == 1
    assert library.update() == 0


def test_files_that_are_gone_or_moved(library: LibraryBench) -> None:
    library.write_samples()
    library.update()
    (library.folder / "2015").rename(library.folder / "old")
    (library.folder / "china.markdown").unlink()
    library.update()
    assert library.paths() == ["old/halimov.md", "ramadi.md"]


def test_what_is_no_post_is_left_alone(library: LibraryBench) -> None:
    library.write_samples()
    library.write(".hidden.md", RAMADI)
    library.write(".git/x.md", RAMADI)
    library.write("node_modules/x.md", RAMADI)
    library.write("image.png", "x")
    os.mkfifo(library.folder / "pipe.md")
    (library.folder / "gone.md").symlink_to("nowhere")
    (library.folder / "circle").symlink_to(library.folder)
    (library.folder / "linked.md").symlink_to(library.folder / "ramadi.md")
    library.update()
    assert len(library.paths()) == 4


def test_a_file_that_cannot_be_read_waits_until_it_changes(library: LibraryBench) -> None:
    path = library.write("a.md", RAMADI)
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    assert library.update() == 1
    assert library.update() == 0
    assert library.paths() == []


def test_a_name_that_is_no_text(library: LibraryBench) -> None:
    (library.folder / os.fsdecode(b"caf\xe9.md")).write_text(RAMADI)
    library.update()
    assert library.update() == 0
    assert len(library.paths("ramadi")) == 1


def test_a_folder_that_vanished_keeps_what_is_known(library: LibraryBench) -> None:
    library.write_samples()
    library.update()
    library.folder.rename(library.folder.with_name("unplugged"))
    with pytest.raises(LibraryError, match="cannot be read"):
        library.update()
    assert len(library.paths()) == 3


def test_a_saved_post_is_looked_at_at_once(library: LibraryBench) -> None:
    update = IndexUpdate(library.folder, library.writer, library.reading)
    path = library.write("new/one.md", HALIMOV)
    update.refresh([path])
    assert library.paths("special forces") == ["new/one.md"]
    path.unlink()
    update.refresh([path, library.folder.parent / "elsewhere.md"])
    assert library.paths() == []


def test_an_update_that_is_not_wanted_any_more_ends(library: LibraryBench) -> None:
    for number in range(50):
        library.write(f"{number}.md", RAMADI)
    wanted = iter([True] * 10)
    library.update(lambda: next(wanted, False))
    assert len(library.paths()) < 50
    library.update()
    assert len(library.paths()) == 50


def test_linked_before(library: LibraryBench) -> None:
    library.write_samples()
    library.update()
    found = library.reader.linked_before(f"{GUARDIAN}?utm_source=x#top", "Another", NOW - 30 * DAY)
    assert found is not None
    assert found.is_same_page
    assert (found.path, found.post_title) == ("ramadi.md", "The Fall Of Ramadi")
    assert found.title == "Tajikistan police chief defects to Isis"
    assert library.reader.linked_before(GUARDIAN, "", NOW) is None
    assert library.reader.linked_before(GUARDIAN, "", NOW - 30 * DAY, NOW - 20 * DAY) is None
    but_this = library.reader.linked_before(GUARDIAN, "", NOW - 30 * DAY, except_path="ramadi.md")
    assert but_this is None


def test_nearly_the_same_headline_elsewhere(library: LibraryBench) -> None:
    library.write_samples()
    library.update()

    def near(title: str) -> bool:
        found = library.reader.linked_before("https://x.example/1", title, NOW - 30 * DAY)
        return found is not None and not found.is_same_page

    assert near("Exclusive: senators call for a review of Ramadi's defeat")
    assert near("Senators Call For Review Of The Ramadi Defeat")
    assert not near("Senators call for review of the Mosul defeat")
    assert not near("Senators call for review")


def test_ids_in_queries_are_other_pages(library: LibraryBench) -> None:
    library.write_samples()
    library.update()
    ask = library.reader.linked_before
    assert ask("https://www.latimes.com/ramadi?id=7", "", NOW - 30 * DAY) is not None
    assert ask("https://www.latimes.com/ramadi?id=8", "", NOW - 30 * DAY) is None


def test_the_index_can_be_deleted_while_it_is_used(library: LibraryBench) -> None:
    library.write_samples()
    library.update()
    shutil.rmtree(library.index_path.parent)
    assert library.paths() == []
    assert library.update() == 3
    assert len(library.paths("ramadi")) == 1


def test_deleting_during_an_update_is_mended_by_the_next(library: LibraryBench) -> None:
    for number in range(60):
        library.write(f"{number}.md", RAMADI)
    deleted = threading.Event()

    def delete_once() -> bool:
        if not deleted.is_set() and library.index_path.exists() and library.reader.count():
            library.index_path.unlink()
            deleted.set()
        return True

    library.update(delete_once)
    library.update()
    assert len(library.paths()) == 60


@pytest.mark.parametrize("damage", ["rubbish", "torn", "empty"])
def test_a_damaged_index_is_set_aside_and_made_anew(library: LibraryBench, damage: str) -> None:
    library.write_samples()
    library.update()
    library.close()
    data = library.index_path.read_bytes()
    broken = {"rubbish": b"rubbish" * 1000, "torn": data[:4096] + b"\xff" * 8192, "empty": b""}
    library.index_path.write_bytes(broken[damage])
    again = LibraryBench(library.folder.parent)
    again.update()
    again.update()
    assert len(again.paths("ramadi")) == 1
    assert len(again.paths()) == 3
    assert again.index_path.with_name("posts.sqlite.damaged").exists() == (damage != "empty")
    again.close()


def test_an_index_made_by_other_rules_is_made_anew(library: LibraryBench) -> None:
    library.write_samples()
    library.update()
    config = library.folder.parent / "config"
    config.mkdir()
    (config / "headline-words.txt").write_text("general ramadi defeat\n")
    again = LibraryBench(library.folder.parent)
    assert again.paths() == []
    assert again.update() == 3
    title = "Senators call for review of the Ramadi defeat"
    assert again.reader.linked_before("https://x.example/1", title, 0) is None
    again.close()


def test_a_place_that_cannot_be_written_costs_only_the_index(library: LibraryBench) -> None:
    library.write_samples()
    library.index_path.parent.write_text("in the way")
    library.update()
    assert library.paths() == []


def test_two_programs_update_one_index_at_once(library: LibraryBench) -> None:
    for number in range(60):
        title = f"Post {number}"
        library.write(f"{number}.md", RAMADI.replace("The Fall Of Ramadi", title, 1))
    program = (
        "import sys; from pathlib import Path\n"
        "from library_bench import LibraryBench\n"
        "bench = LibraryBench(Path(sys.argv[1])); bench.update(); bench.close()\n"
    )
    paths = os.pathsep.join([str(Path(__file__).parents[1]), *sys.path])
    others = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(library.folder.parent)],
            env={**os.environ, "PYTHONPATH": paths},
        )
        for _ in range(2)
    ]
    library.update()
    assert [other.wait(60) for other in others] == [0, 0]
    assert len(library.paths()) == 60
    assert len(library.paths("anbar")) == 60
    database = sqlite3.connect(library.index_path)
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.execute("INSERT INTO words (words) VALUES ('integrity-check')")
    database.close()


def test_reading_goes_on_while_another_thread_writes(library: LibraryBench) -> None:
    for number in range(40):
        library.write(f"{number}.md", CHINA)
    thread = threading.Thread(target=library.update)
    thread.start()
    while thread.is_alive():
        assert len(library.listed("岛屿")) <= 40
    thread.join()
    assert len(library.listed("岛屿")) == 40


def test_many_posts_are_read_by_several_processes(library: LibraryBench) -> None:
    for number in range(450):
        library.write(f"{number}.md", f"# Post {number}\n")
    update = IndexUpdate(library.folder, library.writer, library.reading, processes=2)
    steps: list[tuple[int, int]] = []
    update.apply(update.look(), lambda done, total: steps.append((done, total)))
    assert steps[-1] == (450, 450)
    assert {row.title for row in library.listed()} == {f"Post {number}" for number in range(450)}


def test_many_posts_are_read_where_no_other_process_may_be_started(
    library: LibraryBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(450):
        library.write(f"{number}.md", f"# Post {number}\n")

    def refuse(*_arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(concurrent.futures, "ProcessPoolExecutor", refuse)
    update = IndexUpdate(library.folder, library.writer, library.reading, processes=2)
    update.apply(update.look(), lambda _done, _total: None)

    assert len(library.listed()) == 450


@pytest.mark.slow
def test_the_processes_end_with_the_one_that_started_them(library: LibraryBench) -> None:
    for number in range(3000):
        library.write(f"{number}.md", RAMADI)
    command = [sys.executable, "-m", "linkwright", "index", "--steps"]
    process = subprocess.Popen(
        [*command, "--folder", str(library.folder)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert process.stdout is not None
    process.stdout.readline()
    process.kill()
    assert process.wait() != 0
    # The pipe ends when the last process that holds it does.
    process.stdout.read()
    process.stdout.close()
