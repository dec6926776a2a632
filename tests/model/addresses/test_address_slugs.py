import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from address_strategies import messy_texts
from linkwright.model.addresses import title_from_address


@pytest.mark.parametrize(
    ("url", "title"),
    [
        (
            "https://www.rferl.org/content/tajikistan-police-commander-islamic-state/27041166.html",
            "Tajikistan police commander islamic state",
        ),
        (
            "https://www.telegraph.co.uk/news/11636127/Missing-Tajikistan-police-chief-defects.html",
            "Missing Tajikistan police chief defects",
        ),
        ("https://www.rt.com/news/262953-tajikistan-police-isis/", "Tajikistan police isis"),
        (
            "https://a.example/wp/the-u-s-trained-commander-defects",
            "The U.S. trained commander defects",
        ),
        ("https://a.example/world/army-chief-quits-idUSKBN0OD1PM20150529", "Army chief quits"),
        ("https://a.example/world/army-chief-quits-2024-01-05/", "Army chief quits"),
        ("https://a.example/2015-05-29-army-chief-quits.html", "Army chief quits"),
        ("https://a.example/20150529-army-chief-quits", "Army chief quits"),
        ("https://a.example/army-chief-quits/a-18483321", "Army chief quits"),
        ("https://a.example/army-chief-quits-a-1036133.html", "Army chief quits"),
        ("https://a.example/army-chief-quits-1.5123456", "Army chief quits"),
        ("https://a.example/army-chief-quits-5b9b3ba2aa77c1a2b3c4d5e6f7a8b9c0", "Army chief quits"),
        (
            "https://a.example/army-chief-quits/00000180-d5b1-d452-a5f2-ddf3a2f40000",
            "Army chief quits",
        ),
        ("https://a.example/army_chief_quits.story.html", "Army chief quits"),
        ("https://a.example/army-chief-quits-2016-11", "Army chief quits"),
        ("https://a.example/army-chief-quits-8698000", "Army chief quits"),
        ("https://a.example/ARMY-CHIEF-QUITS", "Army chief quits"),
        ("https://a.example/5-things-to-know-in-2024", "5 things to know in 2024"),
        ("https://a.example/100000-flee-fighting-near-border", "100000 flee fighting near border"),
        ("https://a.example/f16-jets-leave-mh17-site", "F16 jets leave mh17 site"),
        (
            "https://a.example/%D0%B0%D1%80%D0%BC%D0%B8%D1%8F-%D0%B8-%D0%BC%D0%B8%D1%80",
            "Армия и мир",
        ),
        ("https://a.example/news/армия-покидает-город-123456.html", "Армия покидает город"),
        ("https://a.example/2020/俄罗斯与乌克兰冲突升级.html", "俄罗斯与乌克兰冲突升级"),
        ("https://a.example/army%20chief%20quits.pdf?x=a-b-c", "Army chief quits"),
        ("https://a.example/army%3Cb%3E-chief%00-quits%E2%80%AE", "Army<b> chief quits"),
    ],
)
def test_headlines_guessed_from_addresses(url: str, title: str) -> None:
    assert title_from_address(url) == title


@pytest.mark.parametrize(
    "url",
    [
        "https://www.bbc.com/news/world-asia-32917311",
        "https://www.bbc.com/",
        "https://a.example/news/123456-7890123-4567890",
        "https://a.example/%FF%FE-%FF-%FF",
        "https://a.example/2023-09-26/102112537.html",
        "https://a.example/" + "word-" * 100,
        "army-chief-quits",
        "",
    ],
)
def test_addresses_that_suggest_nothing(url: str) -> None:
    assert title_from_address(url) == ""


@given(messy_texts | st.text().map(lambda text: f"https://a.example/{text}"))
def test_guesses_never_raise_and_are_plain_lines(text: str) -> None:
    title = title_from_address(text)
    assert len(title) <= 300
    assert not any(unicodedata.category(char)[0] == "C" for char in title)
    assert title == " ".join(title.split())
