"""``linkwright titles``: what pages say, for people and for scripts."""

import io
import json
import sys
from pathlib import Path

import pytest

import reference_post
from linkwright import cli
from replay_web import ReplayWeb

PAGES = Path(__file__).parents[1] / "fixtures" / "pages"
URL, (TITLE, SOURCE) = reference_post.MORE_NEWS[0], reference_post.LINES[0]


def test_lines_for_people(reference_web: ReplayWeb, capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["titles", *reference_post.MORE_NEWS[:2]]) == cli.EXIT_OK
    lines = capfd.readouterr().out.splitlines()
    assert lines[:2] == [f"{TITLE} -- {SOURCE}", f"    {URL}"]


def test_json_for_scripts(reference_web: ReplayWeb, capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["titles", "--json", reference_post.LEAD, URL]) == cli.EXIT_OK
    lead, second = json.loads(capfd.readouterr().out)
    assert (lead["title"], lead["source"]) == (
        "The U.S.-trained commander of Tajikistan’s special forces has joined the Islamic State",
        "Washington Post",
    )
    assert lead["date"] == "2015-05-28T17:04:00-04:00"
    assert second["state"] == "found"
    assert second["language"] == "en"


def test_a_saved_page(capfd: pytest.CaptureFixture[str]) -> None:
    page = str(PAGES / "13-og-title-is-site.html")
    url = "https://www.courrier-du-nord.example/a/la-ville-tient-son-barrage"
    assert cli.run(["titles", "--saved", page, "--url", url]) == cli.EXIT_OK
    out = capfd.readouterr().out
    assert out.startswith("La ville tient son barrage malgré la crue -- Courrier du Nord\n")


def test_a_page_without_a_title_offers_the_guess(capfd: pytest.CaptureFixture[str]) -> None:
    page = str(PAGES / "02-datadome.html")
    url = "https://www.reuters.com/world/talks-end-without-deal-2024-03-02/"
    assert cli.run(["titles", "--saved", page, "--url", url]) == cli.EXIT_INCOMPLETE
    lines = capfd.readouterr().out.splitlines()
    assert lines[0] == "(no title) -- Reuters"
    assert lines[2].startswith("    blocked: ")
    assert lines[3] == "    a guess from the address: Talks end without deal"


def test_explain_shows_what_was_weighed(capfd: pytest.CaptureFixture[str]) -> None:
    page = str(PAGES / "14-hyphens.html")
    url = "https://www.valleytimes.example/us-sends-f-16s-and-a-warning"
    assert cli.run(["titles", "--explain", "--saved", page, "--url", url]) == cli.EXIT_OK
    out = capfd.readouterr().out
    assert "cut from: U.S. sends F-16s - and a warning" in out
    assert "The Valley Times  (og:site_name 1.00" in out


def test_explain_of_fetched_pages(
    reference_web: ReplayWeb, capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["titles", "--explain", "--json", URL]) == cli.EXIT_OK
    (entry,) = json.loads(capfd.readouterr().out)
    assert any("table of publishers for bbc.com: BBC" in line for line in entry["explanation"])
    assert entry["weighed"]["table"] == {"host": "bbc.com", "name": "BBC"}
    best = entry["weighed"]["titles"][0]
    assert (best["text"], best["set_aside"]) == (TITLE, "")
    assert best["score"] >= max(title["score"] for title in entry["weighed"]["titles"])
    assert "BBC News" in [name["text"] for name in entry["weighed"]["names"]]
    assert {"text": "BBC News", "origin": "og:site_name"} in entry["other_sources"]


@pytest.mark.parametrize(
    ("name", "url", "words"),
    [
        ("14-hyphens", "https://valleytimes.example/a", "was taken: its score is the highest; "),
        ("18-svg-title", "https://paper.example/a", "h1 was taken"),
        ("02-datadome", "https://www.reuters.com/a", "No title was taken"),
    ],
)
def test_explain_says_why(
    name: str, url: str, words: str, capfd: pytest.CaptureFixture[str]
) -> None:
    cli.run(["titles", "--explain", "--saved", str(PAGES / f"{name}.html"), "--url", url])
    assert words in capfd.readouterr().out


def test_a_page_on_standard_input(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    page = io.TextIOWrapper(io.BytesIO(b"<title>Harbour talks end without a deal</title>"))
    monkeypatch.setattr(sys, "stdin", page)
    assert cli.run(["titles", "--saved", "-"]) == cli.EXIT_OK
    assert capfd.readouterr().out == "Harbour talks end without a deal\n"


def test_other_names_of_the_source_are_shown(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.html"
    data = '{"@type": "NewsArticle", "headline": "Talks end badly", "provider": {"name": "AFP"}}'
    page.write_text(f"<h1>Talks end badly</h1><script type=application/ld+json>{data}</script>")
    url = "https://news.yahoo.com/talks-end-badly"
    assert cli.run(["titles", "--saved", str(page), "--url", url]) == cli.EXIT_OK
    lines = capfd.readouterr().out.splitlines()
    assert lines[0] == "Talks end badly -- AFP"
    assert "    or from: Yahoo News/AFP (carrier)" in lines


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["no address"],
        ["--saved", "no-such-file.html"],
        ["--saved", str(PAGES / "14-hyphens.html"), "https://valleytimes.example/a"],
        ["--saved", str(PAGES / "14-hyphens.html"), "--url", "no address"],
    ],
    ids=str,
)
def test_usage(arguments: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.run(["titles", *arguments])
    assert stopped.value.code == cli.EXIT_USAGE
    assert "usage: linkwright titles" in capfd.readouterr().err
