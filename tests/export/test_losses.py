"""What is said before an export."""

import html

import pytest

from linkwright.export.losses import losses
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.profiles import PROFILES, find_profile
from linkwright.model.post import format_post, parse_post


def said(profile: str, body: str, **fields: str) -> str:
    post = parse_post(format_post(title=fields.get("title", "A"), body=body))
    return " ".join(losses(post, find_profile(profile), ExportOptions()))


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_a_plain_roundup_loses_nothing(profile: Profile) -> None:
    text = format_post(title="A", body="> b\n\n## c\n\n- [d](https://e.example/) -- F\n")
    post = parse_post(text.replace("---\n", "---\ndate: 2015-05-29\n", 1))

    assert losses(post, profile, ExportOptions()) == []


@pytest.mark.parametrize(
    ("profile", "body", "sentence"),
    [
        ("rich-text", "a|b\n-|-\nc|d", "Table rows become lines"),
        ("rich-text", "- a\n    - b", "Lists inside lists"),
        ("rich-text", "### a", "bold lines"),
        ("rich-text", "> a\n>\n> b", "several quotes"),
        ("hugo", "<mark>a</mark>", "become plain"),
        ("hugo", "`{{< x >}}`", "Hugo would run it"),
        ("html-fragment", "```python\nx\n```", "language of code"),
        ("jekyll", "a", "no date"),
        ("pelican", "a", "no date"),
        ("jekyll", "<https://youtu.be/dQw4w9WgXcQ>", "Videos become links"),
        ("blogger", "![a](b.png)", "b.png is on this computer only"),
        ("blogger-compose", "A[^1]\n\n[^1]: b", "links between mark and note"),
    ],
)
def test_what_a_profile_cannot_keep_is_said(profile: str, body: str, sentence: str) -> None:
    assert sentence in said(profile, body)


def test_a_footnote_is_no_paragraph_in_a_list() -> None:
    assert said("wordpress", "A[^1]\n\n[^1]: b") == ""


@pytest.mark.parametrize(
    "title",
    [
        '"Hi" = "ho"',
        '"Hi" > "ho"',
        'It "was" hidden',
        "x</title>",
        "<img src=x>",
        "<script>",
        "<Style>",
    ],
)
def test_a_title_that_pelican_would_take_for_html_is_said(title: str) -> None:
    assert "in feeds" in said("pelican", "a", title=title)


@pytest.mark.parametrize(
    "title",
    [
        'He said "Hi" (twice): \'no\' & -- "the "hidden" costs"',
        "a < b > c = d",
        "<b>away</b> <!-- begin --> <![CDATA[ x ]]>",
        "{{< readfile x >}}",
    ],
)
def test_other_titles_reach_pelican_as_they_are(title: str) -> None:
    assert "in feeds" not in said("pelican", "a", title=title)
    assert f"Title: {html.escape(title, quote=False)}\n" in find_profile("pelican").render(
        parse_post(format_post(title=title)), ExportOptions()
    )


@pytest.mark.parametrize("title", ["</script>", "</SCRIPT x", "<!-- <script"])
def test_a_title_that_would_end_a_script_of_nikola_is_said(title: str) -> None:
    assert "into scripts" in said("nikola", "a", title=title)


@pytest.mark.parametrize("title", ["a < b <i>", "<!-- x --> <!", "<script> <!--", "<!-- script"])
def test_other_titles_reach_nikola_as_they_are(title: str) -> None:
    assert "into scripts" not in said("nikola", "a", title=title)
    assert f".. title: {title}\n" in find_profile("nikola").render(
        parse_post(format_post(title=title)), ExportOptions()
    )


def test_labels_that_pelican_changes_are_said() -> None:
    post = parse_post(format_post(title="A", labels=['a "b"', "c; d"], body="x"))

    sentences = " ".join(losses(post, find_profile("pelican"), ExportOptions()))

    assert "typographic" in sentences
    assert "Semicolons" in sentences


def test_labels_that_would_stop_nikola_are_left_out_and_said() -> None:
    post = parse_post(format_post(title="A", labels=["C", "👩‍🚒", "c#", "C++", "Öl", "ol, Б", "б"]))

    written = find_profile("nikola").render(post, ExportOptions())
    sentences = " ".join(losses(post, find_profile("nikola"), ExportOptions()))

    assert ".. tags: C, C++, Öl, Б\n" in written
    assert "left out: 👩‍🚒, c#, ol, б." in sentences
