"""Folders of Markdown and HTML files."""

from datetime import date, datetime
from pathlib import Path

import pytest

from importing.imports import IMPORTS, Imports, outcomes, report_of
from linkwright.importing.errors import ImportingError
from linkwright.importing.finding import find_files
from linkwright.importing.report import Outcome


def test_a_jekyll_site(imports: Imports) -> None:
    result = imports.run(IMPORTS / "site")

    assert outcomes(result) == {Outcome.ADDED: 1, Outcome.DRAFT_ADDED: 1}
    assert set(imports.files()) == {"2015-05-29-town-opens.md", "drafts/not-ready.md"}
    post = imports.post("2015-05-29-town-opens.md")
    assert post.text == (
        "---\nlayout: post\n"
        'title: "Town Opens: the bridge"\n'
        "# the writer's own remark\n"
        "categories: [towns]\ntags: [Bridges, Rivers]\n"
        "image:\n  src: /images/bridge.jpg\n"
        f"imported_from: {post.values['imported_from']}\n"
        "date: 2015-05-29\ndraft: false\n---\n"
        "**Gazette:** [The footbridge opens](https://gazette.example/1)\n\n"
        '```python\nprint("a")\n```\n\n'
        "{% include share.html %} and bad and `[code](javascript:alert(1))`.\n\n"
        "## More News\n\n"
        "- [Eleven years](https://daily.example/1) -- The Daily Courier\n\n"
    )
    report = report_of(result)
    assert "A tag of a template language stands as text: include." in report
    assert "A link that would have run code" in report
    assert "A script was left out." in report


def test_a_hugo_site(imports: Imports) -> None:
    result = imports.run(IMPORTS / "hugo")

    assert outcomes(result) == {Outcome.ADDED: 1, Outcome.DRAFT_ADDED: 1}
    assert dict(result.counts.left_out) == {"pages that list a section": 1}
    post = imports.post("2015-05-29-town-opens.md")
    assert post.title == "Town Opens"
    assert post.date == datetime.fromisoformat("2015-05-29T14:05:00-04:00")
    assert post.labels == ("Bridges",)
    assert post.values["weight"] == 3
    assert post.body == (
        "![Bridge](/images/bridge.jpg)\n_The **bridge**. AP_\n\n"
        "<https://www.youtube.com/watch?v=dQw4w9WgXcQ>\n\n"
        "{{< toc >}}\n\n```\n{{< youtube in-code >}}\n```\n"
    )
    assert imports.post("drafts/2015-05-30-bundle.md").title == "A bundle"
    assert "A key of the front matter could not be kept: cover." in report_of(result)


def test_heads_of_other_programs(imports: Imports) -> None:
    imports.run(IMPORTS / "other")

    pelican = imports.post("drafts/2015-05-29-pelican.md")
    assert (pelican.title, pelican.labels) == ("Town Opens", ("Bridges", "Rivers"))
    assert pelican.values["summary"] == "What it is about"
    nikola = imports.post("2015-05-30-town-closes.md")
    assert nikola.date == datetime.fromisoformat("2015-05-30T14:05:00+02:00")
    assert nikola.body == "The text.\n"
    plain = imports.post("plain.md")
    assert (plain.title, plain.body) == ("A heading # of its own", "The text.\n")


def test_front_matter_that_cannot_be_read_stays_in_the_text(imports: Imports) -> None:
    result = imports.run(IMPORTS / "other")

    broken = imports.post("broken.md")
    assert broken.error == ""
    assert broken.title == "Broken"
    assert broken.body == "```\n---\ntitle: A: B\n---\n```\n\nThe text.\n"
    assert "a value that holds a colon needs quotation marks" in report_of(result)


def test_pages(imports: Imports) -> None:
    result = imports.run(IMPORTS / "pages")

    assert outcomes(result) == {Outcome.ADDED: 3}
    saved = imports.post("2015-05-29-town-opens.md")
    assert saved.title == "Town Opens The Longest Footbridge"
    assert saved.date == datetime.fromisoformat("2015-05-29T14:05:00-04:00")
    assert saved.labels == ("Bridges",)
    assert saved.body == (
        "The bridge is **open**. [Other](https://valley.example/other.html)\n\n"
        "## More News\n\n"
        "- [Eleven years](https://daily.example/1) -- The Daily Courier\n"
        "- [The ferryman](https://radio.example/2) -- Radio North\n\n"
        "Search words\n"
    )
    assert imports.post("fragment.md").body == (
        "A bare fragment with [a link](https://a.example/).\n"
    )
    head = imports.post("2015-06-01-with-head.md")
    assert (head.title, head.date, head.labels) == (
        "A page with a head",
        date(2015, 6, 1),
        ("One", "Two"),
    )
    assert head.body == "Its *text*.\n"


def test_the_kind_can_be_named(imports: Imports) -> None:
    everything = len(find_files([IMPORTS]))

    assert {found.source.name for found in find_files([IMPORTS], "html")} == {"html"}
    assert 0 < len(find_files([IMPORTS], "wordpress")) < everything


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("missing.xml", "“missing.xml” could not be read"),
        ("empty-folder", "There is nothing in “empty-folder” that can be imported."),
        ("picture.png", "“picture.png” is none of these"),
    ],
)
def test_what_cannot_be_imported_is_refused_in_words(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "empty-folder").mkdir()
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")

    with pytest.raises(ImportingError, match=words):
        find_files([tmp_path / name])
