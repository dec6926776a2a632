"""The lead story is put at the top, and nothing in an excerpt becomes markup."""

import html5lib
import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.model.item import Item
from linkwright.model.lead import quote_block
from linkwright.model.link_edits import make_lead
from linkwright.model.markdown_text import clean_field
from model.lists import BY_NAME, applied, items, nasty

LEAD = BY_NAME["lead"]
ITEM = Item("https://x.y/", "A title", "BBC")
LINE = "**BBC:** [A title](https://x.y/)"
FIGURE = "![A man](images/a.jpg)\n*A caption.*"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", f"{LINE}\n"),
        ("Body\n", f"{LINE}\n\nBody\n"),
        ("\nBody\n", f"{LINE}\n\nBody\n"),
        ("---\ntitle: x\n---\nBody", f"---\ntitle: x\n---\n{LINE}\n\nBody"),
        ("---\ntitle: x\n---\n", f"---\ntitle: x\n---\n{LINE}\n"),
        (f"{FIGURE}\n\nBody\n", f"{FIGURE}\n\n{LINE}\n\nBody\n"),
        (f"{FIGURE}\n", f"{FIGURE}\n\n{LINE}\n"),
        (FIGURE, f"{FIGURE}\n\n{LINE}\n"),
        (f"{FIGURE}\n## List\n", f"{FIGURE}\n\n{LINE}\n\n## List\n"),
        ("<figure><img></figure>\n\nBody", f"<figure><img></figure>\n\n{LINE}\n\nBody"),
        ("Text ![A man](a.jpg)", f"{LINE}\n\nText ![A man](a.jpg)"),
    ],
)  # fmt: skip
def test_the_lead_comes_first_but_behind_a_figure(text: str, expected: str) -> None:
    assert applied(text, make_lead(text, ITEM, "", LEAD)) == expected


def test_the_excerpt_is_a_quote_of_paragraphs() -> None:
    excerpt = "  One\nand more.\n\n\nTwo.\n \nThree *stars*\n"
    lead = applied("", make_lead("", ITEM, excerpt, LEAD))
    assert lead == f"{LINE}\n\n> One and more.\n>\n> Two.\n>\n> Three \\*stars\\*\n"
    assert quote_block("One\nTwo\r\n") == "> One\n>\n> Two"
    assert quote_block(" \n ") == ""


@given(
    items,
    st.lists(nasty.map(clean_field).filter(bool), max_size=4),
    st.sampled_from(["\n\n", "\n"]),
)
def test_nothing_in_a_lead_becomes_markup(item: Item, paragraphs: list[str], gap: str) -> None:
    text = f"{FIGURE}\n\nBody\n"
    lead = applied(text, make_lead(text, item, gap.join(paragraphs), LEAD))
    assert lead.startswith(FIGURE)
    assert lead.endswith("\n\nBody\n")
    page = markdown.markdown(lead, extensions=["extra", "sane_lists"])
    tree = html5lib.parseFragment(page, namespaceHTMLElements=False)
    quotes = tree.findall("blockquote")
    assert [len(quotes), len(tree)] == [bool(paragraphs), 3 + bool(paragraphs)]
    shown = ["".join(part.itertext()).strip() for quote in quotes for part in quote.findall("p")]
    assert shown == paragraphs
    assert len(tree.findall(".//a")) == 1
