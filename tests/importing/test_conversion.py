"""HTML becomes Markdown that shows the same words and links in the same order."""

import re
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from export.reading_back import active_parts
from export.test_every_profile import ATTACKS
from linkwright.export.html_writer import HtmlWriter
from linkwright.export.options import ExportOptions
from linkwright.export.rendering import plain_characters, render_tree
from linkwright.importing.html.conversion import html_to_markdown
from linkwright.importing.losses import Loss, Losses
from linkwright.importing.records import HtmlBody

OPTIONS = ExportOptions(drop_empty_sections=False)


def converted(html: str, **known: bool) -> str:
    return html_to_markdown(HtmlBody(html, **known), Losses())


def losses_of(html: str, **known: bool) -> dict[Loss, int]:
    losses = Losses()
    html_to_markdown(HtmlBody(html, **known), losses)
    return dict(losses.counts)


def shown(markdown: str) -> str:
    return HtmlWriter(OPTIONS).write(render_tree(markdown, OPTIONS))


def words_of(html: str) -> str:
    body = LexborHTMLParser(html).body
    text = body.text(separator=" ") if body is not None else ""
    return re.sub(r"[\s\xa0\u200b\ufeff]+", "", text)


def links_of(html: str) -> list[tuple[str, str]]:
    return [
        (link.attributes.get("href") or "", words_of(link.html or ""))
        for link in LexborHTMLParser(html).css("a[href]")
    ]


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("a<br>b<br><br>c", "a  \nb\n\nc\n"),
        ("<div>a</div><div>b</div><div><br></div><div>c</div>", "a  \nb\n\nc\n"),
        ("<p>a</p><p>&nbsp;</p><p>b</p>", "a\n\nb\n"),
        ("<b>a<br><br></b>b", "**a**\n\nb\n"),
        ("<b>a<br></b>b", "**a**  \nb\n"),
        ("<b><div>a</div><div>b</div></b>", "**a**  \n**b**\n"),
        ("x <span style='font-weight: bold; color: red'>a</span> y", "x **a** y\n"),
        ("<font color=red><i>a</i></font>", "*a*\n"),
        ("<a href='https://a.example/'>a<br>b</a>", "[a b](https://a.example/)\n"),
        ("<a href='//a.example/'>a</a>", "[a](https://a.example/)\n"),
        ("<a href=''>a</a> <a>b</a>", "a b\n"),
        ("<h3>a</h3>b", "### a\n\nb\n"),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", "- a\n    - b\n- c\n"),
        ("<ul>a<ul><li>b</li></ul></ul>", "- a\n    - b\n"),
        ("<ol start=3><li>a<li>b</ol>", "3. a\n4. b\n"),
        ("<pre>a\n  b</pre>", "```\na\n  b\n```\n"),
        ("a<hr>b", "a\n\n***\n\nb\n"),
        ("a<!--more-->b", "a\n\n<!--more-->\n\nb\n"),
        ("<blockquote>a<br><br>b</blockquote>c", "> a\n>\n> b\n\nc\n"),
        ("<table><tr><td>a</td></tr></table>", "a\n"),
        ("<table><tr><th>a<th>b<tr><td>1<td>2</table>", "| a | b |\n| --- | --- |\n| 1 | 2 |\n"),
        ("<iframe src='https://player.vimeo.com/video/123456'></iframe>", "<https://vimeo.com/123456>\n"),
        ("<object><embed src='https://www.youtube.com/v/dQw4w9WgXcQ'></object>",
         "<https://www.youtube.com/watch?v=dQw4w9WgXcQ>\n"),
        ("<img src='https://a.example/1.png' width=1 height=1>a", "a\n"),
        ("<dl><dt>a<dd>b</dl>", "**a**\n\nb\n"),
        ("*a* _b_ # 1. [c] < &lt;b&gt;", "\\*a\\* \\_b\\_ # 1. \\[c\\] < &lt;b>\n"),
        ("", ""),
    ],
)  # fmt: skip
def test_shapes_of_blogs(html: str, markdown: str) -> None:
    assert converted(html) == markdown


IMAGE = "<img src='https://a.example/1.png' alt='A'>"
PICTURE = "![A](https://a.example/1.png)"


@pytest.mark.parametrize(
    "html",
    [
        f"<figure>{IMAGE}<figcaption>A caption</figcaption></figure>",
        f"<figure><div>{IMAGE}</div><figcaption><i>A caption</i></figcaption></figure>",
        f"{IMAGE}<br><i>A caption</i>",
        f"<center>{IMAGE}<br>A caption</center>",
        f"<div class='separator' style='text-align: center'>{IMAGE}</div>"
        "<div style='text-align: center'>A caption</div>",
        f"<table class='tr-caption-container'><tr><td>{IMAGE}</td></tr>"
        "<tr><td class='tr-caption'>A caption</td></tr></table>",
        f"<div class='wp-caption'>{IMAGE}<p class='wp-caption-text'>A caption</p></div>",
    ],
)
def test_a_picture_with_its_caption_is_a_figure(html: str) -> None:
    assert converted(f"{html}<p>Text</p>") == f"{PICTURE}\n*A caption*\n\nText\n"


def test_a_picture_that_text_flows_around_stands_alone() -> None:
    assert converted(f"{IMAGE}Text") == f"{PICTURE}\n\nText\n"


LINKS = [f"<a href='https://a.example/{n}'>Title {n}</a> -- Source {n}" for n in (1, 2, 3)]
LIST = [f"- [Title {n}](https://a.example/{n}) -- Source {n}" for n in (1, 2, 3)]


@pytest.mark.parametrize(
    "lines",
    [
        "<br>".join(LINKS),
        "<br>\n".join(f"- {line}" for line in LINKS),
        "".join(f"<div>{line}</div>" for line in LINKS),
        "".join(f"<p>{line}</p>" for line in LINKS),
        "<br><br>".join(LINKS),
        "<p>" + "<br/>".join(f"&bull; {line}" for line in LINKS) + "</p>",
        "<ul>" + "".join(f"<li>{line}</li>" for line in LINKS) + "</ul>",
    ],
)
@pytest.mark.parametrize(
    "heading",
    [
        "<b>More News</b><br><br>",
        "<p><strong>More News</strong></p>",
        "<div><u><b>More News</b></u></div><div><br></div>",
        "<span style='font-weight:bold'>More News</span><br>",
        "<h2>More News</h2>",
    ],
)
def test_lines_of_links_are_a_list_under_their_heading(lines: str, heading: str) -> None:
    expected = "\n".join(["Before.", "", "## More News", "", *LIST, "", "After.", ""])

    assert converted(f"<p>Before.</p>{heading}{lines}<p>After.</p>") == expected


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{LINKS[0]}</p><blockquote>Excerpt</blockquote>",
        "<p>Gazette: <a href='https://a.example/'>Title</a></p><p>Text</p>",
        "<p><a href='https://a.example/'>Read more</a> ....</p><p>Text</p>",
        f"<blockquote>{'<br>'.join(LINKS)}</blockquote>",
        "<p>See <a href='https://a.example/1'>this</a> and<br>also <a href='https://b.example/'>"
        "that</a>, which goes on for a while and is a sentence of its own.</p>",
    ],
)
def test_other_lines_are_no_list(html: str) -> None:
    assert not re.search(r"^(?:> )?- ", converted(html), re.MULTILINE)


def test_briefs_apart_from_each_other_are_one_list() -> None:
    sentences = [f"<a href='https://a.example/{n}'>Sentence {n}.</a><br><br>" for n in (1, 2, 3)]

    assert converted(f"<b>ASIA</b><br><br>{''.join(sentences)}Text") == (
        "## ASIA\n\n"
        + "".join(f"- [Sentence {n}.](https://a.example/{n})\n" for n in (1, 2, 3))
        + "\nText\n"
    )


def test_players_below_each_other_stay_players() -> None:
    frame = "<iframe src='https://player.vimeo.com/video/12345{}'></iframe>"

    assert converted(frame.format(1) + frame.format(2)) == (
        "<https://vimeo.com/123451>\n\n<https://vimeo.com/123452>\n"
    )


def test_a_lead_line_above_a_list_is_no_part_of_it() -> None:
    html = f"<b>Gazette:</b> <a href='https://a.example/'>Lead</a><br>{'<br>'.join(LINKS)}"

    lines = converted(html).splitlines()

    assert lines == ["**Gazette:** [Lead](https://a.example/)", "", *LIST]


def test_groups_of_a_list_stay_apart() -> None:
    html = f"{LINKS[0]}<br>{LINKS[1]}<br><br>{LINKS[2]}<br>"

    assert converted(html) == f"{LIST[0]}\n{LIST[1]}\n\n{LIST[2]}\n"


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_active_comes_along(attack: str) -> None:
    for html in (attack, f"<p>{attack}</p>", f"<p>{escape(attack)}</p>"):
        markdown = converted(html, has_shortcodes=True, has_live_line_ends=True)
        assert active_parts(shown(markdown)) == []
        assert "javascript:" not in re.sub(r"&#?\w+;", "", "".join(
            address for address, _ in links_of(shown(markdown))))  # fmt: skip


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " \n javascript:alert(1)",
        "java\tscript:alert(1)",
        "java&#10;script:alert(1)",
        "&#106;avascript&colon;alert(1)",
        "\x01javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "C:\\Users\\me\\x.html",
        "blob:https://a.example/x",
    ],
)
def test_links_with_active_schemes_are_dropped_and_counted(address: str) -> None:
    html = f'<p><a href="{address}">words</a></p>'

    assert converted(html) == "words\n"
    assert losses_of(html) == {Loss.ACTIVE_LINK: 1}


def test_what_is_lost_is_counted() -> None:
    html = (
        "<script>a</script><script>b</script><style>c</style><form><input>d</form><svg></svg>"
        "<iframe srcdoc='x'></iframe><iframe src='https://maps.example/'></iframe>"
        "<img src='https://a.example/1.png'><img src='data:image/png;base64,AAAA' alt='e'>"
        "<img src='images/1.png'><table><tr><td colspan=2>f<tr><td>1<td>2</table>"
    )

    assert losses_of(html) == {
        Loss.SCRIPT: 2,
        Loss.STYLE: 1,
        Loss.FORM: 1,
        Loss.DRAWING: 1,
        Loss.LOST_FRAME: 1,
        Loss.FRAME: 1,
        Loss.WEB_IMAGE: 1,
        Loss.LOST_IMAGE: 1,
        Loss.MERGED_CELLS: 1,
    }


texts = st.text(
    alphabet=st.one_of(
        st.sampled_from("[]()*_`<>&\\!#|~-+=:;.,\"'{}%$^/@? 12axeé日م\n\xa0"),
        st.characters(codec="utf-8", categories=["L", "N", "P", "S"]),
    ),
    max_size=25,
).map(plain_characters)
inline_texts = texts.map(escape)
addresses = st.builds(
    "https://a.example/{}".format, st.text("abc()[]|'*_~!$&,;=:@-.éم", max_size=9)
)
leaves = st.one_of(
    inline_texts,
    st.just("<br>"),
    st.just("<br><br>"),
    st.builds("<a href=\"{}\">{}</a>".format, addresses.map(escape), inline_texts),
    st.builds("<a href=\"{}\">{}</a> -- {}<br>".format, addresses.map(escape), inline_texts,
              inline_texts),
)  # fmt: skip
INLINE = ["b", "i", "em", "strong", "span", "u", "del", "code", "small"]
BLOCKS = ["p", "div", "blockquote", "h2", "h3", "center"]


def _nest(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    joined = st.lists(inner, max_size=4).map("".join)
    return st.one_of(
        st.builds("<{0}>{1}</{0}>".format, st.sampled_from([*INLINE, *BLOCKS]), joined),
        st.lists(joined, max_size=3).map(
            lambda items: "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>"
        ),
        joined,
    )


documents = st.recursive(leaves, _nest, max_leaves=15)


@given(documents)
def test_words_links_and_order_arrive(html: str) -> None:
    arrived = shown(converted(html))

    expected = [(address, words) for address, words in links_of(html) if words]
    assert merged(links_of(arrived)) == merged(expected)
    assert words_of(arrived) == words_of(html)


def merged(links: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """A link that is parted by a block becomes two with one address."""
    result: list[tuple[str, str]] = []
    for address, words in links:
        if result and result[-1][0] == address:
            result[-1] = (address, result[-1][1] + words)
        else:
            result.append((address, words))
    return result


@given(st.text("<>abdivpulo/= \"'!-[]()&;#x\n", max_size=200), st.booleans())
def test_any_text_is_converted(html: str, is_classic: bool) -> None:
    markdown = converted(html, has_live_line_ends=is_classic, has_shortcodes=is_classic)

    assert active_parts(shown(markdown)) == []


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 50_000,
        "<ul><li>" * 20_000,
        "<b>" * 20_000 + "<p>x" * 5_000,
        "".join(f"<font color={n}>" for n in range(5_000)) + "<p>x" * 5_000,
        "<table><tr><td>" * 10_000,
        "<a href='https://a.example'>" * 20_000,
        "[caption]" * 20_000,
        "<!--" * 50_000,
        "<blockquote>" * 300 + "deep",
    ],
    ids=lambda html: html[:12],
)
def test_hostile_nesting_is_converted_in_reasonable_time(html: str) -> None:
    # Without bounds each would take minutes.
    assert isinstance(converted(html, has_shortcodes=True, has_live_line_ends=True), str)


def test_deep_nesting_keeps_words_and_links() -> None:
    html = "<div>" * 2_000 + "word <a href='https://a.example/'>link</a>" + "</div>" * 2_000

    assert converted(html) == "word [link](https://a.example/)\n"
    assert losses_of(html) == {Loss.DEEP: 1}
