"""How the labels of a host confirm the names that a page gives its site."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.fetch.sources.name_agreement import confirmation, name_key
from linkwright.fetch.sources.page_host import read_host

SURE, HARDLY = 0.85, 0.75


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("Washington Post", "https://www.washingtonpost.com/a"),
        ("The Washington Post", "https://www.washingtonpost.com/a"),
        ("New York Times", "https://nyt.com"),
        ("The Wall Street Journal", "https://wsj.com"),
        ("BBC", "https://www.bbc.co.uk/news"),
        ("BBC News", "https://www.bbc.co.uk/news"),
        ("Council on Foreign Relations", "https://www.cfr.org"),
        ("South China Morning Post", "https://www.scmp.com/x"),
        ("Daily NK", "https://www.dailynk.com"),
        ("El País", "https://elpais.com/x"),
        ("Süddeutsche Zeitung", "https://www.sueddeutsche.de"),
        ("Küstenblatt", "https://kuestenblatt.example"),
        ("Libération", "https://www.liberation.fr"),
        ("Mail & Guardian", "https://mailandguardian.co.za"),
        ("Jobs & Hire", "http://www.jobsnhire.com"),
        ("Hafen+Stadt", "https://www.hafen-und-stadt.example"),
        ("L'Humeur", "https://humeur.example"),
        ("Lenta.ru", "https://lenta.ru/x"),
        ("24.kg", "https://24.kg/x"),
        ("OpenDemocracy", "https://www.opendemocracy.net"),
        ("Mozilla Hacks", "https://hacks.mozilla.org"),
        ("Tone Deaf", "https://tonedeaf.thebrag.com/x"),
        ("The Grumpy Economist", "https://grumpyeconomist.blogspot.com/2020/12/x.html"),
        ("Straße heute", "https://strasseheute.example"),
        ("Ősi Újság", "https://osiujsag.hu"),
    ],
)
def test_a_host_confirms_the_name_of_its_site(name: str, url: str) -> None:
    assert confirmation(name, read_host(url)) >= SURE


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("Washington Post Opinions | Breaking News", "https://www.washingtonpost.com/a"),
        ("Harbour talks end without a deal", "https://paper.example"),
        ("The Guardian", "https://www.washingtonpost.com/a"),
        ("News", "https://www.valleynews.example"),
        ("World", "https://www.worldcup.example"),
        ("Opinion", "https://www.nytimes.com"),
        ("T", "https://www.theguardian.com"),
        ("", "https://www.theguardian.com"),
        ("!!!", "https://www.theguardian.com"),
        ("BBC", ""),
        ("127", "http://127.0.0.1/x"),
    ],
)
def test_a_host_does_not_confirm_more_than_it_says(name: str, url: str) -> None:
    assert confirmation(name, read_host(url)) <= HARDLY


def test_an_article_and_accents_make_no_other_name() -> None:
    assert name_key("The Guardian") == name_key("guardian")
    assert name_key("El País") == name_key("el pais")
    assert name_key("Le Monde") != name_key("Le Figaro")


@pytest.mark.parametrize(
    ("url", "name", "site", "label", "subdomains"),
    [
        ("https://www.bbc.co.uk/x", "bbc.co.uk", "bbc.co.uk", "bbc", ()),
        ("https://hacks.mozilla.org/x", "hacks.mozilla.org", "mozilla.org", "mozilla", ("hacks",)),
        ("https://m.paper.com.au:8080/", "paper.com.au", "paper.com.au", "paper", ()),
        ("https://xn--kstenblatt-9db.example/", "küstenblatt.example", "küstenblatt.example",
         "küstenblatt", ()),
        ("https://a.substack.com/p/x", "a.substack.com", "a.substack.com", "a", ()),
        ("http://127.0.0.1:80/x", "127.0.0.1", "127.0.0.1", "", ()),
        ("http://localhost/x", "localhost", "localhost", "localhost", ()),
        ("not an address", "", "", "", ()),
    ],
)  # fmt: skip
def test_the_parts_of_a_host(
    url: str, name: str, site: str, label: str, subdomains: tuple[str, ...]
) -> None:
    host = read_host(url)
    assert (host.name, host.site, host.label, host.subdomains) == (name, site, label, subdomains)


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_name_at_any_host(name: str, url: str) -> None:
    assert 0.0 <= confirmation(name, read_host(url)) <= 1.0
    assert 0.0 <= confirmation(name, read_host(f"https://{url}.example.org/")) <= 1.0
