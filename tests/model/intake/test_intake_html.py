import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.assets import read_text
from linkwright.model.addresses import is_web_address
from linkwright.model.intake import IntakeLink, parse_junk_titles, read_html

JUNK = parse_junk_titles(read_text("data/junk-anchors.txt"))

_scraps = st.sampled_from(
    [
        "<a href=", '"https://a.example/1"', "'https://a.example/2'", ">", "</a>", "<", "</",
        "<!--", "-->", "<![CDATA[", "<?x", "<script>", "</script>", "<title>", "<h2>", "</h2>",
        "<p>", "<br>",
        "<td>", "<pre>", "\n", "&amp;", "&#", "&#x41;", "&#99999999999;", "&nosuch;", "title=", '"',
        "'", "<base href=", "//b.example/", "/c", "javascript:a()", " -- BBC", "words of a title",
        "https://a.example/3", "\x00", "\ud800", "<svg", "<a", "=",
    ]
)  # fmt: skip


@given(st.text() | st.lists(_scraps, max_size=30).map("".join))
def test_any_html_gives_web_addresses(html: str) -> None:
    for link in read_html(html, JUNK).links:
        assert is_web_address(link.url)
        assert link.title == " ".join(link.title.split())
        assert not any("\ud800" <= char <= "\udfff" for char in link.title)


def test_every_anchor_in_order_with_its_words() -> None:
    html = """
        <p>Some text</p><ul>
        <li><A HREF="https://a.example/1?a=1&amp;b=2">One&nbsp;<b>title</b>
          &amp;c</A></li>
        <li><a target=_blank href=https://a.example/2>Two <!-- no --><i>words</i></a>
        <li><a href='https://a.example/3'>Three
    """
    assert read_html(html, JUNK).links == (
        IntakeLink("https://a.example/1?a=1&b=2", "One title &c"),
        IntakeLink("https://a.example/2", "Two words"),
        IntakeLink("https://a.example/3", "Three"),
    )


@pytest.mark.parametrize(
    ("html", "link"),
    [
        ("<a href=U>Title</a> -- BBC", ("Title", "BBC", True)),
        ("<a href=U>Title</a> -- <i>The Guardian</i><br>more", ("Title", "The Guardian", True)),
        ("<a href=U>Title -- BBC</a>", ("Title", "BBC", True)),
        ("<a href=U>Title</a> — 5 hours ago", ("Title", "", False)),
        ("<a href=U>Read more »</a>", ("", "", False)),
        ("<a href=U>READ MORE...</a>", ("", "", False)),
        ("<a href=U title='The headline'>Read more</a>", ("The headline", "", False)),
        ("<a href=U aria-label='The headline'><img src=x></a>", ("The headline", "", False)),
        ("<a href=U>12</a>", ("", "", False)),
        ("<p>The <a href=U>Guardian</a> had it first.", ("", "", False)),
        (
            "<p>The <a href=U>police chief of Tajikistan</a> is gone.",
            ("police chief of Tajikistan", "", False),
        ),
        ("<li>(1) <a href=U>Guardian</a>", ("Guardian", "", False)),
        ("<a href=U>https://a.example/1</a>", ("", "", False)),
        ("<a href=U>a.example/1</a>", ("", "", False)),
        ("<a href=U><h3>Headline</h3><p>A teaser text</p></a>", ("Headline", "", False)),
        ("<a href=U><div>Kicker</div><div>Headline</div></a>", ("Kicker Headline", "", False)),
        ("<a href=U><svg><title>Icon</title></svg>Headline</a>", ("Headline", "", False)),
        ("<a href=U>" + "word " * 100 + "</a>", ("", "", False)),
        ("<p>Headline -- RT</p><p><a href=U>https://a.example/1</a></p>", ("Headline", "RT", True)),
        ("<p>Headline<br>https://a.example/1</p>", ("Headline", "", False)),
        ("<pre>Headline\nhttps://a.example/1</pre>", ("Headline", "", False)),
        (
            "<table><tr><td>A long headline<td>https://a.example/1</table>",
            ("A long headline", "", False),
        ),
        ("<script>'https://b.example/'</script><a href=U>Title</a>", ("Title", "", False)),
        ("<a href=U>A &lt;b&gt; &amp;amp; c\u200b\u202e</a>", ("A <b> &amp; c", "", False)),
        ("<a name=x href=U>Title <a>other", ("Title", "", False)),
        ("<a\nclass='a>b'\nhref=U\n>Title</a\n>", ("Title", "", False)),
    ],
)
def test_titles_and_sources_in_html(html: str, link: tuple[str, str, bool]) -> None:
    title, source, is_user_title = link
    assert read_html(html.replace("U", '"https://a.example/1"', 1), JUNK).links == (
        IntakeLink("https://a.example/1", title, source, is_user_title),
    )


def test_addresses_in_the_text_count_too_and_keep_their_place() -> None:
    html = "https://a.example/1 <a href='https://a.example/2'>Two</a> www.a.example/3"
    assert [link.url[-1] for link in read_html(html, JUNK).links] == ["1", "2", "3"]


def test_a_picture_and_a_headline_of_one_story_are_one_link() -> None:
    html = "<a href='https://a.example/1'><img src=a></a><h2><a href='https://a.example/1'>Title</a></h2>"
    intake = read_html(html, JUNK)
    assert intake.links == (IntakeLink("https://a.example/1", "Title"),)
    assert intake.repeated == 1


@pytest.mark.parametrize(
    "href",
    ["javascript:alert(1)", "java\nscript:alert(1)", " JAVASCRIPT:a", "data:text/html,x", "file:///a",
     "mailto:a@b.example", "/relative", "page.html", "https://user:pw@a.example/", "http://[::1"],
)  # fmt: skip
def test_other_links_are_ignored_and_counted(href: str) -> None:
    intake = read_html(f"<a href='{href}'>words</a>", JUNK)
    assert intake.links == ()
    assert intake.ignored == 1


def test_places_in_the_page_and_anchors_without_address_do_not_count() -> None:
    assert read_html("<a href='#top'>up</a><a name=x>here</a><a href=''>no</a>", JUNK).ignored == 0


def test_relative_addresses_count_when_the_html_says_to_what() -> None:
    link = "<a href='../b?c'>Title</a>"
    based = read_html(f"<base href='https://a.example/x/y/'>{link}", JUNK)
    header = "Version:0.9\r\nStartHTML:0001\r\nSourceURL:https://a.example/x/y/z\r\n<html>"
    copied = read_html(header + link, JUNK)
    assert [intake.links[0].url for intake in (based, copied)] == [
        "https://a.example/x/b?c",
        "https://a.example/x/b?c",
    ]
    assert (
        read_html("<a href='//b.example/1'>Title</a>", JUNK).links[0].url == "https://b.example/1"
    )


def test_a_bookmarks_file() -> None:
    html = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
        <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
        <TITLE>Bookmarks</TITLE><H1>Bookmarks Menu</H1>
        <DL><p>
            <DT><H3 ADD_DATE="1432900000">War</H3>
            <DL><p>
                <DT><A HREF="https://a.example/1" ADD_DATE="1" ICON="data:image/png,A">One</A>
                <DD>A description of it
                <DT><A HREF="https://a.example/2">Two &quot;quoted&quot;</A>
                <DT><A HREF="place:sort=8">Most visited</A>
                <DT><A HREF="javascript:void(0)">A bookmarklet</A>
            </DL><p>
        </DL>"""
    intake = read_html(html, JUNK)
    assert intake.links == (
        IntakeLink("https://a.example/1", "One"),
        IntakeLink("https://a.example/2", 'Two "quoted"'),
    )
    assert intake.ignored == 2


SCRAPS = [
    "<", "<a ", "<a x='", '<a href="https://a.b/">', "</", "<!--", "<![", "<?", "<svg", "&#9", "9",
    "<h1>", "<p>", '<a "', "=", "<title>", "<pre>\n",
]  # fmt: skip


@pytest.mark.parametrize("scrap", SCRAPS)
def test_megabytes_of_html_end_soon(scrap: str) -> None:
    read_html("<a href='https://a.b/'>&#" + scrap * (300_000 // len(scrap)), JUNK)
