"""Titles in the places where the themes of Pelican and Nikola put them without escaping."""

import json
from xml.etree.ElementTree import Comment

import html5lib
from hypothesis import example, given
from hypothesis import strategies as st
from markupsafe import Markup

from export.reading_back import active_parts
from export.test_every_profile import ATTACKS
from linkwright.export.theme_titles import for_nikola, for_pelican

# What a title of pieces like these makes of a page when it is put there without a thought.
pieces = st.lists(
    st.sampled_from(
        [
            *('"', "'", "<", ">", "=", "/", "!", "--", " ", "a", "b", "onclick", "hidden", "Inert"),
            *("script", "SCRIPT", "style", "title", "img src", "x", "download", "&lt;", "<!--"),
        ]
    ),
    max_size=14,
).map("".join)
lines = pieces.map(lambda text: " ".join(text.split()))
STRAIGHT = str.maketrans({"“": '"', "”": '"', "‹": "<"})
# Attributes without a value that do something to a link (HTML, sections 3.2.6 and 4.6.2).
MEANINGFUL = {"autofocus", "contenteditable", "download", "hidden", "inert", "lang", "popover"}


def pelican_page(title: str) -> str:
    """The places of a title in article.html of Pelican's simple theme, in Jinja2's words."""
    written = for_pelican(title)
    stripped = Markup(written).striptags()
    return (
        f"<!DOCTYPE html><html lang=en><head><title>Site - {stripped}</title></head><body><article>"
        f'<h2><a href="/x" rel="bookmark" title="Permalink to {stripped}">{written}</a></h2>'
        "</article></body></html>"
    )


@given(lines)
@example('"x" onclick=a')
@example('"hidden"')
@example('x"hidden y')
@example('a"/inert/')
@example('"> <b>')
@example("</title><b>")
def test_a_title_is_the_very_same_in_pelicans_themes(title: str) -> None:
    page = html5lib.HTMLParser(namespaceHTMLElements=False).parse(pelican_page(title))

    tags = [element.tag for element in page.iter() if element.tag not in {"data", Comment}]
    assert tags == ["html", "head", "title", "body", "article", "h2", "a"]
    link = next(page.iter("a"))
    assert "".join(link.itertext()) == title
    assert not [data for data in page.iter("data") if len(data.text or "") != 1]
    assert link.attrib["href"] == "/x"
    added = set(link.attrib) - {"href", "rel", "title"}
    assert not added & MEANINGFUL
    assert not any(link.attrib[name] for name in added)


@given(lines)
def test_pelicans_feeds_and_tabs_have_what_looks_like_the_title(title: str) -> None:
    stripped = Markup(for_pelican(title)).striptags()

    assert stripped.translate(STRAIGHT) == title


def test_no_attack_acts_in_pelicans_themes() -> None:
    for attack in ATTACKS:
        found = active_parts(pelican_page(" ".join(attack.split())))
        assert found == [], attack


@given(lines)
@example("</script>")
@example("<!-- <script>")
@example("<script> <!--")
def test_a_title_stays_in_the_script_that_nikola_puts_it_into(title: str) -> None:
    script = f"var title={json.dumps(for_nikola(title))};"

    page = html5lib.HTMLParser(namespaceHTMLElements=False).parse(
        f"<!DOCTYPE html><body><script>{script}</script><p>after</p></body>"
    )

    assert "".join(next(page.iter("script")).itertext()) == script
    assert [element.text for element in page.iter("p")] == ["after"]
