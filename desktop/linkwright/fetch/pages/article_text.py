"""The opening paragraphs of a page's story, for the excerpt. Pure and total."""

import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from linkwright import assets
from linkwright.fetch.pages.charset import decode
from linkwright.fetch.pages.html_limits import MAX_BYTES, bounded_story
from linkwright.fetch.pages.text_cleaning import clean_text

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

MOST_PARAGRAPHS = 40
_MOST_CANDIDATES = 1500
_MOST_ANCESTORS = 40
_LEAST_CHARACTERS = 25
_LEAST_STORY = 200
_MOST_LINKED = 0.5
_SHORT_WORDS = 30
_MOST_WORDS_OF_NAMES = 6
_SELECTOR = "p"
_NOT_STORY_TAGS = frozenset(
    ["nav", "footer", "aside", "figure", "figcaption", "form", "button", "header", "dialog",
     "noscript", "template", "table", "select", "label"]
)  # fmt: skip
_NOT_STORY_NAMES = re.compile(
    r"(?:^|[\s_-])(?:caption|credit|promo|newsletter|sign-?up|subscri\w*|related|recommend\w*|share|"
    r"sharing|social|advert\w*|ads?|sponsor\w*|cookie|consent|gdpr|byline|author|bio|comments?|"
    r"footer|sidebar|breadcrumb|nav|menu|tags?|paywall|teaser|read-?more|more-?on|trending|popular|"
    r"copyright|disclaimer|toolbar|modal|popup|hidden|sr-only|visually-hidden)(?:$|[\s_-])",
    re.IGNORECASE,
)
_STORY_NAMES = re.compile(
    r"article-?body|story-?body|post-?body|entry-?content|post-?content|article-?content|"
    r"articlebody|story-?content|body-?content|article__body|article-text",
    re.IGNORECASE,
)
_DATELINE_END = re.compile(r"[.!?…:;\"'”’»)。！？]$")
_BREAKS = re.compile(r"\n[ \t]*\n\s*")


def read_paragraphs(body: bytes, content_type: str | None = None) -> tuple[str, ...]:
    """The paragraphs that a page's story begins with, as plain text.

    Captions, promotion and what stands around a story are left out, as far as they can be told.
    Never fails, whatever the bytes are; time and memory are bounded.

    Args:
        body: what the server sent, decompressed; possibly cut.
        content_type: the Content-Type header, if there was one.

    Returns:
        At most `MOST_PARAGRAPHS`, in reading order; none of a page without running text.
    """
    from selectolax.lexbor import LexborHTMLParser

    text = bounded_story(decode(body[:MAX_BYTES], content_type).text)
    page = LexborHTMLParser(text)
    paragraphs = _of_best_place(page, _is_not_story)
    if sum(map(len, paragraphs)) < _LEAST_STORY:
        # Names mislead on some pages, and others have no paragraphs at all.
        others = (_of_best_place(page, _is_no_place), _of_broken_lines(page))
        longer = [*others, _of_linked_data(page)]
        paragraphs = max([paragraphs, *longer], key=lambda found: sum(map(len, found)))
    return tuple(dict.fromkeys(paragraphs))[:MOST_PARAGRAPHS]


def _of_best_place(
    page: "LexborHTMLParser", is_outside: Callable[["LexborNode"], bool]
) -> list[str]:
    """The paragraphs of the element that holds most of the running text of a page.

    A paragraph speaks for its parent and, by half, for the parent of that, as in the scoring that
    readers of articles commonly use; names such as "article-body" speak as well.

    Args:
        page: the parsed page.
        is_outside: whether an element holds nothing of a story.
    """
    candidates: list[tuple[list[LexborNode], str]] = []
    scores: dict[int, float] = {}
    for node in page.css(_SELECTOR)[:_MOST_CANDIDATES]:
        ancestors = list(_ancestors(node))
        words = clean_text(node.text(separator=""))
        if not words or any(map(is_outside, ancestors[:6])) or is_outside(node):
            continue
        candidates.append((ancestors, words))
        if len(words) < _LEAST_CHARACTERS or _linked_share(node, words) > _MOST_LINKED:
            continue
        weight = min(len(words), 600) ** 0.5
        for ancestor, share in zip(ancestors, (1.0, 0.5), strict=False):
            scores[ancestor.mem_id] = scores.get(ancestor.mem_id, 0.0) + weight * share
    places = {each.mem_id: each for ancestors, _ in candidates for each in ancestors[:2]}
    best = max(
        (number for number in places if number in scores),
        key=lambda number: scores[number] * _trust(places[number]),
        default=None,
    )
    if best is None:
        return []
    inside = [
        words for ancestors, words in candidates if any(each.mem_id == best for each in ancestors)
    ]
    return [words for words in inside if _is_story(words)]


def _of_broken_lines(page: "LexborHTMLParser") -> list[str]:
    """The paragraphs of an element whose text is only broken by <br>, as old blogs have it."""
    best: list[str] = []
    for node in page.css("div, td, section, article")[:_MOST_CANDIDATES]:
        if not any(child.tag == "br" for child in _children(node)):
            continue
        if _is_not_story(node) or any(map(_is_not_story, _ancestors(node))):
            continue
        parts: list[str] = []
        for child in _children(node):
            if child.tag == "br":
                parts.append("\n")
            elif child.tag == "-text":
                parts.append(" ".join((child.text_content or "").split()) + " ")
            elif child.tag in ("a", "b", "i", "em", "strong", "span", "u"):
                parts.append(child.text(separator="") + " ")
        broken = _BREAKS.split("".join(parts))
        found = [words for part in broken if _is_story(words := clean_text(part))]
        if sum(map(len, found)) > sum(map(len, best)):
            best = found
    return best


def _of_linked_data(page: "LexborHTMLParser") -> list[str]:
    """The paragraphs of the text that JSON-LD repeats of an article."""
    for script in page.css("script[type*=json i]")[:20]:
        try:
            values = json.loads(script.text(deep=True))
        except (ValueError, RecursionError):
            continue
        entries = values if isinstance(values, list) else [values]
        for entry in entries[:20]:
            body = entry.get("articleBody") if isinstance(entry, dict) else None
            if isinstance(body, str) and body.strip():
                parts = _BREAKS.split(body) if _BREAKS.search(body) else body.split("\n")
                return [words for part in parts[:200] if _is_story(words := clean_text(part))]
    return []


def _is_story(words: str) -> bool:
    """Whether a paragraph belongs to a story."""
    if len(words) < _LEAST_CHARACTERS and not _DATELINE_END.search(words):
        return False
    count = len(words.split())
    if count <= _MOST_WORDS_OF_NAMES and words.isascii() and not _DATELINE_END.search(words):
        return False  # a name, a date, a section
    return count > _SHORT_WORDS or not _junk().match(words)


@cache
def _junk() -> re.Pattern[str]:
    lines = assets.read_text("data/excerpt-junk.txt").splitlines()
    patterns = [line for line in lines if line.strip() and not line.startswith("#")]
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


def _is_no_place(node: "LexborNode") -> bool:
    """Whether an element's kind alone keeps a story out."""
    return node.tag in _NOT_STORY_TAGS and node.tag != "table"


def _is_not_story(node: "LexborNode") -> bool:
    if node.tag in _NOT_STORY_TAGS:
        return True
    if node.tag in ("html", "body", "article", "main"):
        return False
    names = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}"[:300]
    return bool(_NOT_STORY_NAMES.search(names)) and not _STORY_NAMES.search(names)


def _trust(node: "LexborNode") -> float:
    """How much the name of an element says that it holds a story."""
    attributes = node.attributes
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"[:300]
    is_marked = "articlebody" in (attributes.get("itemprop") or "").lower()
    return 1.5 if is_marked or node.tag == "article" or _STORY_NAMES.search(names) else 1.0


def _linked_share(node: "LexborNode", words: str) -> float:
    linked = sum(len(clean_text(link.text(separator=""))) for link in node.css("a")[:50])
    return linked / len(words)


def _ancestors(node: "LexborNode") -> Iterator["LexborNode"]:
    parent = node.parent
    for _ in range(_MOST_ANCESTORS):
        if parent is None:
            return
        yield parent
        parent = parent.parent


def _children(node: "LexborNode") -> Iterator["LexborNode"]:
    child = node.child
    while child is not None:
        yield child
        child = child.next
