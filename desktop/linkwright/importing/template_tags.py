"""Tags of template languages in Markdown: Hugo's shortcodes and Jekyll's Liquid.

Pictures, players and code get the form that a post has for them; everything else stays in the text
as it is, and is told of.
"""

import re

from linkwright.importing.losses import Loss, Losses
from linkwright.model.markdown_text import escape_inline, link_destination

_HUGO = re.compile(
    r"\{\{([<%])\s*(/?)([\w./-]{1,80})"
    r"((?:`[^`]{0,2000}`|\"(?:[^\"\\]|\\.){0,2000}\"|[^`\"]){0,2000}?)[>%]\}\}"
)
_PARAMETER = re.compile(r"(?:([\w-]+)\s*=\s*)?(?:`([^`]*)`|\"((?:[^\"\\]|\\.)*)\"|([^\s`\"=]+))")
_PLAYERS = {"youtube": "https://www.youtube.com/watch?v={}", "vimeo": "https://vimeo.com/{}"}
_HIGHLIGHT = re.compile(
    r"\{%-?\s*highlight\s+([\w+#-]{1,40})[^%]{0,200}%\}\n?(.{0,100000}?)\n?"
    r"\{%-?\s*endhighlight\s*-?%\}",
    re.DOTALL,
)
_RAW = re.compile(r"\{%-?\s*(?:end)?raw\s*-?%\}")
# The root of the site, which nothing stands for in an address, and addresses that begin there.
_SITE_ROOT = re.compile(r"(?:\{\{-?\s*site\.(?:base)?url\s*-?\}\})+(?=/)")
_SITE_ADDRESS = re.compile(
    r"\{\{-?\s*(?:\"([^\"{}|\n]{1,500})\"|'([^'{}|\n]{1,500})')"
    r"\s*\|\s*(?:relative_url|absolute_url|prepend:\s*site\.(?:base)?url)\s*-?\}\}"
)
_LIQUID = re.compile(r"\{%-?\s*(\w+)[^%]{0,500}%\}|\{\{-?\s*([\w.]+)[^{}]{0,500}\}\}")


def without_hugo_tags(text: str, losses: Losses) -> str:
    """Markdown with Hugo's figures as pictures with a caption, and its players as addresses.

    Args:
        text: Markdown without code.
        losses: counts the tags that stay.
    """
    return _HUGO.sub(lambda match: _hugo_tag(match, losses), text)


def without_liquid_tags(text: str, losses: Losses) -> str:
    """Markdown with Liquid's code blocks as fenced code, and addresses from the site's root on.

    Args:
        text: Markdown.
        losses: counts the tags that stay.
    """
    text = _HIGHLIGHT.sub(_fenced, text)
    text = _RAW.sub("", text)
    text = _SITE_ROOT.sub("", text)
    text = _SITE_ADDRESS.sub(lambda match: match[1] or match[2], text)
    for match in _LIQUID.finditer(text):
        losses.add(Loss.TEMPLATE_TAG, match[1] or match[2])
    return text


def _hugo_tag(match: re.Match[str], losses: Losses) -> str:
    name = match[3]
    named, unnamed = _parameters(match[4])
    if name in _PLAYERS and (identifier := named.get("id") or "".join(unnamed[:1])):
        return f"<{_PLAYERS[name].format(identifier)}>"
    if name == "figure" and not match[2] and named.get("src"):
        return _figure(named)
    losses.add(Loss.TEMPLATE_TAG, f"{match[2]}{name}")
    return match[0]


def _parameters(source: str) -> tuple[dict[str, str], list[str]]:
    named: dict[str, str] = {}
    unnamed: list[str] = []
    for name, raw, quoted, bare in _PARAMETER.findall(source):
        value = raw or re.sub(r"\\(.)", r"\1", quoted) or bare
        if name:
            named[name] = value
        elif value:
            unnamed.append(value)
    return named, unnamed


def _figure(named: dict[str, str]) -> str:
    """Hugo renders the caption as Markdown, so it stays as it is."""
    picture = f"![{escape_inline(named.get('alt', ''))}]({link_destination(named['src'])})"
    if named.get("link"):
        picture = f"[{picture}]({link_destination(named['link'])})"
    caption = " ".join((named.get("caption") or named.get("title") or "").split())
    if not caption:
        return picture
    mark = "_" if "*" in caption else "*"
    return f"{picture}\n{mark}{caption}{mark}"


def _fenced(match: re.Match[str]) -> str:
    fence = "```" if "```" not in match[2] else "~~~~"
    return f"{fence}{match[1]}\n{match[2]}\n{fence}"
