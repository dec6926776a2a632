"""Redirects of every kind: cases 10, 11 and 12 of the failures that were collected."""

from dataclasses import replace

import pytest

from fetching import HEADLINE, quick_options, result_of, results_of
from linkwright.fetch.fetch_options import FetchOptions
from raw_server import Answer, Exchange, RawServer, article


def show_article(exchange: Exchange) -> None:
    exchange.reply(article(HEADLINE))


def redirect(location: str, status: int = 302, **headers: str) -> Answer:
    return lambda exchange: exchange.reply(status=status, location=location, **headers)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_every_kind_of_redirect_is_followed(server: RawServer, status: int) -> None:
    server.answers["/old"] = redirect("/new", status)
    server.answers["/new"] = show_article
    result = result_of(server.url("/old", "paper.test"))
    assert (result.state, result.title) == ("found", HEADLINE)
    assert result.final_url == server.url("/new", "paper.test")


def test_case_10_short_links_give_the_last_address_cleaned(server: RawServer) -> None:
    server.answers["/Ab3"] = redirect(server.url("/go", "short.test"))
    server.answers["/go"] = redirect(server.url("/a?utm_source=x&id=5", "paper.test"))
    server.answers["/a"] = show_article
    result = result_of(server.url("/Ab3", "t.test"))
    assert result.final_url == server.url("/a?id=5", "paper.test")
    assert [asked.split()[1] for asked in server.asked] == ["t.test", "short.test", "paper.test"]


def test_case_10_a_short_link_of_meta_refresh(server: RawServer) -> None:
    target = server.url("/a", "paper.test")
    server.answers["/Ab3"] = lambda exchange: exchange.reply(
        f'<head><title>{target}</title><META http-equiv="refresh" content="0;URL={target}"></head>'
        "<script>location.replace('x')</script>".encode()
    )
    server.answers["/a"] = show_article
    result = result_of(server.url("/Ab3", "t.test"))
    assert (result.title, result.final_url) == (HEADLINE, target)


def test_a_page_that_reloads_itself_is_the_page(server: RawServer) -> None:
    for number, refresh in enumerate(["5", "3; url=/live0", "300; url=/elsewhere", "0; url="]):
        extra = f'<meta http-equiv="refresh" content="{refresh}">'
        page = article(HEADLINE, extra)
        server.answers[f"/live{number}"] = lambda exchange, page=page: exchange.reply(page)
    urls = [server.url(f"/live{number}", "paper.test") for number in range(4)]
    results = results_of(urls)
    assert {result.title for result in results.values()} == {HEADLINE}
    assert len(server.asked) == 5  # /live1 sends its reader to /live0, once


def test_meta_refresh_is_followed_twice_at_most(server: RawServer) -> None:
    def bounce(exchange: Exchange) -> None:
        number = int(exchange.path[2:]) + 1
        refresh = f'<meta http-equiv="refresh" content="0; url=/r{number}">'
        exchange.reply(article(f"Waiting room number {number} of many", refresh))

    server.answers["*"] = bounce
    result = result_of(server.url("/r0", "paper.test"))
    assert result.final_url == server.url("/r2", "paper.test")
    assert len(server.asked) == 3


def test_meta_refresh_for_readers_without_scripts_is_not_followed(server: RawServer) -> None:
    extra = '<noscript><meta http-equiv="refresh" content="0; url=/nojs"></noscript>'
    server.answers["/a"] = lambda exchange: exchange.reply(article(HEADLINE, extra))
    assert result_of(server.url("/a", "paper.test")).title == HEADLINE
    assert len(server.asked) == 1


@pytest.mark.parametrize("status", [302, 303])
def test_case_11_a_cookie_opens_the_page(server: RawServer, status: int) -> None:
    def want_cookie(exchange: Exchange) -> None:
        if "seen=1" in exchange.headers.get("cookie", ""):
            exchange.reply(article(HEADLINE))
        else:
            exchange.reply(status=status, location=exchange.path, set_cookie="seen=1; Path=/")

    server.answers["/a"] = want_cookie
    assert result_of(server.url("/a", "paper.test")).title == HEADLINE
    assert len(server.asked) == 2


def test_cookies_of_one_row_are_not_shown_for_another(server: RawServer) -> None:
    cookies: list[str] = []

    def note(exchange: Exchange) -> None:
        cookies.append(exchange.headers.get("cookie", ""))
        exchange.reply(article(HEADLINE), set_cookie="reader=me; Path=/")

    server.answers["/a"] = server.answers["/b"] = note
    results_of([server.url("/a", "paper.test"), server.url("/b", "paper.test")])
    assert cookies == ["", ""]


def test_case_11_an_endless_loop_ends_after_eight_redirects(server: RawServer) -> None:
    server.answers["/soldiers-leave-the-valley"] = redirect(
        "/soldiers-leave-the-valley", set_cookie="never=enough"
    )
    url = server.url("/soldiers-leave-the-valley", "paper.test")
    result = result_of(url)
    assert (result.state, result.guess) == ("blocked", "Soldiers leave the valley")
    assert "again and again" in result.reason
    assert result.final_url == url
    assert result.retry_at is None
    assert len(server.asked) == 9


def test_eight_redirects_are_followed(server: RawServer) -> None:
    for number in range(8):
        server.answers[f"/{number}"] = redirect(f"/{number + 1}")
    server.answers["/8"] = show_article
    assert result_of(server.url("/0", "paper.test")).title == HEADLINE


@pytest.mark.parametrize(
    "wall",
    [
        "http://consent.test:{port}/v2/collectConsent?sessionId=1",
        "http://guce.test:{port}/consent?brandType=x",
        "http://paper.test:{port}/zustimmung?url=x",
        "http://paper.test:{port}/consent-a-?targetUrl=x",
        "http://paper.test:{port}/consent/tcf/",
    ],
)
def test_case_12_a_consent_page_is_never_inserted(server: RawServer, wall: str) -> None:
    server.answers["/Ab3"] = redirect(server.url("/soldiers-leave-the-valley", "paper.test"))
    server.answers["/soldiers-leave-the-valley"] = redirect(wall.format(port=server.port))
    server.answers["*"] = lambda exchange: exchange.reply(
        article("Before you continue to the paper")
    )
    direct = server.url("/soldiers-leave-the-valley", "paper.test")
    short = server.url("/Ab3", "t.test")
    results = results_of([direct, short])
    for result in results.values():
        assert (result.state, result.title) == ("blocked", "")
        assert "consent" in result.reason
        assert result.final_url == direct
    assert results[direct].guess == "Soldiers leave the valley"


def test_a_log_in_page_is_never_inserted(server: RawServer) -> None:
    server.answers["/a"] = redirect("/login?next=/a")
    server.answers["/login"] = lambda exchange: exchange.reply(article("Welcome back, dear reader"))
    url = server.url("/a", "paper.test")
    result = result_of(url)
    assert (result.state, result.title, result.final_url) == ("blocked", "", url)


def test_a_wall_that_lets_pass_is_no_wall(server: RawServer) -> None:
    def want_cookie(exchange: Exchange) -> None:
        if "ok=1" in exchange.headers.get("cookie", ""):
            exchange.reply(article(HEADLINE))
        else:
            exchange.reply(status=302, location="/consent")

    server.answers["/a"] = want_cookie
    server.answers["/consent"] = redirect("/a", set_cookie="ok=1; Path=/")
    assert result_of(server.url("/a", "paper.test")).title == HEADLINE


def test_a_deep_link_that_ends_at_the_home_page_has_moved(server: RawServer) -> None:
    server.answers["/2015/gone"] = redirect("/")
    server.answers["/"] = lambda exchange: exchange.reply(article("The Valley Paper: all the news"))
    url = server.url("/2015/gone", "paper.test")
    result = result_of(url)
    assert (result.state, result.title, result.final_url) == ("failed", "", url)
    assert "home page" in result.reason


@pytest.mark.parametrize(
    ("location", "state"),
    [
        ("mailto:editor@paper.test", "blocked"),
        ("javascript:alert(1)", "blocked"),
        ("file:///etc/passwd", "blocked"),
        ("data:text/html,<title>x</title>", "blocked"),
        ("http://[::1/", "blocked"),
        ("http://localhost/admin", "failed"),
        ("http://127.0.0.1/admin", "failed"),
        ("http://127.1/admin", "failed"),
        ("http://[::ffff:127.0.0.1]/", "failed"),
        ("http://169.254.169.254/latest/meta-data/", "failed"),
        ("http://192.168.0.1/", "failed"),
        ("http://2130706433/", "failed"),
        ("//router/", "failed"),
        ("http://nobody.invalid/", "waiting"),
    ],
)
def test_redirects_that_lead_nowhere_or_inside(
    server: RawServer, location: str, state: str
) -> None:
    server.answers["/a"] = redirect(location)
    url = server.url("/a", "paper.test")
    result = result_of(url)
    assert (result.state, result.final_url) == (state, url)
    assert result.reason
    assert len(server.asked) == 1


def test_meta_refresh_cannot_lead_inside(server: RawServer) -> None:
    extra = f'<meta http-equiv="refresh" content="0; url=http://127.0.0.1:{server.port}/admin">'
    server.answers["/a"] = lambda exchange: exchange.reply(article("Wait a moment please", extra))
    assert result_of(server.url("/a", "paper.test")).state == "failed"
    assert len(server.asked) == 1


def test_a_name_that_leads_inside_is_refused_where_it_leads(server: RawServer) -> None:
    server.answers["/a"] = redirect(server.url("/admin", "rebind.example.org"))
    options = quick_options(resolver=lambda host, port: ["127.0.0.1"])
    result = result_of(server.url("/a", "paper.test"), options)
    assert result.state == "failed"
    assert "127.0.0.1" in result.reason
    assert len(server.asked) == 1


def test_a_name_server_that_changes_its_mind_is_asked_once(server: RawServer) -> None:
    """The address that was judged is the one connected to (no DNS rebinding)."""
    server.answers["/a"] = show_article
    asked: list[str] = []

    def first_one_then_other(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["127.0.0.2"]

    options = quick_options(resolver=first_one_then_other)
    assert result_of(server.url("/a", "paper.test"), options).title == HEADLINE
    assert asked == ["paper.test"]


def test_a_host_with_a_public_and_a_private_address_is_asked_at_the_public_one(
    server: RawServer,
) -> None:
    options = FetchOptions(
        deadline_s=0.5, resolver=lambda host, port: ["127.0.0.1", "198.51.100.1"]
    )
    result_of(server.url("/a", "paper.example.org"), options)
    assert server.asked == []


def test_the_typed_private_host_may_redirect_within_itself(server: RawServer) -> None:
    server.answers["/a"] = redirect("/b")
    server.answers["/b"] = show_article
    assert result_of(server.url("/a"), FetchOptions()).title == HEADLINE


def test_the_typed_private_host_may_not_redirect_to_another(server: RawServer) -> None:
    server.answers["/a"] = redirect(f"http://localhost:{server.port}/b")
    server.answers["/b"] = show_article
    assert result_of(server.url("/a"), FetchOptions()).state == "failed"
    assert len(server.asked) == 1


def test_a_name_that_leads_inside_can_be_allowed(server: RawServer) -> None:
    server.answers["/a"] = show_article
    url = server.url("/a", "wiki.example.com")
    options = FetchOptions(resolver=lambda _host, _port: ["127.0.0.1"])
    refused = result_of(url, options)
    assert (refused.state, refused.refused_host) == ("failed", "wiki.example.com")
    assert server.asked == []
    allowed = replace(options, allow_private_hosts=frozenset({"wiki.example.com"}))
    assert result_of(url, allowed).title == HEADLINE


def test_the_goal_of_a_redirect_cannot_be_allowed_by_a_click(server: RawServer) -> None:
    server.answers["/a"] = redirect("http://10.0.0.7/admin")
    result = result_of(server.url("/a", "paper.test"))
    assert (result.state, result.refused_host) == ("failed", "")


def test_a_fragment_goes_along(server: RawServer) -> None:
    server.answers["/a"] = redirect("/b")
    server.answers["/c"] = redirect("/b#other")
    server.answers["/b"] = show_article
    urls = [server.url("/a#part", "paper.test"), server.url("/c#part", "paper.test")]
    results = results_of(urls)
    assert [results[url].final_url for url in urls] == [
        server.url("/b#part", "paper.test"),
        server.url("/b#other", "paper.test"),
    ]


def test_a_location_in_raw_utf_8_is_understood(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: exchange.send(
        "HTTP/1.1 302 Found\r\nLocation: /übung\r\nContent-Length: 0\r\n\r\n".encode()
    )
    server.answers["/%C3%BCbung"] = show_article
    assert result_of(server.url("/a", "paper.test")).title == HEADLINE


def test_the_body_of_a_redirect_is_not_read(server: RawServer) -> None:
    server.answers["/a"] = lambda exchange: (
        exchange.send(b"HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Length: 1000000\r\n\r\n"),
        exchange.hang(),
    )
    server.answers["/b"] = show_article
    assert result_of(server.url("/a", "paper.test")).title == HEADLINE
