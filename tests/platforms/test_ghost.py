"""A real Ghost takes the exported posts, and its pages say what the posts say.

Ghost is 600 MB: `bash ../shared/platforms/ghost.sh start FOLDER` installs it, once, into the folder
that is named when the test is skipped.
"""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
import requests
from selectolax.lexbor import LexborHTMLParser

from export.page_facts import facts_of, title_of
from export.posts import read_sample
from export.reading_back import active_parts
from export.test_every_profile import ATTACKS, post_of
from export.test_site_builds import expected_facts
from linkwright.export.options import ExportOptions
from linkwright.export.profiles import find_profile
from linkwright.model.post import Post
from platforms.hard_titles import HARD_TITLES, post_of_links, post_titled, shown
from platforms.platform_scripts import FOLDER, Platform, running

pytestmark = pytest.mark.slow

CONTENT = "section.gh-content, .gh-content"
TITLE = "h1.gh-article-title, h1.article-title"


@pytest.fixture(scope="module")
def ghost() -> Iterator[Platform]:
    if not (FOLDER / "ghost" / "app" / ".complete").is_file():
        pytest.skip(f"Ghost is not installed in {FOLDER / 'ghost'}")
    with running("ghost") as platform:
        _leave_links_alone(platform)
        yield platform


def _leave_links_alone(ghost: Platform) -> None:
    """Turn off what adds ``?ref=`` to every link of a page (Settings, Analytics)."""
    api, owner = ghost.facts["admin_api_url"], ghost.facts["owner"]
    with requests.Session() as session:
        session.headers["Origin"] = ghost.facts["base_url"]
        signed_in = session.post(
            api + "session/",
            json={"username": owner["email"], "password": owner["password"]},
            timeout=60,
        )
        assert signed_in.status_code == 201, signed_in.text
        setting = {"key": "outbound_link_tagging", "value": False}
        changed = session.put(api + "settings/", json={"settings": [setting]}, timeout=60)
        assert changed.status_code == 200, changed.text


def publish(ghost: Platform, title: str, html: str) -> str:
    """The page of a post that was sent through the Admin API."""
    answer = requests.post(
        ghost.facts["admin_api_url"] + "posts/?source=html",
        headers={
            "Authorization": f"Ghost {_token(ghost.facts['admin_api_key'])}",
            "Accept-Version": ghost.facts["accept_version"],
        },
        json={"posts": [{"title": title, "html": html, "status": "published"}]},
        timeout=60,
    )
    assert answer.status_code == 201, answer.text
    page = requests.get(answer.json()["posts"][0]["url"], timeout=60)
    assert page.status_code == 200
    return page.text


def _token(key: str) -> str:
    """The key's signature of now, as a JSON Web Token (RFC 7519)."""
    name, secret = key.split(":")
    now = int(time.time())
    head = _base64_json({"alg": "HS256", "typ": "JWT", "kid": name})
    claims = _base64_json({"iat": now, "exp": now + 300, "aud": "/admin/"})
    signature = hmac.digest(bytes.fromhex(secret), head + b"." + claims, hashlib.sha256)
    return b".".join([head, claims, base64.urlsafe_b64encode(signature).rstrip(b"=")]).decode()


def _base64_json(value: dict[str, Any]) -> bytes:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=")


@pytest.mark.parametrize(
    "sample", ["reference-post.md", "hard-post.md", "signs-post.md", "all titles"]
)
def test_pages_say_what_the_posts_say(ghost: Platform, sample: str) -> None:
    post: Post = post_of_links() if sample == "all titles" else read_sample(sample)

    page = publish(ghost, post.title, find_profile("ghost").render(post, ExportOptions()))

    facts, expected = facts_of(page, CONTENT), expected_facts(post, without_embed=True)
    assert facts.links == expected.links
    assert facts.blocks == expected.blocks
    assert facts.pictures == expected.pictures
    assert title_of(page, TITLE) == shown(post.title)


def test_every_hard_title_is_shown_as_it_is(ghost: Platform) -> None:
    seen = {}
    for number, title in enumerate(HARD_TITLES):
        if len(title) <= 255:  # Ghost takes no more
            post = post_titled(title, number)
            page = publish(ghost, shown(title), find_profile("ghost").render(post, ExportOptions()))
            seen[shown(title)] = title_of(page, TITLE)

    assert {title: got for title, got in seen.items() if got != title} == {}


def test_nothing_becomes_active(ghost: Platform) -> None:
    faults = {}
    for attack in ATTACKS:
        post = post_of(attack)
        html = find_profile("ghost").render(post, ExportOptions())
        tree = LexborHTMLParser(publish(ghost, shown(post.title)[:255], html))
        parts = [tree.css_first(TITLE), tree.css_first(CONTENT)]
        found = active_parts("".join(part.html or "" for part in parts if part is not None))
        if found:
            faults[attack] = found

    assert faults == {}
