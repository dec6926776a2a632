"""What readers will see of a profile's export."""

import html5lib
import pytest

from export.posts import read_sample
from linkwright.export.options import ExportOptions
from linkwright.export.previewing import preview_fragment, preview_page
from linkwright.export.profile import Profile
from linkwright.export.profiles import PROFILES, find_profile
from linkwright.model.post import format_post, parse_post

OPTIONS = ExportOptions()


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_every_profile_has_a_valid_page(profile: Profile) -> None:
    page = preview_page(read_sample("hard-post.md"), profile, OPTIONS)

    html5lib.HTMLParser(strict=True).parse(page)


def test_an_html_profile_is_shown_as_it_is() -> None:
    post = parse_post(format_post(title="A", body="> a\n>\n> b\n"))
    ghost = find_profile("ghost")

    assert preview_fragment(post, ghost, OPTIONS) == ghost.render(post, OPTIONS)


def test_markdown_is_shown_as_its_site_shows_it() -> None:
    post = parse_post(format_post(title="A", body="*a*\n"))

    assert preview_fragment(post, find_profile("hugo"), OPTIONS) == "<p><em>a</em></p>\n"


def test_plain_text_is_shown_as_plain_text() -> None:
    post = parse_post("*a* & b\n")

    assert preview_fragment(post, find_profile("text"), OPTIONS) == "<pre>a &amp; b\n</pre>\n"


def test_a_page_of_its_own_is_not_put_into_another() -> None:
    post = read_sample("reference-post.md")
    page = find_profile("html-page")

    assert preview_page(post, page, OPTIONS) == page.render(post, OPTIONS)
    assert "<html" not in preview_fragment(post, page, OPTIONS)


def test_a_style_sheet_of_ones_own_cannot_end_its_element() -> None:
    options = ExportOptions(page_css="p { content: '</style><script>' }", language="en")

    page = preview_page(parse_post("a"), find_profile("html-page"), options)

    assert page.count("</style>") == 1
    assert '<html lang="en">' in page
