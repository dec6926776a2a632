"""Backups of Blogger, old and new."""

import json
from datetime import datetime

from importing.imports import IMPORTS, Imports, outcomes, report_of
from linkwright.importing.report import Outcome
from linkwright.model.link_lists import find_link_lists
from linkwright.settings.line_styles import load_line_styles
from linkwright.settings.rule_files import RuleFiles

OLD, NEW = IMPORTS / "blogger-old.xml", IMPORTS / "feed.atom"
POST = "2015-05-29-town-opens-longest-footbridge-more.md"


def test_each_post_of_an_old_backup_becomes_a_file(imports: Imports) -> None:
    result = imports.run(OLD)

    assert outcomes(result) == {Outcome.ADDED: 1, Outcome.DRAFT_ADDED: 1, Outcome.PAGE_ADDED: 1}
    assert set(imports.files()) == {
        POST,
        POST.replace(".md", ".comments.json"),
        "drafts/2015-05-30-not-ready-yet.md",
        "pages/2015-01-02-about.md",
    }
    assert result.counts.is_complete
    assert dict(result.counts.left_out) == {"templates": 1, "settings": 1}


def test_the_head_of_a_post_says_what_the_backup_says(imports: Imports) -> None:
    imports.run(OLD)
    post = imports.post(POST)

    assert post.title == "Town Opens The Longest Footbridge & More"
    assert post.date == datetime.fromisoformat("2015-05-29T14:05:00-04:00")
    assert post.labels == ("Bridges", "Weekend & reads")
    assert post.values["draft"] is False
    assert post.values["author"] == "Ada Example"
    address = "https://valley.example/2015/05/town-opens-longest-footbridge-more.html"
    assert post.values["permalink"] == address
    assert post.values["imported_from"] == "tag:blogger.com,1999:blog-1001.post-501"
    draft = imports.post("drafts/2015-05-30-not-ready-yet.md")
    assert draft.values["draft"] is True
    assert imports.post("pages/2015-01-02-about.md").values["type"] == "page"


def test_a_roundup_keeps_its_shape(imports: Imports) -> None:
    imports.run(OLD)

    assert imports.post(POST).body == (
        "[![](https://pictures.example/s400/bridge.jpg)](https://pictures.example/s1600/bridge.jpg)\n"
        "*The footbridge on its first morning. Picture Desk*\n\n"
        "**The Valley Gazette:** [The footbridge that took eleven years opens on Saturday]"
        "(https://gazette.example/footbridge)\n\n"
        "> The bridge is 412 metres long.\n>\n"
        "> The ferry will make its last trip the same evening.\n\n"
        "[Read more](https://gazette.example/footbridge) ....\n\n"
        "**Editor:** Bring a scarf .... and a friend.\n\n"
        "## More News On The Town Opening The Longest Footbridge\n\n"
        "- [Eleven years, two mayors, one bridge](https://daily.example/eleven-years)"
        " -- The Daily Courier\n"
        "- [What the ferryman will do now](https://radio.example/ferryman) -- Radio North\n"
        "- [In pictures: the footbridge from both banks](https://pictures.example/footbridge)"
        " -- Picture Desk/AP\n\n"
        "- [Why a bridge may sway](https://engineers.example/sway)"
        " -- Ann Other, Engineers Weekly\n\n"
        "Not a link -- Nobody\n\n"
        "<https://www.youtube.com/watch?v=dQw4w9WgXcQ>\n"
    )
    assert imports.post("drafts/2015-05-30-not-ready-yet.md").body == (
        "A thought before the break.\n\n<!--more-->\n\nAnd one behind it.\n"
    )


def test_the_link_list_is_one_to_the_program(imports: Imports) -> None:
    imports.run(OLD)
    styles = load_line_styles(RuleFiles(imports.base))

    lists = find_link_lists(imports.post(POST).text, styles)

    assert [link_list.heading.text for link_list in lists if link_list.heading] == [
        "More News On The Town Opening The Longest Footbridge"
    ]
    assert [item.item.source for item in lists[0].items] == [
        "The Daily Courier",
        "Radio North",
        "Picture Desk/AP",
        "Ann Other, Engineers Weekly",
    ]


def test_the_report_says_what_was_lost_and_where(imports: Imports) -> None:
    report = report_of(imports.run(OLD))

    assert "Of 1 post something could not be kept as it was." in report
    assert f"Town Opens The Longest Footbridge & More ({POST})\n" in report
    assert "  - A script was left out.\n" in report
    assert "  - A link that would have run code or opened a file was dropped" in report
    assert "  - A picture stays where it is on the web.\n" in report


def test_comments_stand_beside_their_post(imports: Imports) -> None:
    result = imports.run(OLD)

    kept = json.loads(imports.files()[POST.replace(".md", ".comments.json")])
    assert result.counts.comments == 2
    assert kept["post"] == "tag:blogger.com,1999:blog-1001.post-501"
    assert [(entry["author"], entry["text"]) for entry in kept["comments"]] == [
        ("Ben Reader", "I walked it. It *sways*.\n\nSee [my walk](https://walks.example/1)."),
        ("Anonymous", "So did I &lt;b>twice&lt;/b>"),
    ]


def test_the_new_shape_is_read_too(imports: Imports) -> None:
    result = imports.run(NEW)

    assert outcomes(result) == {Outcome.ADDED: 2, Outcome.DRAFT_ADDED: 1}
    assert dict(result.counts.left_out) == {
        "comments that were not shown": 1,
        "posts from the bin": 1,
    }
    post = imports.post(POST)
    assert post.values["author"] == "Ada Example"
    assert post.labels == ("Bridges",)
    assert post.date == datetime.fromisoformat("2015-05-29T18:05:00+00:00")
    assert (imports.folder / POST.replace(".md", ".comments.json")).is_file()
    later = imports.post("2099-01-01-next-year.md")
    assert later.title == "Next Year's <b> AT&T"
    assert later.labels == ("Plans",)
    assert later.values["description"] == "What comes next"
    assert later.values["draft"] is False


def test_both_shapes_name_the_same_posts(imports: Imports) -> None:
    imports.run(OLD)

    result = imports.run(NEW)

    assert outcomes(result) == {Outcome.CHANGED: 2, Outcome.ADDED: 1}
    assert result.counts.comments == 0
