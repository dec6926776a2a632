"""Headings with nothing below them."""

import pytest

from linkwright.export.losses import losses
from linkwright.export.options import ExportOptions
from linkwright.export.profiles import find_profile
from linkwright.model.post import parse_post

DROPPING = ExportOptions(drop_empty_sections=True)


def headings(body: str, options: ExportOptions) -> list[str]:
    written = find_profile("markdown").render(parse_post(body), options)
    return [line.strip("# ") for line in written.splitlines() if line.startswith("#")]


@pytest.mark.parametrize(
    ("body", "left"),
    [
        ("## a\n\n- x\n\n## b\n\n## c\n\n- y\n\n## d\n", ["a", "c"]),
        ("## a\n\n### b\n\n### c\n\n## d\n\n### e\n\nx\n", ["d", "e"]),
        ("x\n\n## a\n\n***\n", ["a"]),
        ("x[^1]\n\n## a\n\n[^1]: y\n", []),
        ("## a\n", []),
    ],
)
def test_only_headings_above_nothing_go(body: str, left: list[str]) -> None:
    assert headings(body, DROPPING) == left


def test_nothing_goes_unless_it_is_asked_for_and_said() -> None:
    body = "## a\n\n- x\n\n## b\n"

    assert headings(body, ExportOptions()) == ["a", "b"]
    assert losses(parse_post(body), find_profile("html"), ExportOptions()) == []
    (said,) = losses(parse_post(body), find_profile("html"), DROPPING)
    assert "“b” is left out" in said
