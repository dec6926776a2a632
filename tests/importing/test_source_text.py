"""Titles and names that sources write as HTML."""

import pytest

from linkwright.importing.source_text import text_of_html


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("AT&amp;T &lt;b&gt; a <b>bridge</b>", "AT&T <b> a bridge"),
        ("5 < 6 <and 7", "5 < 6 <and 7"),
        ('<a href="/x" title="a > b">Town</a>', "Town"),
        ("<data value='>“<!--'>&quot;</data><!---->Hi", '"Hi'),
        ("<a b='c>x", "<a b='c>x"),
    ],
)
def test_tags_go_and_signs_stay(html: str, text: str) -> None:
    assert text_of_html(html) == text
