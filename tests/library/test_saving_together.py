"""Two processes that save one file: nothing torn, nothing overwritten unseen."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

SAVER = """
import json
import sys
from datetime import datetime
from pathlib import Path
from linkwright.library.conflict_copy import save_conflict_copy
from linkwright.library.errors import ChangedOnDiskError, LibraryError
from linkwright.library.post_file import load_post, save_post

path, name, times = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
print("ready", flush=True)
sys.stdin.readline()
for number in range(times):
    before = load_post(path)
    text = f"{name} {number}\\n" + f"{name} " * 2000 + f"\\nend of {name} {number}\\n"
    try:
        save_post(path, text, before)
        print(json.dumps(["saved", before.content.text.split("\\n")[0], f"{name} {number}"]))
    except ChangedOnDiskError:
        copy = save_conflict_copy(path, text, before, datetime.now())
        print(json.dumps(["copied", copy.path.name, f"{name} {number}"]))
        copy.path.rename(path.parent / "copies" / f"{name}-{number}")
    except LibraryError as error:
        print(json.dumps(["told", str(error), f"{name} {number}"]))
"""


def is_whole(text: str) -> bool:
    lines = text.split("\n")
    name = lines[0].split(" ")[0]
    return text == f"{lines[0]}\n" + f"{name} " * 2000 + f"\nend of {lines[0]}\n"


@pytest.mark.parametrize(
    "times", [pytest.param(40, id="quick"), pytest.param(1000, id="1000", marks=pytest.mark.slow)]
)
def test_two_processes_save_one_file(tmp_path: Path, times: int) -> None:
    path = tmp_path / "post.md"
    path.write_text("start\n")
    (tmp_path / "copies").mkdir()
    savers = [
        subprocess.Popen(
            [sys.executable, "-c", SAVER, str(path), name, str(times)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in ("ann", "ben")
    ]
    for saver in savers:
        assert saver.stdout is not None
        assert saver.stdout.readline() == "ready\n"
    for saver in savers:
        assert saver.stdin is not None
        saver.stdin.write("\n")
        saver.stdin.flush()
    told = [json.loads(line) for saver in savers for line in saver.communicate()[0].splitlines()]
    assert len(told) == 2 * times
    saved = [(before, after) for kind, before, after in told if kind == "saved"]
    # Every version was the ground of one save at most: none was overwritten unseen.
    after = dict(saved)
    assert len(after) == len(saved)
    chain = ["start"]
    while chain[-1] in after:
        chain.append(after[chain[-1]])
    assert len(chain) == len(saved) + 1
    assert path.read_text().startswith(chain[-1] + "\n")
    assert is_whole(path.read_text())
    copies = {text.replace(" ", "-") for kind, _, text in told if kind == "copied"}
    assert copies == {copy.name for copy in (tmp_path / "copies").iterdir()}
    assert all(is_whole(copy.read_text()) for copy in (tmp_path / "copies").iterdir())
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["copies", "post.md"]
    sys.stdout.write(f"{len(saved)} saved, {len(copies)} as copies, of {len(told)}\n")
