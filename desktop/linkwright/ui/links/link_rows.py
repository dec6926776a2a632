"""From a link list of the text and what was fetched to the rows that the panel shows."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from linkwright.fetch.fetch_result import FetchResult
from linkwright.fetch.verdicts.check_result import CheckResult
from linkwright.model.item import Item
from linkwright.model.link_lists import ListContents
from linkwright.ui.links.link_row import LinkRow, RowState
from linkwright.ui.lower_words import said

ResultOf = Callable[[str], FetchResult | None]
VisitOf = Callable[[str], CheckResult | None]
SourceOf = Callable[[str], str]

translate = QCoreApplication.translate

_BARE_STATES = {
    "waiting": RowState.FETCHING,
    "fetching": RowState.FETCHING,
    "found": RowState.CHECK,
    "check": RowState.CHECK,
    "blocked": RowState.BLOCKED,
    "failed": RowState.FAILED,
    "offline": RowState.OFFLINE,
}


def rows_of(
    contents: ListContents, result_of: ResultOf, visit_of: VisitOf, source_of: SourceOf
) -> tuple[LinkRow, ...]:
    """One row for each link of a list, in the order of the text.

    Args:
        contents: of the list, as found in the text.
        result_of: what is known of an address, or None.
        visit_of: what a visit to an address has shown, or None.
        source_of: the name of the publisher of an address where it is known, else "".
    """
    seen: Counter[str] = Counter()
    rows = []
    for number, line in enumerate(contents.lines):
        for part, item in enumerate(line):
            result = result_of(item.url)
            place = (seen[item.url], number, part)
            seen[item.url] += 1
            row = (
                _titled_row(item, place, result)
                if item.title
                else _bare_row(item, place, result, source_of(item.url))
            )
            if row.occurrence:
                row = replace(row, remark=translate("LinkRow", "the same address stands above"))
            rows.append(_with_visit(row, visit_of(item.url)))
    return tuple(rows)


def _titled_row(item: Item, place: tuple[int, int, int], result: FetchResult | None) -> LinkRow:
    """A row whose title stands in the text."""
    occurrence, line, part = place
    alternatives = _titles(result)
    is_edited = bool(alternatives) and item.title not in (title for title, _ in alternatives)
    return LinkRow(
        item.url,
        occurrence,
        line,
        part,
        item.title,
        item.source,
        item.date or _date_of(result),
        RowState.EDITED if is_edited else RowState.TITLED,
        alternatives=tuple(entry for entry in alternatives if entry[0] != item.title),
    )


def _bare_row(
    item: Item, place: tuple[int, int, int], result: FetchResult | None, known_source: str
) -> LinkRow:
    """A row whose address stands bare."""
    occurrence, line, part = place
    if result is None:
        return LinkRow(item.url, occurrence, line, part, "", known_source, state=RowState.UNASKED)
    state = _BARE_STATES[result.state]
    if result.state == "waiting" and result.retry_at is not None:
        state = RowState.LATER
    pending = state is RowState.FETCHING
    proposal = "" if pending else result.title or result.guess
    return LinkRow(
        item.url,
        occurrence,
        line,
        part,
        "",
        result.source or known_source,
        _date_of(result),
        state,
        _reason(result),
        proposal,
        bool(proposal) and not result.title,
        () if pending else tuple(entry for entry in _titles(result) if entry[0] != proposal),
        refused_host=result.refused_host,
    )


def _reason(result: FetchResult) -> str:
    """Why a row is as it is, and when it is tried again."""
    if result.state == "found":
        return translate("LinkRow", "found, and not in the text")
    if result.state == "waiting" and result.retry_at is not None:
        again = QDateTime.fromSecsSinceEpoch(int(result.retry_at)).time()
        time = QLocale().toString(again, QLocale.FormatType.ShortFormat)
        words = translate("LinkRow", "{reason}, tried again at {time}")
        return words.format(reason=said(result.reason).rstrip("."), time=time)
    return result.reason


def _with_visit(row: LinkRow, visit: CheckResult | None) -> LinkRow:
    """The row with what a visit to its link has shown."""
    if visit is None or visit.state == "ok":
        return row
    return replace(row, visit=visit.state, visit_reason=visit.reason, new_url=visit.new_url)


def _titles(result: FetchResult | None) -> tuple[tuple[str, str], ...]:
    """All titles that the page offers, the winner first, each with where it stood."""
    if result is None:
        return ()
    winner = [(result.title, translate("LinkRow", "the page's title"))] if result.title else []
    others = [(other.text, other.origin) for other in result.alternatives]
    return (*winner, *others)


def _date_of(result: FetchResult | None) -> str:
    """The day of publication as the page tells it, written in the user's way."""
    stated = result.page.date if result is not None and result.page is not None else ""
    if not stated:
        return ""
    day = QDate.fromString(stated[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(day, "d MMM yyyy") if day.isValid() else ""
