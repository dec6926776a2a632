"""Files of the user's own beside the shipped rules, read for pasting and for pages alike."""

from pathlib import Path
from typing import IO, Any

import pytest

from linkwright.commands.own_rules import load_own_rules, print_problems
from linkwright.fetch.page import read_page
from linkwright.model.intake import read_plain

URL = "https://anna.inkwell.example/harbour-talks-end-badly"


def write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        (folder / f"{name.replace('_', '-')}.txt").write_text(text)


def test_without_files_the_shipped_rules_hold(tmp_path: Path) -> None:
    rules = load_own_rules(tmp_path / "none")
    assert rules.problems == ()
    assert rules.pages.junk_titles.group("Just a moment") == "challenge"


def test_a_title_of_the_users_own_list_is_junk(tmp_path: Path) -> None:
    write(tmp_path, junk_titles="[login]\nTap to read on")
    reading = load_own_rules(tmp_path).reading()
    info = reading.read_page(b"<title>Tap to read on</title>", URL, "text/html")
    assert (info.state, info.title) == ("blocked", "")
    assert "log in" in info.reason
    assert reading.read_page(b"<title>Just a moment...</title>", URL, "text/html").title == ""


def test_an_own_consent_host_is_a_wall(tmp_path: Path) -> None:
    write(tmp_path, wall_addresses="consent  cookies.*  *")
    reading = load_own_rules(tmp_path).reading()
    wall = "https://cookies.paper.example/?to=1"
    assert reading.walls.kind(wall) == "consent"
    assert reading.read_page(b"<title>We care about you</title>", wall, None).state == "blocked"


def test_an_own_parameter_is_cut_while_fetching_too(tmp_path: Path) -> None:
    write(tmp_path, tracking_parameters="paper.example from_app")
    rules = load_own_rules(tmp_path)
    assert rules.reading().clean("https://paper.example/a?from_app=1&b=2") == (
        "https://paper.example/a?b=2"
    )


def test_an_own_wrapper_is_known_to_pages(tmp_path: Path) -> None:
    write(tmp_path, wrappers="keep.example/copy/ @never")
    rules = load_own_rules(tmp_path)
    url = f"https://keep.example/copy/{URL}"
    info = read_page(b"<title>Harbour talks end badly</title>", url, rules=rules.pages)
    assert info.title == "Harbour talks end badly"


def test_an_own_platform_names_its_publications(tmp_path: Path) -> None:
    page = b"<title>Harbour talks end badly - Inkwell</title>"
    assert read_page(page, URL).publisher == "Inkwell"
    write(tmp_path, platforms="inkwell.example")
    rules = load_own_rules(tmp_path)
    info = read_page(page, URL, rules=rules.pages)
    assert info.publisher != "Inkwell"
    assert rules.reading().site_of(URL) == "anna.inkwell.example"


def test_an_own_publisher_stands_above_the_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "publishers.tsv").write_text("bbc.com\tThe Beeb\ten\n")
    reading = load_own_rules(tmp_path).reading()
    page = b"<title>Talks end - BBC News</title>"
    assert reading.read_page(page, "https://www.bbc.com/news/1", None).publisher == "The Beeb"
    assert reading.own_name("https://www.bbc.com/news/1") == "The Beeb"
    assert reading.own_name("https://www.theguardian.com/a") == ""


def test_own_words_of_links_are_no_titles(tmp_path: Path) -> None:
    write(tmp_path, junk_anchors="tap here")
    rules = load_own_rules(tmp_path)
    (link,) = read_plain(f"[Tap here]({URL})", rules.links.junk_titles).links
    assert link.title == ""


def test_a_file_that_cannot_be_read_is_told_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, wrappers="x")

    opened = Path.open

    def refuse(
        path: Path,
        mode: str = "r",
        buffering: int = -1,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> IO[Any]:
        if path.parent == tmp_path:
            raise PermissionError(13, "Permission denied")
        return opened(path, mode, buffering, encoding, errors, newline)

    monkeypatch.setattr(Path, "open", refuse)
    rules = load_own_rules(tmp_path)
    print_problems(rules.problems)
    told = capsys.readouterr().err
    assert told.count("wrappers.txt") == 1
    assert told.startswith("linkwright: ")
