"""What holds in every profile: titles, sources and addresses arrive, nothing becomes active."""

import re
from collections import Counter
from urllib.parse import unquote

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from export.posts import read_sample
from export.reading_back import active_parts, links_in, read_export
from linkwright.export.markdown_escapes import COMMONMARK, escape_address, escape_text
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.profiles import PROFILES, find_profile
from linkwright.model.post import Post, format_post, parse_post

OPTIONS = ExportOptions()
WITH_LINKS = [profile for profile in PROFILES if profile.kind != "text"]

KEYS = {"title", "date", "slug", "tags", "Title", "Date", "Slug", "Tags"}
# With one of these the generator takes braces for what they are.
NO_TEMPLATES = {"render_with_liquid", "templateEngineOverride"}
ATTACKS = [
    "<script>alert(1)</script>",
    '"><script>alert(1)</script>',
    "</title><script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</textarea></style></article><img src=x onerror=alert(1)>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<a href='javascript:alert(1)'>x</a>",
    "[x](javascript:alert(1))",
    "![x](javascript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "<javascript:alert(1)>",
    "[x]: javascript:alert(1)",
    "](https://a.example) [x](javascript:alert(1)",
    "\\](javascript:alert(1))",
    "`</code><script>alert(1)</script>",
    "{{ site.github.token }}",
    "{% include_relative ../secret %}",
    "{{< readfile x >}} {{% note %}} {{<script>}}",
    "{% raw %}{{ x }}{% endraw %}",
    "[gallery] [caption id=x]y[/caption] [embed]https://a.example[/embed]",
    "<!-- wp:html --><script>alert(1)</script><!-- /wp:html -->",
    "<!--kg-card-end: html--><script>alert(1)</script>",
    "--> <script>alert(1)</script> <!--",
    "]]><script>alert(1)</script><![CDATA[",
    "\n---\ntitle: other\n---\n",
    "\n.. status: draft",
    "\nStatus: draft",
    'a"\nlayout: "evil',
    "a\x00b\x1bc\u2028d\u0085e",
    "<style>body{display:none}</style>",
    "<form action=https://evil.example><button>x</button></form>",
    "<base href=https://evil.example><meta http-equiv=refresh content=0>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    # Addresses in disguise
    "<a href='java&#x09;script:alert(1)'>x</a> <a href=' &#14;javascript:alert(1)'>y</a>",
    "<a href='JaVaScRiPt&colon;alert(1)'>x</a> <a href='vbscript:x'>y</a>",
    "[x](<javascript:alert(1)>) [y](javascript&#58;alert(1)) [z](&#106;avascript:alert(1))",
    "[x](java\nscript:alert(1)) [y](\x01javascript:alert(1)) [z](\u2028javascript:alert(1))",
    "<img src='data:image/svg+xml,<svg onload=alert(1)>' srcset='javascript:alert(1) 1x'>",
    "<a href=//a.example ping=https://evil.example target=x download onclick=alert(1)>x</a>",
    '[x](https://a.example/ "a\\" onmouseover=alert(1) b") ![y](z.png "\\" onerror=alert(1) ")',
    "[x][y]\n\n[y]: javascript:alert(1) 'title\" onclick=alert(1)'",
    # Markup that changes its meaning when it is read again
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<template><script>alert(1)</script></template><plaintext><xmp><script>alert(1)</script>",
    "<p title='--><script>alert(1)</script>'>x</p> <!-- <p> --!><script>alert(1)</script>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
    "<details open ontoggle=alert(1)><summary>x</summary></details><video onerror=alert(1)>",
    "<link rel=stylesheet href=https://evil.example><object data=x></object><embed src=x>",
    # Notes, tables, lists and code
    "Text[^1]\n\n[^1]: <script>alert(1)</script> {{ x }} [gallery]",
    'Text[^"><script>]\n\n[^"><script>]: note',
    "- a\n\n    | <b onclick=x> | {{ y }} |\n    |---|---|\n    | [gallery] | {% z %} |",
    "```html onmouseover=alert(1)\n<script>alert(1)</script>\n```",
    "```{{ x }}\n[gallery]\n```",
    "~~~ {.x onclick=alert(1)}\n<script>\n~~~",
    "<figure onclick=alert(1)><img src=x.png onerror=alert(1)><figcaption>{{ x }}</figcaption>",
    "![a](x.png)\n*caption <script>alert(1)</script> {{ x }} {{< y >}} [gallery]*",
    # What the Markdown of generators gives a meaning to
    'Text\n{: onclick="alert(1)" #x .y}',
    "{::options parse_block_html='true' /} {::nomarkdown}<script>alert(1)</script>{:/}",
    "[TOC]\n\n!!! note onclick\n\n*[HTML]: x\n\n:::python",
    "{% raw %}{{{% endraw %}{% include x %}",
    "{{'{{'}}{{ 'a' | append: '}}' }}",
    "{{% raw %}}x{{% /raw %}} {{< raw >}} {{</* x */>}}",
    "{filename}../secret.md {static}/x |filename|x {attach}y {include}z",
    "[x]({filename}../secret.md) ![y]({attach}z.png) [w]({static}/pelicanconf.py)",
    "[[gallery]] [embed src=https://evil.example/] [playlist] [wp_caption]x[/wp_caption]",
    "<!--nextpage--> <!--noteaser--> <!-- TEASER_END --> <!-- /wp:paragraph -->",
    "{{#foreach posts}}{{title}}{{/foreach}} {{{content}}}",
    # Front matter and metadata
    "x\nTemplate: evil\nSave_as: ../../x.html",
    "x\n.. template: evil.tmpl\n.. hidetitle: True",
    "---js\nmodule.exports = {}\n---",
    '!!python/object/apply:os.system ["x"]',
    "*alias &anchor <<: *x %YAML 1.2",
    "x\u2028layout: evil\u2029permalink: /x\x85eleventyExcludeFromCollections: true",
    "+++\ndraft = true\n+++",
    # XML
    "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
    "]]]]><![CDATA[><wp:status>publish</wp:status>",
    "</content:encoded></item><item><title>x</title></item>",
    "\u202ereversed\u202c \u200bzero\ufeff\ufffe\U0001fffe",
]

readable = st.text(
    alphabet=st.one_of(
        st.sampled_from("[]()*_`<>&\\!#|~-+=:;.,\"'{}%$^/@? 12axeé日م"),
        st.characters(codec="utf-8", categories=["L", "N", "P", "S", "M"]),
    ),
    min_size=1,
    max_size=30,
).map(lambda text: " ".join(text.split()))
titles = readable.filter(bool)
addresses = st.builds(
    "https://a.example/{}?q={}".format,
    st.text("abc()[]{}|'*_~!$&,;=:@-.éم", max_size=12),
    st.text("abc()[]{}|'*_~!$&,;=:@-.éم", max_size=12),
)


def each_profile(profiles: list[Profile]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("profile", profiles, ids=lambda profile: profile.name)


def post_with(title: str, source: str, address: str) -> Post:
    link = f"[{escape_text(title, COMMONMARK)}](<{escape_address(address, COMMONMARK)}>)"
    body = f"- {link} -- {escape_text(source, COMMONMARK)}\n"
    return parse_post(format_post(title=title, labels=[title], body=body))


@each_profile(WITH_LINKS)
@given(title=titles, source=titles, address=addresses)
def test_titles_sources_and_addresses_arrive(
    profile: Profile, title: str, source: str, address: str
) -> None:
    post = post_with(title, source, address)

    read = read_export(profile, profile.render(post, OPTIONS))

    ((href, text, rest),) = links_in(read.html)
    assert (href, text.strip(), rest.strip()) == (address, title, f"-- {source}")
    assert read.title in {None, title}
    assert read.labels in (None, [title])


@given(title=titles, source=titles, address=addresses)
def test_titles_sources_and_addresses_arrive_in_any_text(
    title: str, source: str, address: str
) -> None:
    written = find_profile("text").render(post_with(title, source, address), OPTIONS)

    assert unquote(written).endswith(f"{title}\n\n- {title} -- {source}\n  {address}\n")


def test_titles_and_sources_arrive_in_plain_text() -> None:
    (profile,) = [profile for profile in PROFILES if profile.kind == "text"]
    post = post_with('[x] <b> & "q"', "S_o_u*r*ce", "https://a.example/(b)")

    assert '- [x] <b> & "q" -- S_o_u*r*ce\n  https://a.example/(b)\n' in profile.render(
        post, OPTIONS
    )


def post_of(attack: str) -> Post:
    """The attack as a title, a label, a fetched title and source, and in every kind of text."""
    line = " ".join(attack.split())
    fetched = escape_text(line, COMMONMARK)
    body = (
        f"- [{fetched}](https://a.example/) -- {fetched}"
        f"\n- {line}\n\n> {attack}\n\n# {line}\n\nText {attack}\n\n{attack}\n"
    )
    return parse_post(format_post(title=attack, labels=[attack], body=body))


# What is our own in an export, and may stand there: nothing that came from outside fits these.
OWN_FIGURE = re.compile(
    r"\{\{< figure src=`images/[\w-]+\.\w+`( (alt|link|caption)=`[^`{]*`)* >\}\}"
)
OWN_PICTURE = re.compile(r"\{static\}/images/[\w-]+/[\w.-]+[)\" ]")
BLOCK_MARK = re.compile(r"<!-- (/?)wp:([a-z-]+)(?: \{[^{}]*\})? -->")
TEMPLATES = {"hugo": r"\{\{[<%]", "jekyll": r"\{\{|\{%", "eleventy": r"\{\{|\{%"}


def faults_of(profile: Profile, written: str) -> list[str]:
    read = read_export(profile, written)
    faults = active_parts(read.html)
    if profile.name == "html-page":
        harmless = profile.render(post_of("x"), OPTIONS)
        faults += (Counter(active_parts(written)) - Counter(active_parts(harmless))).elements()
    if profile.name in TEMPLATES and not set(read.keys) & NO_TEMPLATES:
        faults += re.findall(TEMPLATES[profile.name], OWN_FIGURE.sub("", read.source))
    if profile.name in {"pelican", "nikola"}:
        text = OWN_PICTURE.sub("", read.source)
        faults += re.findall(r"\{\{%|\{\{<|[(\"']\{\w+\}|[(\"']\|\w+\|", text)
    if profile.name.startswith("wordpress"):
        faults += re.findall(r"\[gallery|<!--", BLOCK_MARK.sub("", read.source))
        faults += unpaired_blocks(read.source)
    return faults + sorted(set(read.keys) - NO_TEMPLATES - KEYS)


def unpaired_blocks(source: str) -> list[str]:
    """Marks of blocks that have no partner, and of HTML other than a list of notes."""
    faults, waiting = re.findall(r"<!-- wp:html -->\n(?!<ol>\n<li id=\"fn:)", source), [""]
    for closing, name in BLOCK_MARK.findall(source):
        if not closing:
            waiting.append(name)
        elif waiting[-1] == name:
            waiting.pop()
        else:
            faults.append(f"/{name}")
    return faults + waiting[1:]


@each_profile(WITH_LINKS)
def test_nothing_becomes_active(profile: Profile) -> None:
    faults = {
        attack: found
        for attack in ATTACKS
        if (found := faults_of(profile, profile.render(post_of(attack), OPTIONS)))
    }

    assert faults == {}


@each_profile([profile for profile in PROFILES if profile.kind == "html"])
@pytest.mark.parametrize("sample", ["reference-post.md", "hard-post.md", "signs-post.md"])
def test_html_is_valid(profile: Profile, sample: str) -> None:
    written = profile.render(read_sample(sample), OPTIONS)
    parser = html5lib.HTMLParser(strict=True)

    if profile.name == "html-page":
        parser.parse(written)
    else:
        parser.parseFragment(written)


@each_profile(list(PROFILES))
def test_the_same_post_gives_the_same_bytes(profile: Profile) -> None:
    post = read_sample("hard-post.md")

    assert profile.render(post, OPTIONS) == profile.render(post, OPTIONS)


@each_profile(list(PROFILES))
def test_an_empty_post_can_be_exported(profile: Profile) -> None:
    assert isinstance(profile.render(parse_post(""), OPTIONS), str)


@each_profile(list(PROFILES))
def test_a_dash_of_ones_own_reaches_readers(profile: Profile) -> None:
    post = parse_post(format_post(title="A -- B", body="C -- D\n"))

    written = profile.render(post, ExportOptions(dash="em"))

    assert "C — D" in written
    assert "A -- B" not in written
