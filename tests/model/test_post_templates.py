"""Posts from templates, and templates from posts."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.model.link_lists import find_link_lists
from linkwright.model.post import format_post, parse_post
from linkwright.model.post_styles import lead_style_of, line_style_of
from linkwright.model.post_templates import (
    ENGLISH,
    DateWords,
    fill_dates,
    post_from_template,
    read_template,
    template_from_post,
)
from model.lists import BY_NAME, PIECES, STYLES

FOLDER = Path(__file__).parents[2] / "resources" / "templates" / "posts"
SHIPPED = [read_template(path.name, path.read_text("utf-8")) for path in sorted(FOLDER.iterdir())]
NOW = datetime(2026, 5, 9, 14, 5, tzinfo=UTC)
LISTS = {
    "1-story-and-more-news.md": ["More News On {Title}"],
    "2-world-news-briefs.md": [
        "MIDDLE EAST", "ASIA", "AFRICA", "EUROPE", "AMERICAS", "TERRORISM/THE LONG WAR",
        "ECONOMY/FINANCE/BUSINESS",
    ],
    "3-subject-update.md": ["More News On {Subject}"],
    "4-commentaries.md": ["Commentaries, Opinions, And Editorials", "Commentaries On {Topic}"],
    "5-one-item-and-comment.md": [],
    "6-assorted-links.md": ["Links"],
    "7-sectioned-links.md": ["World", "Politics", "Business", "Science", "{Section}"],
    "8-weekly-newsletter.md": ["News", "Articles", "Projects", "Events"],
}  # fmt: skip
TITLES = {
    "2-world-news-briefs.md": "World News Briefs -- May 9, 2026",
    "6-assorted-links.md": "Saturday assorted links",
    "7-sectioned-links.md": "Links 5/9/2026",
}


def test_there_are_eight() -> None:
    assert [template.file_name for template in SHIPPED] == list(LISTS)
    assert all(template.description for template in SHIPPED)


@pytest.mark.parametrize("template", SHIPPED, ids=lambda template: template.file_name)
def test_each_makes_a_valid_post_with_its_lists(template: object) -> None:
    text = post_from_template(template, NOW, ENGLISH)
    post = parse_post(text)
    assert post.error == ""
    assert post.date == NOW
    assert "template" not in post.values
    assert "description" not in post.values
    written = format_post(title=post.title, date=post.date, body=post.body)
    again = parse_post(written)
    assert (again.title, again.date, again.body) == (post.title, post.date, post.body)
    style = line_style_of(post, "")
    assert not style or style in BY_NAME
    assert lead_style_of(post, "lead") in BY_NAME
    lists = find_link_lists(text, STYLES, style)
    assert [found.heading.text for found in lists] == LISTS[template.file_name]
    assert all(found.style.name == style for found in lists)
    assert post.title == TITLES.get(template.file_name, post.title)


@pytest.mark.parametrize(
    ("pattern", "filled"),
    [
        ("{Month D, YYYY}", "May 9, 2026"),
        ("On {Weekday}, {D Month YYYY}!", "On Saturday, 9 May 2026!"),
        ("{YYYY-MM-DD} {M/D/YY} {DD.MM.YYYY}", "2026-05-09 5/9/26 09.05.2026"),
        ("{Subject} {Month D, YYYY} {D", "{Subject} May 9, 2026 {D"),
        ("{Media} {}{ } {Day}", "{Media} {}{ } {Day}"),
    ],
)
def test_dates_are_filled_and_other_braces_stay(pattern: str, filled: str) -> None:
    assert fill_dates(pattern, NOW, ENGLISH) == filled


def test_dates_speak_the_language_of_the_post() -> None:
    german = DateWords(["Mai"] * 12, ["Samstag"] * 7)
    assert fill_dates("{Weekday}, {D. Month YYYY}", NOW, german) == "Samstag, 9. Mai 2026"


def test_a_template_without_a_name_is_called_like_its_file() -> None:
    assert read_template("my-own.md", "Words").label == "my-own"
    assert read_template("a.md", "---\ntemplate: [x]\n---\n").label == "a"


POST = (
    "---\ntitle: World News Briefs -- May 9, 2026\ndate: 2026-05-09T14:05:00+00:00\n"
    "labels: [News]\n---\nWords.\n\n## ASIA\n\n- [A](https://a.example/1) -- BBC\n"
    "- [B](https://a.example/2) -- RT\n\n## EUROPE\n\n- <https://a.example/3>\n"
)


def test_a_post_becomes_a_template_and_that_a_post() -> None:
    text = template_from_post(POST, "Briefs", STYLES, ENGLISH, keeps_links=False)
    template = read_template("briefs.md", text)
    assert template.label == "Briefs"
    assert "a.example" not in text
    later = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
    post = parse_post(post_from_template(template, later, ENGLISH))
    assert post.title == "World News Briefs -- December 1, 2026"
    assert post.labels == ("News",)
    assert post.date == later
    assert post.body == "Words.\n\n## ASIA\n\n## EUROPE\n"
    assert "a.example/3" in template_from_post(POST, "Briefs", STYLES, ENGLISH, keeps_links=True)


@given(
    st.lists(st.sampled_from([*PIECES, "{D}", "---\n", "title: x\n", "- [a](b)\n"])).map("".join)
)
def test_any_text_can_be_a_template(text: str) -> None:
    template = read_template("x.md", text)
    made = post_from_template(template, NOW, ENGLISH)
    assert parse_post(made).error or parse_post(made).date == NOW or parse_post(text).error
    for keeps_links in (True, False):
        template_from_post(text, "X", STYLES, ENGLISH, keeps_links=keeps_links)
