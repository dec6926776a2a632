"""The main job as a screen reader sees it; run by the system's Python, which has AT-SPI.

    /usr/bin/python3 screen_reader_job.py TITLE ADDRESSES.txt PROGRAM ARGUMENT ...

Keys go to the window as from a keyboard; what is there is asked of the accessibility tree alone.
Prints what was heard, a line each; an AssertionError tells what was missing.
"""

import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

warnings.simplefilter("ignore")
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

heard: list[str] = []
Node = Any


def main(title: str, addresses: Path, command: list[str]) -> None:
    listener = Atspi.EventListener.new(lambda event: heard.append(str(event.any_data)))
    listener.register("object:announcement")
    with subprocess.Popen(command, stdin=subprocess.DEVNULL) as program:
        try:
            do_the_job(title, addresses)
        finally:
            program.terminate()


def do_the_job(title: str, addresses: Path) -> None:
    find("Post text")
    key("ctrl+n")
    until(lambda: is_focused(find("Post title")), "the title has the focus")
    key_in(title)
    until(lambda: text_of("Post title") == title, "the title reads as it was typed")
    copy(addresses.read_text("utf-8"))
    key("ctrl+shift+v")
    rows = len(addresses.read_text("utf-8").split())
    until(lambda: len(rows_read()) == rows, "a row for each address")
    until(lambda: not any("://" in row or "/" in row for row in rows_read()), "titles", 30)
    say("rows", *rows_read())
    key("ctrl+shift+d")
    until(lambda: len(rows_read()) == rows - 1, "the lead has left the list")
    for _ in range(6):
        if is_focused(links()):
            break
        key("F6")
        time.sleep(0.3)
    until(lambda: is_focused(links()), "F6 leads to the links")
    key("Home")
    heard.clear()
    key("alt+Down")
    until(lambda: any("2" in words for words in heard), "the new place of the row is said")
    heard.clear()
    key("Delete")
    until(lambda: any("removed" in words for words in heard), "the removal is said")
    key("ctrl+z")
    until(lambda: len(rows_read()) == rows - 1, "undo brings the row back")
    key("ctrl+shift+c")
    until(lambda: "<a href=" in paste(), "the post is on the clipboard")
    say("status", *(node.get_name() for node in named("Status", showing=True)))


# The accessibility tree


def walk(node: Node) -> Iterator[Node]:
    yield node
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child is not None:
            yield from walk(child)


def named(name: str, *, showing: bool) -> list[Node]:
    try:
        return [
            node
            for node in walk(Atspi.get_desktop(0))
            if node.get_name() == name
            and node.get_role_name() != "application"
            and (not showing or node.get_state_set().contains(Atspi.StateType.SHOWING))
        ]
    except GLib.Error:
        return []  # the tree has just changed


def find(name: str) -> Node:
    until(lambda: bool(named(name, showing=True)), f"there is something named {name}", 20)
    return named(name, showing=True)[0]


def text_of(name: str) -> str:
    return str(Atspi.Text.get_text(find(name).get_text_iface(), 0, -1))


def is_focused(node: Node) -> bool:
    return bool(node.get_state_set().contains(Atspi.StateType.FOCUSED))


def links() -> Node:
    """The list of links; a menu and a tab have its name, too."""
    found = named("Links", showing=True)
    return next(node for node in found if node.get_role_name() == "list")


def rows_read() -> list[str]:
    return [child.get_name() for child in walk(links())][1:]


# Keys and the clipboard


def key(keys: str) -> None:
    subprocess.run(["xdotool", "key", "--clearmodifiers", keys], check=True)
    listen(0.2)


def key_in(text: str) -> None:
    subprocess.run(["xdotool", "type", "--delay", "12", text], check=True)


def copy(text: str) -> None:
    command = ["xclip", "-selection", "clipboard"]
    null = subprocess.DEVNULL
    subprocess.run(command, input=text.encode(), stdout=null, stderr=null, check=True)


def paste() -> str:
    command = ["xclip", "-selection", "clipboard", "-o"]
    return subprocess.run(command, capture_output=True, check=False).stdout.decode()


# Waiting


def listen(seconds: float) -> None:
    context = GLib.MainContext.default()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not context.iteration(may_block=False):
            time.sleep(0.02)


def until(holds: Callable[[], bool], what: str, timeout_s: float = 10) -> None:
    end = time.monotonic() + timeout_s
    while not holds():
        assert time.monotonic() < end, f"not so: {what}"
        listen(0.1)
    say("so", what)


def say(kind: str, *words: str) -> None:
    for each in words:
        print(f"{kind}: {each}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])
