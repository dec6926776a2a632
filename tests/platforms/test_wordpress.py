"""A real WordPress takes the exported posts, and its pages say what the posts say."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from selectolax.lexbor import LexborHTMLParser

from export.page_facts import facts_of, title_of
from export.posts import read_sample
from export.reading_back import active_parts
from export.test_every_profile import ATTACKS, post_of
from export.test_site_builds import expected_facts
from linkwright.export.options import Dash, ExportOptions
from linkwright.export.profiles import find_profile
from linkwright.export.wordpress_text import neutral_text
from linkwright.model.post import Post, format_post, parse_post
from platforms.hard_titles import HARD_TITLES, post_of_links, post_titled, shown
from platforms.platform_scripts import Platform, running

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wordpress() -> Iterator[Platform]:
    with running("wordpress", ports=9) as platform:
        yield platform


def publish(wordpress: Platform, post: Post, profile: str, role: str) -> tuple[str, dict[str, Any]]:
    """The page of a post that was sent through the REST interface, and what is stored."""
    fields = {
        "title": neutral_text(shown(post.title)),
        "content": find_profile(profile).render(post, ExportOptions()),
    }
    stored = _sent(wordpress, fields, role)
    return _page_at(stored["link"]), stored


def _sent(wordpress: Platform, fields: dict[str, str], role: str) -> dict[str, Any]:
    user = next(user for user in wordpress.facts["users"] if user["role"] == role)
    answer = requests.post(
        wordpress.facts["rest_url"] + "wp/v2/posts?context=edit",
        auth=(user["login"], user["application_password"]),
        json={"status": "publish", **fields},
        timeout=60,
    )
    assert answer.status_code == 201, answer.text
    stored: dict[str, Any] = answer.json()
    return stored


def _page_at(link: str) -> str:
    page = requests.get(link, timeout=60)
    assert page.status_code == 200
    return page.text


def says_what_the_post_says(page: str, post: Post) -> None:
    facts = facts_of(page, ".entry-content")
    # Without a network WordPress cannot ask for the player and shows its address.
    embed = [block for block in facts.blocks if block[1].startswith("https://www.youtube.com/")]
    expected = expected_facts(post, without_embed=True)
    assert facts.links == expected.links
    assert [block for block in facts.blocks if block not in embed] == expected.blocks
    assert facts.pictures == expected.pictures
    assert title_of(page, "h1.wp-block-post-title") == shown(post.title)


@pytest.mark.parametrize("role", ["administrator", "author"])
@pytest.mark.parametrize("profile", ["wordpress", "wordpress-classic"])
@pytest.mark.parametrize(
    "sample", ["reference-post.md", "hard-post.md", "signs-post.md", "all titles"]
)
def test_pages_say_what_the_posts_say(
    wordpress: Platform, profile: str, role: str, sample: str
) -> None:
    post = post_of_links() if sample == "all titles" else read_sample(sample)

    page, stored = publish(wordpress, post, profile, role)

    says_what_the_post_says(page, post)
    assert any("--" in text for _, text in facts_of(page, ".entry-content").blocks)
    if profile == "wordpress" and role == "administrator":
        sent = find_profile(profile).render(post, ExportOptions())
        assert stored["content"]["raw"].strip() == sent.strip()


def test_every_hard_title_is_shown_as_it_is(wordpress: Platform) -> None:
    seen = {}
    for number, title in enumerate(HARD_TITLES):
        page, _ = publish(wordpress, post_titled(title, number), "wordpress", "author")
        seen[shown(title)] = title_of(page, "h1.wp-block-post-title")

    assert {title: got for title, got in seen.items() if got != title} == {}


@pytest.mark.parametrize("profile", ["wordpress", "wordpress-classic"])
def test_nothing_becomes_active(wordpress: Platform, profile: str) -> None:
    faults = {}
    for attack in ATTACKS:
        page, _ = publish(wordpress, post_of(attack), profile, "administrator")
        tree = LexborHTMLParser(page)
        parts = [tree.css_first("h1.wp-block-post-title"), tree.css_first(".entry-content")]
        found = active_parts("".join(part.html or "" for part in parts if part is not None))
        if found:
            faults[attack] = found

    assert faults == {}


@pytest.mark.parametrize("dash", ["literal", "en", "em"])
def test_the_dash_is_the_one_that_was_chosen(wordpress: Platform, dash: Dash) -> None:
    post = parse_post(format_post(title="A -- B", body="C -- D and [E -- F](https://g.example/)\n"))
    options = ExportOptions(dash=dash)
    content = find_profile("wordpress-classic").render(post, options)

    page = _page_at(_sent(wordpress, {"title": "x", "content": content}, "author")["link"])

    sign = {"literal": "--", "en": "–", "em": "—"}[dash]
    assert facts_of(page, ".entry-content").blocks == [("p", f"C{sign}DandE{sign}F")]


def test_an_import_file_is_a_draft_with_its_words(wordpress: Platform, tmp_path: Path) -> None:
    """Its parts are taken from the file and stored as the importer of WordPress does."""
    post = read_sample("hard-post.md")
    path = tmp_path / "import.xml"
    path.write_text(find_profile("wordpress-file").render(post, ExportOptions()), "utf-8")

    link = wordpress.call("php", _IMPORT.replace("FILE", str(path))).strip().splitlines()[-1]

    says_what_the_post_says(_page_at(link), post)


_IMPORT = """
$rss = simplexml_load_file('FILE');
$spaces = $rss->getDocNamespaces();
$item = $rss->channel->item;
$wp = $item->children($spaces['wp']);
$id = wp_insert_post(wp_slash(array(
    'post_title' => (string) $item->title,
    'post_content' => (string) $item->children('http://purl.org/rss/1.0/modules/content/')->encoded,
    'post_date' => (string) $wp->post_date,
    'post_date_gmt' => (string) $wp->post_date_gmt,
    'post_name' => (string) $wp->post_name,
    'post_status' => (string) $wp->status === 'draft' ? 'publish' : 'failed',
    'post_type' => (string) $wp->post_type,
)), true);
echo get_permalink($id), "\\n";
"""
