"""Opening paragraphs of saved real pages: found at all, part of the story, and how fast.

What the story of a page is stands in the JSON-LD of some pages (``articleBody``), which is not
looked at where a page has paragraphs of its own.
"""

import json
import re
import time
from collections.abc import Iterator
from statistics import median

from benchmarks.figures import Figure, p95
from benchmarks.titles_score import DEFAULT_PAGES, load_cases
from linkwright.fetch.pages.article_text import read_paragraphs

_SCRIPT = re.compile(rb"<script[^>]*ld\+json[^>]*>(.*?)</script", re.DOTALL | re.IGNORECASE)
_LETTERS = re.compile(r"[\W_]+")
_LOOKED_AT = 3
_LEAST_BODY = 500
_PART = 30


def run() -> Iterator[Figure]:
    """The figures; none when the pages are not there."""
    if not DEFAULT_PAGES.is_dir():
        print(f"no saved pages in {DEFAULT_PAGES}: excerpts are not measured")
        return
    cases = load_cases(DEFAULT_PAGES, corrected=False)
    times_ms: list[float] = []
    without = outside = compared = 0
    for case in cases:
        start = time.process_time()
        paragraphs = read_paragraphs(case.body, case.content_type)
        times_ms.append((time.process_time() - start) * 1000)
        without += not paragraphs
        story = _letters(_story_of(case.body))
        if len(story) >= _LEAST_BODY:
            compared += len(paragraphs[:_LOOKED_AT])
            outside += sum(not _is_in(each, story) for each in paragraphs[:_LOOKED_AT])
    yield Figure("saved pages without an opening paragraph", 100 * without / len(cases), "%", 3)
    share = 100 * outside / max(1, compared)
    yield Figure(f"opening paragraphs that are no story (of {compared})", share, "%", 5)
    yield Figure("a page's bytes to its opening paragraphs, median", median(times_ms), "ms", 20)
    yield Figure("the same, p95", p95(times_ms), "ms", 100)


def _story_of(body: bytes) -> str:
    """What the page itself says its story is; "" on most pages."""
    for script in _SCRIPT.findall(body):
        try:
            values = json.loads(script)
        except (ValueError, RecursionError):
            continue
        for entry in values if isinstance(values, list) else [values]:
            story = entry.get("articleBody") if isinstance(entry, dict) else None
            if isinstance(story, str):
                return story
    return ""


def _is_in(paragraph: str, story: str) -> bool:
    """Whether part of a paragraph stands in a story, which may write links and marks otherwise."""
    letters = _letters(paragraph)
    middle = len(letters) // 2
    parts = (letters[:_PART], letters[middle : middle + _PART], letters[-_PART:])
    return any(part in story for part in parts)


def _letters(text: str) -> str:
    return _LETTERS.sub("", text).casefold()
