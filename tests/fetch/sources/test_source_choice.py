"""How the source is written when table, page and wire have names of their own."""

from dataclasses import replace
from pathlib import Path

import pytest

from linkwright.fetch.page import read_page
from linkwright.fetch.page_info import Alternative, PageInfo
from linkwright.fetch.rules import PageRules, load_rules
from linkwright.fetch.sources.publishers import PublisherTable

T = "Harbour talks end without a deal"
TABLE = (
    "harbourpost.example\tHarbour Post\ten\tHP\n"
    "elfaro.example\tEl Faró\tes\n"
    "tidedaily.example\tThe Tide (Wales)\ten\n"
    "gather.example\tGather News\ten\n"
)


@pytest.fixture
def rules(tmp_path: Path) -> PageRules:
    own = PublisherTable(TABLE, tmp_path / "publishers.tsv")
    return replace(load_rules(), publishers=own)


def read(rules: PageRules, url: str, site_name: str, more: str = "") -> PageInfo:
    page = (
        f"<title>{T}</title><meta property='og:title' content='{T}'>"
        f"<meta property='og:site_name' content='{site_name}'>{more}<h1>{T}</h1>"
    )
    return read_page(page.encode(), url, "text/html", rules=rules)


@pytest.mark.parametrize("own", ["Harbour Post", "HARBOUR POST", "harbourpost"])
def test_the_table_knows_capitals_and_words(rules: PageRules, own: str) -> None:
    assert read(rules, "https://harbourpost.example/a", own).publisher == "Harbour Post"


def test_a_page_of_one_mind_knows_its_article(rules: PageRules) -> None:
    url = "https://harbourpost.example/a"
    assert read(rules, url, "The Harbour Post").publisher == "The Harbour Post"
    other = provider('"publisher": {"name": "Harbour Post"}')
    assert read(rules, url, "The Harbour Post", other).publisher == "Harbour Post"
    # A picture's text has no say in it.
    logo = "<header><img class=logo alt='Harbour Post'></header>"
    assert read(rules, url, "The Harbour Post", logo).publisher == "The Harbour Post"


def test_the_page_knows_its_accents(rules: PageRules) -> None:
    assert read(rules, "https://elfaro.example/a", "EL FARO").publisher == "EL FARO"


def test_a_namesake_keeps_its_country(rules: PageRules) -> None:
    assert read(rules, "https://tidedaily.example/a", "The Tide").publisher == "The Tide (Wales)"


def test_the_users_own_name_stands_as_it_is(rules: PageRules) -> None:
    rules.publishers.remember("elfaro.example", "El Faró")
    rules.publishers.remember("news.yahoo.com", "Yahoo")
    assert read(rules, "https://elfaro.example/a", "EL FARO").publisher == "El Faró"
    wire = provider('"provider": {"name": "Reuters"}')
    assert read(rules, "https://news.yahoo.com/a", "Yahoo News", wire).publisher == "Yahoo"


@pytest.mark.parametrize(
    ("row", "host", "own", "source"),
    [
        ("Seaside Courier", "harbourpost.example", "Harbour Post", "Harbour Post"),
        ("Old Reef Times", "reefdaily.example", "The Reef Daily", "The Reef Daily"),
        # What is no form of the host, a host, or another form of the table's name: the table's.
        ("Seaside Courier", "harbourpost.example", "Intelligencer", "Seaside Courier"),
        ("Seaside Courier", "harbourpost.example", "HarbourPost.example", "Seaside Courier"),
        ("Harbour", "harbourpost.example", "Harbour Post", "Harbour"),
        ("Harbour Post Online", "harbourpost.example", "Harbour Post", "Harbour Post Online"),
        ("HP", "harbourpost.example", "Harbour Post", "HP"),
        ("Radio Harbour", "rhrt.example", "RadioHarbour/RadioTide", "Radio Harbour"),
        ("Gavan", "gavan.example", "Гавань", "Gavan"),
    ],
)
def test_a_row_that_the_page_contradicts(row: str, host: str, own: str, source: str) -> None:
    rules = replace(load_rules(), publishers=PublisherTable(f"{host}\t{row}\ten\n"))
    assert read(rules, f"https://{host}/a", own).publisher == source


def provider(fields: str) -> str:
    data = '{"@type": "NewsArticle", "headline": "' + T + '", ' + fields + "}"
    return f"<script type='application/ld+json'>{data}</script>"


@pytest.mark.parametrize(
    "fields",
    [
        '"publisher": {"name": "Yahoo News"}, "provider": {"name": "AFP"}',
        '"publisher": {"name": "AFP"}',
        '"publisher": {"name": "Yahoo"}, "sourceOrganization": [{"name": "AFP"}]',
    ],
)
def test_a_collection_shows_the_article_of_another(fields: str) -> None:
    info = read(load_rules(), "https://news.yahoo.com/talks-end", "Yahoo News", provider(fields))
    assert info.publisher == "AFP"
    assert info.other_publishers[:2] == (
        Alternative("Yahoo News/AFP", "carrier"),
        Alternative("Yahoo News", "carrier"),
    )


def test_a_collections_own_article_is_its_own() -> None:
    own = provider('"publisher": {"name": "Yahoo News"}, "provider": {"name": "Yahoo News"}')
    info = read(load_rules(), "https://news.yahoo.com/talks-end", "Yahoo News", own)
    assert info.publisher == "Yahoo News"


@pytest.mark.parametrize("named", ["https://www.example.org/", "x" * 70, ""])
def test_what_is_no_name_is_no_provider(named: str) -> None:
    wire = provider(f'"provider": {{"name": "{named}"}}')
    info = read(load_rules(), "https://www.msn.com/en-us/news/a", "MSN", wire)
    assert info.publisher == "MSN"


def test_an_ordinary_site_is_no_collection(rules: PageRules) -> None:
    wire = provider('"publisher": {"name": "Harbour Post"}, "provider": {"name": "AFP"}')
    info = read(rules, "https://harbourpost.example/a", "Harbour Post", wire)
    assert info.publisher == "Harbour Post"


def test_the_other_names_of_a_source(rules: PageRules) -> None:
    info = read(rules, "https://harbourpost.example/a", "Harbour Post Online")
    assert Alternative("HP", "short form") in info.other_publishers
    assert Alternative("Harbour Post Online", "og:site_name") in info.other_publishers
    assert info.publisher not in [other.text for other in info.other_publishers]


@pytest.mark.parametrize(("lang", "language"), [("fr", "fr"), ("", "")])
def test_a_row_of_many_languages_takes_the_pages_own(lang: str, language: str) -> None:
    page = f"<html lang='{lang}'><title>{T} - RFI</title><h1>{T}</h1></html>"
    info = read_page(page.encode(), "https://www.rfi.fr/a", "text/html")
    assert (info.publisher, info.language) == ("RFI", language)


def test_a_row_of_one_language_lends_it_to_a_page_without() -> None:
    page = f"<title>{T}</title><h1>{T}</h1>".encode()
    assert read_page(page, "https://www.bbc.com/a", "text/html").language == "en"
    assert read_page(b"%PDF-1.7", "https://www.bbc.com/a.pdf", None).language == "en"
    assert read_page(b"%PDF-1.7", "https://www.rfi.fr/a.pdf", None).language == ""
