"""Reads the Retry-After header (RFC 9110 section 10.2.3)."""

from email.utils import parsedate_to_datetime

LONGEST_PAUSE_S = 10_800.0
"""A server that asks for more than three hours is asked again after three hours."""


def retry_after_s(header: str | None, now: float) -> float | None:
    """How long a server asks to be left alone.

    Args:
        header: the value: seconds, or an HTTP date; None when there is none.
        now: the time in seconds since the epoch.

    Returns:
        Seconds between 1 and `LONGEST_PAUSE_S`; None when it says nothing understandable.
    """
    text = (header or "").strip()
    if text.isascii() and text.isdigit():
        seconds = float(text[:9])
    else:
        try:
            seconds = parsedate_to_datetime(text).timestamp() - now
        except (ValueError, OverflowError):
            return None
    return min(max(seconds, 1.0), LONGEST_PAUSE_S)
