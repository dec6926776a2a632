"""When something was published, from the ways in which pages and writers put it."""

import re
from datetime import UTC, datetime

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january", "feb february", "mar march", "apr april", "may", "jun june",
            "jul july", "aug august", "sep sept september", "oct october", "nov november",
            "dec december",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_DAY_FIRST = re.compile(r"(\d{1,2})\.?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b")
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})\b")
_NUMBERS = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})\b")


def published_at(text: str) -> datetime | None:
    """The moment that a date stands for; midnight in UTC where it says no more than the day.

    Args:
        text: as in "2015-05-29T14:05:00Z", "29 May 2015", "May 29, 2015" or "29.5.2015".
            What could be read in two ways, such as 5/6/2015, is not read.
    """
    text = text.strip()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return _written_out(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _written_out(text: str) -> datetime | None:
    if match := _DAY_FIRST.search(text):
        day, month, year = match[1], _MONTHS.get(match[2].lower(), 0), match[3]
    elif match := _MONTH_FIRST.search(text):
        day, month, year = match[2], _MONTHS.get(match[1].lower(), 0), match[3]
    elif match := _NUMBERS.search(text):
        day, month, year = match[1], int(match[2]), match[3]
    else:
        return None
    try:
        return datetime(int(year), month, int(day), tzinfo=UTC)
    except ValueError:
        return None
