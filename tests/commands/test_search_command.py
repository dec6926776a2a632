"""linkwright search and linkwright index."""

import json
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from library_bench import CHINA, HALIMOV, RAMADI
from linkwright import cli


@pytest.fixture
def posts(own_folders: Path) -> Path:
    folder = own_folders / "posts"
    folder.mkdir(parents=True)
    for name, text in (("ramadi.md", RAMADI), ("halimov.md", HALIMOV), ("china.md", CHINA)):
        (folder / name).write_text(text, "utf-8")
    return folder


def test_posts_are_found_by_words_and_links(
    posts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["search", "tajikistan", "police"]) == cli.EXIT_OK
    assert capsys.readouterr().out.splitlines() == [
        f"{posts / 'ramadi.md'}: The Fall Of Ramadi",
        "    Tajikistan police chief defects to Isis · Senators call for review of the Ramadi"
        " defeat…",
    ]


def test_json(posts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["search", "--json", "中国"]) == cli.EXIT_OK
    (line,) = capsys.readouterr().out.splitlines()
    moment = datetime(2015, 5, 30, 14, 30, tzinfo=UTC)
    assert json.loads(line) == {
        "path": str(posts / "china.md"),
        "title": "中国在有争议的岛屿部署火炮",
        "date": moment.isoformat(),
        "state": "published" if time.time() > moment.timestamp() else "scheduled",
        "labels": [],
        "links": 0,
        "waiting": 0,
        "excerpt": "",
    }


def test_nothing_is_found(posts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["search", "nowhere"]) == cli.EXIT_INCOMPLETE
    assert capsys.readouterr().out == ""


def test_all_posts_of_a_state(posts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["search", "--state", "draft"]) == cli.EXIT_OK
    assert [line.rpartition("/")[2] for line in capsys.readouterr().out.splitlines()] == [
        "halimov.md: Top Commander Of Tajikistan’s Special Forces Has Joined The Islamic State"
    ]


def test_another_folder(posts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "one.txt").write_text("A word about Ramadi")
    assert cli.run(["search", "ramadi", "--folder", str(other)]) == cli.EXIT_OK
    assert capsys.readouterr().out.startswith(f"{other / 'one.txt'}: one")
    assert cli.run(["search", "fall of ramadi"]) == cli.EXIT_OK


def test_a_word_that_is_none_is_a_usage_error(posts: Path) -> None:
    with pytest.raises(SystemExit) as exit_:
        cli.run(["search", "-", "**"])
    assert exit_.value.code == cli.EXIT_USAGE


def test_a_folder_that_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["search", "x", "--folder", str(tmp_path / "gone")]) == cli.EXIT_INCOMPLETE
    assert "cannot be read" in capsys.readouterr().err


def test_the_index_in_steps(posts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["index", "--steps"]) == cli.EXIT_OK
    assert capsys.readouterr().out.splitlines()[-1] == "3 3"
    (posts / "china.md").unlink()
    assert cli.run(["index"]) == cli.EXIT_OK
    assert capsys.readouterr().out == "2 posts, 0 read, 1 gone\n"
