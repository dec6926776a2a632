"""The opening paragraphs of a story, without what stands around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.fetch.pages.article_text import MOST_PARAGRAPHS, read_paragraphs

ONE = (
    "DUSHANBE, Tajikistan (Reuters) - The chief of an elite police unit has disappeared, they say."
)
TWO = "Relatives said on Monday that the colonel had gone on a business trip for three days."
THREE = "“He has defected,” an official said. Nobody else would speak about it in public."
STORY = f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"


def read(html: str) -> tuple[str, ...]:
    return read_paragraphs(f"<html><body>{html}</body></html>".encode(), "text/html; charset=utf-8")


@pytest.mark.parametrize(
    "html",
    [
        f"<article>{STORY}</article>",
        f"<div class='story-body'><h1>Title</h1>{STORY}</div>",
        f"<nav><p>{ONE * 3}</p><p>{ONE * 2}</p></nav><div>{STORY}</div>",
        f"<div>{STORY}</div><div class='comments-list'><p>{TWO * 9}</p><p>{ONE * 9}</p></div>",
        f"<div><p>{ONE}</p><div class='newsletter-signup'><p>{TWO}</p></div><p>{TWO}</p>"
        f"<p>{THREE}</p></div>",
        f"<div><figure><p>{THREE}</p><figcaption>{TWO}</figcaption></figure>{STORY}</div>",
        f"<div>{STORY}<p>Sign up for our newsletter.</p><p>Read more: another story here</p></div>",
        f"<div><p>Photo: A man in a street of the capital, in May</p>{STORY}</div>",
        f"<div><p>By Jane Doe</p><p>May 29, 2015</p>{STORY}</div>",
        f"<div class='two-col-sidebar'>{STORY}</div>",
        f"<div>{ONE}<br><br>{TWO}<br/>\n<br/>{THREE}</div>",
        f"<div class=post>{ONE}<br><br><b>Relatives</b> {TWO[10:]}<br><br>{THREE}</div>",
        "<script type='application/ld+json'>"
        f'{{"@type": "NewsArticle", "articleBody": "{ONE}\\n\\n{TWO}\\n\\n{THREE}"}}</script>',
        f"<div>{STORY}{STORY}</div>",
    ],
)
def test_a_story_is_found(html: str) -> None:
    assert read(html) == (ONE, TWO, THREE)


def test_text_is_plain_and_on_one_line() -> None:
    first = "<p>The <a href=x>chief</a>\n of   an <b>elite</b> unit &amp; his men</p>"
    html = f"<div>{first}{STORY}</div>"
    assert read(html)[0] == "The chief of an elite unit & his men"


def test_long_paragraphs_are_kept_whatever_they_begin_with() -> None:
    words = f"Subscribe to the theory, as many do, that the war {'goes on and on ' * 12}for ever."
    assert words in read(f"<div>{STORY}<p>{words}</p></div>")


def test_other_scripts() -> None:
    japanese = "肉をくわえたイヌが、橋を渡っていました。ふと下を見ると、川の中にもイヌがいます。"
    assert read(f"<div><p>{japanese}</p><p>{japanese[::-1]}。</p></div>")[0] == japanese


def test_there_are_not_too_many() -> None:
    html = "".join(f"<p>{number} {TWO}</p>" for number in range(100))
    assert len(read(f"<div>{html}</div>")) == MOST_PARAGRAPHS


@pytest.mark.parametrize(
    "html",
    ["", "<p></p>", "<p>Short</p>", "<a href=x>All</a> <a href=y>links</a>", "\0\0", "<" * 99],
)
def test_pages_without_a_story(html: str) -> None:
    assert read(html) == ()


@pytest.mark.parametrize(
    "html",
    [
        "<p>" * 50_000,
        "<div>" * 30_000 + STORY,
        "<b class=x>" * 20_000 + STORY,
        f"<div>{'<p>word <a>word</a></p>' * 20_000}</div>",
        "<script>" + "x" * 1_000_000,
        "<div><br>" * 5000,
        "[" * 100_000,
    ],
)
def test_hostile_pages_end(html: str) -> None:
    read(html)


@given(st.binary(max_size=300), st.one_of(st.none(), st.text(max_size=30)))
def test_any_bytes(body: bytes, content_type: str | None) -> None:
    assert all(read_paragraphs(body, content_type))


pieces = st.sampled_from(
    ["<p>", "</p>", "<div class=ad>", "</div>", "<br>", ONE, TWO, "<article>", "<table>", "&#0;"]
)


@given(st.lists(pieces, max_size=30).map("".join))
def test_paragraphs_are_text_of_the_page(html: str) -> None:
    for words in read(html):
        assert words == " ".join(words.split())
        assert "<" not in words
