"""Lists as writers type them."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.export.list_layout import lay_out_lists
from linkwright.export.options import ExportOptions
from linkwright.export.rendering import render_tree
from linkwright.export.tree import Element, text_of


@pytest.mark.parametrize(
    ("typed", "laid_out"),
    [
        ("a\n- b\n- c", "a\n\n- b\n- c"),
        ("# a\n- b", "# a\n\n- b"),
        ("a\n2. b", "a\n2. b"),
        ("a\n1. b", "a\n\n1. b"),
        ("- a\n  - b\n    - c\n- d", "- a\n    - b\n        - c\n- d"),
        ("- a\n    - b\n        - c", "- a\n    - b\n        - c"),
        ("1. a\n   - b", "1. a\n    - b"),
        ("- a\n\n  b\n\nc", "- a\n\n    b\n\nc"),
        ("- a\nlazy\n- b", "- a\nlazy\n- b"),
        ("- a\n> b\n- c", "- a\n\n> b\n\n- c"),
        ("- a\n1. b", "- a\n\n<!-- -->\n\n1. b"),
        ("- a\n* b", "- a\n\n<!-- -->\n\n* b"),
        ("1) a\n2) b", "1. a\n2. b"),
        ("    - code", "    - code"),
        ("a\n- - -", "a\n- - -"),
        ("-a\n- \n-", "-a\n- \n-"),
        ("- a\n\n  b\n- c\n- d", "- a\n\n    b\n\n- c\n- d"),
        ("- a\n\n  1. b\n  2. c\n- d", "- a\n\n    1. b\n    2. c\n\n- d"),
        ("- a\n\n  b\n  - c\n  - d", "- a\n\n    b\n\n    - c\n    - d"),
        (
            "- a\n  - b\n\n    c\n  - d\n- e",
            "- a\n    - b\n\n        c\n\n    - d\n\n- e",
        ),
    ],
)
def test_only_blank_space_changes(typed: str, laid_out: str) -> None:
    assert "\n".join(lay_out_lists(typed.split("\n"))) == laid_out


def test_what_is_laid_out_stays() -> None:
    lines = ["a", "- b", "  - c", "", "    d", "1. e", "> f", "- g"]

    assert lay_out_lists(lay_out_lists(lines)) == lay_out_lists(lines)


@dataclass
class Item:
    """An item as a writer means it: its blocks, paragraphs first, and the items below it."""

    paragraphs: int
    items: list["Item"] = field(default_factory=list)
    is_loose: bool = False
    is_ordered: bool = False


items = st.recursive(
    st.builds(Item, st.integers(1, 2)),
    lambda inner: st.builds(
        Item, st.integers(1, 2), st.lists(inner, max_size=3), st.booleans(), st.booleans()
    ),
    max_leaves=8,
)


def typed(item: Item, words: list[str], indent: str, marker: str) -> list[str]:
    """The lines of an item and what is below it; its words are counted, to be known again."""
    inner = indent + " " * len(marker)
    lines: list[str] = []
    for number in range(item.paragraphs):
        words.append(f"w{len(words)}")
        lines += [indent + marker + words[-1]] if number == 0 else ["", inner + words[-1]]
    for below in item.items:
        lines += [""] * item.is_loose
        lines += typed(below, words, inner, "1. " if item.is_ordered else "- ")
    return lines


def meant(item: Item, number: list[int]) -> tuple[list[str], list[object]]:
    words = [f"w{number[0] + at}" for at in range(item.paragraphs)]
    number[0] += item.paragraphs
    return words, [meant(below, number) for below in item.items]


def read(item: Element) -> tuple[list[str], list[object]]:
    lists = [e for e in item.children if isinstance(e, Element) and e.tag in {"ul", "ol"}]
    words = [text_of(node) for node in item.children if node not in lists]
    below = [child for made in lists for child in made.children if isinstance(child, Element)]
    return words, [read(child) for child in below]


@given(st.lists(items, min_size=1, max_size=4), st.booleans())
def test_every_item_stays_one_of_its_list(wanted: list[Item], is_loose: bool) -> None:
    words: list[str] = []
    lines: list[str] = []
    for item in wanted:
        lines += [""] * is_loose + typed(item, words, "", "- ")

    document = render_tree("\n".join(lines), ExportOptions())

    (made,) = document.children
    assert isinstance(made, Element)
    number = [0]
    assert [read(item) for item in made.children if isinstance(item, Element)] == [
        meant(item, number) for item in wanted
    ]
