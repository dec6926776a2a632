"""Markdown to the tree and to plain HTML: figures, lists, links, and what must not pass."""

import re

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.export import rendering
from linkwright.export.errors import ExportError
from linkwright.export.html_writer import HtmlWriter
from linkwright.export.options import ExportOptions
from linkwright.export.rendering import render_tree

ACTIVE = ("<script", "<iframe", "<form", "<style", "<object", "javascript:", "vbscript:", "data:")


def to_html(markdown_text: str, options: ExportOptions | None = None) -> str:
    options = options or ExportOptions()
    return HtmlWriter(options).write(render_tree(markdown_text, options))


def schemes_in(written: str) -> set[str]:
    """The schemes that a browser sees (URL Standard: it drops tabs, line ends, outer blanks)."""
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parseFragment(written)
    values = [e.attrib[name] for e in tree.iter() for name in ("href", "src") if name in e.attrib]
    tidy = [re.sub(r"[\t\n\r]", "", value).strip("".join(map(chr, range(33)))) for value in values]
    return {
        match[1] if (match := re.match(r"([a-zA-Z][\w+.-]*):", value)) else "" for value in tidy
    }


def test_an_image_and_a_caption_line_are_a_figure() -> None:
    text = "![Alt](a.jpg)\n*A caption. ([Reuters](https://r.example/))*"

    assert to_html(text) == (
        '<figure><img src="a.jpg" alt="Alt"><figcaption>A caption. '
        '(<a href="https://r.example/">Reuters</a>)</figcaption></figure>\n'
    )


def test_a_linked_image_is_a_figure_too() -> None:
    text = "[![](a.jpg)](https://a.example/)\n_A caption_"

    assert to_html(text) == (
        '<figure><a href="https://a.example/"><img src="a.jpg" alt=""></a>'
        "<figcaption>A caption</figcaption></figure>\n"
    )


@pytest.mark.parametrize(
    "text", ["![](a.jpg)", "![](a.jpg) *same line*", "![](a.jpg)\n*not* all", "*first*\n![](a.jpg)"]
)
def test_anything_else_with_an_image_is_no_figure(text: str) -> None:
    assert "<figure>" not in to_html(text)


def test_two_hyphens_stay_two_hyphens() -> None:
    assert to_html("A -- B --- C ... \"q\" 'q'") == "<p>A -- B --- C ... \"q\" 'q'</p>\n"


def test_the_dash_option_changes_text_only() -> None:
    text = "[a -- b](https://a.example/x--y) -- C `--flag` <https://a.example/--/>"

    assert to_html(text, ExportOptions(dash="en")) == (
        '<p><a href="https://a.example/x--y">a – b</a> – C <code>--flag</code> '
        '<a href="https://a.example/--/">https://a.example/--/</a></p>\n'
    )


def test_a_bare_autolink_shows_its_address() -> None:
    assert to_html("- <https://a.example/b_c_d?e=1&f=*g*>") == (
        '<ul>\n<li><a href="https://a.example/b_c_d?e=1&amp;f=*g*">'
        "https://a.example/b_c_d?e=1&amp;f=*g*</a></li>\n</ul>\n"
    )


def test_link_options_reach_links_to_other_sites_only() -> None:
    options = ExportOptions(link_rel="nofollow", link_target="_blank")

    written = to_html("[a](https://a.example/) [b](/b) [c](mailto:c@c.example)", options)

    assert written == (
        '<p><a href="https://a.example/" rel="nofollow" target="_blank">a</a> '
        '<a href="/b">b</a> <a href="mailto:c@c.example">c</a></p>\n'
    )


def test_a_list_needs_no_empty_line_before_it_and_nests_by_its_marker() -> None:
    assert to_html("Text\n- a\n  - b\n- c") == (
        "<p>Text</p>\n<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>\n"
    )


def test_every_sign_can_be_escaped() -> None:
    signs = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
    written = to_html("".join("\\" + sign for sign in signs))

    assert written == "<p>!\"#$%&amp;'()*+,-./:;&lt;=&gt;?@[\\]^_`{|}~</p>\n"


def test_footnotes_tables_and_code_are_known() -> None:
    written = to_html("A[^1]\n\n[^1]: Note\n\na|b\n-|-:\n1|2\n\n```py\n<b>\n```")

    assert '<sup id="fnref:1"><a href="#fn:1">1</a></sup>' in written
    assert '<li id="fn:1"><p>Note&nbsp;<a href="#fnref:1">↩</a></p></li>' in written
    assert '<tr><td>1</td><td style="text-align: right">2</td></tr>' in written
    assert "<pre><code>&lt;b&gt;\n</code></pre>" in written


@pytest.mark.parametrize(
    "address",
    [
        *("javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#10;script:alert(1)", "vbscript:x"),
        *("data:text/html,x", "&#106;avascript:alert(1)", "\\javascript:x", "file:///etc/passwd"),
        *(" javascript:alert(1)", "blob:x", "jav\tascript:alert(1)", "intent://x"),
        *("jav&#9;ascript:alert(1)", "jav&Tab;ascript:x", "&#1;javascript:x", "//javascript:x"),
    ],
)
def test_other_schemes_never_become_links_and_the_text_stays(address: str) -> None:
    for text in (f"[the text]({address})", f"[the text][1]\n\n[1]: {address}"):
        written = to_html(text)
        assert "the text" in written
        assert schemes_in(written) <= {""}
    assert schemes_in(to_html(f"![the text]({address})")) <= {""}


LIST_OF_TWO = "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"
CELL = "<table>\n<tbody>\n<tr><td>a</td></tr>\n</tbody>\n</table>\n"
ENTITIES = "<p>&amp;notanentity; &amp;copy © © <code>&amp;copy;</code></p>\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a <script>alert(1)</script> b", "<p>a b</p>\n"),
        ("<script>\n\nalert(1)\n\n</script>\n\nb", "<p>b</p>\n"),
        ("<style>p{}</style>\n\nb", "<p>b</p>\n"),
        ("a <script> b", "<p>a b</p>\n"),
        ("<script>\n\n*b*", "<p>&lt;script&gt;</p>\n<p><em>b</em></p>\n"),
        ("a <!-- b --> c", "<p>a c</p>\n"),
        ("<!-- a\n\nb", "<p>&lt;!-- a</p>\n<p>b</p>\n"),
        ("a <b onclick=x style='y' class=z>b</b>", "<p>a <b>b</b></p>\n"),
        ("a <b>b\n\nc", "<p>a b</p>\n<p>c</p>\n"),
        ("- <i>a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("a </p></div> b", "<p>a b</p>\n"),
        ("<div onclick=x>\n*a*\n</div>\n\n*b*", "<p>*a*</p>\n<p><em>b</em></p>\n"),
        ("<form><button>a</button></form>", "<p>a</p>\n"),
        ("<details><summary>a</summary>b</details>", "<p>a<br>b</p>\n"),
        ("<div>a</div><div><div>b</div></div>\n\nc", "<p>a<br>b</p>\n<p>c</p>\n"),
        ("<section><h2>a</h2><p>b</p>c</section>", "<h2>a</h2>\n<p>b</p>\n<p>c</p>\n"),
        ("<ul><div><li>a</li></div><li><div>b</div></li></ul>", LIST_OF_TWO),
        ("<table><form><tr><td><div>a</div></td></tr></form></table>", CELL),
        ("a<div>b</div>c <p>d", "<p>a b c d</p>\n"),
        ("&notanentity; &copy &copy; &#169; `&copy;`", ENTITIES),
        ("a <span>b</span> <font color=red>c</font>", "<p>a b c</p>\n"),
        ("List<String> and <T>", "<p>List&lt;String&gt; and &lt;T&gt;</p>\n"),
        (
            "`<script>alert(1)</script>`",
            "<p><code>&lt;script&gt;alert(1)&lt;/script&gt;</code></p>\n",
        ),
        ("<textarea>\na", "<p>a</p>\n"),
        ("<svg onload=x>a</svg> b", "<p>a b</p>\n"),
        ("<o:p>Word</o:p>", "<p>Word</p>\n"),
    ],
)
def test_raw_html_is_cleaned_and_kept_in_bounds(text: str, expected: str) -> None:
    assert to_html(text) == expected


def test_a_frame_becomes_a_link_to_what_it_showed() -> None:
    for text in (
        '<iframe src="https://v.example/1"></iframe>',
        'See <iframe src="https://v.example/1">',
    ):
        written = to_html(text)
        assert '<a href="https://v.example/1">https://v.example/1</a>' in written
        assert "<iframe" not in written


def test_control_characters_and_halves_of_characters_go() -> None:
    assert to_html("a\x00b\x0cc\ud800d\ufffee").encode() == "<p>abc\ufffdde</p>\n".encode()


def test_nothing_gives_nothing() -> None:
    assert to_html("") == to_html(" \n\n ") == ""


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=120))
def test_any_text_gives_valid_html_and_always_the_same(text: str) -> None:
    written = to_html(text)

    html5lib.HTMLParser(strict=True).parseFragment(written)
    assert written == to_html(text)


@given(
    st.lists(st.sampled_from("<>/!-[]()*_`\"'= \n&;#:\\|ascriptjvb1.x"), max_size=60).map("".join)
)
def test_any_marks_give_valid_inactive_html(text: str) -> None:
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parseFragment(
        to_html(text)
    )

    for element in tree.iter():
        assert element.tag not in {"script", "style", "iframe", "form", "div", "span"}
        assert not any(name.startswith("on") for name in element.attrib)


@pytest.mark.parametrize(
    "sign", ["[", "![", "*", "`", "_", "<", "> ", "- ", "**a ", "[a](", "\\", "<b>"]
)
def test_a_very_long_line_of_marks_is_shown_or_refused(sign: str) -> None:
    try:
        written = to_html(sign * (30_000 // len(sign)))
    except ExportError as error:
        assert "unchanged" in str(error)
    else:
        html5lib.HTMLParser(strict=True).parseFragment(written)


def test_wide_code_is_not_taken_for_deep_nesting() -> None:
    wide = " " * 200 + "- a\n" + "> " * 60 + "b"

    assert "- a" in to_html(f"```\n{wide}\n```")


@pytest.mark.parametrize(
    "text",
    ["> " * 60 + "a", "- " * 60 + "a", "\n".join("  " * level + "- a" for level in range(60))],
)
def test_what_is_nested_beyond_reason_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(ExportError, match="more than 40 levels deep"):
        to_html(text)


def test_a_rule_of_many_signs_is_a_rule() -> None:
    assert to_html("* " * 60) == to_html("- " * 60) == "<hr>\n"


def test_a_post_beyond_reason_is_refused_in_a_sentence() -> None:
    with pytest.raises(ExportError, match="too long"):
        to_html("a " * 600_000)


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("[t](<https://e.com/a b>)", "https://e.com/a%20b"),
        ('<a href=" https://e.com/a\nb c ">t</a>', "https://e.com/ab%20c"),
        ("[t](https://e.com/a_(b)[c]%20d)", "https://e.com/a_(b)[c]%20d"),
    ],
)
def test_an_address_has_no_spaces_and_is_else_unchanged(written: str, address: str) -> None:
    assert f'href="{address}"' in to_html(written)


USES = [
    "[a][x]\n\n[x]: https://one.example/",
    "[a][x] and [x]",
    "A[^1]\n\n[^1]: note",
    "A[^1]",
    "<details>\n\na",
    "<b>a</b> `<i>` &amp; **b**  \nc",
    "```\ncode",
    "| a | b |\n|---|:-:|\n| c | d |",
    "1. a\n\n    b\n2. c",
    "\x02wzxhzdk:0\x03",
]


@given(st.permutations(USES), st.sampled_from(USES))
def test_no_post_is_read_otherwise_because_of_those_before_it(before: list[str], text: str) -> None:
    rendering._idle_renderers.clear()
    alone = rendering._render_markdown(text)

    for other in before:
        rendering._render_markdown(other)

    assert rendering._render_markdown(text) == alone


def test_a_renderer_that_failed_is_not_used_again() -> None:
    rendering._idle_renderers.clear()

    with pytest.raises(ExportError):
        rendering._render_markdown("> " * 200 + "a")

    assert not rendering._idle_renderers


def test_tabs_in_code_stay_tabs() -> None:
    text = "a\tb\n\n```make\nall:\n\tgo\tx\n```\n\n\tindented\n"

    assert to_html(text) == (
        "<p>a b</p>\n<pre><code>all:\n\tgo\tx\n</code></pre>\n<pre><code>indented\n</code></pre>\n"
    )
    assert "\ufdd0" not in to_html("a\ufdd0\tb\n\n~~~\n\ufdd0\tc\n")


def test_a_list_with_a_paragraph_in_one_item_has_them_in_all() -> None:
    written = to_html("- a\n- b\n\n  c\n- d\n    - e\n").replace("\n", "")

    assert written == (
        "<ul><li><p>a</p></li><li><p>b</p><p>c</p></li><li><p>d</p><ul><li>e</li></ul></li></ul>"
    )
