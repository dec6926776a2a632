from base64 import urlsafe_b64encode
from urllib.parse import quote

import pytest
from hypothesis import given

from address_strategies import messy_texts, web_addresses
from linkwright.model.addresses import (
    WrapperRules,
    archived_address,
    is_opaque,
    is_web_address,
    parse_wrapper_rules,
    unwrap,
)

ARTICLE = "https://www.bbc.com/news/world-asia-32917311?a=1&b=%C3%A9#part"
ESCAPED = quote(ARTICLE, safe="")


def google_news_link(text: str) -> str:
    """An older Google News link as Google made it: a protocol buffer in base64."""
    fields = b"\x08\x13\x22" + bytes([len(text)]) + text.encode() + b"\xd2\x01\x00"
    return f"https://news.google.com/rss/articles/{urlsafe_b64encode(fields).decode().rstrip('=')}?oc=5"


@given(url=messy_texts | web_addresses())
def test_unwrapping_never_raises(url: str, wrappers: WrapperRules) -> None:
    inner = unwrap(url, wrappers)
    assert inner == url or is_web_address(inner) or url.lower().startswith("view-source:")
    is_opaque(url, wrappers)
    assert archived_address(url, wrappers) == "" or "archive" in url


@given(url=web_addresses())
def test_addresses_that_wrap_nothing_stay(url: str, wrappers: WrapperRules) -> None:
    assert unwrap(url, wrappers) == url


@pytest.mark.parametrize(
    "wrapped",
    [
        f"https://www.google.com/url?sa=t&rct=j&url={ESCAPED}&usg=AOv",
        f"https://www.google.co.uk/url?q={ESCAPED}&sa=D",
        f"https://l.facebook.com/l.php?u={ESCAPED}&h=AT0",
        f"https://out.reddit.com/t3_abc?url={ESCAPED}&token=AQ",
        f"https://duckduckgo.com/l/?uddg={ESCAPED}&rut=0",
        f"https://www.youtube.com/redirect?event=video&q={ESCAPED}",
        f"https://nam02.safelinks.protection.outlook.com/?url={ESCAPED}&data=05",
        f"about:reader?url={ESCAPED}",
        f"view-source:{ARTICLE}",
        f"https://href.li/?{ARTICLE}",
        f"https://www.zeit.de/zustimmung?url={ESCAPED}",
        f"https://www.spiegel.de/consent-a-?targetUrl={ESCAPED}",
        f"https://consent.youtube.com/m?continue={ESCAPED}&gl=DE",
        "https://consent.google.com/ml?continue="
        + quote(f"https://www.google.com/url?q={ESCAPED}", safe=""),
        f"HTTPS://WWW.GOOGLE.COM/url?q={quote(ESCAPED)}",
    ],
)
def test_the_address_inside_a_wrapper_is_exact(wrapped: str, wrappers: WrapperRules) -> None:
    assert unwrap(wrapped, wrappers) == ARTICLE


@pytest.mark.parametrize(
    ("wrapped", "inner"),
    [
        ("https://www.google.com/amp/s/www.bbc.com/news/amp/1", "https://www.bbc.com/news/amp/1"),
        ("https://www.google.com/amp/www.bbc.com/a%3fb=1", "http://www.bbc.com/a?b=1"),
        (
            "https://www-bbc-com.cdn.ampproject.org/v/s/www.bbc.com/a?x=1#aoh=2",
            "https://www.bbc.com/a?x=1",
        ),
        ("https://news.example/consent/tcf/world/1", "https://news.example/world/1"),
        (
            "https://l.facebook.com/l.php?u=http%3A%2F%2Fnews.example%2F%25EF%25F0",
            "http://news.example/%EF%F0",
        ),
        ("https://l.facebook.com/l.php?u=http%3A%2F%2Fa.example%2F%EF", "http://a.example/%EF"),
        ("https://l.facebook.com/l.php?u=http%3A%2F%2Fa.example%2F%20b", "http://a.example/%20b"),
    ],
)
def test_addresses_inside_paths_and_in_odd_escapes(
    wrapped: str, inner: str, wrappers: WrapperRules
) -> None:
    assert unwrap(wrapped, wrappers) == inner


@pytest.mark.parametrize(
    "url",
    [
        "https://www.google.com/search?q=https%3A%2F%2Fbbc.com",
        "https://www.google.com/url?q=javascript:alert(1)",
        "https://www.google.com/url?q=%2Fsearch%3Fq%3Dwar",
        "https://www.google.com/url?q=https://user:secret@bbc.com/",
        "https://www.google.com/url",
        "https://www.google.com/urls?q=https%3A%2F%2Fbbc.com",
        "https://notgoogle.com/url?q=https%3A%2F%2Fbbc.com",
        "https://google.com.evil.example/url?q=https%3A%2F%2Fbbc.com",
        "https://www.facebook.com/bbcnews/posts/1?u=https%3A%2F%2Fbbc.com",
        "https://news.example/consent/tcf/",
    ],
)
def test_what_is_no_wrapper_or_holds_no_web_address_stays(url: str, wrappers: WrapperRules) -> None:
    assert unwrap(url, wrappers) == url


def test_at_most_three_layers_come_off(wrappers: WrapperRules) -> None:
    wrapped = ARTICLE
    for _ in range(4):
        wrapped = "https://www.google.com/url?q=" + quote(wrapped, safe="")
    assert unwrap(wrapped, wrappers) == "https://www.google.com/url?q=" + ESCAPED


@pytest.mark.parametrize(
    "copy",
    [
        "https://web.archive.org/web/20150529010203/https://www.google.com/url?q=https%3A%2F%2Fa.example",
        "https://archive.ph/2015.05.29-010203/https://www.bbc.com/news/1",
        "https://archive.is/zustimmung?url=https%3A%2F%2Fa.example",
    ],
)
def test_archived_copies_are_never_unwrapped(copy: str, wrappers: WrapperRules) -> None:
    assert unwrap(copy, wrappers) == copy


@pytest.mark.parametrize(
    ("copy", "original"),
    [
        (
            "https://web.archive.org/web/2015id_/https://www.bbc.com/a?b=1",
            "https://www.bbc.com/a?b=1",
        ),
        ("https://web.archive.org/web/2015/http:/www.bbc.com/a", "http://www.bbc.com/a"),
        ("https://archive.ph/newest/https://www.bbc.com/a", "https://www.bbc.com/a"),
        ("https://archive.ph/AbCdE", ""),
        ("https://www.bbc.com/web/https://a.example/", ""),
    ],
)
def test_what_an_archived_copy_is_of(copy: str, original: str, wrappers: WrapperRules) -> None:
    assert archived_address(copy, wrappers) == original


def test_case_09_older_google_news_links_hold_the_article(wrappers: WrapperRules) -> None:
    url = "https://www.rferl.org/content/tajikistan-police-commander/27041166.html"
    assert unwrap(google_news_link(url), wrappers) == url
    assert not is_opaque(google_news_link(url), wrappers)


def test_case_09_newer_google_news_links_are_opaque(wrappers: WrapperRules) -> None:
    link = google_news_link("AU_yqLNjuFi6_aBWWlj6aUK8aPvAKbW1LTVSDhIlb4R85T2AwGTXuloOShW7Ta")
    assert unwrap(link, wrappers) == link
    assert is_opaque(link, wrappers)


@pytest.mark.parametrize("news_id", ["", "CBMi", "====", "é", "A" * 10_000, "_____w"])
def test_case_09_broken_google_news_ids_are_opaque(news_id: str, wrappers: WrapperRules) -> None:
    assert is_opaque(f"https://news.google.com/articles/{news_id}", wrappers)


@pytest.mark.parametrize(
    ("consent", "article"),
    [
        (
            "https://www.zeit.de/zustimmung?url=https%3A%2F%2Fwww.zeit.de%2Fpolitik%2F2020-04%2Fa",
            "https://www.zeit.de/politik/2020-04/a",
        ),
        (
            "https://www.spiegel.de/consent-a-?targetUrl=https%3A%2F%2Fwww.spiegel.de%2Fa-1",
            "https://www.spiegel.de/a-1",
        ),
        ("https://news.example/consent/tcf/story/2000", "https://news.example/story/2000"),
    ],
)
def test_case_12_the_article_is_recovered_from_a_consent_address(
    consent: str, article: str, wrappers: WrapperRules
) -> None:
    assert unwrap(consent, wrappers) == article


@given(messy_texts)
def test_any_text_can_be_a_wrapper_file(text: str) -> None:
    unwrap("https://www.google.com/url?q=a", parse_wrapper_rules(text))
