from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.fetch.web.retry_after import LONGEST_PAUSE_S, retry_after_s

NOW = 1_432_900_000.0


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120.0),
        (" 5 ", 5.0),
        ("0", 1.0),
        ("99999999999999999999", LONGEST_PAUSE_S),
        (formatdate(NOW + 90, usegmt=True), 90.0),
        (formatdate(NOW - 90, usegmt=True), 1.0),
        ("Fri, 31 Dec 9999 23:59:59 GMT", LONGEST_PAUSE_S),
        (None, None),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("٣", None),
    ],
)
def test_retry_after(header: str | None, seconds: float | None) -> None:
    assert retry_after_s(header, NOW) == seconds


@given(st.text())
def test_no_text_raises(header: str) -> None:
    found = retry_after_s(header, NOW)
    assert found is None or 1.0 <= found <= LONGEST_PAUSE_S
