"""The import verb: what it prints, where posts go, and its exit status."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from linkwright import cli

IMPORTS = Path(__file__).parents[1] / "fixtures" / "imports"
BACKUP = str(IMPORTS / "blogger-old.xml")


def test_it_imports_and_says_so(
    tmp_path: Path, own_folders: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = cli.run(["import", BACKUP, "--into", str(tmp_path / "posts")])

    assert status == cli.EXIT_OK
    said = capsys.readouterr()
    assert said.err == ""
    assert "1 post was added.\n1 draft was added.\n1 page was added.\n" in said.out
    assert (own_folders / "data" / "imports.sqlite").is_file()
    report = said.out.splitlines()[-1].removeprefix("The report is in ")
    assert Path(report).parent == own_folders / "data" / "import-reports"
    assert "A script was left out." in Path(report).read_text("utf-8")
    assert len(list((tmp_path / "posts").rglob("*.md"))) == 3


def test_posts_go_to_the_posts_folder_by_themselves(own_folders: Path) -> None:
    assert cli.run(["import", BACKUP]) == cli.EXIT_OK
    assert len(list((own_folders / "posts").glob("*.md"))) == 1


def test_several_sources_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    chosen = [str(IMPORTS / name) for name in ("wordpress.xml", "site", "pages")]

    assert cli.run(["import", *chosen, "--into", str(tmp_path)]) == cli.EXIT_OK
    assert len(list(tmp_path.glob("*.md"))) + len(list(tmp_path.glob("*/*.md"))) == 9
    assert "posts were added." in capsys.readouterr().out


def test_a_dry_run_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["import", BACKUP, "--into", str(tmp_path), "--dry-run"]) == cli.EXIT_OK
    assert "Nothing was written" in capsys.readouterr().out
    assert list(tmp_path.rglob("*.md")) == []


def test_a_damaged_file_gives_its_posts_and_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cut = tmp_path / "cut.xml"
    cut.write_bytes(Path(BACKUP).read_bytes()[:6000])

    assert cli.run(["import", str(cut), "--into", str(tmp_path)]) == cli.EXIT_INCOMPLETE
    assert "It ends in the middle" in capsys.readouterr().out
    assert len(list(tmp_path.glob("*.md"))) == 1


@pytest.mark.parametrize("chosen", ["missing", ".", "note.bin"])
def test_what_cannot_be_imported_gives_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], chosen: str
) -> None:
    (tmp_path / "note.bin").write_bytes(b"\x00\x01")

    status = cli.run(["import", str(tmp_path / chosen), "--into", str(tmp_path / "posts")])

    assert status == cli.EXIT_INCOMPLETE
    assert capsys.readouterr().err.startswith("linkwright: ")


@pytest.mark.parametrize("arguments", [[], [BACKUP, "--kind", "blogspot", "--into", "x"]])
def test_wrong_arguments_give_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        cli.run(["import", *arguments])
    assert exit_.value.code == cli.EXIT_USAGE


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal as a terminal does")
def test_ctrl_c_keeps_what_is_done(tmp_path: Path, own_folders: Path) -> None:
    del own_folders
    kind = "http://schemas.google.com/{}"
    category = f"<category scheme='{kind.format('g/2005#kind')}'"
    category += f" term='{kind.format('blogger/2008/kind#post')}'/>"
    entry = "<entry><id>post-{}</id><content type='html'>Text</content>" + category + "</entry>\n"
    backup = tmp_path / "long.xml"
    body = "".join(entry.format(number) for number in range(30_000))
    backup.write_text(f"<feed xmlns='http://www.w3.org/2005/Atom'>{body}</feed>")
    into = tmp_path / "posts"
    command = [sys.executable, "-m", "linkwright", "import", str(backup), "--into", str(into)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}

    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    while process.poll() is None and not list(into.glob("*.md")):
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    said = process.communicate()[0]

    assert process.returncode == cli.EXIT_INTERRUPTED
    assert "The import was stopped." in said
    written = list(into.glob("*.md"))
    assert 0 < len(written) < 30_000
    assert all(path.read_text("utf-8").endswith("\n") for path in written)
