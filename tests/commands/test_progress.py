"""Lines of progress: there for people at a terminal, and for nobody else."""

import io
import sys

import pytest

from linkwright.commands.progress import PercentLine


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_is_shown_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())
    line = PercentLine("Importing", "posts")

    line.show(30, 120, 7)
    line.clear()

    assert sys.stderr.getvalue() == "\r\x1b[KImporting: 25 % (7 posts)\r\x1b[K"


def test_nothing_is_written_into_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    line = PercentLine("Importing", "posts")

    line.show(30, 120, 7)
    line.clear()

    assert sys.stderr.getvalue() == ""


def test_what_has_no_size_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())

    PercentLine("Importing", "posts").show(0, 0, 0)

    assert "100 %" in sys.stderr.getvalue()
