"""Reading a text again after changes finds what reading it for the first time finds."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from linkwright.model.block_scan import BlockScan
from linkwright.model.link_lists import LinkListReader, find_link_lists
from linkwright.model.markdown_blocks import scan_blocks
from model.lists import STYLES

LINES = [
    *("", "", "text", "- a", "- [One](https://x.y/1) -- BBC", "- [Two](u) (RT)", "* <https://x.y>"),
    *("1. https://x.y/3 -- RT", "2) [Four](u)", "## Heading", "# Top", "===", "---", "***", "```"),
    *("  more", "    - [nested](u)", "\t", "> quote", "<div>", "<!-- a", "-->", "[d]: e", "-"),
    *("key: v", "line-style: brief", "- x: **Y** [Five](u)", "🎉 - [Six](u) via Ann"),
]  # fmt: skip
texts = st.lists(st.sampled_from(LINES), max_size=25).map("\n".join)
pieces = st.one_of(st.sampled_from([*LINES, "\n", " ", "-", "[", "](u)", "`"]), texts)
changes = st.tuples(st.floats(0, 1), st.integers(0, 12), pieces)


def changed(text: str, where: float, gone: int, put: str) -> str:
    at = round(where * len(text))
    return text[:at] + put + text[at + gone :]


def versions(text: str, steps: list[tuple[float, int, str]]) -> list[str]:
    found = [text]
    for step in steps:
        found.append(changed(found[-1], *step))
    return found


@given(texts, st.lists(changes, max_size=5))
def test_blocks_after_changes(text: str, steps: list[tuple[float, int, str]]) -> None:
    scan = BlockScan()
    for version in versions(text, steps):
        outline = [
            (
                block.kind,
                block.level,
                block.closing,
                block.span.moved(moved),
                [item.content.moved(moved) for item in block.items],
            )
            for block, moved in scan.update(version, 0)
        ]
        assert outline == [
            (
                block.kind,
                block.level,
                block.closing,
                block.span,
                [item.content for item in block.items],
            )
            for block in scan_blocks(version)
        ]


@given(texts, st.lists(changes, max_size=5), st.sampled_from(["", "editorial", "no such style"]))
def test_lists_after_changes(
    text: str, steps: list[tuple[float, int, str]], preferred: str
) -> None:
    reader = LinkListReader(STYLES)
    for version in versions(text, steps):
        assert reader.read(version, preferred) == find_link_lists(version, STYLES, preferred)


@given(texts, st.lists(changes, min_size=1, max_size=5))
def test_contents_differ_when_lists_differ_in_more_than_places(
    text: str, steps: list[tuple[float, int, str]]
) -> None:
    reader = LinkListReader(STYLES)

    def told(version: str) -> object:
        return [
            (
                found.heading and found.heading.text,
                found.style,
                found.marker,
                [[placed.item for placed in line.items] for line in found.lines],
            )
            for found in find_link_lists(version, STYLES)
        ]

    for before, after in pairwise(versions(text, steps)):
        is_same = reader.contents(before) == reader.contents(after)
        assert not is_same or told(before) == told(after)


def test_another_preferred_style_is_read_at_once() -> None:
    text = "- [One](u) -- Ann\n- [Two](v) -- Bob\n"
    reader = LinkListReader(STYLES)
    for style in STYLES:
        assert reader.read(text, style.name) == find_link_lists(text, STYLES, style.name)


def test_a_list_that_only_moves_is_not_read_again() -> None:
    text = "Prose.\n\n## Two\n\n- [One](https://x.y/1) -- BBC\n\nEnd."
    reader = LinkListReader(STYLES)
    (before,) = reader.contents(text)
    (after,) = reader.contents("More " + text)
    assert after.lines is before.lines
