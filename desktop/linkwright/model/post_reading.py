"""The rules by which posts are read for the index, and links are found again."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

from linkwright.model.addresses import CleaningRules, duplicate_key, is_front_page
from linkwright.model.line_styles import LineStyle
from linkwright.model.near_headlines import HeadlinePrint, HeadlineWords, headline_print


@dataclass(frozen=True, slots=True)
class PostReading:
    """The rules that posts are read by for the index.

    Attributes:
        styles: the line styles of link lists, at least one.
        cleaning: the parameters that tell no pages apart.
        words: which words of headlines are not compared.
        mark: another text whenever the rules have changed, so that the index is made anew.
    """

    styles: Sequence[LineStyle]
    cleaning: CleaningRules
    words: HeadlineWords
    mark: str = ""

    def link_key(self, url: str) -> int | None:
        """The number by which links to one page know each other; None for no such page.

        A site's front page is linked as a credit, in many posts, and is no story.
        """
        if is_front_page(url):
            return None
        key = duplicate_key(url, self.cleaning).encode("utf-8", "replace")
        return int.from_bytes(blake2b(key, digest_size=8).digest(), "big", signed=True)

    def headline(self, title: str) -> HeadlinePrint | None:
        """What is compared of a headline; None when it says too little."""
        return headline_print(title, self.words)
