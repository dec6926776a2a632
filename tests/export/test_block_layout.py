"""Blocks that stand close together."""

import pytest

from linkwright.export.block_layout import lay_out, set_apart


@pytest.mark.parametrize(
    ("typed", "apart"),
    [
        ("# a\nb", "# a\n\nb"),
        ("a\n---\nb", "a\n---\n\nb"),
        ("a\n===\nb", "a\n===\n\nb"),
        ("[a]: /b\n[c]: /d", "[a]: /b\n\n[c]: /d"),
        ("[a]:\n/b", "[a]:\n/b"),
        ("    # code\n    b", "    # code\n    b"),
        ("a\n- b", "a\n- b"),
        ("a\n" + "`|" * 501 + "\nb", "a\n\n" + "`|" * 501 + "\n\nb"),
    ],
)
def test_headings_rules_and_definitions_are_set_apart(typed: str, apart: str) -> None:
    assert "\n".join(set_apart(typed.split("\n"))) == apart


@pytest.mark.parametrize(
    ("typed", "laid_out"),
    [
        ("> # a\n> b", "> # a\n>\n> b"),
        ("> a\n> - b\n>   - c", "> a\n>\n> - b\n>     - c"),
        ("> a\n---", "> a\n\n---\n"),
        ("> > a\n> > - b", "> > a\n> >\n> > - b"),
        (">a  \n>b", "> a  \n> b"),
        ("- a\n\n  > b", "- a\n\n    > b"),
    ],
)
def test_what_stands_in_a_quote_is_laid_out_by_itself(typed: str, laid_out: str) -> None:
    assert "\n".join(lay_out(typed.split("\n"))) == laid_out
