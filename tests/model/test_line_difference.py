from hypothesis import assume, given
from hypothesis import strategies as st

from linkwright.model.line_difference import LineKind, compare_lines, side_by_side
from linkwright.model.text_edits import Span

SAME, REMOVED, ADDED, SKIPPED = (
    LineKind.SAME,
    LineKind.REMOVED,
    LineKind.ADDED,
    LineKind.SKIPPED,
)
texts = st.lists(st.sampled_from(["one", "two", "three", "one two", ""]), max_size=12).map(
    "\n".join
)


def shown(old: str, new: str) -> list[tuple[LineKind, str]]:
    return [(line.kind, line.text) for line in compare_lines(old, new)]


def test_a_replaced_line_stands_before_the_one_that_replaces_it() -> None:
    assert shown("a\nold words\nb", "a\nnew words\nb") == [
        (SAME, "a"),
        (REMOVED, "old words"),
        (ADDED, "new words"),
        (SAME, "b"),
    ]


def test_within_a_line_the_stretch_that_changed_is_known() -> None:
    _, removed, added, _ = compare_lines("a\nthe old words\nb", "a\nthe new words\nb")
    assert removed.changed == Span(4, 7)
    assert added.changed == Span(4, 7)
    (only,) = [line for line in compare_lines("a", "a\nb") if line.kind is ADDED]
    assert only.changed is None


def test_lines_far_from_any_difference_are_counted_only() -> None:
    old = [str(number) for number in range(100)]
    new = [*old[:50], "fifty", *old[51:]]
    lines = compare_lines("\n".join(old), "\n".join(new))
    assert [line.skipped for line in lines if line.kind is SKIPPED] == [47, 46]
    assert len(lines) == 2 + 3 + 2 + 3


def test_equal_texts_have_no_difference() -> None:
    assert [line.kind for line in compare_lines("a\nb", "a\nb")] == [SKIPPED]


@given(texts, texts)
def test_both_texts_can_be_read_off(old: str, new: str) -> None:
    assume(old != new)
    lines = compare_lines(old, new, context=1000)
    assert "\n".join(line.text for line in lines if line.kind is not ADDED) == old
    assert "\n".join(line.text for line in lines if line.kind is not REMOVED) == new


@given(texts, texts)
def test_every_line_is_shown_or_counted(old: str, new: str) -> None:
    lines = compare_lines(old, new)
    gone = sum(line.kind is REMOVED for line in lines)
    same = sum(line.skipped or line.kind is SAME for line in lines)
    assert gone + same == old.count("\n") + 1


def test_a_line_stands_beside_the_one_that_replaces_it() -> None:
    rows = side_by_side(compare_lines("a\nold\ngone\nb\nc", "a\nnew\nb\nmore\nc"))
    assert [tuple(line and line.text for line in row) for row in rows] == [
        ("a", "a"),
        ("old", "new"),
        ("gone", None),
        ("b", "b"),
        (None, "more"),
        ("c", "c"),
    ]


@given(texts, texts)
def test_side_by_side_has_the_same_lines(old: str, new: str) -> None:
    rows = side_by_side(compare_lines(old, new, context=1000))
    assume(old != new)
    assert "\n".join(left.text for left, _ in rows if left is not None) == old
    assert "\n".join(right.text for _, right in rows if right is not None) == new
