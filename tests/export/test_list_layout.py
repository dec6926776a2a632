"""Lists as writers type them."""

import pytest

from linkwright.export.list_layout import lay_out_lists


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
    ],
)
def test_only_blank_space_changes(typed: str, laid_out: str) -> None:
    assert "\n".join(lay_out_lists(typed.split("\n"))) == laid_out


def test_what_is_laid_out_stays() -> None:
    lines = ["a", "- b", "  - c", "", "    d", "1. e", "> f", "- g"]

    assert lay_out_lists(lay_out_lists(lines)) == lay_out_lists(lines)
