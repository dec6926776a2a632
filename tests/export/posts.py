"""Posts for the export tests."""

from pathlib import Path

from linkwright.model.post import Post, parse_post

FIXTURES = Path(__file__).parents[1] / "fixtures"


def read_sample(name: str) -> Post:
    return parse_post((FIXTURES / name).read_text("utf-8"))
