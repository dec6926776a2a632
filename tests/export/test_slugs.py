"""Slugs and file names."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.export.profiles import PROFILES, find_profile
from linkwright.export.slugs import slug_from, slug_of
from linkwright.model.post import format_post, parse_post


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Top Commander Of Tajikistan’s Forces", "top-commander-of-tajikistans-forces"),
        ("Ünïted -- it's 2 & 3!", "united-its-2-3"),
        ("日本語 العربية", "日本語-العربية"),
        ("が", "が"),
        ("../../etc/passwd", "etc-passwd"),
        ("?!", ""),
        ("word " * 40, "-".join(["word"] * 16)),
        ("x" * 200, "x" * 80),
    ],
)
def test_a_title_becomes_words_joined_by_hyphens(title: str, slug: str) -> None:
    assert slug_from(title) == slug


def test_the_slug_of_the_front_matter_comes_first() -> None:
    assert slug_of(parse_post("---\ntitle: A\nslug: My Own\n---\n")) == "my-own"
    assert slug_of(parse_post("---\ntitle: A\nslug: '?'\n---\n")) == "a"


def test_without_a_title_the_day_is_the_name() -> None:
    assert slug_of(parse_post("---\ndate: 2015-05-29\n---\n")) == "2015-05-29"
    assert slug_of(parse_post("")) == "post"


@pytest.mark.parametrize("title", ["con", "NUL", "com1", "index", "_posts"])
def test_names_that_mean_something_to_a_system_are_avoided(title: str) -> None:
    assert slug_of(parse_post(format_post(title=title))) not in {"con", "nul", "com1", "index"}


@given(st.text(max_size=60))
def test_a_slug_is_never_a_path(title: str) -> None:
    slug = slug_of(parse_post(format_post(title=title)))

    assert slug
    assert not set(slug) & set("/\\.:*?\"<>|' \n\0")


def test_sites_get_the_names_they_want() -> None:
    post = parse_post(format_post(title="A title", date=datetime.date(2015, 5, 29)))
    names = {profile.name: profile.file_name_for(post) for profile in PROFILES}

    assert names["hugo"] == "a-title/index.md"
    assert names["jekyll"] == "2015-05-29-a-title.md"
    assert names["pelican"] == names["nikola"] == names["eleventy"] == "a-title.md"
    assert find_profile("jekyll").file_name_for(parse_post("x")) == "post.md"
