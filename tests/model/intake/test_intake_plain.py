import pytest
from hypothesis import given
from hypothesis import strategies as st

from address_strategies import messy_texts
from linkwright.model.addresses import is_web_address
from linkwright.model.intake import Intake, IntakeLink, read_plain


def urls(text: str) -> list[str]:
    return [link.url for link in read_plain(text).links]


def only(text: str) -> IntakeLink:
    (link,) = read_plain(text).links
    return link


@given(
    st.text() | st.lists(messy_texts | st.sampled_from(["\n", " -- ", "[a](", "<"])).map("".join)
)
def test_any_text_gives_web_addresses_and_plain_titles(text: str) -> None:
    intake = read_plain(text)
    assert len({link.url for link in intake.links}) == len(intake.links)
    for link in intake.links:
        assert is_web_address(link.url)
        assert link.title.split() == link.title.split(" ") or not link.title
        assert len(link.title) <= 300


@given(st.lists(st.integers(0, 99).map(lambda n: f"https://news.example/{n}?id={n}"), max_size=20))
def test_addresses_keep_their_order_and_repeats_are_merged(given_urls: list[str]) -> None:
    intake = read_plain("\n".join(given_urls))
    assert [link.url for link in intake.links] == list(dict.fromkeys(given_urls))
    assert intake.repeated == len(given_urls) - len(intake.links)
    assert intake.ignored == 0


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("https://a.example/1 https://a.example/2", ["https://a.example/1", "https://a.example/2"]),
        ("See https://a.example/1, then stop.", ["https://a.example/1"]),
        ("(see https://a.example/1).", ["https://a.example/1"]),
        ("(https://en.wikipedia.org/wiki/X_(y))", ["https://en.wikipedia.org/wiki/X_(y)"]),
        ("'https://a.example/1'", ["https://a.example/1"]),
        ("“https://a.example/1”…", ["https://a.example/1"]),
        ("**https://a.example/1**", ["https://a.example/1"]),
        ("<https://a.example/1>", ["https://a.example/1"]),
        ("<URL:https://a.example/1>", ["https://a.example/1"]),
        (
            "https://a.example/1,https://a.example/2;",
            ["https://a.example/1", "https://a.example/2"],
        ),
        ("https://a.example/1https://a.example/2", ["https://a.example/1", "https://a.example/2"]),
        (
            "https://web.archive.org/web/2015/https://a.example/1",
            ["https://web.archive.org/web/2015/https://a.example/1"],
        ),
        (
            "看这里https://a.example/1。然后https://a.example/2，",
            ["https://a.example/1", "https://a.example/2"],
        ),
        ("\ufeffhttps://a.ex\u200bample/1\u202c", ["https://a.example/1"]),
        ("https://a.example/?a=1&amp;b=2", ["https://a.example/?a=1&b=2"]),
        ("HTTPS://A.Example/B", ["HTTPS://A.Example/B"]),
        (
            "https://a.example/1\x0bhttps://a.example/2",
            ["https://a.example/1", "https://a.example/2"],
        ),
        ("about:reader?url=https%3A%2F%2Fa.example%2F1", ["https://a.example/1"]),
        ("view-source:https://a.example/1", ["https://a.example/1"]),
        ("> https://a.example/1", ["https://a.example/1"]),
        ("https://пример.рф/новости!", ["https://пример.рф/новости"]),
    ],
)
def test_addresses_in_text(text: str, found: list[str]) -> None:
    assert urls(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("www.bbc.com/news/x", "https://www.bbc.com/news/x"),
        ("bbc.com/news/1", "https://bbc.com/news/1"),
        ("Look at bbc.co.uk/news/1.", "https://bbc.co.uk/news/1"),
        ("in prose www.bbc.com, too", "https://www.bbc.com"),
        ("bbc.com", "https://bbc.com"),
        ("- bbc.com", "https://bbc.com"),
        ("(bbc.com/news/1)", "https://bbc.com/news/1"),
        ("bbc.com:8080/news", "https://bbc.com:8080/news"),
        ("пример.рф/новости", "https://пример.рф/новости"),
    ],
)
def test_case_g_addresses_without_a_scheme(text: str, found: str) -> None:
    assert urls(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "and/or",
        "a full stop.And no space",
        "We read bbc.com daily",
        "notes.txt",
        "src/main.py and run.py",
        "run.py",
        "joe@bbc.com",
        "joe@bbc.com/x",
        "e.g. this, i.e. that",
        "U.S.-trained",
        "12.30/13.00",
        "version 3.11",
        "Breaking: news",
        "...",
        "",
    ],
)
def test_case_g_words_that_are_no_addresses(text: str) -> None:
    assert read_plain(text) == Intake()


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "data:text/html,<b>",
        "file:///etc/passwd",
        "ftp://a.example/1",
        "mailto:joe@bbc.com",
        "https://user:secret@a.example/",
        "http://",
        "http://a..example/",
        "[click](javascript:alert(1))",
        "<javascript:alert(1)>",
    ],
)
def test_other_addresses_are_ignored_and_counted(address: str) -> None:
    intake = read_plain(f"{address}\nhttps://a.example/1\n")
    assert [link.url for link in intake.links] == ["https://a.example/1"]
    assert intake.ignored == 1


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("[A title](https://a.example/1)", ("A title", "", True)),
        ("- [A title](https://a.example/1) -- BBC", ("A title", "BBC", True)),
        ("1. [A title](<https://a.example/1>) — The Guardian;", ("A title", "The Guardian", True)),
        ('* [A title](https://a.example/1 "RT")', ("A title", "RT", True)),
        ("[A title](https://a.example/1) -- a b c d e f g h i", ("A title", "", True)),
        ("**The Post:** [A title](https://a.example/1)", ("A title", "The Post", True)),
        ("See also: [A title](https://a.example/1)", ("A title", "", True)),
        ("[A title](https://a.example/1) (BBC)", ("A title", "BBC", True)),
        ("`code` and [A title](https://a.example/1) at the end", ("A title", "", True)),
        ("[A \\[b\\] *c* `d` e_f_g](https://a.example/1)", ("A [b] c d e_f_g", "", True)),
        ("[A [b] (c)](https://a.example/1)", ("A [b] (c)", "", True)),
        ("[https://a.example/1](https://a.example/1)", ("", "", False)),
        ("[a.example](https://a.example/1)", ("", "", False)),
        ("A title -- BBC <https://a.example/1>", ("A title", "BBC", True)),
        ("A -- more -- Joe, Paper https://a.example/1", ("A -- more", "Joe, Paper", True)),
        ("A long title <https://a.example/1>", ("A long title", "", False)),
        ("A long title - https://a.example/1", ("A long title", "", False)),
        ("A long title\thttps://a.example/1", ("A long title", "", False)),
        ("https://a.example/1 | A title", ("A title", "", False)),
        ("https://a.example/1\tA title", ("A title", "", False)),
        ("https://a.example/1 -- BBC", ("", "BBC", False)),
        ("A title\nhttps://a.example/1", ("A title", "", False)),
        ("A title\r\n\r\nhttps://a.example/1\r\n", ("A title", "", False)),
        ("A title -- BBC\n<https://a.example/1>", ("A title", "BBC", True)),
        ("We read https://a.example/1 today", ("", "", False)),
        ("We read this: https://a.example/1", ("", "", False)),
        ("The links:\nhttps://a.example/1", ("", "", False)),
        ("One line\nand another\nhttps://a.example/1", ("", "", False)),
        ("https://a.example/1\nA remark", ("", "", False)),
        ("12:30\nhttps://a.example/1", ("", "", False)),
        (f"{'long ' * 80}\nhttps://a.example/1", ("", "", False)),
    ],
)  # fmt: skip
def test_titles_and_sources_in_text(text: str, link: tuple[str, str, bool]) -> None:
    title, source, is_user_title = link
    assert only(text) == IntakeLink("https://a.example/1", title, source, is_user_title)


def test_pairs_of_title_and_address() -> None:
    text = "First\nhttps://a.example/1\nSecond -- RT\nhttps://a.example/2\n\nMore\n\nhttps://b.example/"
    titles = [(link.title, link.source) for link in read_plain(text).links]
    assert titles == [("First", ""), ("Second", "RT"), ("More", "")]


def test_a_text_above_several_addresses_is_their_heading() -> None:
    intake = read_plain("The heading\nhttps://a.example/1\nhttps://a.example/2")
    assert [link.title for link in intake.links] == ["", ""]


def test_a_remark_below_an_address_is_no_title_of_the_next() -> None:
    intake = read_plain("https://a.example/1\nFine\nhttps://a.example/2\nAlso fine")
    assert [link.title for link in intake.links] == ["", ""]


def test_one_line_may_hold_two_links() -> None:
    text = "- [One](https://a.example/1) -- AP; [Two](https://a.example/2) -- AFP"
    assert read_plain(text).links == (
        IntakeLink("https://a.example/1", "One", "AP", is_user_title=True),
        IntakeLink("https://a.example/2", "Two", "AFP", is_user_title=True),
    )


def test_images_are_no_links_but_may_be_linked() -> None:
    text = "![a](https://a.example/a.png) [![b](https://a.example/b.png)](https://a.example/1)"
    assert read_plain(text).links == (IntakeLink("https://a.example/1"),)


def test_a_repeat_adds_what_the_first_lacks() -> None:
    intake = read_plain("https://a.example/1\n\n[Title](https://a.example/1) -- BBC")
    assert intake.links == (IntakeLink("https://a.example/1", "Title", "BBC", is_user_title=True),)
    assert intake.repeated == 1


def test_of_two_titles_the_written_one_stays() -> None:
    found, written = "https://a.example/1 | Found", "[Written](https://a.example/1)"
    for text in (f"{found}\n\n{written}", f"{written}\n\n{found}"):
        assert only(text).title == "Written"


def test_listed_junk_is_no_title() -> None:
    assert read_plain("[Read more »](https://a.example/1)", {"read more"}).links[0].title == ""


def test_html_source_is_read_as_html() -> None:
    assert only('<li><a href="https://a.example/1">A title</a> -- BBC').source == "BBC"


SCRAPS = [
    "[",
    "](",
    "[a](http://",
    ".)",
    "(",
    "a.",
    "https://a.b/",
    "\n",
    "<",
    "-- ",
    "\\",
    "a\nb.c/\n",
]


@pytest.mark.parametrize("scrap", SCRAPS)
def test_megabytes_of_text_end_soon(scrap: str) -> None:
    read_plain('"(' + scrap * (300_000 // len(scrap)))
