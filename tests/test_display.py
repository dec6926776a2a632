"""What is said where no window can be opened: instead of Qt's abort."""

import ctypes
import sys

import pytest

from linkwright import cli, display

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux has displays to look for"
)


@pytest.fixture(autouse=True)
def all_libraries_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine that runs the tests need not be able to show anything."""
    for table in ("_QT", "_X11", "_WAYLAND"):
        monkeypatch.setattr(display, table, {})


def test_without_a_display_a_sentence_says_so() -> None:
    said = display.why_no_window({"HOME": "/home/someone"})
    assert said.startswith("There is no display to open a window on")
    assert "linkwright --help" in said


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600"])
def test_a_platform_that_needs_no_display_is_taken_at_its_word(platform: str) -> None:
    assert display.why_no_window({"QT_QPA_PLATFORM": platform}) == ""


def test_missing_libraries_are_named_with_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "_X11", {"libnowhere.so.9": "libnowhere9"})
    said = display.why_no_window({"DISPLAY": ":0"})
    assert "lacks libnowhere.so.9" in said
    assert said.endswith("apt-get install --no-install-recommends libnowhere9")


def test_only_what_is_asked_for_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    for table, name in (("_QT", "libqt.so.9"), ("_X11", "libx.so.9"), ("_WAYLAND", "libw.so.9")):
        monkeypatch.setattr(display, table, {name: name})
    wayland = {"WAYLAND_DISPLAY": "wayland-0"}
    assert set(display.missing_libraries({}, offscreen=True)) == {"libqt.so.9"}
    assert set(display.missing_libraries({})) == {"libqt.so.9", "libx.so.9"}
    assert set(display.missing_libraries(wayland)) == {"libqt.so.9", "libx.so.9", "libw.so.9"}


def test_a_library_that_is_there_is_not_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "_QT", {"libc.so.6": "libc6"})
    assert display.missing_libraries({}, offscreen=True) == {}


def test_a_display_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    try:
        ctypes.CDLL("libxcb.so.1")
    except OSError:
        pytest.skip("this machine has no X11 library")
    monkeypatch.setenv("DISPLAY", ":59321")
    assert "The display :59321 does not answer" in display.why_no_window({"DISPLAY": ":59321"})


def test_the_command_line_ends_with_the_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert cli.run([]) == cli.EXIT_INCOMPLETE
    assert "no display" in capsys.readouterr().err
