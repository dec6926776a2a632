"""Rows on the clipboard."""

from linkwright.ui.links.link_copies import copied_rows

LINE = "- [One](https://e.org/1) -- BBC"


def test_links_are_written_as_the_preferences_say() -> None:
    html = copied_rows([], [LINE], "html", "nofollow", "_blank").html()

    assert '<a href="https://e.org/1" rel="nofollow" target="_blank">One</a> -- BBC' in html


def test_without_preferences_a_link_has_its_address_only() -> None:
    assert '<a href="https://e.org/1">One</a>' in copied_rows([], [LINE], "html").html()
