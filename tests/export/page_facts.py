"""What a reader finds in a page, in order: to compare a built page with the post it came from."""

import re
from dataclasses import dataclass
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser, LexborNode

_NOT_THE_TEXT = (
    "sup[id^=fnref], li[id^='fn:'], .footnotes, .footnote, script, style, iframe, header, footer"
)


@dataclass(frozen=True)
class PageFacts:
    """Texts without blank space, which programs are free to set; addresses without encoding."""

    blocks: list[tuple[str, str]]
    links: list[tuple[str, str]]
    pictures: list[str]


def facts_of(html: str, article: str = "article") -> PageFacts:
    node = LexborHTMLParser(html).css_first(article)
    assert node is not None, f"no {article} in the page"
    for part in node.css(_NOT_THE_TEXT):
        part.decompose()
    links = [link for link in node.css("a") if not (link.attributes["href"] or "").startswith("#")]
    return PageFacts(
        blocks=[
            # Hugo gets code with template signs as text.
            ("p" if block.tag == "pre" else block.tag, _squeezed(block))
            for block in node.css("p, pre, li, h1, h2, h3, h4, figcaption, td, th, blockquote")
            if _squeezed(block) and not _in_caption(block)
        ],
        links=[(unquote(link.attributes["href"] or ""), _squeezed(link)) for link in links],
        pictures=[image.attributes["alt"] or "" for image in node.css("img")],
    )


def title_of(html: str, selector: str) -> str:
    node = LexborHTMLParser(html).css_first(selector)
    return " ".join(node.text().split()) if node is not None else ""


def _in_caption(block: LexborNode) -> bool:
    return block.parent is not None and block.parent.tag == "figcaption"


def _squeezed(node: LexborNode) -> str:
    return re.sub(r"\s+", "", node.text())
