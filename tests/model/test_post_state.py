"""Draft, scheduled or published."""

from datetime import UTC, datetime

import pytest

from linkwright.model.post import parse_post
from linkwright.model.post_state import PostState, Stated, moment_of, state_at, stated_of

NOW = datetime(2015, 5, 29, 14, 5, tzinfo=UTC).timestamp()
HOUR = 3600


@pytest.mark.parametrize(
    ("front", "folder", "stated"),
    [
        ("title: T", "", Stated.NOTHING),
        ("draft: true", "", Stated.DRAFT),
        ("Draft: True", "_posts", Stated.DRAFT),
        ("draft: 'yes'", "", Stated.DRAFT),
        ("draft: false", "", Stated.PUBLISHED),
        ("published: false", "", Stated.DRAFT),
        ("published: true", "", Stated.PUBLISHED),
        ("published: 2015-05-29T14:05:00+00:00", "", Stated.PUBLISHED),
        ("status: draft", "", Stated.DRAFT),
        ("status: Published", "", Stated.PUBLISHED),
        ("status: future", "", Stated.PUBLISHED),
        ("status: pending", "", Stated.DRAFT),
        ("status: half done", "", Stated.NOTHING),
        ("status: published\ndraft: true", "", Stated.DRAFT),
        ("title: T", "_drafts", Stated.DRAFT),
        ("title: T", "_posts", Stated.PUBLISHED),
        ("status: [draft]", "", Stated.NOTHING),
    ],
)
def test_what_files_say(front: str, folder: str, stated: Stated) -> None:
    assert stated_of(parse_post(f"---\n{front}\n---\n").values, folder) is stated


@pytest.mark.parametrize(
    ("stated", "hours", "state"),
    [
        (Stated.DRAFT, 1, PostState.DRAFT),
        (Stated.DRAFT, -1, PostState.DRAFT),
        (Stated.NOTHING, -1, PostState.DRAFT),
        (Stated.NOTHING, 1, PostState.SCHEDULED),
        (Stated.PUBLISHED, 1, PostState.SCHEDULED),
        (Stated.PUBLISHED, 0, PostState.PUBLISHED),
        (Stated.PUBLISHED, -1, PostState.PUBLISHED),
    ],
)
def test_state_at_a_moment(stated: Stated, hours: int, state: PostState) -> None:
    assert state_at(stated, NOW + hours * HOUR, NOW) is state


def test_the_moment_of_a_post() -> None:
    assert moment_of(parse_post("no date")) is None
    dated = parse_post("---\ndate: 2015-05-29T14:05:00+02:00\n---\n")
    assert moment_of(dated) == datetime(2015, 5, 29, 12, 5, tzinfo=UTC)
    day = moment_of(parse_post("---\ndate: 2015-05-29\n---\n"))
    assert day is not None
    assert (day.day, day.hour, day.tzinfo is None) == (29, 0, False)
    later = parse_post("---\ndate: 2015-05-29\npublishDate: 2015-06-01T10:00:00Z\n---\n")
    assert moment_of(later) == datetime(2015, 6, 1, 10, tzinfo=UTC)


@pytest.mark.parametrize("date", ["0001-01-01", "9999-12-31T23:59:59", "0001-01-01T00:00:00"])
def test_dates_at_the_ends_of_the_calendar_are_read(date: str) -> None:
    moment_of(parse_post(f"---\ndate: {date}\n---\n"))
