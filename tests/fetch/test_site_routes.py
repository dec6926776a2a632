"""oEmbed: which address to ask, and what the answer says."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.assets import read_text
from linkwright.fetch.rules import shipped_rules
from linkwright.fetch.site_routes import SiteRoutes

VIDEO = "https://www.youtube.com/watch?v=abcdefghijk&list=2"
POST = "https://twitter.com/harbourdesk/status/123?s=20"


@pytest.fixture(scope="module")
def routes() -> SiteRoutes:
    return SiteRoutes(read_text("data/oembed-routes.txt"), shipped_rules().junk_titles)


@pytest.mark.parametrize(
    ("url", "start"),
    [
        (VIDEO, "https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fwww.youtube.com%2F"),
        ("https://youtu.be/abcdefghijk", "https://www.youtube.com/oembed?format=json&url="),
        ("https://m.youtube.com/shorts/abc", "https://www.youtube.com/oembed?"),
        (POST, "https://publish.twitter.com/oembed?omit_script=1&dnt=1&url="),
        ("https://x.com/a/status/1/photo/1", "https://publish.twitter.com/oembed?"),
        ("https://old.reddit.com/r/worldnews/comments/1/a_b/", "https://www.reddit.com/oembed?"),
        ("https://vimeo.com/1234", "https://vimeo.com/api/oembed.json?url="),
        ("https://www.tiktok.com/@a/video/7", "https://www.tiktok.com/oembed?url="),
        ("https://www.youtube.com/", ""),
        ("https://x.com/harbourdesk", ""),
        ("https://notyoutube.com/watch?v=a", ""),
        ("https://[bad", ""),
    ],
)
def test_which_address_to_ask(routes: SiteRoutes, url: str, start: str) -> None:
    address = routes.oembed_address(url)
    assert address.startswith(start)
    assert bool(address) == bool(start)


def test_a_video(routes: SiteRoutes) -> None:
    answer = {"title": "Rockets &amp; rain", "author_name": "Harbour Desk", "type": "video"}
    info = routes.read_oembed(json.dumps(answer).encode(), VIDEO)
    assert info is not None
    assert (info.title, info.publisher, info.author) == (
        "Rockets & rain",
        "YouTube",
        "Harbour Desk",
    )
    assert info.state == "ok"


def test_case_07_an_x_post(routes: SiteRoutes) -> None:
    post = "The harbour is open again. More later " + "and again " * 40
    markup = f'<blockquote class="x"><p lang="en">{post}</p>&mdash; Harbour Desk</blockquote>'
    answer = {"author_name": "Harbour Desk", "html": markup, "provider_name": "Twitter"}
    info = routes.read_oembed(json.dumps(answer).encode(), POST)
    assert info is not None
    assert info.title == "Harbour Desk: The harbour is open again."
    assert info.publisher == "X"


def test_case_07_without_an_answer_the_address_gives_the_name(routes: SiteRoutes) -> None:
    info = routes.stand_in(POST)
    assert info is not None
    assert (info.title, info.publisher, info.state) == ("@harbourdesk on X", "X", "check")
    assert routes.stand_in(VIDEO) is None


@pytest.mark.parametrize(
    "body",
    [
        *(b"Unauthorized", b"Forbidden", b"", b"[]", b"null", b'"text"', b"<html></html>"),
        *(b'{"title": 5}', b'{"title": "Unauthorized"}', b'{"html": "<p>x</p>"}', b'{"error":404}'),
        b'{"a":' * 50_000,
        b'{"title": "a long story"' + b" " * 300_000 + b"}",
    ],
)
def test_case_05_a_refusal_is_a_miss(routes: SiteRoutes, body: bytes) -> None:
    assert routes.read_oembed(body, VIDEO) is None


@given(st.binary(max_size=300), st.text(max_size=80))
def test_any_answer_about_any_link(body: bytes, url: str) -> None:
    routes = SiteRoutes(read_text("data/oembed-routes.txt"), shipped_rules().junk_titles)
    routes.read_oembed(body, url)
    routes.oembed_address(url)
    routes.stand_in(url)
