"""Regular expressions that every Python from 3.11.0 on reads alike."""

import re
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "desktop" / "linkwright"
# Before 3.11.5 a group that is repeated possessively, such as (?:-a)*+, keeps what a last try
# at it had eaten when that failed (python/cpython#106052). An atomic group does the same work:
# (?>(?:-a)*).
_POSSESSIVE_GROUP = re.compile(r"[^\\(]\)[*+?]\+")


def test_no_group_is_repeated_possessively() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{number}: {line.strip()}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for number, line in enumerate(path.read_text("utf-8").split("\n"), 1)
        if _POSSESSIVE_GROUP.search(line)
    ]
    assert not found
