from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.model.publication_dates import published_at

DAY = datetime(2015, 5, 29, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2015-05-29",
        "29 May 2015",
        "May 29, 2015",
        "29. may 2015",
        "Fri, 29 May 2015",
        "29.5.2015",
        "29.05.2015",
    ],
)
def test_ways_to_write_a_day(text: str) -> None:
    assert published_at(text) == DAY


def test_the_time_and_its_zone_count() -> None:
    assert published_at("2015-05-29T02:00:00+02:00") == DAY
    assert published_at("2015-05-29T14:05:00Z") == datetime(2015, 5, 29, 14, 5, tzinfo=UTC)


@pytest.mark.parametrize("text", ["", "soon", "5/6/2015", "31 Feb 2015", "29 Foo 2015", "2015"])
def test_what_is_no_sure_date_is_none(text: str) -> None:
    assert published_at(text) is None


@given(st.text(max_size=40))
def test_any_text_may_stand_there(text: str) -> None:
    moment = published_at(text)
    assert moment is None or moment.tzinfo is not None
