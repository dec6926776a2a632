"""``linkwright titles``: what pages say, for people and for scripts."""

import json
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


@pytest.mark.parametrize(
    "arguments", [[], ["no address"], ["--saved", "no-such-file.html"]], ids=str
)
def test_usage(arguments: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.run(["titles", *arguments])
    assert stopped.value.code == cli.EXIT_USAGE
    assert "usage: linkwright titles" in capfd.readouterr().err
