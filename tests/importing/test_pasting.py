import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.importing.html.pasting import pasted_markdown

WORD = """Version:1.0
StartHTML:0000000105
EndHTML:0000002000
StartFragment:0000000141
EndFragment:0000001900
SourceURL:file:///C:/Users/me/Letter.docx
<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator
content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm} --></style>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head><body lang=EN-GB>
<!--StartFragment-->
<h2>The harbour<o:p></o:p></h2>
<p class=MsoNormal>It was <b style='mso-bidi-font-weight:normal'>closed</b> on <i>Friday</i>, as
<a href="https://e.org/story?utm_source=word">the paper</a> said.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if
!supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>First<o:p></o:p>
</p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if
!supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><![endif]>Inner</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if
!supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Second</p>
<p class=MsoNormal><span style='display:none'>hidden</span><o:p>&nbsp;</o:p></p>
<!--EndFragment-->
</body></html>"""

LIBREOFFICE = """<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head>
<meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<style type="text/css">p { margin-bottom: 0.25cm }</style></head><body lang="en-US" dir="ltr">
<h3 class="western">A heading</h3>
<p style="line-height: 100%"><font face="Liberation Serif, serif"><font size="3">Some
<b>bold</b> and <i>slanted</i> words.</font></font></p>
<ol><li><p style="margin-bottom: 0cm">One</p></li><li><p>Two</p></li></ol>
<blockquote>A quote.</blockquote></body></html>"""

GOOGLE_DOCS = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f">
<h2 dir="ltr" style="line-height:1.38;"><span style="font-weight:400;">Plans</span></h2>
<p dir="ltr"><span style="font-size:11pt;font-weight:400;font-style:normal;">We go </span><span
style="font-weight:700;">now</span><span style="font-style:italic;"> or never</span><span>, see
</span><a href="https://e.org/a" style="x:none;"><span style="color:#1155cc;">this</span></a>.</p>
<br /><ul><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr"
role="presentation"><span style="font-weight:400;">Bread</span></p></li><li dir="ltr"><p><span>Wine
</span></p></li></ul></b>"""

BLOGGER = """<div class="post-body"><div class="separator" style="clear: both; text-align: center;">
<a href="https://e.org/big.jpg"><img border="0" src="https://e.org/small.jpg" alt="x"></a></div>
<b>The Gazette</b>: <a href="https://e.org/story" target="_blank">The bridge opens</a><br /><br />
<blockquote class="tr_bq">First paragraph.<br /><br />Second paragraph.</blockquote>
<script>alert(1)</script><iframe src="https://ads.example/x"></iframe>
<span onclick="steal()" style="color: red;">My remark.</span></div>"""

PAGE = """<p style="font: 12px x">The mayor <a href="javascript:alert(1)">said</a>
so<sup>1</sup>.</p>
<div class="share"><button>Share</button><svg><path/></svg></div>
<table><tr><td>Ships</td><td>12</td></tr><tr><td>Boats</td><td>7</td></tr></table>
<p>The <mark>end</mark>. <a href="/relative">Home</a></p><p><br>Read more at: <a
href="https://e.org/story#ixzz3x">https://e.org/story#ixzz3x</a></p>"""


def clean(url: str) -> str:
    return url.partition("?utm")[0]


def pasted(html: str) -> str:
    return pasted_markdown(html, clean_url=clean, tails=("read more",))


def test_word_loses_its_styles_and_its_lists_become_lists() -> None:
    assert pasted(WORD) == (
        "## The harbour\n\n"
        "It was **closed** on *Friday*, as [the paper](https://e.org/story) said.\n\n"
        "- First\n    - Inner\n- Second"
    )


def test_libreoffice_keeps_heading_emphasis_list_and_quote() -> None:
    assert pasted(LIBREOFFICE) == (
        "### A heading\n\nSome **bold** and *slanted* words.\n\n1. One\n2. Two\n\n> A quote."
    )


def test_google_docs_is_not_bold_all_over() -> None:
    assert pasted(GOOGLE_DOCS) == (
        "## Plans\n\nWe go __now__ *or never*, see [this](https://e.org/a).\n\n- Bread\n- Wine"
    )


def test_a_blog_post_comes_without_pictures_frames_and_scripts() -> None:
    assert pasted(BLOGGER) == (
        "**The Gazette**: [The bridge opens](https://e.org/story)\n\n"
        "> First paragraph.\n>\n> Second paragraph.\n\nMy remark."
    )


def test_a_page_keeps_its_words_and_nothing_active() -> None:
    text = pasted(PAGE + "<p><b>x</b></p>")
    assert "The mayor said so1." in text
    assert "Ships 12" in text
    assert "Boats 7" in text
    assert "The end. Home" in text
    for gone in ("javascript", "Share", "svg", "|", "relative"):
        assert gone not in text


def test_the_line_that_sites_add_to_a_copy_goes() -> None:
    assert "ixzz" not in pasted("<p>A <b>b</b>.</p>" + PAGE)
    own = '<p>A <b>b</b>.</p><p><a href="https://e.org/">Read more</a> ....</p>'
    assert "[Read more](https://e.org/)" in pasted(own)


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<p>Only words.</p><p>And more.</p>",
        '<div style="font-family:monospace"><span style="color:#f00">def</span> f():</div>',
        '<meta charset="utf-8"><span>x</span>',
        '<img src="https://e.org/a.png" alt="a">',
    ],
)
def test_what_has_no_structure_is_left_to_the_plain_text(html: str) -> None:
    assert pasted(html) == ""


@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<ul>", "<li>", "</ul>", "<b>", "</b>", "<a href='https://e.org/'>",
             "</a>", "<blockquote>", "<table><tr><td>", "x", " ", "&lt;script&gt;", "<script>",
             "<p style='mso-list:l0 level9'><span style='mso-list:Ignore'>1.</span>", "<![if x]>"]
        ),
        max_size=30,
    ).map("".join)
)  # fmt: skip
def test_any_html_becomes_markdown_without_tags(html: str) -> None:
    text = pasted(html)
    assert "<script" not in text
    assert "mso-" not in text


def test_much_html_is_read_in_proportion() -> None:
    pasted("<p><b>x</b>" * 2_000)
    pasted("<ul><li>x</ul>" * 2_000)
    pasted("<div>" * 5_000 + "<b>x")
