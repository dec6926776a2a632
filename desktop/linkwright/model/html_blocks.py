"""Where a block of raw HTML begins and ends in Markdown (CommonMark 0.31, section 4.6)."""

import re

# What ends a block that these begin is looked for on the same line too.
_UNTIL_MARK = (
    (re.compile(r"<(?:script|pre|style|textarea)(?=[\s>]|$)", re.IGNORECASE),
     re.compile(r"</(?:script|pre|style|textarea)>", re.IGNORECASE)),
    (re.compile(r"<!--"), re.compile(r"-->")),
    (re.compile(r"<\?"), re.compile(r"\?>")),
    (re.compile(r"<!\[CDATA\["), re.compile(r"\]\]>")),
    (re.compile(r"<![A-Za-z]"), re.compile(r">")),
)  # fmt: skip
_BLOCK_TAG = re.compile(
    r"</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd"
    r"|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]"
    r"|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup"
    r"|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)"
    r"(?=[\s/>]|$)",
    re.IGNORECASE,
)
_LONE_TAG = re.compile(
    r"(?:<[A-Za-z][A-Za-z0-9-]*+"
    r"(?>(?:\s++[A-Za-z_:][\w.:-]*+(?>(?:\s*+=\s*+(?:[^\s\"'=<>`]++|'[^']*'|\"[^\"]*\"))?))*)"
    r"\s*+/?>"
    r"|</[A-Za-z][A-Za-z0-9-]*+\s*+>)\s*$"
)
_BLANK = re.compile(r"^[ \t]*$")


def html_block_end(line: str, *, in_paragraph: bool) -> re.Pattern[str] | None:
    """What ends the HTML block that a line begins, or None if it begins none.

    Args:
        line: without its indentation.
        in_paragraph: the line before is text of a paragraph, which a lone inline tag does not
            interrupt.
    """
    if not line.startswith("<"):
        return None
    for start, end in _UNTIL_MARK:
        if start.match(line):
            return end
    if _BLOCK_TAG.match(line) or (not in_paragraph and _LONE_TAG.match(line)):
        return _BLANK
    return None
