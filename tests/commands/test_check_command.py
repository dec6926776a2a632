"""``linkwright check``: what posts need, one line a thing, and an exit status for scripts."""

import json
import time
from pathlib import Path

import pytest

from linkwright import cli
from linkwright.fetch.fetch_result import FetchResult
from linkwright.fetch.link_store import LinkStore
from linkwright.paths import default_folders

POST = Path(__file__).parents[1] / "fixtures" / "reference-post.md"


def test_the_reference_post_has_one_thing_to_look_at(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["check", str(POST)]) == 1
    out = capsys.readouterr().out
    assert out.startswith(f"{POST}:6:1: The picture images/halimov.jpg does not say whose")
    assert out.count("\n") == 1
    assert cli.run(["check", str(POST), "--off", "image-credit"]) == 0
    assert capsys.readouterr().out == ""


def test_several_posts_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "other.md"
    other.write_text("---\ntitle: The End.\n---\nIt is the the end.\n", "utf-8")
    assert cli.run(["check", str(POST), str(other), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert [(Path(entry["file"]), entry["rule"]) for entry in found] == [
        (POST, "image-credit"),
        (other, "title-full-stop"),
        (other, "doubled-word"),
    ]
    assert found[-1]["text"] == "the the"
    assert (found[-1]["line"], found[-1]["column"]) == (4, 7)


def test_a_file_that_is_not_there_is_said_and_the_others_are_checked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["check", str(tmp_path / "none.md"), str(POST)]) == 2
    printed = capsys.readouterr()
    assert "none.md" in printed.err
    assert "halimov" in printed.out


def test_titles_that_were_found_earlier_are_no_guesses(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post, url = tmp_path / "post.md", "https://a.example/police-chief-defects"
    post.write_text(f"---\ntitle: T\n---\n- [Police chief defects]({url}) -- BBC\n", "utf-8")
    assert cli.run(["check", str(post)]) == 1
    assert "what the address suggests" in capsys.readouterr().out
    store = LinkStore(default_folders().cache / "links.sqlite")
    store.keep([FetchResult(url, "found", title="Police chief defects", fetched_at=time.time())])
    store.close()
    assert cli.run(["check", str(post)]) == 0


def test_rules_of_ones_own(capsys: pytest.CaptureFixture[str]) -> None:
    folder = default_folders().config
    folder.mkdir(parents=True, exist_ok=True)
    own = "rules:\n  - {name: image-credit, sentence: Whose is it?}\n"
    (folder / "checks.yaml").write_text(own, "utf-8")
    assert cli.run(["check", str(POST)]) == 1
    assert "Whose is it?" in capsys.readouterr().out
    (folder / "checks.yaml").write_text("rules: [3]\n", "utf-8")
    assert cli.run(["check", str(POST)]) == 1
    assert "checks.yaml" in capsys.readouterr().err
