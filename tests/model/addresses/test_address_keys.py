import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from address_strategies import messy_texts, web_addresses
from linkwright.model.addresses import (
    CleaningRules,
    accepts_canonical,
    clean_address,
    duplicate_key,
    is_front_page,
    split_address,
)


@given(url=messy_texts | web_addresses())
def test_keys_never_raise_and_cleaning_does_not_change_them(
    url: str, cleaning: CleaningRules
) -> None:
    assert duplicate_key(clean_address(url, cleaning), cleaning) == duplicate_key(url, cleaning)


@given(url=web_addresses())
def test_scheme_www_and_final_slash_make_no_difference(url: str, cleaning: CleaningRules) -> None:
    parts = split_address(url)
    assert parts is not None
    assume(not parts.authority.endswith(":443") and parts.host[0].isalpha())
    rest = url.partition("://")[2].removeprefix("www.")
    key = duplicate_key(url, cleaning)
    assert duplicate_key("http://" + rest, cleaning) == key
    assert duplicate_key("https://www." + rest, cleaning) == key
    with_slash = url.replace(parts.authority + parts.path, parts.authority + parts.path + "/", 1)
    assert duplicate_key(with_slash, cleaning) == key


_articles = st.tuples(
    st.sampled_from(["a.example", "b.example", "a.example:8080"]),
    st.lists(st.sampled_from(["news", "amp", "a-b", "A-b", "7", "8", "é", "status"]), max_size=4),
    st.dictionaries(st.sampled_from(["id", "v", "ref", "p"]), st.sampled_from("78aAé"), max_size=3),
)


def _address(article: tuple[str, list[str], dict[str, str]]) -> str:
    host, path, parameters = article
    query = "&".join(f"{name}={value}" for name, value in parameters.items())
    return f"https://{host}{''.join('/' + segment for segment in path)}{query and '?' + query}"


@given(_articles, _articles)
def test_different_articles_have_different_keys(
    one: tuple[str, list[str], dict[str, str]], other: tuple[str, list[str], dict[str, str]]
) -> None:
    if duplicate_key(_address(one)) != duplicate_key(_address(other)):
        return
    assert one[0] == other[0]
    assert [part for part in one[1] if part != "amp"] == [
        part for part in other[1] if part != "amp"
    ]
    assert one[2] == other[2]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://bbc.com/a", "https://www.bbc.com/a/"),
        ("https://bbc.com", "https://bbc.com/"),
        ("https://BBC.com:443/a", "https://bbc.com/a"),
        ("https://m.example.com/a", "https://mobile.example.com/a"),
        ("https://en.m.wikipedia.org/wiki/War", "https://en.wikipedia.org/wiki/War"),
        ("https://amp.theguardian.com/world/a", "https://www.theguardian.com/world/a"),
        ("https://news.example/2015/some-slug/amp/", "https://news.example/2015/some-slug"),
        ("https://news.example/amp/some-slug", "https://news.example/some-slug"),
        ("https://www.bbc.com/news/amp/world-1", "https://www.bbc.com/news/world-1"),
        ("https://news.example/some-slug.amp.html", "https://news.example/some-slug.html"),
        ("https://news.example/a?b=1&a=2&outputType=amp", "https://news.example/a?a=2&b=1"),
        ("https://twitter.com/u/status/12", "https://x.com/i/web/status/12?s=20"),
        ("https://mobile.twitter.com/u/status/12/photo/1", "https://x.com/other/status/12"),
        ("https://youtu.be/dQw4w9WgXcQ?t=5", "https://m.youtube.com/watch?list=1&v=dQw4w9WgXcQ"),
        ("https://www.youtube.com/shorts/dQw4w9WgXcQ", "https://youtu.be/dQw4w9WgXcQ"),
        ("https://bücher.example/a", "https://xn--bcher-kva.example/a"),
        ("https://a.blogspot.co.uk/2015/05/b.html?m=1", "http://a.blogspot.com/2015/05/b.html"),
        ("https://bbc.com/a#comments", "https://bbc.com/a"),
        ("https://bbc.com/a?", "https://bbc.com/a"),
        ("https://www.bbc.co.uk/news/1", "https://www.bbc.com/news/1"),
    ],
)
def test_addresses_of_one_page(one: str, other: str) -> None:
    assert duplicate_key(one) == duplicate_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://bbc.com/a", "https://bbc.com/b"),
        ("https://bbc.com/a", "https://bbc.com/A"),
        ("https://bbc.com/a", "https://news.bbc.com/a"),
        ("https://bbc.com/a", "https://bbc.com:8080/a"),
        ("https://forum.example/view?t=1", "https://forum.example/view?t=2"),
        ("https://forum.example/view?t=1", "https://forum.example/view"),
        ("https://forum.example/?a=1&a=2", "https://forum.example/?a=2&a=1"),
        ("https://a.example/b%2Fc", "https://a.example/b/c"),
        ("https://a.example/b%3Fc", "https://a.example/b?c"),
        ("https://a.example/?a=b%26c=d", "https://a.example/?a=b&c=d"),
        ("https://a.example/b%252F", "https://a.example/b%2F"),
        ("https://a.example/b+c", "https://a.example/b%20c"),
        ("https://app.example/#!/news/1", "https://app.example/#!/news/2"),
        ("https://www.youtube.com/watch?v=aaa", "https://www.youtube.com/watch?v=bbb"),
        ("https://x.com/u/status/1", "https://x.com/u/status/2"),
        ("https://dictionary.example/browse/amp", "https://dictionary.example/browse"),
        ("https://m.co.uk/a", "https://amp.co.uk/a"),
        ("https://web.archive.org/web/2015/https://a.example/", "https://a.example/"),
        ("https://a.example/straße", "https://a.example/strasse"),
        ("https://straße.example/", "https://strasse.example/"),
    ],
)
def test_addresses_of_two_pages(one: str, other: str, cleaning: CleaningRules) -> None:
    assert duplicate_key(one, cleaning) != duplicate_key(other, cleaning)


def test_case_10_one_article_under_several_shared_addresses(cleaning: CleaningRules) -> None:
    shared = {
        "https://www.bbc.com/news/world-asia-32917311",
        "http://bbc.com/news/world-asia-32917311/?at_medium=RSS&at_campaign=KARANGA",
        "https://m.bbc.com/news/world-asia-32917311?fbclid=IwAR0#:~:text=Tajik",
    }
    assert len({duplicate_key(url, cleaning) for url in shared}) == 1


def test_case_25_different_articles_are_never_one(cleaning: CleaningRules) -> None:
    articles = [f"https://news.example/view?id={number}" for number in range(50)]
    assert len({duplicate_key(url, cleaning) for url in articles}) == len(articles)


@pytest.mark.parametrize(
    ("url", "canonical", "accepted"),
    [
        ("https://a.example/world/some-slug", "https://a.example/", False),
        ("https://a.example/world/some-slug", "https://a.example/en/", False),
        ("https://github.com/o/r/issues/5", "https://github.com/o/r", False),
        ("https://a.example/index.php?id=5", "https://a.example/index.php", False),
        ("https://a.example/index.php?id=5", "https://a.example/index.php?id=6", False),
        ("https://a.example/world/one-slug", "https://a.example/world/other-slug", False),
        ("https://a.example/world/some-slug?x=1", "https://www.a.example/world/some-slug", True),
        ("https://a.example/news/uk-32917311", "https://a.example/world-asia-32917311", True),
        ("https://m.a.example/s/1", "https://www.a.example/news/long-slug", True),
        ("https://a.example/some-slug/amp", "https://a.example/other/2015", True),
        ("https://a.example/some-slug/amp", "javascript:alert(1)", False),
    ],
)
def test_case_25_a_canonical_address_must_name_the_same_article(
    url: str, canonical: str, accepted: bool
) -> None:
    assert accepts_canonical(url, canonical, is_same_site=True) is accepted
    assert not accepts_canonical(url, canonical, is_same_site=False)


def test_case_b_slash_scheme_and_escapes_make_no_duplicates() -> None:
    spellings = {
        "http://a.example/новости/?q=мир&b=a+b",
        "https://a.example/%d0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8?b=a%20b&q=%D0%BC%D0%B8%D1%80",
        "https://a.example/%6eовости".replace("%6e", "н") + "//?b=a%20b&q=мир",
    }
    assert len({duplicate_key(url) for url in spellings}) == 1


@pytest.mark.parametrize("path", ["", "/", "/index.html", "/en/", "/en-gb/home"])
def test_front_pages(path: str) -> None:
    assert is_front_page(f"https://a.example{path}")


@pytest.mark.parametrize("path", ["/news", "/?p=5", "/en/news", "/index.html/a"])
def test_other_pages(path: str) -> None:
    assert not is_front_page(f"https://a.example{path}")
