"""What the tests of link lists share: the shipped styles, and items with nasty fields."""

from pathlib import Path

from hypothesis import strategies as st

from linkwright.model.item import Item
from linkwright.model.line_styles import LineStyle, clean_item, parse_line_styles
from linkwright.model.link_lists import LinkList, find_link_lists
from linkwright.model.text_edits import TextEdit, apply_edits

STYLES = parse_line_styles(
    (Path(__file__).parents[2] / "resources/data/line-styles.yaml").read_text(encoding="utf-8")
)
BY_NAME = {style.name: style for style in STYLES}
FIRST = STYLES[0]

PIECES = [
    *"\\`*_{}[]()#+-.!|~$<>&\"'^=:@%/ ,;aB1é日",
    *(" -- ", " - ", ", ", ". ", " via ", " (", ")", ": ", "; ", " *", "* ", "**", ":** ", "via: "),
    *("author: x", " editorial", "http://x.y", "&amp;", "&#44; ", "\\, ", "BBC", "News", "\u00a0"),
    *("[a](b)", "<https://x.y>", "![a](b)", "<b>", "1. ", "- ", "🎉", "مرحبا", "–", " — "),
]
nasty = st.one_of(st.lists(st.sampled_from(PIECES), max_size=6).map("".join), st.text(max_size=8))
plain = st.sampled_from(["", "BBC", "The Telegraph", "L.A. Times/AP", "ABC News (Australia)", "RT"])
fields = st.one_of(plain, nasty)
urls = st.one_of(
    st.sampled_from(["https://www.bbc.com/news/1", "http://x.y/a_(b)?c=d&e", "u", "mailto:a@b.c"]),
    st.lists(st.sampled_from([*"()[]<>'\"&;* a", "&copy;", "](", "%20"]), max_size=6).map(
        lambda parts: "https://x.y/" + "".join(parts)
    ),
)
items = st.builds(
    Item, url=urls, title=fields, source=fields, author=fields, date=fields, via=fields, note=fields
).map(clean_item)
styles = st.sampled_from(STYLES)


def only_list(text: str, style: LineStyle = FIRST) -> LinkList:
    """The one list of a text, read with a preferred style."""
    (found,) = find_link_lists(text, STYLES, style.name)
    return found


def applied(text: str, edits: list[TextEdit]) -> str:
    return apply_edits(text, edits)
