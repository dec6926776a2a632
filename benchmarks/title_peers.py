"""Other tools that read titles and publishers off pages, each behind one function.

None is needed to run Linkwright; one that is not installed is passed over with a word.
"""

import re
from collections.abc import Callable, Iterator
from importlib.util import find_spec

TitleReader = Callable[[bytes, str], tuple[str, str]]
"""From a page and its address to its title and publisher; "" for what the tool does not give."""


def peers() -> Iterator[tuple[str, TitleReader | None]]:
    """Each tool by name; None for one that is not installed."""
    yield "<title> as it stands", _plain_title
    for name, module, reader in (
        ("trafilatura", "trafilatura", _trafilatura),
        ("newspaper4k", "newspaper", _newspaper),
        ("readability-lxml", "readability", _readability),
    ):
        yield name, reader if find_spec(module) else None


def _plain_title(body: bytes, url: str) -> tuple[str, str]:
    found = re.search(r"<title[^>]*>([^<]*)", body.decode("utf-8", "replace"), re.IGNORECASE)
    return (found.group(1) if found else ""), ""


def _trafilatura(body: bytes, url: str) -> tuple[str, str]:
    from trafilatura.metadata import extract_metadata

    found = extract_metadata(body, default_url=url or None)
    return (found.title or "", found.sitename or "") if found is not None else ("", "")


def _newspaper(body: bytes, url: str) -> tuple[str, str]:
    import newspaper

    article = newspaper.Article(url or "https://unknown.example/", fetch_images=False)
    article.download(input_html=body.decode("utf-8", "replace"))
    article.parse()
    named = article.meta_site_name or (article.meta_data.get("og") or {}).get("site_name", "")
    return article.title or "", str(named or "")


def _readability(body: bytes, url: str) -> tuple[str, str]:
    from readability import Document

    return Document(body.decode("utf-8", "replace")).short_title() or "", ""
