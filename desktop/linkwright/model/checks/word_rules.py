"""Rules for words and marks: doubled words, what is left to fill in, quotation marks."""

import re
from collections.abc import Iterator
from itertools import pairwise

from linkwright.model.checks.check_words import LanguageWords
from linkwright.model.checks.checked_post import CheckedPost, Finding
from linkwright.model.text_edits import Span, TextEdit

_GAP = re.compile(r"(?:[ \t\u00a0]|\n(?!\s*\n)[> \t]*)+")
_PART_BEFORE, _PART_BEHIND = re.compile(r"[\w'’.-]"), re.compile(r"[\w'’-]|\.\w")
_LETTERS = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_BRACES = re.compile(r"(?<![\\$])\{\{?[ ]?[^\W\d_][^{}\n]{0,80}\}{1,2}")
_STRAIGHT = re.compile(r'(?<!\d)"')
_EMPTY = re.compile(r"\"\"|“”|«\s*»|„[“”]")
_PARAGRAPH_END = re.compile(r"\n[ \t>]*(?=\n)")
_MARKUP = re.compile(r"\0|^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
_LEAST_HITS = 2
_REACH = 300  # characters beside a word that tell its language
_SHORTEST_WORD = 3


def find_doubled_word(checked: CheckedPost) -> Iterator[Finding]:
    """A word stands twice in a row where its language never says so on purpose.

    "that that" is English, "nous nous" French, and Turkish or Indonesian double any word. So a
    small word counts only in a line of its own language, and any other word only in lower case
    in a line that is surely in a language that we know.
    """
    prose = checked.prose
    languages = list(checked.options.words.languages.values())
    for first, second in _pairs(prose):
        words = first[0], second[0]
        line = _line_around(prose, first.start(), second.end())
        if not _is_slip(*words, line, languages):
            continue
        is_title = first.start() < checked.post.body_span.start
        is_one_line = "\n" not in prose[first.end() : second.start()]
        cut = TextEdit(first.end(), second.end(), "")
        edits = (cut,) if is_one_line and (not is_title or _is_plain_title(checked)) else ()
        before = prose[max(0, first.start() - 12) : first.start()].rpartition("\n")[2]
        behind = prose[second.end() : second.end() + 12].partition("\n")[0]
        around = (before + behind).replace("\0", "")
        yield Finding(Span(first.start(), second.end()), " ".join(words), around, edits)


def _pairs(prose: str) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Two equal words with nothing but space between; parts of longer words are none."""
    for first, second in pairwise(_LETTERS.finditer(prose)):
        if first[0].lower() != second[0].lower():
            continue
        one, two = first[0], second[0]
        is_name_and_word = len(one) > 1 and one.isupper() != two.isupper()  # "IS is", "US us"
        if (
            not is_name_and_word
            and _GAP.fullmatch(prose, first.end(), second.start())
            and not _PART_BEFORE.match(prose[max(0, first.start() - 1) : first.start()])
            and not _PART_BEHIND.match(prose, second.end())
        ):
            yield first, second


def _is_plain_title(checked: CheckedPost) -> bool:
    """Whether the title is written on one line, so that it may be cut as text."""
    return "\n" not in checked.title_span.of(checked.text)


def _line_around(prose: str, first: int, last: int) -> str:
    """The line that a stretch stands in, as far as it tells anything."""
    near, far = max(0, first - _REACH), last + _REACH
    start = prose.rfind("\n", near, first) + 1 or near
    end = prose.find("\n", last, far)
    return prose[start : end if end >= 0 else far]


def _is_slip(first: str, second: str, line: str, languages: list[LanguageWords]) -> bool:
    word = first.lower()
    others = {other.lower() for other in _WORD.findall(line)} - {word}
    hits = [len(others & (language.slips | language.fine)) for language in languages]
    most = max(hits, default=0)
    likely = [language for language, count in zip(languages, hits, strict=True) if count == most]
    if any(word in language.slips for language in likely):
        return True
    return (
        most >= _LEAST_HITS
        and len(likely) == 1
        and word not in likely[0].fine
        and len(word) >= _SHORTEST_WORD
        and first.islower()
        and second.islower()
    )


def find_placeholder(checked: CheckedPost) -> Iterator[Finding]:
    """Something of a template, or a note to oneself, is still there to be filled in."""
    spans = [Span(*match.span()) for match in _BRACES.finditer(checked.prose)]
    for match in _phrases_in(checked):
        if not (match[0].isupper() and _is_among_capitals(checked.prose, match)):
            spans.append(Span(*match.span()))
    for span in sorted(spans):
        yield Finding(span, span.of(checked.text), edits=_without_slot(checked, span))


def _phrases_in(checked: CheckedPost) -> Iterator[re.Match[str]]:
    """The places of the known phrases; those in capitals only in capitals."""
    phrases = checked.options.words.placeholders
    loud = [phrase for phrase in phrases if phrase.isupper()]
    quiet = [phrase for phrase in phrases if not phrase.isupper()]
    for group, flags in ((loud, 0), (quiet, re.IGNORECASE)):
        if group:
            choices = "|".join(map(re.escape, sorted(group, key=len, reverse=True)))
            yield from re.finditer(rf"\b(?:{choices})\b", checked.prose, flags)


def _without_slot(checked: CheckedPost, span: Span) -> tuple[TextEdit, ...]:
    """Edits that take a slot out that is a whole paragraph, with one blank line beside it."""
    text = checked.text
    if not any(block.kind == "paragraph" and block.span == span for block in checked.written):
        return ()
    end = span.end + (2 if text.startswith("\n\n", span.end) else 0)
    return (TextEdit(span.start, end, ""),)


def _is_among_capitals(prose: str, match: re.Match[str]) -> bool:
    """Whether a word in capitals is nothing special: a Spanish "TODO" in a shouting headline."""
    line = _line_around(prose, match.start(), match.end())
    others = [word for word in _WORD.findall(line) if len(word) > 1 and word != match[0]]
    return bool(others) and 2 * sum(word.isupper() for word in others) > len(others)


def find_open_quote(checked: CheckedPost) -> Iterator[Finding]:
    """A quotation mark has no partner in its paragraph, or there is nothing between two."""
    passages = list(_passages(checked))
    for at, span in enumerate(passages):
        part = span.of(checked.prose)
        if match := _EMPTY.search(part):
            yield Finding(Span(span.start + match.start(), span.start + match.end()), _shown(part))
        following = passages[at + 1].of(checked.prose) if at + 1 < len(passages) else ""
        place = _unpaired(part, following.lstrip("> \t\n*_\0"))
        if place is not None:
            yield Finding(Span(span.start + place, span.start + place + 1), _shown(part))


def _shown(part: str) -> str:
    return " ".join(_MARKUP.sub("", part).split())[:60]


def _unpaired(part: str, following: str) -> int | None:
    """The place of a mark without a partner.

    A quotation over several paragraphs opens each of them and closes only the last.
    """
    straight = [match.start() for match in _STRAIGHT.finditer(part)]
    if len(straight) % 2 and not following.startswith('"'):
        return straight[-1]
    if "„" in part:
        opened, closed = part.count("„"), part.count("“") + part.count("”")
        return part.rindex("„") if opened > closed else None
    opened, closed = part.count("“"), part.count("”")
    if opened > closed and not following.startswith("“"):
        return part.rindex("“")
    if closed > opened and opened:
        return part.rindex("”")
    if part.count("«") > part.count("»") and not following.startswith("«"):
        return part.rindex("«")
    return None


def _passages(checked: CheckedPost) -> Iterator[Span]:
    """Title, headings, list items and paragraphs, each a text that closes what it opens."""
    if checked.post.title:
        span = checked.title_span
        raw = span.of(checked.text)
        is_quoted = len(raw) > 1 and raw[0] in "\"'" and raw[-1] == raw[0]
        if not (is_quoted and "\\" in raw):
            yield Span(span.start + is_quoted, span.end - is_quoted)
    for block in checked.written:
        if block.kind == "list":
            yield from (item.content for item in block.items)
        elif block.kind == "heading":
            yield block.text or block.span
        else:
            start = block.span.start
            for gap in _PARAGRAPH_END.finditer(checked.prose, block.span.start, block.span.end):
                yield Span(start, gap.start())
                start = gap.end()
            yield Span(start, block.span.end)
