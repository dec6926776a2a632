"""Ways in which titles and sources go wrong in the field, as recorded pages; numbered as listed."""

from pathlib import Path

import pytest

from linkwright.fetch.page import read_page
from linkwright.fetch.page_info import PageInfo

PAGES = Path(__file__).parents[1] / "fixtures" / "pages"


def read(name: str, url: str, content_type: str | None = "text/html; charset=utf-8") -> PageInfo:
    return read_page((PAGES / f"{name}.html").read_bytes(), url, content_type)


def is_blocked(info: PageInfo) -> bool:
    return info.state == "blocked" and info.title == "" and bool(info.reason)


@pytest.mark.parametrize("name", ["01-cloudflare", "01-cloudflare-attention"])
def test_case_01_a_cloudflare_challenge_has_no_title(name: str) -> None:
    info = read(name, "https://www.ft.com/content/talks-end-without-a-deal")
    assert is_blocked(info)
    assert info.publisher == "Financial Times"


def test_case_01_also_in_other_languages() -> None:
    page = b"<title>Einen Moment, bitte...</title>"
    assert is_blocked(read_page(page, "https://www.ft.com/content/a-b-c", "text/html"))


def test_case_02_a_title_that_is_only_the_host() -> None:
    info = read("02-datadome", "https://www.reuters.com/world/talks-end-without-deal-2024-03-02/")
    assert is_blocked(info)
    assert info.publisher == "Reuters"


def test_case_03_a_robot_page_that_carries_the_brand() -> None:
    info = read("03-robot", "https://www.bloomberg.com/news/articles/2024-03-02/talks-end-badly")
    assert is_blocked(info)
    assert info.publisher == "Bloomberg"
    assert "proof" in info.reason


def test_case_03_an_article_about_robots_passes() -> None:
    page = b"<title>Are you a robot? Why captchas are getting harder - The Valley Times</title>"
    info = read_page(page, "https://valleytimes.example/captcha/are-you-a-robot-why-captchas")
    assert info.title == "Are you a robot? Why captchas are getting harder"
    assert info.state == "ok"


@pytest.mark.parametrize("name", ["04-youtube-shell", "04-youtube-consent"])
def test_case_04_a_youtube_shell_has_no_title(name: str) -> None:
    info = read(name, "https://www.youtube.com/watch?v=abcdefghijk")
    assert is_blocked(info)
    assert info.publisher == "YouTube"


def test_case_04_a_youtube_page() -> None:
    info = read("04-youtube-page", "https://www.youtube.com/watch?v=abcdefghijk")
    assert (info.title, info.publisher) == ("Rockets over the harbour: what we know", "YouTube")


@pytest.mark.parametrize("word", ["Unauthorized", "Forbidden", "Bad Request", "Not Found"])
def test_case_05_a_refusal_is_no_title(word: str) -> None:
    assert read_page(word.encode(), "https://www.youtube.com/watch?v=a", "text/plain").title == ""
    page = f"<html><head><title>{word}</title></head></html>".encode()
    assert is_blocked(read_page(page, "https://vimeo.com/1234", "text/html"))


@pytest.mark.parametrize("name", ["07-x-shell", "07-x-title"])
def test_case_07_an_x_shell_has_no_title(name: str) -> None:
    info = read(name, "https://x.com/someone/status/1234567890")
    assert info.title == ""
    assert info.state in ("blocked", "check")
    assert info.publisher == "X"


@pytest.mark.parametrize("name", ["08-reddit", "08-reddit-blocked"])
def test_case_08_reddit_without_a_post(name: str) -> None:
    info = read(name, "https://www.reddit.com/r/worldnews/comments/1abcde/talks_end_without_deal/")
    assert is_blocked(info)
    assert info.publisher == "Reddit"


def test_case_09_google_news_is_no_title() -> None:
    info = read("09-google-news", "https://news.google.com/rss/articles/CBMiAAAA?oc=5")
    assert is_blocked(info)
    assert info.publisher == "news.google.com"


def test_case_12_a_consent_page_has_no_title() -> None:
    info = read("12-consent", "https://consent.yahoo.com/v2/collectConsent?sessionId=1")
    assert is_blocked(info)


def test_case_12_a_consent_host_never_has_one() -> None:
    page = b"<title>We and our partners</title><h1>We and our partners</h1>"
    assert is_blocked(read_page(page, "https://consent.paper.example/x?to=1", "text/html"))


def test_case_13_og_title_is_the_site() -> None:
    info = read("13-og-title-is-site", "https://www.courrier-du-nord.example/a/la-ville-tient")
    assert info.title == "La ville tient son barrage malgré la crue"
    assert info.publisher == "Courrier du Nord"
    assert info.state == "ok"


def test_case_14_hyphens_stay_and_only_the_site_name_goes() -> None:
    info = read("14-hyphens", "https://www.valleytimes.example/us-sends-f-16s-and-a-warning")
    assert info.title == "U.S. sends F-16s - and a warning - as Trade-War talks stall"
    assert info.publisher == "The Valley Times"


def test_case_15_a_site_name_at_the_start() -> None:
    info = read("15-site-first", "https://github.com/harbour/tide-tables")
    assert info.title == "harbour/tide-tables: Tide tables for small harbours"
    assert info.publisher == "GitHub"


def test_case_16_a_headline_that_is_a_tagline() -> None:
    info = read("16-headline-is-tagline", "https://en.wikipedia.org/wiki/Lake_Morrow")
    assert (info.title, info.publisher) == ("Lake Morrow", "Wikipedia")


def test_case_16_a_name_that_is_a_number() -> None:
    url = "https://www.hafenmagazin.example/wirtschaft/werften-suchen-schweisser-a-1305306.html"
    info = read("16-name-is-number", url)
    assert info.title == "Werften suchen Schweißer: Warum die Löhne steigen"


@pytest.mark.parametrize("name", ["17-graph", "17-array-and-broken"])
def test_case_17_shapes_of_linked_data(name: str) -> None:
    info = read(name, "https://deltapost.example/two-bridges-reopen-after-the-flood")
    assert info.title == "Two bridges reopen after the flood"
    assert info.publisher == "Delta Post"
    assert info.author.startswith("Ida Moreno")


@pytest.mark.parametrize("name", ["18-svg-title", "18-svg-before-head-title"])
def test_case_18_a_title_in_a_drawing_never_counts(name: str) -> None:
    info = read(name, "https://paper.example/news/fishing-fleet-returns-with-the-storm")
    assert info.title == "Fishing fleet returns with the storm behind it"
    assert info.alternatives == ()


@pytest.mark.parametrize(
    ("codec", "declared", "header", "title"),
    [
        ("windows-1251", "windows-1251", None, "Переговори завершилися без угоди"),
        ("windows-1251", "", "text/html; charset=windows-1251", "Переговори завершилися без угоди"),
        ("gbk", "gb2312", "text/html", "港口谈判无果而终各方互相指责"),
        (
            "utf-8",
            "iso-8859-1",
            "text/html; charset=iso-8859-1",
            "Les négociations échouent à l’aube",
        ),
        ("cp1252", "iso-8859-1", "text/html", "Les négociations échouent à l’aube"),
        ("shift_jis", "Shift_JIS", "text/html", "港の交渉は合意なく終わった"),
        ("euc-kr", "euc-kr", "text/html; charset=utf-8", "항구 협상이 합의 없이 끝났다"),
        ("utf-16", "", "text/html", "Harbour talks end without a deal"),
    ],
)
def test_case_19_legacy_character_sets(
    codec: str, declared: str, header: str | None, title: str
) -> None:
    meta = f"<meta charset='{declared}'>" if declared else ""
    page = f"<html><head>{meta}<title>{title}</title></head><body><h1>{title}</h1></body></html>"
    info = read_page(page.encode(codec), "https://paper.example/a", header)
    assert info.title == title
    assert info.state == "ok"


def test_case_19_what_cannot_be_read_is_marked() -> None:
    page = b"<html><head><meta charset=utf-8><title>Caf\xe9 talks end \x80 deal</title></head>"
    info = read_page(page + b"<body>" + b"x" * 5000, "https://paper.example/a", "text/html")
    assert "\ufffd" not in info.title
    assert info.state == "check"


@pytest.mark.parametrize(
    ("codec", "language", "title"),
    [
        ("cp1252", "", "Le pont est rouvert après trois années à Besançon"),
        ("cp1252", "fr", "Le pont est rouvert après trois années à Besançon"),
        ("cp1251", "", "Мост снова открыт после трёх лет ремонта"),
        ("cp1250", "cs", "Most je po třech letech znovu otevřen"),
        ("cp1253", "el-GR", "Η γέφυρα άνοιξε ξανά μετά από τρία χρόνια"),
        ("big5", "zh-TW", "三年後大橋重新開放"),
        ("gbk", "", "三年后大桥重新开放"),
    ],
)
def test_case_19_a_false_claim_to_be_utf_8(codec: str, language: str, title: str) -> None:
    lang = f' lang="{language}"' if language else ""
    page = f"<html{lang}><head><title>{title}</title></head><h1>{title}</h1>" + "<p>text</p>" * 900
    info = read_page(page.encode(codec), "https://paper.example/a", "text/html; charset=utf-8")
    assert info.title == title
    assert info.state == "check"


def test_case_20_entities_are_resolved_twice_at_most() -> None:
    info = read("20-entities", "https://paper.example/rien-nest-perdu")
    assert info.title == "Rien n'est perdu : AT&T et les « petits » <3"


def test_case_20_no_tag_is_left_or_made() -> None:
    page = b"<title>Talks &lt;b&gt;end&lt;/b&gt; badly &amp;lt;script&amp;gt;</title>"
    info = read_page(page, "https://paper.example/talks-end-badly", "text/html")
    assert info.title == "Talks end badly <script>"  # plain text, escaped wherever it is written


def test_case_21_a_title_behind_600_kb_of_style() -> None:
    page = (PAGES / "21-late-head.html").read_bytes()
    page = page.replace(b"@@FILLER@@", b".a{b:c}" * 90_000)
    info = read_page(page, "https://slowpaper.example/x", "text/html")
    assert (info.title, info.publisher) == ("A very late title arrives", "Slow Paper")


@pytest.mark.parametrize("named", ["canonical", "og:url"])
def test_case_25_a_canonical_that_is_the_home_page_is_refused(named: str) -> None:
    info = read("25-canonical-home", "https://paper.example/harbour-talks-end-without-a-deal")
    assert info.canonical_url == ""
    assert info.title == "Harbour talks end without a deal", named


def test_case_d_the_language_is_that_of_the_page() -> None:
    info = read("d-translated", "https://kuestenblatt.example/hafengespraeche")
    assert info.language == "de"


def test_case_h_line_breaks_and_invisible_characters() -> None:
    info = read("h-line-breaks", "https://paper.example/talks-live-what-we-know-so-far-now")
    assert info.title == "Talks [live] | what we know sofar now"


def test_case_j_a_deep_address_that_shows_the_home_page() -> None:
    info = read("j-home", "https://valleytimes.example/2024/03/02/harbour-talks-end")
    assert is_blocked(info)


def test_a_home_page_may_be_linked() -> None:
    info = read("j-home", "https://valleytimes.example/")
    assert info.title == "The Valley Times"
    assert info.state == "check"


def test_an_error_page_has_no_title() -> None:
    info = read("error-404", "https://kuestenblatt.example/hafen/gespraeche-enden-ohne-ergebnis")
    assert is_blocked(info)
    assert info.publisher == "Küstenblatt"
    assert info.reason == "The site showed an error page."


def test_a_wall_does_not_give_its_maker_as_publisher() -> None:
    info = read("01-cloudflare-attention", "https://unknown.example/talks-end-without-a-deal")
    assert is_blocked(info)
    assert info.publisher == "unknown.example"


def test_case_f_a_tail_of_one_site() -> None:
    title = b"<title>Harbour Talks End (Published 2019) - The New York Times</title>"
    info = read_page(title, "https://www.nytimes.com/2019/03/02/world/harbour-talks-end.html")
    assert info.title == "Harbour Talks End"
    info = read_page(title, "https://paper.example/2019/03/02/world/harbour-talks-end.html")
    assert info.title == "Harbour Talks End (Published 2019) - The New York Times"


def test_an_archived_copy_has_the_publisher_it_was_copied_from() -> None:
    copied = "https://www.theguardian.com/world/2015/may/28/harbour-talks-end"
    page = f"<link rel=canonical href='{copied}'><title>Harbour talks end | The Guardian</title>"
    url = f"https://web.archive.org/web/20150528000000/{copied}"
    info = read_page(page.encode(), url, "text/html")
    assert (info.title, info.publisher) == ("Harbour talks end", "The Guardian")
    assert info.canonical_url == ""
