"""What the tests of the checks share: the shipped words and a short way to ask."""

from dataclasses import replace
from pathlib import Path

from linkwright.model.addresses import parse_cleaning_rules
from linkwright.model.checks import CheckOptions, PostWarning, check_post, parse_check_words
from linkwright.model.near_headlines import parse_headline_words
from linkwright.model.text_edits import apply_edits
from model.lists import STYLES

DATA = Path(__file__).parents[3] / "resources" / "data"
WORDS = parse_check_words((DATA / "checks.yaml").read_text("utf-8"))
CLEANING = parse_cleaning_rules((DATA / "tracking-parameters.txt").read_text("utf-8"))
HEADLINE_WORDS = parse_headline_words((DATA / "headline-words.txt").read_text("utf-8"))
OPTIONS = CheckOptions(WORDS, STYLES, cleaning=CLEANING, headline_words=HEADLINE_WORDS)
HEAD = "---\ntitle: A Title\n---\n"


def found(rule: str, body: str, head: str = HEAD, **changes: object) -> list[PostWarning]:
    """The warnings of one rule for a text."""
    options = replace(OPTIONS, **changes)
    return [warning for warning in check_post(head + body, options) if warning.rule == rule]


def places(rule: str, body: str, head: str = HEAD, **changes: object) -> list[str]:
    """What stands at the places that a rule marks."""
    return [warning.span.of(head + body) for warning in found(rule, body, head, **changes)]


def mended(rule: str, body: str, head: str = HEAD, **changes: object) -> str:
    """The text after the first remedy of a rule, with the head cut off if it stays the same."""
    (first, *_) = found(rule, body, head, **changes)
    assert first.remedy
    assert first.edits
    return apply_edits(head + body, first.edits).removeprefix(head)
