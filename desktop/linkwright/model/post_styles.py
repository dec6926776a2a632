"""The line styles that a post names itself, in its front matter.

Some lines fit two styles (``-- Ann`` may be an author or a source). The keys settle that, so that
a list is read next week as it was written.
"""

from collections.abc import Sequence

from linkwright.model.front_matter import set_field
from linkwright.model.line_styles import LineStyle
from linkwright.model.link_lists import find_link_lists
from linkwright.model.list_edits import restyle
from linkwright.model.post import Post, parse_post
from linkwright.model.text_difference import difference
from linkwright.model.text_edits import Span, TextEdit, apply_edits

LINE_STYLE_KEY, LEAD_STYLE_KEY = "line-style", "lead-style"


def line_style_of(post: Post, usual: str) -> str:
    """The name of the style of a post's lists.

    Args:
        post: the post.
        usual: of a post that names none.
    """
    return _named(post, LINE_STYLE_KEY) or usual


def lead_style_of(post: Post, usual: str) -> str:
    """The name of the style of a post's lead line; see :func:`line_style_of`."""
    return _named(post, LEAD_STYLE_KEY) or usual


def restyle_for_good(
    text: str, number: int, style: LineStyle, styles: Sequence[LineStyle], usual: str
) -> list[TextEdit]:
    """Edits that write a list in another style, in which it is read from then on.

    The post names the style in its front matter where its lines alone would not tell.

    Args:
        text: the whole text.
        number: of the list.
        style: the other style.
        styles: all styles.
        usual: the name of the style of a post that names none.
    """

    def lists_of(text: str, name: str) -> str:
        found = find_link_lists(text, styles, name)
        return found[number].style.name if number < len(found) else ""

    preferred = line_style_of(parse_post(text), usual)
    edits = restyle(text, find_link_lists(text, styles, preferred)[number], style)
    after = apply_edits(text, edits)
    is_told = lists_of(after, preferred) == style.name
    if is_told or lists_of(after, style.name) != style.name:
        return edits
    after = apply_edits(after, set_field(after, LINE_STYLE_KEY, style.name))
    return difference(text, Span(0, len(text)), after)


def _named(post: Post, key: str) -> str:
    value = post.values.get(key)
    return value if isinstance(value, str) else ""
