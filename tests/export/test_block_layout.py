"""Blocks that stand close together."""

import pytest

from linkwright.export.block_layout import set_apart


@pytest.mark.parametrize(
    ("typed", "apart"),
    [
        ("# a\nb", "# a\n\nb"),
        ("a\n---\nb", "a\n---\n\nb"),
        ("a\n===\nb", "a\n===\n\nb"),
        ("> # a\n> b", "> # a\n>\n> b"),
        ("[a]: /b\n[c]: /d", "[a]: /b\n\n[c]: /d"),
        ("[a]:\n/b", "[a]:\n/b"),
        ("    # code\n    b", "    # code\n    b"),
        ("a\n- b", "a\n- b"),
        ("a\n" + "`|" * 501 + "\nb", "a\n\n" + "`|" * 501 + "\n\nb"),
    ],
)
def test_headings_rules_and_definitions_are_set_apart(typed: str, apart: str) -> None:
    assert "\n".join(set_apart(typed.split("\n"))) == apart
