"""Titles that one program or another takes for something else, and a post full of them."""

from linkwright.export.markdown_escapes import COMMONMARK, escape_text
from linkwright.model.post import Post, format_post, parse_post

HARD_TITLES = (
    "A plain title",
    "It's \"quoted\" -- 'twice' ... and --- thrice",
    "A: B # c",
    "# heading",
    "- item",
    "> quote",
    "| a | b |",
    "@home & <b>away</b> [x] {y}",
    "!important",
    "&anchor",
    "*star* _line_ `code` ~~gone~~ $$math$$ ^up^ ==marked==",
    "%percent",
    "? key : value",
    "yes",
    "No",
    "null",
    "~",
    "2024-02-29",
    "1e3",
    "0x1F",
    "12:30:45",
    "---",
    "...",
    "Status: draft",
    ".. status: draft",
    "end --> of a comment <!-- begin",
    "]]> of data <![CDATA[ x",
    "{{ site.title }} {% raw %} {# note #}",
    "{{< readfile x >}} {{% note %}}",
    "[gallery] [caption id=1]x[/caption]",
    "back\\slash \\* \\",
    "'single' only",
    '"double" only',
    "a\u2028b\u2029c\u0085d\x00e\x1bf",
    "line\nfeed\ttab",
    "日本語「題名」と、記号。",
    "عنوان (1) -- [عربي]",
    "emoji 🎉 👩‍👩‍👧 🇹🇯 e\u0301",
    "2x3 (tm) (c) 1/2 :) 8) :smile: Wordpress",
    "&amp; &lt;b&gt; &#60; &copy",
    "https://news.example/a_b?c=d&copy=1",
    "a" * 300,
)


def shown(title: str) -> str:
    """A title as readers get to see it: one line, without what is no text."""
    return " ".join(title.replace("\x00", "").replace("\x1b", "").replace("\x85", "").split())


def post_titled(title: str, number: int) -> Post:
    """A post with the title, and once more as a link."""
    body = f"- {link(title, number)} -- {escape_text(shown(title), COMMONMARK)}\n"
    text = format_post(title=title, labels=["one"], values={"slug": f"hard-{number}"}, body=body)
    return parse_post(text.replace("---\n", "---\ndate: 2015-05-29T14:05:00+00:00\n", 1))


def post_of_links() -> Post:
    """One post with a list of all titles."""
    lines = [f"- {link(title, number)} -- BBC" for number, title in enumerate(HARD_TITLES)]
    text = format_post(
        title="All of them", values={"slug": "all-of-them"}, body="\n".join(lines) + "\n"
    )
    return parse_post(text.replace("---\n", "---\ndate: 2015-05-29T14:05:00+00:00\n", 1))


def link(title: str, number: int) -> str:
    """A link with the title, as a list has it."""
    return f"[{escape_text(shown(title), COMMONMARK)}](https://news.example/{number}?a=b&copy=1)"
