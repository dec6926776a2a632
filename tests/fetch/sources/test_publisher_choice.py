"""Which of the names that a page gives its site is the source of a link."""

from typing import Any

import pytest

from small_page import page

T = "Harbour talks end without a deal"


def article(publisher: str) -> dict[str, object]:
    return {"@type": "NewsArticle", "headline": T, "publisher": {"name": publisher}}


@pytest.mark.parametrize(
    ("publisher", "fields"),
    [
        # Few letters stand by chance in any headline.
        ("ET", {"url": "https://et.example/a/", "title": f"{T} - ET", "h1": T}),
        # A folder of the address may be the blog's name, or the site's own.
        ("Tide", {"url": "https://tide.example/tide/story/1.html", "title": f"{T} | Tide"}),
        ("reef.example", {"url": "https://reef.example/kassel/a", "title": f"{T} | Kassel"}),
        ("reef.example", {"url": "https://reef.example/a", "title": f"{T} | Politics"}),
        ("Harbour Post", {"url": "https://harbourpost.example/a", "og_site_name": "Harbour Post"}),
        # What a page says of its site in one place, the host confirms in another.
        ("Harbour Post", {"url": "https://harbourpost.example/a", "title": f"{T} - Harbour Post"}),
        ("Harbour Post", {"url": "https://harbourpost.example/a", "title": f"Harbour Post: {T}"}),
        (
            "Harbour Post",
            {
                "url": "https://harbourpost.example/a",
                "og_site_name": "Harbour Post Opinions | Breaking News",
                "title": f"{T} - Harbour Post",
            },
        ),
        (
            "Harbour Post",
            {"url": "https://harbourpost.example/a", "og_site_name": "Harbour Post - All the news"},
        ),
        # A name that other fields write with spaces and capitals is shown so.
        (
            "Harbour Post",
            {
                "url": "https://harbourpost.example/a",
                "og_site_name": "harbourpost",
                "title": f"{T} | Harbour Post",
            },
        ),
        (
            "Harbour Post",
            {
                "url": "https://harbourpost.de/a",
                "og_site_name": "harbourpost.de",
                "title": f"{T} | Harbour Post",
            },
        ),
        ("Hafen.de", {"url": "https://www.hafen.de/a", "og_site_name": "Hafen.de"}),
        ("Hafen", {"url": "https://www.hafen.de/a", "og_site_name": "https://www.hafen.de",
                   "data": article("Hafen")}),
        # An address has no spaces, and may hold the article.
        ("Harbour Post", {"url": "https://harbourpost.example/a", "og_site_name": "HarbourPost",
                          "title": f"{T} | Harbour Post"}),
        ("El Faro", {"url": "https://elfaro.example/a", "og_site_name": "elfaro.example",
                     "data": article("El Faro")}),
        ("Harbour Post", {"url": "https://harbourpost.example/a",
                          "body": "<meta name=application-name content=harbourpost><link "
                                  "rel=alternate type=text/rss title='Harbour Post RSS'>"
                                  "<header><img class=logo alt='Harbour Post'></header>"}),
        ("HPTV", {"url": "https://hptv.example/a", "body": "<p>The HPTV says</p>"}),
        # Letters that the host has too are no name yet: the page knows more.
        ("HP.com", {"url": "https://www.hp.com/a", "og_site_name": "hp",
                    "title": f"{T} - hp.com", "data": article("HP.com")}),
        # An address in small letters gives way to a name that it bears out.
        ("Hafener Abendblatt", {"url": "https://abendblatt.example/a",
                                "og_site_name": "www.abendblatt.example",
                                "title": f"{T} - Hafener Abendblatt",
                                "data": article("Hafener Abendblatt")}),
        ("L'Humeur", {"url": "https://humeur.example/a", "title": f"{T} - L'Humeur"}),
        # Fields with a value in place of a content are a common slip.
        ("Harbour Post", {"body": "<meta name=og:site_name value='Harbour Post'>"}),
        # A headline may name its own site.
        ("PSL", {"url": "https://www.psl.example/psl-opens-its-doors", "h1": "PSL opens its doors",
                 "title": "PSL opens its doors | PSL"}),
        ("Tide*", {"url": "https://tide.example/a", "og_site_name": "Tide*"}),
        # Companies are cut to the name of the paper.
        ("Harbour Post", {"data": article("Harbour Post, Inc.")}),
        # Names that no field holds are found in the text, as the host spells them.
        ("Dan Wang", {"url": "https://danwang.example/a", "body": "<p>I am Dan Wang.</p>"}),
        ("Harbour Post", {"url": "https://harbourpost.example/a",
                          "body": "<a href='/'><img class=logo alt='Harbour Post logo'></a>"}),
        ("Harbour Post", {"url": "https://harbourpost.example/a",
                          "body": "<footer>© 2024 Harbour Post. All rights reserved.</footer>"}),
        # Publications on platforms are named after themselves.
        ("Tide Notes", {"url": "https://tidenotes.substack.com/p/a", "og_site_name": "Tide Notes",
                        "title": f"{T} - by Ida Moreno - Tide Notes"}),
        ("Tide Notes", {"url": "https://tidenotes.wordpress.com/a", "og_site_name": "Tide Notes",
                        "title": f"{T} | Tide Notes on WordPress.com"}),
        ("The Old Reef", {"url": "https://idamoreno.blogspot.com/2012/1/a.html",
                          "body": "<link rel=alternate type=application/atom+xml "
                                  "title='The Old Reef - Atom'>"}),
        ("KHPT", {"body": "<div itemprop=publisher><meta itemprop=name content=KHPT></div>"
                          "<div itemprop=publisher><b itemprop=name>Other</b></div>"}),
        # What software is called when nobody has named the site, unless that is its name.
        ("Tide", {"url": "https://a.example/b", "og_site_name": "WordPress",
                  "title": f"{T} | Tide"}),
        ("Index", {"url": "https://www.index.example/a", "og_site_name": "Index"}),
        # An address in a footer is no name: the text may have it.
        ("Harbour Post", {"url": "https://harbourpost.example/a",
                          "body": "<p>The Harbour Post says</p><p>© harbourpost.example</p>"}),
        # Scripts other than Latin.
        ("РИА Гавань", {"og_site_name": "РИА Гавань", "data": article("РИА Гавань")}),
        ("Гавань", {"data": article("ИА Гавань")}),
        ("Портовые вести", {"og_site_name": "Портовые вести", "title": f"{T} — Портовые вести"}),
        ("港口日报", {"title": "港口谈判昨夜仍然无果而终：港口日报",
                    "h1": "港口谈判昨夜仍然无果而终"}),
        ("港口日报", {"title": "港口谈判无果而终怎么办？ - 港口日报", "h1": ""}),
        ("unknown.example", {"title": "港口谈判：昨夜无果而终", "h1": "港口谈判"}),
        ("港口日报", {"og_site_name": "港口日报", "title": "港口谈判无果而终_国际_港口日报"}),
        # Nothing but the host.
        ("psl.example", {"url": "https://psl.example/a",
                         "body": "<header><img class=logo alt=psl-footer_2017.png></header>"}),
        ("unknown.example", {"title": T}),
        ("harbourpost.example", {"title": T, "url": "https://www.harbourpost.example/a"}),
        # The table stands above all.
        ("BBC", {"url": "https://www.bbc.com/news/a", "og_site_name": "BBC News"}),
        ("The Guardian", {"url": "https://www.theguardian.com/a", "og_site_name": "the Guardian"}),
    ],
)  # fmt: skip
def test_the_publisher(publisher: str, fields: dict[str, Any]) -> None:
    assert page(**{"title": T, "h1": T, **fields}).publisher == publisher


@pytest.mark.parametrize("text", ["", "@", "http://", "x" * 500, "|||", "...", "\u200b"])
def test_a_name_that_is_none_is_not_taken(text: str) -> None:
    info = page(T, T, og_site_name=text, url="https://harbourpost.example/a")
    assert info.publisher == "harbourpost.example"


def test_the_headline_is_never_the_publisher() -> None:
    name = {"application-name": T}
    info = page(T, T, og_title=T, **name)
    assert info.title == T
    assert info.publisher == "unknown.example"


@pytest.mark.parametrize("headline", [T, f"Harbour: {T}", f"{T} - what now?"])
def test_a_headline_in_the_place_of_the_name_stays_the_headline(headline: str) -> None:
    fields: dict[str, Any] = {"og_title": headline, "og_site_name": headline}
    info = page(f"{headline} | Harbour Post", headline, **fields)
    assert (info.title, info.publisher) == (headline, "Harbour Post")
    told_data = {"@type": "NewsArticle", "headline": headline}
    told = f"https://harbourpost.example/{headline.replace(' ', '-')}"
    info = page(f"{headline} | Harbour Post", url=told, data=told_data, **fields)
    assert (info.title, info.publisher) == (headline, "Harbour Post")
