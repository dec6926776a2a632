"""Exported posts built by the real generators: the page says what the post says.

Each runs where its generator is installed, and is skipped with a word where it is not.
"""

import re
import shutil
from pathlib import Path
from urllib.parse import unquote

import pytest
from selectolax.lexbor import LexborHTMLParser

from export.page_facts import PageFacts, facts_of, title_of
from export.posts import FIXTURES, read_sample
from export.sites import SITES, Site, run
from linkwright.export.exporting import export_post, write_export
from linkwright.export.options import ExportOptions
from linkwright.export.profiles import find_profile
from linkwright.model.post import Post

pytestmark = pytest.mark.slow

PICTURE = FIXTURES / "images/one two.png"
EMBED = "https://www.youtube.com/watch?v=dQw4w9WgXcQ"


def built_page(site: Site, post: Post, folder: Path) -> str:
    program = shutil.which(site.program)
    if program is None:
        pytest.skip(f"{site.program} is not installed")
    folder.mkdir()
    site.prepare(folder)
    exported = export_post(post, find_profile(site.profile), ExportOptions())
    pictures = folder.with_name("post")
    for image in exported.images:
        picture = pictures / image.source
        picture.parent.mkdir(parents=True)
        shutil.copyfile(PICTURE, picture)
    assert write_export(exported, folder / site.posts / exported.file_name, pictures) == []
    run(folder, program, *site.build[1:])
    output = folder / ("output" if site.profile == "nikola" else "out")
    pages = [
        page.read_text("utf-8")
        for page in sorted(output.rglob("*.html"))
        if exported.slug in {page.stem, page.parent.name}
    ]
    assert pages, f"{site.program} made no page of the post"
    return max(pages, key=len)


def expected_facts(post: Post, *, without_embed: bool) -> PageFacts:
    fragment = find_profile("html-fragment").render(post, ExportOptions())
    without_notes = re.sub(r'<hr>\n<ol>\n<li id="fn:.*', "", fragment, flags=re.DOTALL)
    if without_embed:
        without_notes = without_notes.replace(f'<p><a href="{EMBED}">{EMBED}</a></p>', "")
    return facts_of(f"<article>{without_notes}</article>")


def missing_pictures(page: str, article: str, folder: Path) -> list[str]:
    """The pictures of a page that its site does not have, by the ends of their addresses."""
    node = LexborHTMLParser(page).css_first(article)
    assert node is not None
    sources = [unquote(image.attributes["src"] or "") for image in node.css("img")]
    made = [f"/{file.relative_to(folder).as_posix()}" for file in folder.rglob("*.*")]
    built = [name for name in made if name.startswith(("/out/", "/output/"))]
    return [
        source
        for source in sources
        if not any(name.endswith("/" + source.lstrip("./")) for name in built)
    ]


@pytest.mark.parametrize("sample", ["reference-post.md", "hard-post.md"])
@pytest.mark.parametrize("site", SITES, ids=lambda site: site.profile)
def test_the_built_page_says_what_the_post_says(site: Site, sample: str, tmp_path: Path) -> None:
    post = read_sample(sample)

    page = built_page(site, post, tmp_path / "site")

    facts = facts_of(page, site.article)
    expected = expected_facts(post, without_embed=site.profile == "hugo")
    assert facts.links == expected.links
    assert facts.blocks == expected.blocks
    assert facts.pictures == expected.pictures
    assert missing_pictures(page, site.article, tmp_path / "site") == []
    assert title_of(page, site.title) == post.title
