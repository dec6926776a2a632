"""The command line as a user meets it."""

import subprocess
import sys
from pathlib import Path

import pytest

from linkwright import __version__, cli

IMPORTED = "import sys; from linkwright import cli; print([m for m in sys.modules])"


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        cli.run(["--version"])
    assert exit_.value.code == 0
    assert capsys.readouterr().out.strip() == f"linkwright {__version__}"


def test_an_unknown_option_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        cli.run(["--nonsense"])
    assert exit_.value.code == cli.EXIT_USAGE
    assert "--nonsense" in capsys.readouterr().err


def test_every_verb_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    for verb in cli.VERBS:
        with pytest.raises(SystemExit) as exit_:
            cli.run([verb.name, "--help"])
        assert exit_.value.code == 0
        assert f"linkwright {verb.name}" in capsys.readouterr().out


def test_paths_prints_every_place(own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["paths"]) == cli.EXIT_OK
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("\t")[0] for line in lines] == [
        *("config", "data", "cache", "state"),
        *("preferences", "publishers", "secrets", "journal", "history", "bin"),
        *("imports", "import_reports"),
        *("index", "links", "window", "recent", "asked_sites", "ignored_findings", "log"),
        *("runtime", "posts"),
    ]
    places = [line.split("\t")[1] for line in lines]
    assert len(set(places)) == len(places)
    assert all(str(own_folders) in line for line in lines)


def test_paths_prints_the_posts_folder_that_was_chosen(
    own_folders: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    preferences = own_folders / "config" / "preferences.json"
    preferences.parent.mkdir(parents=True)
    preferences.write_text('{"posts_folder": "/elsewhere/posts"}')
    assert cli.run(["paths"]) == cli.EXIT_OK
    assert "posts\t/elsewhere/posts" in capsys.readouterr().out.splitlines()


def test_the_command_line_loads_neither_qt_nor_the_network() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORTED], capture_output=True, text=True, check=True
    )
    for heavy in ("PySide6", "requests", "markdown", "selectolax", "asyncio"):
        assert f"'{heavy}'" not in done.stdout


def test_add_needs_an_address() -> None:
    with pytest.raises(SystemExit) as exit_:
        cli.run(["add"])
    assert exit_.value.code == cli.EXIT_USAGE
