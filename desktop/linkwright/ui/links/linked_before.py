"""Says in rows where else a link stands: in this post, or in another one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication

from linkwright.library.index_reading import EarlierLink
from linkwright.ui.library.post_searches import day_of
from linkwright.ui.library.post_words import place_words
from linkwright.ui.links.link_row import LinkRow

EarlierOf = Callable[[str, str], EarlierLink | None]

translate = QCoreApplication.translate
_LONGEST_TITLE = 60


def with_memories(
    rows: Sequence[LinkRow], repeats: Mapping[tuple[int, int], str], earlier_of: EarlierOf
) -> tuple[LinkRow, ...]:
    """The rows with what is known of their links elsewhere.

    Args:
        rows: of one list.
        repeats: what to say of links that stand above in this post, by line and part.
        earlier_of: where another post has an address or nearly a headline, or None.
    """
    today = datetime.now(UTC).astimezone().date()
    told = []
    for row in rows:
        remark = row.remark or repeats.get((row.line, row.part), "")
        headline = row.title or ("" if row.proposal_is_guess else row.proposal)
        earlier = earlier_of(row.url, headline)
        words = earlier_words(earlier, today) if earlier else ""
        told.append(
            replace(row, remark=remark, earlier=earlier, earlier_words=words)
            if earlier or remark != row.remark
            else row
        )
    return tuple(told)


def earlier_words(earlier: EarlierLink, today: date) -> str:
    """Where a link stands already, as in: also linked yesterday in “The Fall Of Ramadi”."""
    title = earlier.post_title
    if len(title) > _LONGEST_TITLE:
        title = title[:_LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"
    words = (
        translate("LinkRow", "also linked {when} in “{post}”")
        if earlier.is_same_page
        else translate("LinkRow", "nearly the same headline {when} in “{post}”")
    )
    when = place_words(today, day_of(earlier.moment_s))
    return words.format(when=when, post=title)
