"""Pages of a few fields, for tests of one rule at a time."""

import json
from html import escape

from linkwright.fetch.page import read_page
from linkwright.fetch.page_info import PageInfo


def page(
    title: str = "",
    h1: str = "",
    *,
    url: str = "https://unknown.example/a",
    data: object = None,
    body: str = "",
    lang: str = "en",
    **metas: str,
) -> PageInfo:
    """What is read off a page with these fields; og_title="x" stands for og:title and so on."""
    parts = [f"<html lang={lang}><head><title>{escape(title)}</title>"]
    for name, content in metas.items():
        named = name.replace("__", "-").replace("_", ":", 1)
        parts.append(f'<meta property="{named}" content="{escape(content)}">')
    if data is not None:
        parts.append(f'<script type="application/ld+json">{json.dumps(data)}</script>')
    parts.append(f"</head><body>{f'<h1>{escape(h1)}</h1>' if h1 else ''}{body}</body></html>")
    return read_page("".join(parts).encode(), url, "text/html; charset=utf-8")
