"""What the checks are told beside the text itself."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from linkwright.model.addresses import CleaningRules
from linkwright.model.checks.check_words import CheckWords
from linkwright.model.line_styles import LineStyle
from linkwright.model.near_headlines import HeadlineWords


class Visit(Protocol):
    """What visiting an address has shown, such as a `CheckResult` of `linkwright.fetch`."""

    @property
    def state(self) -> str:
        """Among them "ok", "dead", "moved", "home" and "wall"."""

    @property
    def reason(self) -> str:
        """Why, as a sentence."""

    @property
    def new_url(self) -> str:
        """Where a moved page stands now; "" for any other."""


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """What the writer wants and what is known.

    Attributes:
        words: what the rules go by and say.
        styles: the line styles, at least one.
        line_style: the name of the usual one.
        cleaning: the parameters that are cut from addresses.
        headline_words: those that are not compared like others when headlines are.
        visits: what visiting addresses has shown.
        known_titles: the titles that pages were found to have, by address.
        key_of: an address's key, see `linkwright.model.addresses.duplicate_key`; None computes
            it by ``cleaning``. Whoever checks often keeps the keys.
        is_embed: whether an address alone in its paragraph becomes a player.
        longest_excerpt: words that a quote may have; 0 for any number.
        signature: what the writer signs remarks with.
        read_more: the words of the link that leads on from an excerpt.
        skips_empty_sections: headings with nothing below them are left out of exports.
        now: the present moment with its offset; None leaves dates alone.
        off: names of rules that are not wanted.
    """

    words: CheckWords
    styles: Sequence[LineStyle]
    line_style: str = ""
    cleaning: CleaningRules = field(default_factory=CleaningRules)
    headline_words: HeadlineWords = field(default_factory=HeadlineWords)
    visits: Mapping[str, Visit] = field(default_factory=dict)
    known_titles: Mapping[str, str] = field(default_factory=dict)
    key_of: Callable[[str], str] | None = None
    is_embed: Callable[[str], bool] = lambda _url: False
    longest_excerpt: int = 0
    signature: str = ""
    read_more: str = ""
    skips_empty_sections: bool = False
    now: datetime | None = None
    off: frozenset[str] = frozenset()
