"""What Linkwright adds to the Markdown renderer (Python-Markdown) as one extension.

Imported only when a post is rendered: the renderer is dear to load.
"""

import re
import string
from typing import Any, cast
from xml.etree import ElementTree

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor, SubstituteTagInlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import InlineProcessor as InlineReader
from markdown.treeprocessors import Treeprocessor
from markdown.util import ETX, HTML_PLACEHOLDER_RE, STX, AtomicString, Registry

from linkwright.export.block_layout import lay_out
from linkwright.export.fenced_code import set_code_aside
from linkwright.export.raw_html import BLOCK_START, closed_piece, enclosed_spans, inline_tag
from linkwright.export.reading_cost import InlineBudget, refuse_deep_nesting

_REFERENCE_PATTERNS = ("reference", "image_reference", "short_reference", "short_image_ref")
_PATTERNS_BY_SIGN = {
    "`": ("backtick",),
    "\\": ("escape",),
    "\\\n": ("escaped_line_end",),
    "[": ("footnote", "link", "image_link", *_REFERENCE_PATTERNS),
    "[^": ("footnote",),
    "![": ("image_link", "image_reference", "short_image_ref"),
    "<": ("autolink", "automail", "html", "hidden_text"),
    "&": ("entity",),
    "  \n": ("linebreak",),
}
_AS_TYPED = {ord(sign): f"{STX}{ord(sign)}{ETX}" for sign in "[]()`<\\"}


class PostRules(Extension):
    """CommonMark's escapes and lists, and raw HTML kept in bounds."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the renderer's own name
        """Put the rules in their places; the numbers are the renderer's priorities."""
        md.ESCAPED_CHARS = list(string.punctuation)
        md.preprocessors.deregister("html_block")
        md.preprocessors.register(FencedCode(md), "fenced_code", 25)
        md.preprocessors.register(EnclosedHtml(md), "enclosed_html", 22)
        md.preprocessors.register(Layout(md), "layout", 15)
        md.parser.blockprocessors.register(HtmlBlock(md.parser), "html_piece", 75)
        md.inlinePatterns.register(HiddenText(r"<(script|style)\b[^<>]*>", md), "hidden_text", 185)
        line_break = SubstituteTagInlineProcessor(r"\\\n", "br")
        md.inlinePatterns.register(line_break, "escaped_line_end", 182)
        before = BeforeInline(md)
        md.treeprocessors.register(before, "before_inline", 30)
        md.treeprocessors.register(InlineHtml(md, before), "inline_html", 12)


class FencedCode(Preprocessor):
    """See `fenced_code`."""

    def run(self, lines: list[str]) -> list[str]:
        """See the class."""
        return set_code_aside(lines, self.md.htmlStash.store)


class EnclosedHtml(Preprocessor):
    """Sets aside raw HTML that may hold blank lines, before the text is cut at them."""

    def run(self, lines: list[str]) -> list[str]:
        """See the class."""
        text = "\n".join(lines)
        pieces: list[str] = []
        at = 0
        for start, end in enclosed_spans(text):
            # Even of a comment a place is kept: two lists that it stands between stay two.
            place = self.md.htmlStash.store(closed_piece(text[start:end]))
            pieces += [text[at:start], f"\n\n{place}\n\n"]
            at = end
        pieces.append(text[at:])
        return "".join(pieces).split("\n")


class Layout(Preprocessor):
    """See `block_layout`."""

    def run(self, lines: list[str]) -> list[str]:
        """See the class."""
        refuse_deep_nesting("\n".join(lines))
        return lay_out(lines)


class HtmlBlock(BlockProcessor):
    """Sets aside a paragraph that begins with a block's tag, cleaned and complete in itself."""

    def test(self, parent: ElementTree.Element, block: str) -> bool:
        """Whether the block begins with a tag that stands on lines of its own."""
        return bool(BLOCK_START.match(block))

    def run(self, parent: ElementTree.Element, blocks: list[str]) -> None:
        """Keep what is clean of the block under a place holder."""
        paragraph = ElementTree.SubElement(parent, "p")
        place = self.parser.md.htmlStash.store(closed_piece(blocks.pop(0)))
        paragraph.text = AtomicString(place)


class HiddenText(InlineProcessor):
    """Takes away a script or style sheet inside a line, content and all, when it has its end."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the stubs know the older signature
        self, m: re.Match[str], data: str
    ) -> tuple[str | None, int, int]:
        """See the class; the renderer's protocol is (replacement, start, end)."""
        end = re.compile(rf"</{m[1]}\s*>", re.IGNORECASE).search(data, m.end())
        return ("", m.start(), end.end()) if end else (None, m.start(), m.end())


class BeforeInline(Treeprocessor):
    """Leaves a text as typed when reading it would take the renderer unreasonably long.

    No text that a person wrote comes near the limit; see `reading_cost`.

    Attributes:
        block_pieces: how many pieces the stash holds before the first tag inside a line is added.
    """

    block_pieces = 0

    def run(self, root: ElementTree.Element) -> None:
        """See the class."""
        budget = InlineBudget()
        texts: list[str] = []
        for element in root.iter():
            text = element.text
            texts += [part for part in (text, element.tail) if part]
            if text and not isinstance(text, AtomicString) and not budget.allows(text):
                element.text = AtomicString(text)
            if element.tail and not budget.allows(element.tail):
                element.tail = element.tail.translate(_AS_TYPED)
        self.block_pieces = self.md.htmlStash.html_counter
        self._take_off_unused(texts)

    def _take_off_unused(self, texts: list[str]) -> None:
        """What a post does not use need not be searched for in each line: half of the time."""
        patterns = self.md.inlinePatterns
        unused = set() if self.md.references else {patterns[name] for name in _REFERENCE_PATTERNS}
        for sign, names in _PATTERNS_BY_SIGN.items():
            if not any(sign in text for text in texts):
                unused |= {patterns[name] for name in names}
        used = [pattern for pattern in patterns if pattern not in unused]
        kept: Registry[Any] = Registry()  # of this text alone; the next has all again
        for number, pattern in enumerate(used):
            kept.register(pattern, str(number), -number)
        cast("InlineReader", self.md.treeprocessors["inline"]).inlinePatterns = kept


class InlineHtml(Treeprocessor):
    """Lets only known tags stay inside a line, and only where both ends are in the same run.

    Args:
        md: the renderer.
        before: knows which pieces of the stash are whole blocks and none of our business.
    """

    def __init__(self, md: Markdown, before: BeforeInline) -> None:
        super().__init__(md)
        self._before = before

    def run(self, root: ElementTree.Element) -> None:
        """See the class."""
        if self.md.htmlStash.html_counter > self._before.block_pieces:
            for element in root.iter():
                self._pair_tags(element)

    def _pair_tags(self, element: ElementTree.Element) -> None:
        """Empty the place holders of all tags of this run that may not stay or have no partner."""
        stash = self.md.htmlStash.rawHtmlBlocks
        waiting: list[tuple[str, int]] = []
        for number in self._stashed(element):
            tag = inline_tag(str(stash[number]))
            stash[number] = tag.html
            if tag.opens:
                waiting.append((tag.opens, number))
            elif tag.closes:
                if all(name != tag.closes for name, _ in waiting):
                    stash[number] = ""
                    continue
                while waiting[-1][0] != tag.closes:
                    stash[waiting.pop()[1]] = ""
                waiting.pop()
        for _, number in waiting:
            stash[number] = ""

    def _stashed(self, element: ElementTree.Element) -> list[int]:
        """The numbers of the place holders in the element's own text, in reading order."""
        texts = [element.text, *(child.tail for child in element)]
        found = (match for text in texts if text for match in HTML_PLACEHOLDER_RE.finditer(text))
        return [int(match[1]) for match in found if int(match[1]) >= self._before.block_pieces]
