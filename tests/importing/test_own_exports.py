"""What our own exports write comes back as the same post."""

from pathlib import Path
from urllib.parse import unquote

import pytest

from export.posts import read_sample
from importing.imports import FIXTURES, Imports
from linkwright.export.options import ExportOptions
from linkwright.export.rendering import render_tree
from linkwright.export.tree import Node, elements, text_of
from linkwright.model.post import Post

OPTIONS = ExportOptions(drop_empty_sections=False)
SAMPLES = ["reference-post.md", "hard-post.md"]


def shape(post: Post) -> list[tuple[str, str | None]]:
    """What a reader sees: blocks, emphasis, pictures and links in order, and all words."""
    tree = render_tree(post.body, OPTIONS)
    return [
        (element.tag, element.attributes.get("href") or element.attributes.get("src"))
        for element in elements(tree)
        if element.tag not in {"em", "strong"}
    ]  # fmt: skip


def _words(node: Node) -> str:
    return " ".join(text_of(node).split())


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize("profile", ["blogger-file.xml", "wordpress-file.xml"])
def test_import_files_come_back(imports: Imports, sample: str, profile: str) -> None:
    original = read_sample(sample)
    stem = sample.removesuffix(".md")

    imports.run(FIXTURES / "expected" / f"{stem}.{profile}")

    (name,) = imports.files()
    back = imports.post(name)
    assert back.title == original.title
    assert back.labels == original.labels
    assert back.date == original.date
    assert back.values["draft"] is True
    assert shape(back) == shape(original)
    assert [_words(block) for block in render_tree(back.body, OPTIONS).children] == [
        _words(block) for block in render_tree(original.body, OPTIONS).children
    ]


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize(
    "form", ["hugo.md", "jekyll.md", "eleventy.md", "nikola.md", "pelican.md", "html-page.html"]
)
def test_files_of_sites_come_back(imports: Imports, sample: str, form: str) -> None:
    original = read_sample(sample)
    stem = sample.removesuffix(".md")

    imports.run(FIXTURES / "expected" / f"{stem}.{form}")

    (name,) = imports.files()
    back = imports.post(name)
    assert back.title == original.title
    assert str(back.date)[:10] == str(original.date)[:10]
    expected = render_tree(original.body, OPTIONS)
    links = [link.attributes["href"] for link in elements(expected) if link.tag == "a"]
    found = render_tree(back.body, OPTIONS)
    web = [unquote(link) for link in links if link.startswith("https://")]
    assert [
        unquote(address)
        for link in elements(found)
        if link.tag == "a" and (address := link.attributes["href"]).startswith("https://")
    ] == web


def test_a_backup_of_many_posts_of_our_own(imports: Imports, tmp_path: Path) -> None:
    texts = [(FIXTURES / "expected" / f"{stem}.blogger-file.xml").read_text("utf-8")
             for stem in ("reference-post", "hard-post")]  # fmt: skip
    entries = [text[text.index("<entry>") : text.index("</feed>")] for text in texts]
    backup = tmp_path / "both.xml"
    backup.write_text(texts[0][: texts[0].index("<entry>")] + "".join(entries) + "</feed>", "utf-8")

    imports.run(backup)

    assert len(imports.files()) == 2
