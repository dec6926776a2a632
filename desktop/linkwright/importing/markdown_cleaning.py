"""Markdown of others, left as it was written but for what would be active or mean nothing here."""

import re
from collections.abc import Callable, Iterator
from html import unescape

from linkwright.export.embeds import embed_at
from linkwright.importing.html.addresses import is_on_the_web, kept_address
from linkwright.importing.losses import Loss, Losses
from linkwright.importing.records import MarkdownBody
from linkwright.importing.template_tags import without_hugo_tags, without_liquid_tags
from linkwright.model.inline_links import find_links
from linkwright.model.markdown_text import code_spans, destination_url, escape_inline

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HIDDEN = re.compile(r"<(script|style)\b[^<>]*>.*?</\1\s*>[ \t]*\n?", re.DOTALL | re.IGNORECASE)
_OPEN_HIDDEN = re.compile(r"<(script|style)\b[^<>]*/?>", re.IGNORECASE)
_FRAME = re.compile(
    r"<(iframe|embed|object|video|audio)\b([^<>]*)>(?:[^<>]*</\1\s*>)?", re.IGNORECASE
)
_SOURCE = re.compile(r"""\b(?:src|data)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_ANCHOR = re.compile(r"<a\b[^<>]*>", re.IGNORECASE)
_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]+\]:[ \t]*<?([^\s>]+)>?[^\n]*\n?", re.MULTILINE)
_IMAGE = re.compile(r"!\[[^\]\n]{0,2000}\]\(\s*<?([^\s<>)]+)")


def clean_markdown(body: MarkdownBody, losses: Losses) -> str:
    """The text of a post as Markdown.

    Scripts and style sheets go, players become links, links that would run code lose their
    address. Code stays as it is, whatever it shows.

    Args:
        body: the text and the template language in it.
        losses: counts what could not be kept.
    """
    text = body.markdown
    if body.templates == "hugo":
        text = outside_code(text, lambda part: without_hugo_tags(part, losses))
    elif body.templates == "liquid":
        text = without_liquid_tags(text, losses)
    return outside_code(text, lambda part: _without_active_parts(part, losses))


def outside_code(text: str, change: Callable[[str], str]) -> str:
    """Change a text, but not the code in it."""
    return "".join(
        part if is_code else change(part) for part, is_code in _code_and_rest(text) if part
    )


def _code_and_rest(text: str) -> Iterator[tuple[str, bool]]:
    """The parts of a text in order, and whether each is code."""
    for stretch, is_fenced in _fenced_and_rest(text):
        if is_fenced:
            yield stretch, True
            continue
        at = 0
        for start, end in code_spans(stretch):
            yield stretch[at:start], False
            yield stretch[start:end], True
            at = end
        yield stretch[at:], False


def _fenced_and_rest(text: str) -> Iterator[tuple[str, bool]]:
    gathered: list[str] = []
    fence = ""
    for line in text.splitlines(keepends=True):
        found = _FENCE.match(line)
        if not fence and found:
            yield "".join(gathered), False
            gathered, fence = [], found[1]
        elif fence and found and found[1].startswith(fence) and not line.strip(" \t\n`~"):
            yield "".join([*gathered, line]), True
            gathered, fence = [], ""
            continue
        gathered.append(line)
    yield "".join(gathered), bool(fence)


def _without_active_parts(text: str, losses: Losses) -> str:
    if "<" in text:
        text = _without_hidden(text, losses)
        text = _OPEN_HIDDEN.sub(lambda match: _hidden(match, losses), text)
        text = _FRAME.sub(lambda match: _linked(match, losses), text)
        text = _ANCHOR.sub(lambda match: _harmless_anchor(match, losses), text)
    if ":" in text:
        text = _without_active_links(text, losses)
        text = _DEFINITION.sub(lambda match: _harmless_definition(match, losses), text)
    for image in _IMAGE.finditer(text):
        address = kept_address(destination_url(image[1]), "") or ""
        if is_on_the_web(address):
            losses.add(Loss.WEB_IMAGE)
    return text


def _without_hidden(text: str, losses: Losses) -> str:
    """Scripts and style sheets taken out whole; only up to the last end, so in linear time."""
    lower = text.lower()
    end = max(lower.rfind("</script"), lower.rfind("</style"))
    end = text.find(">", end) + 1 if end >= 0 else 0
    end += text.startswith("\n", end)
    return _HIDDEN.sub(lambda match: _hidden(match, losses), text[:end]) + text[end:]


def _hidden(match: re.Match[str], losses: Losses) -> str:
    losses.add(Loss.SCRIPT if match[1].lower() == "script" else Loss.STYLE)
    return ""


def _linked(match: re.Match[str], losses: Losses) -> str:
    source = _SOURCE.search(match[2])
    address = kept_address(unescape(_value(source)), "") if source else None
    if not address or not is_on_the_web(address):
        losses.add(Loss.LOST_FRAME)
        return ""
    embed = embed_at(address)
    if embed is None:
        losses.add(Loss.FRAME)
    return f"<{embed.address if embed else address}>"


def _harmless_anchor(match: re.Match[str], losses: Losses) -> str:
    href = _HREF.search(match[0])
    if href is None or kept_address(unescape(_value(href)), "") is not None:
        return match[0]
    losses.add(Loss.ACTIVE_LINK)
    return "<a>"


def _harmless_definition(match: re.Match[str], losses: Losses) -> str:
    if kept_address(destination_url(match[1]), "") is not None:
        return match[0]
    losses.add(Loss.ACTIVE_LINK)
    return ""


def _without_active_links(text: str, losses: Losses) -> str:
    parts: list[str] = []
    at = 0
    for link in find_links(text, 0, len(text)):
        address = destination_url(link.url.of(text))
        if link.kind == "bare" or kept_address(address, "") is not None:
            continue
        losses.add(Loss.ACTIVE_LINK)
        words = link.text.of(text)
        parts += (
            text[at : link.span.start],
            escape_inline(words) if link.kind == "autolink" else words,
        )
        at = link.span.end
    return "".join([*parts, text[at:]])


def _value(match: re.Match[str]) -> str:
    return match[1] or match[2] or match[3] or ""
