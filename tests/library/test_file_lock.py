"""Locks that stand for a file which cannot be locked itself."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from linkwright.library.file_lock import held_by_name

HOLDER = """
import sys
from pathlib import Path
from linkwright.library.file_lock import held_by_name

with held_by_name(Path(sys.argv[1]), Path(sys.argv[2]), 0):
    print("held", flush=True)
    sys.stdin.readline()
print("let go", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def holder(tmp_path: Path) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path / "post.md"), str(tmp_path / "locks")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_one_waits_for_the_other(tmp_path: Path, holder: "subprocess.Popen[str]") -> None:
    post, locks = tmp_path / "post.md", tmp_path / "locks"
    with pytest.raises(TimeoutError), held_by_name(post, locks, 0.05):
        pytest.fail("the other has it")
    with held_by_name(tmp_path / "another.md", locks, 0):
        pass
    entered = threading.Event()

    def wait() -> None:
        with held_by_name(post, locks, 30):
            entered.set()

    waiting = threading.Thread(target=wait)
    waiting.start()
    assert not entered.is_set()
    holder.communicate("\n\n")
    waiting.join(30)
    assert entered.is_set()
    assert list(locks.iterdir()) == []
    assert list(tmp_path.iterdir()) == [locks]


def test_a_killed_program_holds_nothing(tmp_path: Path, holder: "subprocess.Popen[str]") -> None:
    holder.kill()
    holder.communicate()
    with held_by_name(tmp_path / "post.md", tmp_path / "locks", 0):
        pass


def test_a_failing_save_lets_go(tmp_path: Path) -> None:
    for _ in range(2):
        with pytest.raises(ValueError, match="full"), held_by_name(tmp_path / "a", tmp_path, 0):
            raise ValueError("full")


def test_without_a_folder_for_locks_saving_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with held_by_name(tmp_path / "post.md", tmp_path / "file", 0):
        pass
