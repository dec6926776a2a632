"""Colours for Markdown as it is written: what will be read stands out, marks step back."""

import re
import time
from collections.abc import Callable, Iterable
from enum import IntEnum

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from linkwright.ui.editor.utf16_positions import in_units
from linkwright.ui.theme import Theme

_SLICE_S = 0.012
_LONG_LINE = 20_000

_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]|$)")
_QUOTE = re.compile(r" {0,3}>(?: ?>)*")
_LIST = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])(?=\s)")
_FENCE = re.compile(r" {0,3}(```|~~~)")
# Each alternative ends at the first sign that could begin another, so that a line of nothing
# but openings is still read in linear time.
_INLINE = re.compile(
    r"""
    (?P<escape>\\[\\`*_{}\[\]()\#+.!<>-])
  | (?P<code>`[^`]+`)
  | (?P<auto><https?://[^<>\s]*>)
  | (?P<link>!?\[(?P<title>(?:[^\[\]\\]|\\.)*)\]
      \((?P<address><[^<>]*>|[^()\s<]*(?:\([^()\s]*\)[^()\s]*){0,8})(?P<hint>\s+"(?:[^"\\]|\\.)*")?\s*\))
  | (?P<strong>\*\*(?=\S)(?P<bold>(?:[^*]|\*(?!\*))+)\*\*)
  | (?P<emphasis>(?<![\w*])\*(?=[^\s*])(?P<starred>[^*]+)\*(?![\w*])
      |(?<![\w_])_(?=[^\s_])(?P<lined>[^_]+)_(?![\w_]))
    """,
    re.VERBOSE,
)


class _State(IntEnum):
    """What a line leaves open for the next one."""

    TEXT = 0
    CODE = 1


class MarkdownHighlighter(QSyntaxHighlighter):
    """Highlights the lines of a post.

    A line costs only itself. Of a long text only as much is done at once as no one notices;
    the rest follows in slices while the program is idle.

    Args:
        document: what is highlighted.
        theme: where the colours come from.

    Attributes:
        wrong_words: says which words of such a line are to be underlined.
        finish_line: called with each line outside code and its text once it is coloured.
    """

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self.wrong_words: Callable[[QTextBlock, str], Iterable[tuple[int, int]]] | None = None
        self.finish_line: Callable[[QTextBlock, str], None] | None = None
        self._slice_end = 0.0
        self._unlit_block: int | None = None
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._on_turn)
        self._formats = _formats(theme)
        self._wrong = theme.colour("alarm")

    def use(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._formats = _formats(theme)
        self._wrong = theme.colour("alarm")
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        now = time.monotonic()
        if not self._turn.isActive():
            self._slice_end = now + _SLICE_S
            self._turn.start()
        if now > self._slice_end:
            number = self.currentBlock().blockNumber()
            if self._unlit_block is None or number < self._unlit_block:
                self._unlit_block = number
            return
        if self._is_code(text):
            self.setFormat(0, len(text), self._formats["code"])
        elif len(text) <= _LONG_LINE:
            self._colour_line(in_units(text))

    def _is_code(self, text: str) -> bool:
        inside = self.previousBlockState() == _State.CODE
        fence = _FENCE.match(text) is not None
        self.setCurrentBlockState(_State.CODE if inside != fence else _State.TEXT)
        return inside or fence

    def _colour_line(self, text: str) -> None:
        base, start = "", 0
        if heading := _HEADING.match(text):
            base, start = "heading", heading.end()
        elif quote := _QUOTE.match(text):
            base, start = "quote", quote.end()
        elif item := _LIST.match(text):
            start = item.end()
        if base:
            self.setFormat(start, len(text) - start, self._formats[base])
        if start:
            self.setFormat(0, start, self._formats["mark"])
        for match in _INLINE.finditer(text, start):
            self._colour_inline(match, base)
        if self.wrong_words is not None:
            for start, end in self.wrong_words(self.currentBlock(), text):
                self._underline(start, end)
        if self.finish_line is not None:
            self.finish_line(self.currentBlock(), text)

    def _underline(self, start: int, end: int) -> None:
        """Put a wavy line under a word, whatever it looks like."""
        style = self.format(start)
        for place in range(start + 1, end + 1):
            here = self.format(place) if place < end else None
            if here != style:
                style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
                style.setUnderlineColor(self._wrong)
                self.setFormat(start, place - start, style)
                start, style = place, here or style

    def _colour_inline(self, match: re.Match[str], base: str) -> None:
        kind = match.lastgroup or ""
        if kind == "escape":
            self.setFormat(match.start(), 1, self._formats["mark"])
            return
        if kind == "code":
            self.setFormat(match.start(), len(match[0]), self._formats["code"])
            return
        inner, name = {
            "auto": ((match.start() + 1, match.end() - 1), "waiting"),
            "link": (match.span("title"), "title"),
            "strong": (match.span("bold"), "bold"),
        }.get(kind, ((match.start() + 1, match.end() - 1), "italic"))
        if kind == "link" and match[0].startswith("!"):
            name = "caption"
        self.setFormat(match.start(), match.end() - match.start(), self._formats["mark"])
        self.setFormat(inner[0], inner[1] - inner[0], self._formats[f"{name} {base}".strip()])

    def _on_turn(self) -> None:
        """Go on where the last slice ended."""
        number, self._unlit_block = self._unlit_block, None
        if number is None:
            return
        block = self.document().findBlockByNumber(number)
        while block.isValid() and self._unlit_block is None:
            self.rehighlightBlock(block)
            block = block.next()


def _formats(theme: Theme) -> dict[str, QTextCharFormat]:
    """The formats by name; those inside headings and quotes carry what surrounds them."""

    def made(colour: str, *, bold: bool = False, italic: bool = False) -> QTextCharFormat:
        formed = QTextCharFormat()
        formed.setForeground(theme.colour(colour))
        if bold:
            formed.setFontWeight(QFont.Weight.Bold)
        if italic:
            formed.setFontItalic(True)
        return formed

    formats = {
        "mark": made("quiet"),
        "code": made("secondary"),
        "heading": made("text", bold=True),
        "quote": made("secondary", italic=True),
        "waiting": made("notice"),
        "title": made("link"),
        "caption": made("text"),
        "bold": made("text", bold=True),
        "italic": made("text", italic=True),
    }
    for base in ("heading", "quote"):
        outer = formats[base]
        for name in ("waiting", "title", "caption", "bold", "italic"):
            mixed = QTextCharFormat(outer)
            mixed.merge(formats[name])
            formats[f"{name} {base}"] = mixed
    return formats
