"""Five real site generators build exported posts: every page says what its post says."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from export.page_facts import facts_of, title_of
from export.posts import read_sample
from export.test_site_builds import expected_facts
from linkwright.export.exporting import export_post, write_export
from linkwright.export.options import ExportOptions
from linkwright.export.profiles import find_profile
from linkwright.model.post import Post
from platforms.hard_titles import HARD_TITLES, post_of_links, post_titled, shown
from platforms.platform_scripts import Platform, running

pytestmark = pytest.mark.slow

GENERATORS = ("hugo", "jekyll", "eleventy", "pelican", "nikola")
TITLES = {"pelican": "article h2, h2.entry-title", "nikola": "h1.p-name"}
ARTICLES = {"pelican": "div.entry-content, article", "nikola": "div.e-content"}
# What Pelican's themes would take for HTML becomes what looks like it.
_TYPOGRAPHIC = str.maketrans({"“": '"', "”": '"', "‹": "<"})


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
    samples = [read_sample("reference-post.md"), read_sample("hard-post.md"), post_of_links()]
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
        title = title_of(page, TITLES.get(generator, "h1"))
        if generator == "pelican":
            assert title.translate(_TYPOGRAPHIC) == shown(post.title)
        else:
            assert title == shown(post.title)
