"""All rules, in one tuple. A rule is its name and a function from a post to findings."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from linkwright.model.checks import (
    address_rules,
    image_rules,
    line_rules,
    repeat_rules,
    section_rules,
    title_rules,
    word_rules,
)
from linkwright.model.checks.checked_post import CheckedPost, Finding


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that is looked for; its words stand in resources/data/checks.yaml.

    Attributes:
        name: as the words have it.
        find: gives what it finds, with places in the text.
    """

    name: str
    find: Callable[[CheckedPost], Iterator[Finding]]


RULES: tuple[Rule, ...] = (
    Rule("front-matter", title_rules.find_unreadable_head),
    Rule("no-title", title_rules.find_no_title),
    Rule("title-full-stop", title_rules.find_full_stop),
    Rule("unread-date", title_rules.find_unread_date),
    Rule("future-date", title_rules.find_future_date),
    Rule("missing-source", line_rules.find_missing_source),
    Rule("signature-source", line_rules.find_signature_source),
    Rule("stray-source", line_rules.find_stray_source),
    Rule("dangling-dash", line_rules.find_dangling_dash),
    Rule("bare-address", line_rules.find_bare_address),
    Rule("guessed-title", line_rules.find_guessed_title),
    Rule("repeated-link", repeat_rules.find_repeated_link),
    Rule("repeated-headline", repeat_rules.find_repeated_headline),
    Rule("doubled-word", word_rules.find_doubled_word),
    Rule("placeholder", word_rules.find_placeholder),
    Rule("open-quote", word_rules.find_open_quote),
    Rule("empty-quote", section_rules.find_empty_quote),
    Rule("long-excerpt", section_rules.find_long_excerpt),
    Rule("empty-heading", section_rules.find_empty_heading),
    Rule("image-alt", image_rules.find_no_alt),
    Rule("image-credit", image_rules.find_no_credit),
    Rule("dead-link", address_rules.find_dead_link),
    Rule("moved-link", address_rules.find_moved_link),
    Rule("front-page-link", address_rules.find_front_page),
    Rule("walled-link", address_rules.find_walled_link),
    Rule("tracking-address", address_rules.find_tracking),
    Rule("phone-address", address_rules.find_phone_address),
)
