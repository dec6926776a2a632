import os
from pathlib import Path

import pytest

from linkwright.library.bin import Bin
from linkwright.library.errors import LibraryError
from linkwright.library.kept_text import KeptText

DAY = 86_400.0


class Clock:
    now = 1_800_000_000.0

    def __call__(self) -> float:
        self.now += 1
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def bin_(tmp_path: Path, clock: Clock) -> Bin:
    return Bin(tmp_path / "bin", clock)


def texts(bin_: Bin) -> list[str]:
    return [one.kept.text for one in bin_.texts()]


def test_discarded_texts_are_there_newest_first_until_they_are_removed(bin_: Bin) -> None:
    assert texts(bin_) == []
    bin_.put(KeptText("first", name="One"))
    bin_.put(KeptText("second", name="Two", why="close"))
    assert texts(bin_) == ["second", "first"]
    newest = bin_.texts()[0]
    assert (newest.kept.name, newest.kept.why) == ("Two", "close")
    bin_.remove(newest)
    assert texts(bin_) == ["first"]


def test_nothing_is_kept_of_an_empty_post(bin_: Bin) -> None:
    bin_.put(KeptText(" \n"))
    assert texts(bin_) == []


def test_after_thirty_days_a_text_goes(bin_: Bin, clock: Clock) -> None:
    for text, days in (("old", 31), ("young", 29)):
        bin_.put(KeptText(text))
        moment = clock.now - days * DAY
        os.utime(next(one for one in bin_.texts() if one.kept.text == text).file, (moment, moment))
    bin_.sweep()
    assert texts(bin_) == ["young"]


def test_a_damaged_text_is_shown_as_far_as_it_goes(bin_: Bin) -> None:
    bin_.put(KeptText("a whole text"))
    file = bin_.texts()[0].file
    file.write_bytes(file.read_bytes()[:-2])
    assert texts(bin_) == ["a whole te"]


def test_a_bin_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "bin").write_text("")
    with pytest.raises(LibraryError, match="could not be put into the bin"):
        Bin(tmp_path / "bin").put(KeptText("text"))
    assert Bin(tmp_path / "bin").texts() == []
    Bin(tmp_path / "bin").sweep()
