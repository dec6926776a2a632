"""Posts are read, written, and changed field by field."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.model.post import (
    format_post,
    parse_post,
    parse_post_again,
    set_date,
    set_field,
    set_labels,
    set_title,
)
from linkwright.model.text_edits import apply_edits

NASTY = [
    "yes", "1.0", "null", "~", "0x1F", "1:30", "2015-05-29", "a: b", "a #b", "#a", "- a", "'", '"',
    "a\nb", "\n", " a ", "[a]", "{a}", "&a", "*a", "!a", "| a", "> a", "%a", "@a", "`a`", "a:",
    "---", "...", "=", "<<", "\\", "a\\nb", "\u2028", "\ufeff", "\x85", "\t", "1e3", ".inf", "é",
    "He said \"Hi\": it's AT&T #1 -- a <b> | [x] \\ 日本 🎉", "y", "NaN", "0o14", "12e03", "+1",
    ",",    "\ufdd0", "\u2029", "\u00a0", "\x00", "", "true", "Off", "1_000", "a, b", "🇹🇯", "مرحبا",
    "1:2:3",
]  # fmt: skip
words = st.one_of(st.sampled_from(NASTY), st.text())
labels = st.one_of(st.sampled_from(NASTY), st.text()).map(str.strip).filter(bool)
offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
dates = st.one_of(
    st.dates(),
    st.datetimes(),
    st.datetimes(timezones=offsets),
    st.datetimes(timezones=st.just(UTC)),
)


@given(words, st.none() | dates, st.lists(labels), words)
def test_what_is_formatted_is_parsed_again(
    title: str, day: date | None, names: list[str], body: str
) -> None:
    post = parse_post(format_post(title=title, date=day, labels=names, body=body))
    assert (post.error, post.title, post.labels, post.body) == ("", title, tuple(names), body)
    assert post.date == day
    assert type(post.date) is type(day)


plain_values = st.one_of(
    words, st.booleans(), st.integers(-(10**50), 10**50), st.floats(allow_nan=False), st.none()
)


@given(st.dictionaries(words, plain_values))
def test_other_keys_keep_their_types(values: dict[str, str | bool | int | float | None]) -> None:
    assert parse_post(format_post(values=values, body="x")).values == values


POST = """\
---
# set by hand
layout: post   # of the theme
title:  'Old: title'  # a remark
nested:
  deep: [1, 2]   # kept
  title: not this one
date: 2015-05-29T14:05:00+00:00
labels:
  - Tajikistan   # the country
  - Islamic State
more: |
  title: not this one either
# the end
---
Body
"""


@given(words)
def test_a_new_title_changes_only_its_own_place(title: str) -> None:
    text = apply_edits(POST, set_title(POST, title))
    assert parse_post(text).title == title
    before, after = POST.split("'Old: title'")
    assert text.startswith(before)
    assert text.endswith(after)
    assert set_title(text, title) == []


@given(st.lists(labels, min_size=1))
def test_new_labels_leave_all_else(names: list[str]) -> None:
    text = apply_edits(POST, set_labels(POST, names))
    assert parse_post(text).labels == tuple(names)
    assert text.startswith(POST[: POST.index("  - Taj")])
    assert text.endswith(POST[POST.index("more:") :])


def test_labels_that_stay_keep_their_comments() -> None:
    text = apply_edits(POST, set_labels(POST, ["Asia", "Tajikistan", "Islamic State", "Isis"]))
    assert "  - Asia\n  - Tajikistan   # the country\n  - Islamic State\n  - Isis\nmore" in text
    assert "labels: []\nmore" in apply_edits(POST, set_labels(POST, []))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("labels: [a, b]  # c", "labels: [a, x y]  # c"),
        ("labels: a, b", "labels: a, x y"),
        ("tags: [a]", "tags: [a, x y]"),
        ("labels:", "labels: [a, x y]"),
        ("labels: []", "labels: [a, x y]"),
        ("labels:\n- a\n- b # c", "labels:\n- a\n- x y"),
        ("title: t", "title: t\nlabels: [a, x y]"),
        ('{"title": "t", "tags": ["b"]}', '{"title": "t", "tags": [a, x y]}'),
        ('{"title": "t"}', '{"title": "t", labels: [a, x y]}'),
        ("", "labels: [a, x y]"),
    ],
)
def test_labels_keep_the_form_in_which_they_stand(old: str, new: str) -> None:
    text = f"---\n{old}\n---\n" if old else "---\n---\n"
    changed = apply_edits(text, set_labels(text, ["a", " x y ", ""]))
    assert changed == f"---\n{new}\n---\n"
    assert parse_post(changed).labels == ("a", "x y")


def test_a_date_is_set_and_taken_out() -> None:
    day = datetime(2026, 1, 2, 3, 4, tzinfo=timezone(timedelta(hours=5)))
    text = apply_edits(POST, set_date(POST, day))
    assert text == POST.replace("2015-05-29T14:05:00+00:00", "2026-01-02T03:04:00+05:00")
    assert "date" not in parse_post(apply_edits(POST, set_date(POST, None))).values
    assert set_date(POST, datetime(2015, 5, 29, 14, 5, tzinfo=UTC)) == []


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2015-05-29", date(2015, 5, 29)),
        ("'2015-05-29'", date(2015, 5, 29)),
        ("2015-5-9", date(2015, 5, 9)),
        ("2015-05-29 14:05", datetime(2015, 5, 29, 14, 5)),
        ("2015-05-29T14:05:00Z", datetime(2015, 5, 29, 14, 5, tzinfo=UTC)),
        ("2015-05-29 14:05:00 +0000", datetime(2015, 5, 29, 14, 5, tzinfo=UTC)),
        ("2015-02-31", None),
        ("next Friday", None),
        ("[2015]", None),
    ],
)
def test_dates_are_read_as_people_and_generators_write_them(
    written: str, read: date | None
) -> None:
    post = parse_post(f"---\ndate: {written}\n---\n")
    assert (post.date, post.error) == (read, "")


def test_front_matter_is_made_where_there_is_none() -> None:
    text = apply_edits("Body\n", set_title("Body\n", "A: b"))
    assert text == '---\ntitle: "A: b"\n---\nBody\n'
    assert set_labels("Body\n", []) == set_date("Body\n", None) == set_title("Body\n", "") == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("---\nlayout: x\ntitle: a: b\n---\nBody", "line 3"),
        ("---\ntitle: 'a\n---\nBody", "line 2"),
        ("---\ntitle: a\n\tb: c\n---\nBody", "line 3"),
        ("---\ntitle: a\nBody", "never ends"),
        ("---\ntitle: *nothing\n---\nBody", "line 2"),
        ("---\ntitle: a\nb: \x00\n---\nBody", "line 3"),
        ("---\na: &a [*a]\n---\nBody", "line 2"),
        ("---\na: b\n? [a]\n: b\n---\nBody: x", "line 3"),
    ],
)
def test_broken_front_matter_is_kept_and_named(text: str, line: str) -> None:
    post = parse_post(text)
    assert line in post.error
    assert post.error.endswith(".")
    assert post.text == text
    assert set_title(text, "New") == []


@pytest.mark.parametrize(
    "text", ["---\n\nProse\n\n---\n", "---", "---\nA heading\n---\n", "--- a\n"]
)
def test_a_rule_at_the_start_is_no_front_matter(text: str) -> None:
    assert parse_post(text).body == text
    assert not parse_post(text).error


@pytest.mark.parametrize("text", ["---\ntitle: a\n...\nBody", "--- \ntitle: a\n---  \nBody"])
def test_fences_may_end_in_dots_or_spaces(text: str) -> None:
    assert (parse_post(text).title, parse_post(text).body) == ("a", "Body")


def test_titles_are_what_is_written() -> None:
    for written, title in [("1.10", "1.10"), ("yes", "yes"), ("~", ""), (">\n  a\n  b", "a b")]:
        assert parse_post(f"---\ntitle: {written}\n---\n").title == title


BOMB = "a0: &a0 [x, x]\n" + "".join(f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n" for i in range(1, 60))


@pytest.mark.parametrize(
    "yaml",
    [
        BOMB,
        "a: &a {b: c}\n" + "".join(f"k{i}: &k{i} {{<<: [*a, *a]}}\n" for i in range(20_000)),
        "a: " + "[" * 100_000,
        "a: " + "{a: " * 100_000,
        "a:\n" + "".join(" " * i + "- \n" for i in range(1, 600)),
        "a: " + "1:" * 100_000,
        "a: " + "9" * 100_000,
        "a: [" + "x, " * 100_000,
        "a: b\n" * 100_000,
    ],
)
def test_bombs_are_refused_in_no_time(yaml: str) -> None:
    text = f"---\n{yaml}\n---\nBody"
    post = parse_post(text)
    assert post.body == "Body"
    assert apply_edits(text, set_title(text, "x"))


def test_small_aliases_and_merges_are_followed() -> None:
    text = "---\nbase: &b {draft: true, x: 1}\ntitle: &t A\nslug: *t\nall: {<<: *b, x: 2}\n---\n"
    post = parse_post(text)
    assert post.values["slug"] == "A"
    assert post.values["all"] == {"draft": True, "x": 2}
    assert parse_post(apply_edits(text, set_title(text, "B"))).values["slug"] == "B"


def test_any_key_can_be_set() -> None:
    text = apply_edits(POST, set_field(POST, "draft", True))
    assert text.endswith("# the end\ndraft: true\n---\nBody\n")
    assert parse_post(apply_edits(text, set_field(text, "draft", None))).text == POST


heads = st.sampled_from(
    [
        "---\ntitle: a\n---\n",
        "---\ntitle: a\n---",
        "---\ntitle: [\n---\n",
        "---\ntitle: a\n",
        "---\n",
        "",
    ]
)
bodies = st.lists(st.sampled_from(["---", "...", "b: c", "\n", "x"]), max_size=6).map("".join)


@given(heads, bodies, heads, bodies)
def test_reading_a_post_again_says_what_reading_it_says(
    head: str, body: str, other_head: str, other_body: str
) -> None:
    before = parse_post(head + body)
    for after in (head + other_body, other_head + body, other_head + other_body):
        assert parse_post_again(after, before) == parse_post(after)
