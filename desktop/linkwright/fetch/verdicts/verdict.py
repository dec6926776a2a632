"""What an answer means for the row that waits for it: found, to be checked, blocked, failed."""

from dataclasses import replace
from urllib.parse import urlsplit

from linkwright.fetch.errors import (
    BusyError,
    FetchError,
    NetworkError,
    PrivateHostError,
    RedirectError,
    TransientError,
)
from linkwright.fetch.fetch_result import FetchResult, FetchState
from linkwright.fetch.page_info import PageInfo
from linkwright.fetch.reading import Reading
from linkwright.fetch.titles.junk import looks_like_wall
from linkwright.fetch.verdicts.home_page import moved_home
from linkwright.fetch.verdicts.metered_page import is_metered_article
from linkwright.fetch.verdicts.wall_addresses import WallKind
from linkwright.fetch.web.address_policy import plain_host
from linkwright.fetch.web.page_answer import PageAnswer
from linkwright.fetch.web.retry_after import retry_after_s
from linkwright.model.addresses import accepts_canonical, title_from_address

DEFAULT_PAUSE_S = 900.0
"""The pause after a 429 that names none."""

_CHALLENGE_BYTES = 200_000
"""Bot checks are small; a large page that names one is an article."""

_GONE = {404: "The page does not exist (404).", 410: "The page has been removed (410)."}
_CLOSED = {
    401: "The site wants a log-in (401).",
    402: "The site wants to be paid (402).",
    403: "The site refuses programs like this one (403).",
    407: "The proxy wants a log-in (407).",
    451: "The site may not show this page here (451).",
    999: "The site refuses programs like this one (999).",
}
_TRANSIENT = {408, 425}
_WALLS = {
    "consent": "The site asks for consent before it shows the page.",
    "login": "The site wants a log-in before it shows the page.",
    "captcha": "The site wants proof that a person is asking.",
}


def judge(url: str, answer: PageAnswer, reading: Reading, now: float) -> FetchResult:
    """The end state of an address that was answered.

    Args:
        url: the address as it was asked for.
        answer: where it led to; `raise_if_transient` has let it pass.
        reading: the rules.
        now: the time in seconds since the epoch.

    Raises:
        FetchError: the page broke off before its title.
    """
    final = answer.urls[-1]
    wall = wall_kind(url, answer, reading)
    kept = FetchResult(
        url,
        "check",
        guess=title_from_address(url),
        final_url=reading.clean(url),
        fetched_at=now,
    )
    if wall is not None:
        passed = _last_before_wall(url, answer, reading)
        kept = replace(kept, final_url=reading.clean(passed))
        return _without_title(kept, reading, "blocked", _WALLS.get(wall, ""))
    if answer.status >= 400:
        return _refused(kept, answer, reading)
    if moved_home(answer.urls, reading.site_of):
        reason = "The page has moved: its address now leads to the home page."
        return _without_title(kept, reading, "failed", reason)
    return _read(replace(kept, final_url=reading.clean(final)), answer, reading)


def raise_if_transient(url: str, answer: PageAnswer, reading: Reading, now: float) -> None:
    """Raise what "not now" means.

    Args:
        url: the address as it was asked for.
        answer: where it led to.
        reading: the rules.
        now: the time in seconds since the epoch.

    Raises:
        TransientError: the server has trouble; a BusyError when it wants a pause.
    """
    busy_wall = wall_kind(url, answer, reading) == "busy"
    if (answer.status < 400 and not busy_wall) or is_challenge(answer):
        return
    host = _host(_last_before_wall(url, answer, reading))
    pause_s = retry_after_s(answer.retry_after, now)
    if busy_wall or answer.status == 429 or (answer.status == 503 and pause_s is not None):
        raise BusyError(wants_pause(host), host, pause_s or DEFAULT_PAUSE_S)
    if 500 <= answer.status < 600 or answer.status in _TRANSIENT:
        raise TransientError(f"{host} has trouble of its own ({answer.status}).")


def wants_pause(host: str) -> str:
    """What the user reads when a host asks to be left alone for a while."""
    return f"{host} wants fewer requests."


def wall_kind(url: str, answer: PageAnswer, reading: Reading) -> WallKind | None:
    """The kind of wall that the redirects led to; the asked address itself is never one."""
    final = answer.urls[-1]
    return reading.walls.kind(final) if final != url else None


def is_challenge(answer: PageAnswer) -> bool:
    """Whether an answer is a bot check, whatever its status."""
    data = answer.body.data
    return answer.challenged or (
        len(data) < _CHALLENGE_BYTES and looks_like_wall(data.decode("latin-1"))
    )


def told_by_site(url: str, page: PageInfo, reading: Reading, now: float) -> FetchResult:
    """The end state of an address of which the site told apart from its page, or nothing.

    Args:
        url: the address as it was asked for.
        page: what the site told of it, or what its address alone tells.
        reading: the rules.
        now: the time in seconds since the epoch.
    """
    kept = FetchResult(
        url,
        "check",
        guess=title_from_address(url),
        final_url=reading.clean(url),
        fetched_at=now,
    )
    return _with_page(kept, page, "found" if page.state == "ok" else "check", page.reason)


def unanswered(url: str, error: FetchError, reading: Reading, now: float) -> FetchResult:
    """The end state of an address that gave no answer and is not tried again by itself."""
    state: FetchState = "blocked" if isinstance(error, RedirectError) else "failed"
    kept = FetchResult(
        url,
        state,
        guess=title_from_address(url),
        final_url=reading.clean(url),
        fetched_at=now,
        refused_host=_refused_host(url, error),
    )
    return _without_title(kept, reading, state, error.reason)


def _refused_host(url: str, error: FetchError) -> str:
    """The address's own host, when it is the one that was refused: no redirect is allowed away."""
    if isinstance(error, PrivateHostError) and error.host == plain_host(url):
        return error.host
    return ""


def _refused(kept: FetchResult, answer: PageAnswer, reading: Reading) -> FetchResult:
    """An error page gives no title, unless it is the article behind a pay wall."""
    status = answer.status
    if status in _GONE:
        return _without_title(kept, reading, "failed", _GONE[status])
    if is_challenge(answer):
        return _without_title(kept, reading, "blocked", _WALLS["captcha"])
    if is_metered_article(answer.body.data, answer.urls[-1]):
        page = reading.read_page(answer.body.data, answer.urls[-1], answer.content_type)
        if page.title and page.state != "blocked":
            reason = f"The site shows this page to subscribers only ({status})."
            kept = replace(kept, final_url=reading.clean(answer.urls[-1]))
            return _with_page(kept, page, "check", reason)
    if status in _CLOSED:
        return _without_title(kept, reading, "blocked", _CLOSED[status])
    return _without_title(kept, reading, "failed", f"The site answered with an error ({status}).")


def _read(kept: FetchResult, answer: PageAnswer, reading: Reading) -> FetchResult:
    body = answer.body
    trouble = None if body.whole else body.trouble
    if trouble is not None and not body.data:
        raise trouble
    page = reading.read_page(body.data, answer.urls[-1], answer.content_type)
    kept = replace(kept, final_url=_to_insert(kept.final_url, page, reading))
    if trouble is not None:
        if _too_slow(trouble):
            reason = "The page came so slowly that only a part of it was read."
        elif page.title:
            reason = "The connection broke when only a part of the page had come."
        else:
            raise trouble
        return _with_page(kept, page, "check", reason)
    if page.state == "blocked":
        return _with_page(kept, replace(page, title=""), "blocked", page.reason)
    if not page.title:
        return _with_page(kept, page, "check", page.reason or "The page names no title.")
    return _with_page(kept, page, "found" if page.state == "ok" else "check", page.reason)


def _to_insert(found: str, page: PageInfo, reading: Reading) -> str:
    """The page's own name for its address instead of where it was found, when that is safe.

    An address with a query or fragment stays: a token that opens the article for readers may
    be in it, and the page leaves it out of its own name.
    """
    named = page.canonical_url
    if not named or "?" in found or "#" in found:
        return found
    same_site = reading.site_of(found) == reading.site_of(named)
    if not accepts_canonical(found, named, is_same_site=same_site):
        return found
    return reading.clean(named)


def _too_slow(trouble: FetchError) -> bool:
    return isinstance(trouble, NetworkError) and trouble.timed_out


def _with_page(kept: FetchResult, page: PageInfo, state: FetchState, reason: str) -> FetchResult:
    return replace(
        kept,
        state=state,
        reason=reason,
        title=page.title,
        source=page.publisher,
        alternatives=page.alternatives,
        page=page,
    )


def _without_title(
    kept: FetchResult, reading: Reading, state: FetchState, reason: str
) -> FetchResult:
    """The publisher is known from the address alone, also when the page is not."""
    publisher = reading.read_page(b"", kept.url, "text/html").publisher
    return replace(kept, state=state, reason=reason, source=publisher)


def _last_before_wall(url: str, answer: PageAnswer, reading: Reading) -> str:
    """The last address on the way that was a page: a wall's address is never inserted."""
    for passed in reversed(answer.urls):
        if passed != url and reading.walls.kind(passed) is None:
            return passed
    return url


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").lower()
