"""The reference post: quiet, apart from what it truly lacks."""

from pathlib import Path

from linkwright.model.checks import check_post
from model.checks.bench import OPTIONS

FIXTURES = Path(__file__).parents[2] / "fixtures"
SAMPLE = Path(__file__).parents[3] / "resources" / "templates" / "sample-post.md"


def test_the_reference_post_lacks_a_credit_for_its_picture() -> None:
    text = (FIXTURES / "reference-post.md").read_text("utf-8")
    assert [warning.rule for warning in check_post(text, OPTIONS)] == ["image-credit"]


def test_the_sample_post_shows_an_address_that_waits_for_its_title() -> None:
    text = SAMPLE.read_text("utf-8")
    assert [warning.rule for warning in check_post(text, OPTIONS)] == ["bare-address"]
