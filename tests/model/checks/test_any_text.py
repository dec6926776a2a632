"""Whatever a text is: the checks never fail, point into it, and their remedies work."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linkwright.model.checks import check_post
from linkwright.model.text_edits import apply_edits
from model.checks.bench import OPTIONS
from model.lists import PIECES

LINES = [
    "---\n", "title: The The End.\n", "title: x --\n", "\n", "## A\n", "# B\n", "> \n", "> a\n",
    "- [A](https://a.example/1) -- BBC\n", "- <https://a.example/1>\n", "-- BBC\n", "the the\n",
    "- [B](https://a.example/1?utm_source=x)\n", "{a}\n", "![](a.jpg)\n", "*x*\n", '"\n', "“\n",
    "**Editor:** [A](https://m.a.example/2)\n", "1. [A](https://a.example/3). Of of -- \n",
    "  - [C](https://a.example/1) --\n", "```\n", "<img>\n", "TODO\n", "- x\n  y --\n",
]  # fmt: skip
texts = st.one_of(
    st.lists(st.one_of(st.sampled_from(LINES), st.sampled_from(PIECES)), max_size=14).map("".join),
    st.text(max_size=60),
)


@given(texts)
@settings(max_examples=150)
def test_warnings_lie_within_the_text(text: str) -> None:
    for warning in check_post(text, OPTIONS):
        assert 0 <= warning.span.start <= warning.span.end <= len(text)
        assert warning.sentence
        assert "{found}" not in warning.sentence or "{found}" in text
        assert bool(warning.remedy) == bool(warning.edits)


@given(texts)
@settings(max_examples=150)
def test_a_remedy_takes_its_warning_away_and_nothing_else_changes(text: str) -> None:
    before = check_post(text, OPTIONS)
    for warning in before:
        if not warning.edits:
            continue
        after = apply_edits(text, warning.edits)
        assert after != text
        left = sum(other.key == warning.key for other in check_post(after, OPTIONS))
        assert left < sum(other.key == warning.key for other in before)
        start = min(edit.start for edit in warning.edits)
        end = max(edit.end for edit in warning.edits)
        assert after[:start] == text[:start]
        assert after.endswith(text[end:])


@pytest.mark.parametrize("piece", ["[", '"', "{a", "the ", "> ", "- [a](", "“", " --\n", "![a]("])
def test_long_texts_take_no_longer_than_their_length(piece: str) -> None:
    check_post(piece * 5000, OPTIONS)
