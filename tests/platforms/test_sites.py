"""Five real site generators build exported posts: every page says what its post says."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from export.page_facts import facts_of, title_of
from export.posts import read_sample
from export.reading_back import active_parts
from export.test_every_profile import ATTACKS, post_of
from export.test_site_builds import expected_facts
from linkwright.export.exporting import export_post, write_export
from linkwright.export.options import ExportOptions
from linkwright.export.profiles import find_profile
from linkwright.model.post import Post, format_post, parse_post
from platforms.hard_titles import HARD_TITLES, post_of_links, post_titled, shown
from platforms.platform_scripts import Platform, running

pytestmark = pytest.mark.slow

GENERATORS = ("hugo", "jekyll", "eleventy", "pelican", "nikola")
TITLES = {"pelican": "article h2, h2.entry-title", "nikola": "h1.p-name"}
ARTICLES = {"pelican": "div.entry-content, article", "nikola": "div.e-content"}


@pytest.fixture(scope="module")
def sites() -> Iterator[Platform]:
    with running("sites") as platform:
        yield platform


def build(sites: Platform, generator: str, posts: list[Post]) -> dict[str, str]:
    """The pages by the slugs of their posts."""
    facts = sites.facts["generators"][generator]
    slugs = []
    for post in posts:
        exported = export_post(post, find_profile(generator), ExportOptions())
        write_export(exported, Path(facts["posts"]) / exported.file_name, None)
        slugs.append(exported.slug)
    sites.call("build", generator)
    pages: dict[str, str] = {}
    for page in sorted(Path(facts["output"]).rglob("*.html")):
        slug = page.parent.name if page.stem == "index" else page.stem
        if slug in slugs:
            pages[slug] = page.read_text("utf-8")
    return pages


@pytest.mark.parametrize("generator", GENERATORS)
def test_pages_say_what_the_posts_say(sites: Platform, generator: str) -> None:
    samples = [read_sample(f"{name}-post.md") for name in ("reference", "hard", "signs")]
    samples.append(post_of_links())
    titled = [post_titled(title, number) for number, title in enumerate(HARD_TITLES)]

    pages = build(sites, generator, [*samples, *titled])

    assert len(pages) == len(samples) + len(titled)
    article = ARTICLES.get(generator, "article")
    for post in [*samples, *titled]:
        page = pages[export_post(post, find_profile(generator), ExportOptions()).slug]
        facts = facts_of(page, article)
        expected = expected_facts(post, without_embed=generator == "hugo")
        assert facts.links == expected.links
        assert facts.blocks == expected.blocks
        assert title_of(page, TITLES.get(generator, "h1")) == shown(post.title)


USUAL = "top-commander-of-tajikistans-special-forces-has-joined-the-islamic-state"
HEADS = {"meta", "link"}  # themes have more or fewer, for neighbours and labels
CODE = """\
{% include secret.md %} {{ page.title }} {{ site.title }} {# note #}
{{< readfile "secret.md" >}} {{% readfile "secret.md" %}} {{</* x */>}}
[gallery] --> ]]> <script>alert(1)</script> <!-- x --> &amp; &lt;
{: .x} {% raw %} {% endraw %} {{% raw %}} *a* -- "b" ... $$x$$ ~~y~~
"""


# What no generator has to be told otherwise: this stays code.
PLAIN_CODE = 'def f(x):\n    {{ page.title }} {% raw %} {: .x}\n\n  # *a* -- "b" <b> &amp;\n'


def code_post(code: str) -> Post:
    body = f"```liquid\n{code}```\n\n- item\n\n    ```\n{indented(code)}    ```\n\n"
    body += "".join(f"Inline `` {line} `` code.\n\n" for line in code.splitlines() if line)
    return dated(format_post(title="Code", values={"slug": "all-code"}, body=body))


def indented(text: str) -> str:
    return "".join(f"    {line}\n" for line in text.splitlines())


def dated(text: str) -> Post:
    return parse_post(text.replace("---\n", "---\ndate: 2015-05-29T14:05:00+00:00\n", 1))


@pytest.mark.parametrize("generator", GENERATORS)
def test_code_is_shown_and_not_run(sites: Platform, generator: str) -> None:
    post = code_post(CODE)

    (page,) = build(sites, generator, [post]).values()

    article = LexborHTMLParser(page).css_first(ARTICLES.get(generator, "article"))
    assert article is not None
    text = re.sub(r"\s+", "", article.text())
    for line in CODE.splitlines():
        assert text.count(re.sub(r"\s+", "", line)) == 3, line
    assert active_parts(article.html or "") == []


@pytest.mark.parametrize("generator", GENERATORS)
def test_code_without_shortcodes_stays_code(sites: Platform, generator: str) -> None:
    (page,) = build(sites, generator, [code_post(PLAIN_CODE)]).values()

    article = LexborHTMLParser(page).css_first(ARTICLES.get(generator, "article"))
    assert article is not None
    assert [pre.text().strip("\n") for pre in article.css("pre")] == [PLAIN_CODE.strip("\n")] * 2
    lines = [line.strip() for line in PLAIN_CODE.splitlines() if line]
    assert [code.text().strip() for code in article.css("p code")] == lines


def set_labels_in(text: str, labels: list[str]) -> str:
    post = parse_post(text)
    return format_post(
        title=post.title, values={"slug": post.values["slug"]}, labels=labels, body=post.body
    )


@pytest.mark.parametrize("generator", GENERATORS)
def test_nothing_becomes_active(sites: Platform, generator: str) -> None:
    posts = []
    for number, attack in enumerate(ATTACKS):
        text = post_of(attack).text.replace("---\n", f"---\nslug: attack-{number}\n", 1)
        # Nikola stops where two labels have one address.
        labels = [f"{number} {attack}"]
        posts.append(dated(set_labels_in(text, labels)))

    pages = build(sites, generator, [*posts, read_sample("reference-post.md")])

    usual = Counter(active_parts(pages.pop(USUAL)))  # what the theme itself has
    assert len(pages) == len(posts)
    faults = {}
    for number, attack in enumerate(ATTACKS):
        found = Counter(active_parts(pages[f"attack-{number}"])) - usual
        found = Counter({part: count for part, count in found.items() if part not in HEADS})
        if found:
            faults[attack] = found
    assert faults == {}
