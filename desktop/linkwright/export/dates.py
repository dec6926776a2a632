"""Dates in the forms that readers and file formats want."""

from datetime import UTC, date, datetime, time

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)


def long_date(day: date) -> str:
    """The date as American blogs show it, whatever the system's language: Friday, May 29, 2015."""
    return f"{_WEEKDAYS[day.weekday()]}, {_MONTHS[day.month - 1]} {day.day}, {day.year}"


def rfc3339(day: date) -> str:
    """The date or moment for machines (RFC 3339); a moment without a zone is taken as UTC."""
    if not isinstance(day, datetime):
        return day.isoformat()
    text = day.isoformat(timespec="seconds")
    return text if day.tzinfo else text + "+00:00"


def rfc3339_moment(day: date) -> str:
    """The same, always with a time and an offset: a day without a time begins at midnight, UTC."""
    return rfc3339(day if isinstance(day, datetime) else datetime.combine(day, time(), UTC))
