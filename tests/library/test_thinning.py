from hypothesis import given
from hypothesis import strategies as st

from linkwright.library.thinning import worth_keeping

HOUR = 3600.0
DAY = 24 * HOUR
NOW = 10_000 * DAY

ages = st.lists(st.floats(0, 400 * DAY, allow_nan=False), max_size=60)


def test_all_of_the_last_day_stay() -> None:
    times = [NOW - minute * 60 for minute in range(24 * 60)]
    assert worth_keeping(times, NOW) == set(times)


def test_then_one_of_each_hour_day_and_week() -> None:
    per_quarter_hour = [NOW - 2 * DAY - quarter * 900 for quarter in range(1, 97)]
    assert len(worth_keeping(per_quarter_hour, NOW)) == 24
    per_hour = [NOW - 20 * DAY - hour * HOUR for hour in range(1, 10 * 24 + 1)]
    assert len(worth_keeping(per_hour, NOW)) == 10
    per_day = [NOW - 140 * DAY - day * DAY for day in range(1, 141)]
    assert 20 <= len(worth_keeping(per_day, NOW)) <= 21


@given(ages)
def test_the_newest_stays_and_nothing_is_made_up(found: list[float]) -> None:
    times = {NOW - age for age in found}
    kept = worth_keeping(times, NOW)
    assert kept <= times
    if times:
        assert max(times) in kept


@given(ages, st.floats(0, 500 * DAY, allow_nan=False))
def test_thinning_on_the_way_changes_nothing(found: list[float], later: float) -> None:
    times = {NOW - age for age in found}
    assert worth_keeping(worth_keeping(times, NOW), NOW + later) == worth_keeping(
        times, NOW + later
    )
