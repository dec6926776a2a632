"""Where the front page of a blog cuts a post."""

import pytest

from linkwright.export.losses import losses
from linkwright.export.options import ExportOptions
from linkwright.export.profiles import find_profile
from linkwright.model.post import format_post, parse_post

POST = parse_post(format_post(title="A", body="One\n\n<!--more-->\n\nTwo <!-- more --> three\n"))


@pytest.mark.parametrize(
    ("profile", "mark"),
    [
        ("blogger", "<!--more-->"),
        ("wordpress", "<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->"),
        ("wordpress-classic", "<!--more-->"),
        ("hugo", "<!--more-->"),
        ("jekyll", "<!--more-->"),
        ("nikola", "<!-- TEASER_END -->"),
        ("markdown", "<!--more-->"),
    ],
)
def test_the_break_takes_the_form_of_the_target(profile: str, mark: str) -> None:
    written = find_profile(profile).render(POST, ExportOptions())

    assert written.count(mark) == 1
    assert "Two three" in written


@pytest.mark.parametrize("profile", ["html-fragment", "html-page", "text"])
def test_a_page_of_its_own_needs_none(profile: str) -> None:
    written = find_profile(profile).render(POST, ExportOptions())

    assert "more" not in written.split("</style>")[-1]
    assert losses(POST, find_profile(profile), ExportOptions()) == []


@pytest.mark.parametrize("profile", ["ghost", "pelican", "eleventy", "rich-text"])
def test_where_it_is_lost_that_is_said(profile: str) -> None:
    said = losses(POST, find_profile(profile), ExportOptions())

    assert "The jump break is not kept." in said
