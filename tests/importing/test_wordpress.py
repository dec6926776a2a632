"""Export files of WordPress."""

import json
from datetime import datetime

from importing.imports import IMPORTS, Imports, outcomes, report_of
from linkwright.importing.report import Outcome

FILE = IMPORTS / "wordpress.xml"
POST = "2015-05-29-town-opens.md"


def test_posts_drafts_and_pages_become_files(imports: Imports) -> None:
    result = imports.run(FILE)

    assert outcomes(result) == {Outcome.ADDED: 1, Outcome.DRAFT_ADDED: 3}
    assert set(imports.files()) == {
        POST,
        POST.replace(".md", ".comments.json"),
        "drafts/2015-06-01-blocks.md",
        "drafts/2015-01-01-about.md",
        "drafts/2015-06-02-secret.md",
    }
    assert dict(result.counts.left_out) == {
        "files of the media library": 1,
        "posts from the bin": 1,
    }


def test_the_head_of_a_post(imports: Imports) -> None:
    imports.run(FILE)
    post = imports.post(POST)

    assert post.title == "Town Opens & Closes Again"
    assert post.date == datetime.fromisoformat("2015-05-29T14:05:00-04:00")
    assert post.labels == ("Towns & villages", "Bridges")
    assert post.values["excerpt"] == "What it is about."
    assert post.values["imported_from"] == "https://valley.example/?p=11"


def test_text_from_before_blocks(imports: Imports) -> None:
    imports.run(FILE)

    assert imports.post(POST).body == (
        '**Gazette:** [The footbridge opens](https://gazette.example/1 "A tip")\n\n'
        "[![Bridge](https://valley.example/wp/bridge-300.jpg)](https://valley.example/wp/bridge.jpg)"
        "\n_The *bridge*. AP_\n\n"
        "First line  \nsecond line\n\n"
        "## More News\n\n"
        "- [Eleven years](https://daily.example/1) -- The Daily Courier\n"
        "- [The ferryman](https://radio.example/2) -- Radio North\n\n"
        '\\[gallery ids="1,2,3"\\]\n\n'
        "<https://vimeo.com/123456>\n"
    )


def test_text_of_blocks(imports: Imports) -> None:
    imports.run(FILE)

    assert imports.post("drafts/2015-06-01-blocks.md").body == (
        "One paragraph.\n\n<!--more-->\n\n"
        "- [Eleven years](https://daily.example/1) -- The Daily Courier\n"
    )


def test_only_approved_comments_of_people_are_kept(imports: Imports) -> None:
    result = imports.run(FILE)

    kept = json.loads(imports.files()[POST.replace(".md", ".comments.json")])
    assert result.counts.comments == 1
    assert [entry["text"] for entry in kept["comments"]] == ["I walked it.\n\nTwice."]
    assert "ben@mail.example" not in str(kept)


def test_shortcodes_and_private_posts_are_told_of(imports: Imports) -> None:
    report = report_of(imports.run(FILE))

    assert "A shortcode stands as text: [gallery]." in report
    assert "It was private: here it is a draft." in report
    assert "It was protected by a password: here it is a draft." in report
    assert "hunter2" not in report
    assert "Its featured image is not part of the text and was left out." in report
