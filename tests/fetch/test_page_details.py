"""Date, author, language and own address of a page."""

import pytest

from linkwright.fetch.page_details import iso_date
from small_page import page

URL = "https://paper.example/2024/03/02/harbour-talks-end-without-a-deal"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2024-03-02", "2024-03-02"),
        ("2024-03-02T08:15:00Z", "2024-03-02T08:15:00+00:00"),
        ("2024-03-02T08:15:00.123+01:00", "2024-03-02T08:15:00.123000+01:00"),
        ("2024-03-02 08:15", "2024-03-02T08:15:00"),
        ("20240302", "2024-03-02"),
        ("2024/03/02", "2024-03-02"),
        ("2024-03-02 at eight", "2024-03-02"),
        ("Sat, 02 Mar 2024 08:15:00 +0000", "2024-03-02T08:15:00+00:00"),
        ("2024-02-31", ""),
        ("9999-99-99", ""),
        ("Sat, 99 Foo", ""),
        ("March 2, 2024", ""),
        ("yesterday", ""),
        ("", ""),
        ("1" * 500, ""),
    ],
)
def test_dates_as_pages_write_them(text: str, date: str) -> None:
    assert iso_date(text) == date


def test_linked_data_tells_the_date_before_the_address_does() -> None:
    data = {"@type": "NewsArticle", "headline": "x y z", "datePublished": "2024-03-01T10:00:00Z"}
    assert page("x y z", url=URL, data=data).date == "2024-03-01T10:00:00+00:00"
    assert page("x y z", url=URL, article_published_time="2024-03-03").date == "2024-03-03"
    assert page("x y z", url=URL).date == "2024-03-02"
    assert page("x y z", body="<time datetime='2024-03-04'>today</time>").date == "2024-03-04"


@pytest.mark.parametrize(
    ("author", "shown"),
    [
        ("Ida Moreno", "Ida Moreno"),
        ({"@type": "Person", "name": "Ida Moreno"}, "Ida Moreno"),
        ([{"name": "Ida Moreno"}, {"name": "Tom Baker"}], "Ida Moreno, Tom Baker"),
        ("By Ida Moreno", "Ida Moreno"),
        ("https://paper.example/authors/7", ""),
        ("desk@paper.example", ""),
        ("Paper", ""),
        (7, ""),
    ],
)
def test_authors(author: object, shown: str) -> None:
    data = {"@type": "NewsArticle", "headline": "x y z", "author": author}
    assert page("x y z", data=data, og_site_name="Paper").author == shown


@pytest.mark.parametrize(
    ("lang", "tag"), [("en", "en"), ("de_AT", "de-AT"), ("zh-Hant-TW", "zh-Hant-TW"), ("x!", "")]
)
def test_languages(lang: str, tag: str) -> None:
    assert page("x y z", lang=lang).language == tag


def test_the_table_tells_the_language_where_the_page_does_not() -> None:
    assert page("x y z", lang="''", url="https://www.lemonde.fr/a").language == "fr"
    assert page("x y z", lang="''", url="https://www.rfi.fr/a").language == ""
    assert page("x y z", lang="es", url="https://www.rfi.fr/a").language == "es"


@pytest.mark.parametrize(
    ("canonical", "kept"),
    [
        (URL, URL),
        ("/2024/03/02/harbour-talks-end-without-a-deal", URL),
        ("https://paper.example/", ""),
        ("https://elsewhere.example/2024/03/02/harbour-talks-end-without-a-deal", ""),
        ("javascript:alert(1)", ""),
        ("http://[bad", ""),
    ],
)
def test_case_25_a_canonical_address_must_be_believable(canonical: str, kept: str) -> None:
    body = f'<link rel="canonical" href="{canonical}">'
    assert page("x y z", url=URL + "?page=2", body=body).canonical_url == kept


@pytest.mark.parametrize(
    ("url", "metas", "line"),
    [
        (
            "https://t.me/harbourdesk/12",
            {"og_title": "Harbour Desk", "og_description": "The port is open. More later."},
            ("The port is open.", "Harbour Desk"),
        ),
        (
            "https://sea.social/@ida/1234567890",
            {
                "og_title": "Ida Moreno (@ida@sea.social)",
                "og_description": "The port is open. More later.",
                "og_site_name": "Mastodon",
            },
            ("Ida Moreno: The port is open.", "Mastodon"),
        ),
        (
            "https://bsky.app/profile/ida.example/post/3k",
            {"og_title": "Ida Moreno (@ida.example)", "og_description": "word " * 60},
            ("Ida Moreno: " + "word " * 24 + "…", "Bluesky"),
        ),
    ],
)
def test_posts_are_titled_by_what_they_say(
    url: str, metas: dict[str, str], line: tuple[str, str]
) -> None:
    info = page("Harbour Desk", url=url, **metas)
    assert (info.title, info.publisher) == line
