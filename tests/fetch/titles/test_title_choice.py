"""Which of the titles that a page shows is the headline, and what is cut off it."""

import pytest

from linkwright.fetch.titles.title_choice import TitleCandidate, rank_titles
from small_page import page

T = "Harbour talks end without a deal"
SITE = {"og_site_name": "Harbour Post", "url": "https://harbourpost.example/a"}


@pytest.mark.parametrize(
    "title",
    [
        f"{T} - Harbour Post",
        f"{T} | Harbour Post",
        f"{T} – The Harbour Post",
        f"{T} — Harbour Post",
        f"{T} － Harbour Post",
        f"{T} ✩ Harbour Post",
        f"{T} - {T} - Harbour Post",
        f"{T} - by Ida Moreno - Harbour Post",
        f"Harbour Post >> World >> {T}",
        f"{T} » ☆☆☆☆☆",
        f"{T} · Harbour Post",
        f"{T} • Harbour Post",
        f"{T} » Harbour Post",
        f"{T} :: Harbour Post",
        f"{T} : Harbour Post",
        f"{T}| Harbour Post",
        f"{T} [Harbour Post]",
        f"{T} (harbourpost.example)",
        f"{T} | World news | Harbour Post",
        f"{T} | Harbour Post | All the news of the coast",
        f"{T} – Harbour Post – 02.03.2024",
        f"{T} - Harbour Post, 02.03.2024",
        f"{T} - World - Harbour Post",
        f"{T} - Middle East - Harbour Post",
        f"{T} - 02/03/2024 - Mundo - Harbour Post",
        f"{T} - Harbour Post - Harbour Post",
        f"{T} - Harbour Post Daily Newspaper",
        f"{T} - Harbour Post | All the news of the coast",
        f"{T} - Harbour Post Online - News - Politics",
        f"{T} - Europe, World - Harbour Post",
        f"{T} - By Ida Moreno - Harbour Post Magazine",
        f"{T} - Harbour Post / Tide Post © 2010",
        f"{T} | Europe | Harbour Post English",
        f"{T} - harbourpost.example - All the news of the coast",
        f"{T} - Harbour Post GmbH",
        f"www.HarbourPost.example - {T}",
        f"{T} | Latest News Leeds - Harbour Post",
        f"{T} | News, Timetables, Weather, and Photographs | Harbour Post",
        f"{T}: Политика: Россия: Harbour Post",
        f"Harbour Post | World | Middle East | {T}",
        f"Harbour Post » Blog Archive » {T}",
        f"Harbour Post NEWS | Europe | {T}",
        f"Harbour Post | {T}",
        f"Harbour Post: {T}",
        f"Harbour Post - {T} - Harbour Post",
        f"  {T} |  ",
    ],
)
def test_the_name_of_the_site_is_cut(title: str) -> None:
    assert page(title, **SITE).title == T


@pytest.mark.parametrize(
    "title",
    [
        "Harbour Post workers strike over pay",
        "Workers at the Harbour Post strike",
        "Why I left the Harbour Post",
        "Talks - and talks about talks - end",
        "F-16s over Trade-War town",
        "Review: The Post",
        "U.S. - China: what now?",
        "“Never again” – a survivor speaks",
        "Why the paper closed | Bad news for towns",
        "Films: «Tide», «Harbour»…",
        "What is 5 < 6 & 7 > 3?",
    ],
)
def test_what_belongs_to_the_headline_stays(title: str) -> None:
    assert page(title, **SITE).title == title
    assert page(f"{title} - Harbour Post", **SITE).title == title


def test_what_most_voices_say_wins() -> None:
    info = page(
        "Harbour: all you need to know",
        T,
        og_title="You won't believe what happened at the harbour",
        data={"@type": "NewsArticle", "headline": T},
        url="https://harbourpost.example/2024/harbour-talks-end-without-a-deal",
    )
    assert info.title == T
    assert {other.origin for other in info.alternatives} == {"og:title", "title"}


def test_a_tail_that_the_heading_lacks_is_cut() -> None:
    info = page(f"{T} | Sociedad", T, og_title=f"{T} | Sociedad")
    assert info.title == T


def test_the_heading_of_the_site_is_no_headline() -> None:
    info = page(f"{T} - Harbour Post", "Welcome to my little corner of the web", **SITE)
    assert info.title == T


def test_typographic_quotes_of_another_field_are_kept() -> None:
    info = page("Talks ‘end’ at Moreno’s", og_title="Talks 'end' at Moreno's")
    assert info.title == "Talks ‘end’ at Moreno’s"


def test_capitals_stay_as_published() -> None:
    assert page("HARBOUR TALKS End Without A deal").title == "HARBOUR TALKS End Without A deal"


def test_two_different_titles_are_for_a_person_to_decide() -> None:
    info = page("One story about ships", "Quite another tale of trains")
    assert info.state == "check"
    assert len(info.alternatives) == 1


def test_a_title_that_nothing_bears_out_is_marked() -> None:
    info = page(T, url="https://paper.example/2024/something-else-entirely-about-boats")
    assert (info.title, info.state) == (T, "check")
    assert info.reason


def test_chinese_site_and_section_without_spaces() -> None:
    info = page(
        "港口谈判无果而终各方互相指责_国际频道_港口日报", og_site_name="港口日报", lang="zh"
    )
    assert info.title == "港口谈判无果而终各方互相指责"


@pytest.mark.parametrize(
    ("title", "url"),
    [
        (f"{T} | Politics", "https://paper.example/2024/talks"),
        (f"{T} | Leeds", "https://paper.example/leeds/talks"),
        (f"{T} - Wiadomości", "https://paper.example/wiadomosci/talks"),
    ],
)
def test_a_section_that_the_address_names_too_is_cut(title: str, url: str) -> None:
    assert page(title, url=url).title == T


def test_an_edition_of_the_site_that_the_address_names_is_cut() -> None:
    named = {"og_site_name": "Harbour News", "url": "https://harbournews.example/leeds/a"}
    assert page(f"{T} - Harbour Leeds", **named).title == T
    section = {"og_site_name": "Tide Post UK", "url": "https://tidepost.co.uk/entry/a"}
    assert page(f"{T} | Tide Post UK Politics", **section).title == T
    assert page(f"{T} - Harbour Tides", **named).title == f"{T} - Harbour Tides"


@pytest.mark.parametrize(
    "title", [f"{T} | Ida Moreno", f"{T} - por Ida Moreno - Harbour Post", f"{T} - Ida Moreno"]
)
def test_the_writer_behind_the_headline_is_cut(title: str) -> None:
    assert page(title, author="Ida Moreno", **SITE).title == T
    assert "Ida Moreno" in page(title, author="Jo Field", **SITE).title


@pytest.mark.parametrize("title", [f"{T} - Leeds Mix", f"Leeds Mix - {T}", f"Leeds Mix | {T}"])
def test_a_folder_that_the_end_of_the_address_lacks_is_cut(title: str) -> None:
    url = "https://paper.example/leeds-mix/harbour-talks-end"
    assert page(title, url=url).title == T
    assert page(title, url=f"{url}-leeds-mix").title != T or "|" in title


def test_the_end_of_the_address_is_no_section() -> None:
    url = "https://adac.example/tests/adac-seats-2018/"
    assert page("ADAC Seats 2018 | ADAC", url=url).title == "ADAC Seats 2018"


@pytest.mark.parametrize("title", [f"{T} - Leeds", "Talks - Politics"])
def test_what_may_be_part_of_the_headline_stays(title: str) -> None:
    assert page(title, url="https://paper.example/leeds/talks").title == title


def test_the_address_bears_out_the_longer_headline() -> None:
    short, long = "Winter Gift Guide", "My cosy home gift guide at Oakwood Stores"
    ranked = rank_titles(
        [TitleCandidate(short, "og:title", short), TitleCandidate(long, "headline", long)],
        "Gift guide oakwood",
        [],
    )
    assert ranked[0].text == long


def test_a_slogan_that_is_glued_to_the_headline_is_cut() -> None:
    slogan = "The Other Directory Of The Coast"
    info = page(
        f"Harbour Wash 31{slogan} | {slogan}",
        "Harbour Wash 31",
        body=f"<a rel=home href='/' title='{slogan}'>{slogan}</a><p>© {slogan}</p>",
        og_title=f"Harbour Wash 31{slogan} | {slogan}",
    )
    assert info.title == "Harbour Wash 31"


def test_a_line_above_the_headline_keeps_its_colon() -> None:
    info = page(
        "Harbour talks: No deal in sight | tides.example",
        url="https://tides.example/a",
        body="<h1><span>Harbour talks</span> <span>No deal in sight</span></h1>",
        og_title="Harbour talks: No deal in sight",
        data={"@type": "NewsArticle", "headline": "No deal in sight"},
    )
    assert info.title == "Harbour talks: No deal in sight"


def test_the_address_tells_the_headline_from_the_line_above_it() -> None:
    longer = f"Ships/Harbours - {T}"
    data = {"@type": "NewsArticle", "headline": f"Ships/Harbours {T}"}
    told = f"https://tides.example/{T.replace(' ', '-')}"
    assert page(longer, T, url=told, og_title=longer, data=data).title == T
    told = f"https://tides.example/ships-harbours-{T.replace(' ', '-')}"
    assert page(longer, T, url=told, og_title=longer, data=data).title != T


@pytest.mark.parametrize(
    ("h1", "title"),
    [
        ("The Story Of <i>Metroid</i>, One Of Many", "The Story Of Metroid, One Of Many"),
        ("A look (<em>back</em>) at the “<b>tide</b>”", "A look (back) at the “tide”"),
        ("<span>Harbour</span><span>No deal in sight</span>", "Harbour No deal in sight"),
        ("Retraites <i>:</i> un projet", "Retraites : un projet"),
        (
            "<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>の<ruby>話<rt>はなし</rt></ruby>",
            "港の話",
        ),
        ("<style>.a { fill: red }</style>No deal<script>b()</script>", "No deal"),
    ],
)
def test_elements_in_a_heading_part_words_but_no_commas(h1: str, title: str) -> None:
    assert page(body=f"<h1>{h1}</h1>").title == title
