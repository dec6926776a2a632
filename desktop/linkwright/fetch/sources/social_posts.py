"""Posts on Mastodon, Bluesky and Telegram, whose pages name the writer in place of a title."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from linkwright.fetch.pages.page_fields import PageFields
from linkwright.fetch.sources.page_host import Host

MAX_POST_TITLE_CHARS = 120
_SENTENCE_END = re.compile(r"(?<=[.!?…。！？])\s|\n")
_QUOTES = '“”"'
_HANDLE = re.compile(r"\s*\(@?[\w.@-]+\)$")
_MASTODON_PATH = re.compile(r"/@[\w.@-]+/\d+")


@dataclass(frozen=True, slots=True)
class SocialPost:
    """What a post's page says.

    Attributes:
        title: the writer and the first sentence of the post, cut at a word; without the writer
            where that is the publisher.
        publisher: the channel, or the network.
        author: who wrote it.
    """

    title: str
    publisher: str
    author: str


def read_social_post(fields: PageFields, url: str, host: Host) -> SocialPost | None:
    """The post that a page shows, or None if it is no post of a known network."""
    writer, text = fields.meta("og:title"), fields.meta("og:description")
    if not writer or not text:
        return None
    path = _path(url)
    if host.site == "t.me":
        return SocialPost(first_sentence(text), writer, "")
    name = _HANDLE.sub("", writer)
    if host.site == "bsky.app" and "/post/" in path:
        return SocialPost(f"{name}: {first_sentence(text)}", "Bluesky", name)
    software = fields.meta("og:site_name", "generator").lower()
    is_mastodon = "mastodon" in software or "profile:username" in fields.metas
    if is_mastodon and _MASTODON_PATH.fullmatch(path.rstrip("/")):
        return SocialPost(f"{name}: {first_sentence(text.strip(_QUOTES))}", "Mastodon", name)
    return None


def first_sentence(text: str) -> str:
    """The first sentence of a post, cut at a word when it is long."""
    sentence = _SENTENCE_END.split(text.strip(), 1)[0]
    if len(sentence) <= MAX_POST_TITLE_CHARS:
        return sentence
    cut = sentence[:MAX_POST_TITLE_CHARS]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,;:-–—") + " …"


def _path(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""
