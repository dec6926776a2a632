r"""Text written so that a Markdown program shows it as it is.

Each sign is escaped only where it would mean something. The forms are those that every Markdown
program understands: a backslash before signs of the original Markdown, a character reference for
the others (Python-Markdown shows the backslash of ``\<``).
"""

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Dialect:
    """What a Markdown program does beside CommonMark.

    Attributes:
        smart: turns ``--``, ``...``, ``<<`` and straight quotes into typographic signs.
        braces: gives ``{{``, ``{%``, ``{:`` or ``{#`` a meaning (templates, attributes).
        pipes: takes a line with a pipe for a table.
        math: takes ``$$`` for the ends of a formula.
        bare_links: makes links of addresses in running text.
        raw_html: keeps HTML inside the text.
        footnotes: knows ``[^1]``.
        strikes: knows ``~~text~~``.
        indented_code: takes indented lines for code.
    """

    smart: bool = False
    braces: bool = False
    pipes: bool = False
    math: bool = False
    bare_links: bool = False
    raw_html: bool = True
    footnotes: bool = True
    strikes: bool = False
    indented_code: bool = True


COMMONMARK = Dialect()

_FORMS = {"<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;"}
_BY_REFERENCE = frozenset("'~{}$=:@^")
_LINE_START = re.compile(r"(?:[-+=:>#|]|\d{1,9}[.)](?=\s|$))")


def escape_text(
    text: str,
    dialect: Dialect,
    *,
    line_start: bool = False,
    also: str = "",
    before_link: bool = False,
) -> str:
    """Running text for a Markdown program.

    Args:
        text: plain text on one line.
        dialect: what the program would make of it.
        line_start: whether the text begins a line.
        also: more signs that have a meaning at this place, such as the pipe in a table.
        before_link: whether a link follows, which a ``!`` would turn into an image.

    Returns:
        Markdown that shows exactly that text.
    """
    result = _places(dialect, also).sub(_escaped_match, text)
    if "|" in also:
        result = result.replace("\\`", "&#96;")  # kramdown takes it for code in a table
    if before_link and result.endswith("!"):
        result = result[:-1] + r"\!"
    start = _LINE_START.match(text) if line_start else None
    if start and result.startswith(start[0]):
        result = result[: start.end() - 1] + _escaped(start[0][-1]) + result[start.end() :]
    return result


@lru_cache(maxsize=64)
def _places(dialect: Dialect, also: str) -> re.Pattern[str]:
    """One pattern for every place where signs have to be escaped.

    Each alternative begins with the sign itself, not with what has to stand before it: so most of
    a text is passed over ten times as fast.
    """
    places = [
        r"\\(?=[!-/:-@\[-`{-~]|$)",
        *("`", r"\*", r"\[", r"\]"),
        r"_(?:(?<![^\W_]_)|(?![^\W_]))",
        r"<(?=\S)",
        r"&(?=\#?[a-zA-Z0-9]+;)",
        r"~(?:(?=~)|(?<=~~))",
        r":(?<=\]:)",  # a line could be taken for a definition
        r"\^(?<=\A\^)",  # a link for a footnote; alone on a line it ends a block in kramdown
    ]
    if dialect.smart:
        places += ["--+", r"\.\.\.+", '"', "'", "<(?=<)", ">(?:(?=>)|(?<=>>))"]
    places += [r"\{"] if dialect.braces else []
    places += [r"\|"] if dialect.pipes else []
    places += [r"\$"] if dialect.math else []
    places += ["~"] if dialect.strikes else []
    if dialect.bare_links:
        places += [r":(?<=[a-zA-Z]:)(?=//)", r"\.(?<=\b[wW]{3}\.)", r"@(?<=[\w.+-]@)(?=[\w-])"]
    places += [re.escape(sign) for sign in also]
    return re.compile("|".join(places))


def _escaped_match(match: re.Match[str]) -> str:
    return "".join(_escaped(sign) for sign in match[0])


def _escaped(sign: str) -> str:
    if sign in _BY_REFERENCE:
        return f"&#{ord(sign)};"
    return _FORMS.get(sign, "\\" + sign)


_IN_ADDRESS = {ord(sign): f"%{ord(sign):02X}" for sign in ' <>"`\\\n\t\r\x0b\x0c'}
_ENTITY = re.compile(r"&(?=#?[a-zA-Z0-9]+;)")


def escape_address(address: str, dialect: Dialect) -> str:
    """An address for the inside of ``(...)`` or ``<...>``, percent-encoded only where needed."""
    result = _ENTITY.sub("&amp;", address.translate(_IN_ADDRESS))
    if dialect.braces:
        result = result.replace("{", "%7B").replace("}", "%7D")
    if dialect.pipes:
        result = result.replace("|", "%7C")
    if dialect.strikes:  # looked for before links by Nikola
        result = result.replace("~~", "%7E%7E")
    return result


def stands_in_parentheses(address: str) -> bool:
    """Whether an address can stand in ``(...)`` as it is (CommonMark 0.31, section 6.3).

    Its parentheses have to pair; an apostrophe begins a title for Python-Markdown.
    """
    if "'" in address or not ("(" in address or ")" in address):
        return "'" not in address
    depth = 0
    for sign in address:
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            return False
    return depth == 0
