"""Which versions of a text are worth keeping as they grow old."""

from collections.abc import Iterable

_HOUR_S = 3600
_DAY_S = 24 * _HOUR_S
_WEEK_S = 7 * _DAY_S
# Up to which age one version of how long a stretch of time is kept. Longer stretches hold whole
# shorter ones, so that thinning twice gives what thinning once would have given.
_STEPS = ((_DAY_S, 0), (_WEEK_S, _HOUR_S), (13 * _WEEK_S, _DAY_S))


def worth_keeping(times: Iterable[float], now: float) -> set[float]:
    """The times whose versions stay.

    All of the last day stay, then the last one of each hour for a week, of each day for a
    quarter of a year, and of each week after that. The newest of all always stays.

    Args:
        times: when the versions were kept, in seconds since the epoch.
        now: the present, likewise.
    """
    kept: set[float] = set()
    filled: set[tuple[int, int]] = set()
    for time in sorted(times, reverse=True):
        stretch = _stretch(now - time)
        place = (stretch, int(time // stretch)) if stretch else None
        if place is None or place not in filled or not kept:
            kept.add(time)
            if place is not None:
                filled.add(place)
    return kept


def _stretch(age_s: float) -> int:
    """Of how many seconds one version of that age is kept; 0 when every one is."""
    for oldest_s, stretch_s in _STEPS:
        if age_s <= oldest_s:
            return stretch_s
    return _WEEK_S
