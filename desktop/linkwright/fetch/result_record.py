"""A fetch result as text for the link store, and back; what is not understood is no result."""

import json
from dataclasses import asdict, fields
from typing import Any, get_args

from linkwright.fetch.fetch_result import FetchResult, FetchState
from linkwright.fetch.page_info import Alternative, PageInfo, PageState

_NUMBERS = {"tries", "fetched_at"}
_CHOICES = {"alternatives", "other_publishers"}


def result_to_record(result: FetchResult) -> str:
    """The JSON text of a result."""
    return json.dumps(asdict(result), ensure_ascii=False, separators=(",", ":"))


def result_from_record(record: str) -> FetchResult | None:
    """The result of a JSON text; None when it was written by another hand or version."""
    try:
        values = json.loads(record)
        page = values.pop("page")
        result = FetchResult(**_checked(FetchResult, values), page=page and _page(page))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return result if result.state in get_args(FetchState) else None


def _page(values: dict[str, Any]) -> PageInfo:
    page = PageInfo(**_checked(PageInfo, values))
    if page.state not in get_args(PageState):
        raise ValueError(page.state)
    return page


def _checked(kind: type[FetchResult] | type[PageInfo], values: dict[str, Any]) -> dict[str, Any]:
    """The values with their types made sure of."""
    checked: dict[str, Any] = {}
    for field in fields(kind):
        if field.name == "page":
            continue
        value = values[field.name]
        if field.name in _CHOICES:
            checked[field.name] = tuple(
                Alternative(_text(one["text"]), _text(one["origin"])) for one in value
            )
        elif field.name == "retry_at":
            checked[field.name] = None if value is None else float(value)
        elif field.name in _NUMBERS:
            checked[field.name] = int(value) if field.name == "tries" else float(value)
        else:
            checked[field.name] = _text(value)
    return checked


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value
