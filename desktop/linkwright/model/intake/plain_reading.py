"""Links out of plain text: Markdown, ``Title -- Source <address>``, or addresses alone."""

import re
from collections.abc import Collection

from linkwright.model.intake.address_finding import find_addresses
from linkwright.model.intake.html_reading import read_html
from linkwright.model.intake.lines import read_lines
from linkwright.model.intake.links import Intake

_LINE_END = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
)
_HTML_LINK = re.compile(r"<a\s[^<>]{0,2000}href\s{0,9}=", re.IGNORECASE)


def read_plain(text: str, junk_titles: Collection[str] = frozenset()) -> Intake:
    """The links of any text, in order.

    Understands Markdown links, ``Title -- Source <address>``, a title on the line above its
    address, ``address | Title``, and addresses in prose, also without a scheme. The source text
    of a web page or of a bookmarks file is read as HTML.

    Args:
        text: what was pasted or read from a file.
        junk_titles: texts in lower case that are no titles, such as "read more".
    """
    if _HTML_LINK.search(text):
        return read_html(text, junk_titles)
    visible = _INVISIBLE.sub("", text)
    return read_lines([find_addresses(line) for line in _LINE_END.split(visible)], junk_titles)
