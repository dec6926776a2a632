"""The program is killed while it is written in; what comes back is compared with what was typed."""

import json
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

PROGRAM = Path(__file__).with_name("typing_program.py")
LONGEST_LOSS_S = 2.0
LONGEST_LIFE_S = 3.0
QUICK_LIVES_S = {True: [2.6, -0.4, 0.9], False: [2.5, 0.3]}
LONGEST_START_S = 30.0
CHANCE_OF_EARLY_KILL, EARLY_S = 0.15, 0.8
LINES = "".join(f"- [Headline number {n}](https://example.org/{n}) -- Source\n" for n in range(500))


class Life:
    """One run of the program, from its start to the kill."""

    def __init__(self, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(PROGRAM), *arguments], stdout=subprocess.PIPE
        )
        self.facts: list[list[object]] = []
        self.killed_at = 0.0
        self._is_back = threading.Event()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def __enter__(self) -> "Life":
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def wait_until_back(self) -> None:
        assert self._is_back.wait(LONGEST_START_S)
        assert self.facts, "the program ended by itself"

    def kill(self) -> None:
        self.killed_at = self.killed_at or time.time()
        self._process.kill()
        self._process.wait()
        self._reader.join()

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as told:
            for line in told:
                if line.endswith(b"\n"):
                    self.facts.append(json.loads(line))
                    self._is_back.set()
        self._is_back.set()


class Writer:
    """Who knows what was typed, and when, since the text that came back last."""

    def __init__(self) -> None:
        self.text: str | None = None
        self.worst_loss_s = 0.0
        self._keys: list[tuple[str, float]] = []
        self._killed_at = 0.0

    def read(self, life: Life) -> None:
        """Take what came back in a run, and what was typed then."""
        for kind, *facts in life.facts:
            if kind == "back":
                self._compare(str(facts[0]))
            elif kind == "key":
                self._keys.append((str(facts[0]), float(str(facts[1]))))
                self._killed_at = life.killed_at

    def _compare(self, back: str) -> None:
        text = back if self.text is None else self.text
        typed = "".join(key for key, _ in self._keys)
        assert back.startswith(text), "torn"
        came_back = back.removeprefix(text)
        assert typed.startswith(came_back), "torn"
        lost = self._keys[len(came_back) :]
        if lost:
            loss_s = self._killed_at - lost[0][1]
            self.worst_loss_s = max(self.worst_loss_s, loss_s)
            assert loss_s <= LONGEST_LOSS_S, f"{len(lost)} keys lost"
        self.text, self._keys = back, []


def random_lives(times: int, chance: random.Random) -> Iterator[float]:
    """How long each run lasts, from when it shows the text; from its start if less than 0.

    Most are short; one in eight is longer than the longest loss.
    """
    for _ in range(times):
        is_early = chance.random() < CHANCE_OF_EARLY_KILL
        yield -chance.uniform(0, EARLY_S) if is_early else LONGEST_LIFE_S * chance.random() ** 3


def kill_again_and_again(lives_s: Iterable[float], arguments: list[str]) -> Writer:
    writer = Writer()
    for life_s in lives_s:
        with Life(*arguments) as life:
            if life_s >= 0 or writer.text is None:
                life.wait_until_back()
            time.sleep(abs(life_s))
            life.kill()
            writer.read(life)
    with Life(*arguments) as life:
        life.wait_until_back()
        life.kill()
        life.facts = life.facts[:1]
        writer.read(life)
    return writer


@pytest.mark.parametrize("is_named", [True, False], ids=["named", "never saved"])
@pytest.mark.parametrize(
    "times", [0, pytest.param(100, marks=pytest.mark.slow)], ids=["quick", "100"]
)
def test_a_kill_loses_at_most_two_seconds_and_tears_nothing(
    tmp_path: Path, times: int, is_named: bool
) -> None:
    lives_s = list(random_lives(times, random.Random(is_named))) or QUICK_LIVES_S[is_named]
    path = tmp_path / "post.md"
    if is_named:
        path.write_text(f"---\ntitle: A Post\n---\n{LINES}")
    writer = kill_again_and_again(lives_s, [str(path)] if is_named else [])
    sys.stdout.write(f"{len(lives_s)} kills, worst loss {writer.worst_loss_s:.2f} s\n")
    assert writer.text
    if is_named:
        assert writer.text.startswith(path.read_text()), "torn"
        assert [entry.name for entry in tmp_path.glob("*.md")] == ["post.md"]
