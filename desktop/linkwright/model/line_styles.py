"""Line styles: how one link of a roundup is written as a line."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from linkwright.model.hidden_fields import format_hidden
from linkwright.model.item import Item
from linkwright.model.line_forms import SHOWN_FIELDS, LineForm, masked_markup, parse_pattern
from linkwright.model.line_reading import items_of, links_of, match_line
from linkwright.model.markdown_text import (
    address_text,
    autolink,
    clean_field,
    destination_url,
    escape_inline,
    escape_line_start,
    link_destination,
)
from linkwright.model.text_edits import Span
from linkwright.model.yaml_reading import YamlError, read_mapping

# What is hidden, one after the other, when a line could not be read again: a note last.
_HIDDEN_IN_NEED = (
    (), ("author",), ("date", "via"), ("author", "date", "via"),
    ("source", "author", "date", "via"), SHOWN_FIELDS,
)  # fmt: skip
_BACKSLASHED = "\\`*_{}[]()#+-.!"  # what Python-Markdown knows behind a backslash


class LineStyleError(ValueError):
    """Line styles that cannot be used; the message is a sentence for the user."""


@dataclass(frozen=True, slots=True)
class LineStyle:
    """A way of writing lines.

    Attributes:
        name: short, in lower case; posts and preferences remember it.
        label: what menus show.
        pattern: Markdown with ``[{title}]({url})`` and other fields in braces.
        ordered: lists in this style are numbered.
    """

    name: str
    label: str
    pattern: str
    ordered: bool = False

    @property
    def form(self) -> LineForm:
        """The pattern taken apart.

        Raises:
            LineStyleError: the pattern is not one.
        """
        try:
            return parse_pattern(self.pattern)
        except ValueError as error:
            message = f"The line style “{self.name}” cannot be used: {error}"
            raise LineStyleError(message) from error


def parse_line_styles(yaml_text: str) -> tuple[LineStyle, ...]:
    """Read line styles: YAML whose key ``styles`` lists name, label, pattern and ordered of each.

    A style whose name comes a second time takes the place of the first.

    Raises:
        LineStyleError: the text is no such list, or a pattern cannot be used.
    """
    try:
        entries = read_mapping(yaml_text).values.get("styles") or []
    except YamlError as error:
        raise LineStyleError(
            f"The line styles cannot be read: in line {error.line + 1}, {error.problem}."
        ) from error
    if not isinstance(entries, list):
        raise LineStyleError("The line styles cannot be read: “styles” is not a list.")
    styles: dict[str, LineStyle] = {}
    for entry in entries:
        style = _style_of(entry)
        styles[style.name] = style
    return tuple(styles.values())


def _style_of(entry: object) -> LineStyle:
    values = entry if isinstance(entry, dict) else {}
    name, pattern = values.get("name"), values.get("pattern")
    if not (isinstance(name, str) and isinstance(pattern, str) and name):
        raise LineStyleError(f"A line style needs a name and a pattern: {str(entry)[:100]}")
    label = str(values.get("label") or pattern)
    style = LineStyle(name, label, pattern, ordered=values.get("ordered") is True)
    _ = style.form  # a pattern that cannot be used is refused here
    return style


def clean_item(item: Item) -> Item:
    """An item as a line can say it: each field on one line, the address as it can stand there.

    A title that only repeats the address is no title.
    """
    url = destination_url(link_destination(item.url))
    title = clean_field(item.title)
    others = {name: clean_field(getattr(item, name)) for name in SHOWN_FIELDS}
    return Item(url=url, title="" if title == url else title, **others)


def render_line(item: Item, style: LineStyle, *, title: str = "", tooltip: str = "") -> str:
    """The text of an item behind the list marker.

    Reads back as the same (cleaned) item. What would be taken for a separator of the style is
    escaped, and a field that could still not be told from another goes to the title attribute.

    Args:
        item: without a title it is written as the bare address.
        style: the line style.
        title: the title as Markdown, if it has markup that plain text cannot say.
        tooltip: other text for the link's title attribute.
    """
    item, form = clean_item(item), style.form
    if not item.url:
        values = {name: escape_inline(getattr(item, name)) for name in SHOWN_FIELDS}
        return escape_line_start(form.render(escape_inline(item.title), values))
    if item == Item(item.url) and not title and not tooltip:
        return autolink(item.url)
    hidden = frozenset(SHOWN_FIELDS) - form.fields
    line = _compose(item, form, hidden, title, tooltip, breaks=False)
    for more in _HIDDEN_IN_NEED:
        if _reads_as(line, form, item, tooltip):
            break
        line = _compose(item, form, hidden.union(more), title, tooltip, breaks=True)
    return line


def render_link(item: Item, hidden: Iterable[str], *, title: str = "", tooltip: str = "") -> str:
    """The Markdown of the link alone, with some fields kept in its title attribute.

    Args:
        item: what is linked.
        hidden: names of fields.
        title: the title as Markdown; from the item if empty.
        tooltip: other text for the title attribute.
    """
    fields = {name: getattr(item, name) for name in hidden}
    # Text without a name is the source, unless that is shown.
    fields["source" if item.source and "source" not in fields else "tooltip"] = tooltip
    attribute = format_hidden(fields)
    if not item.title and not attribute:
        return autolink(item.url)
    destination = link_destination(item.url)
    text = title or escape_inline(item.title) or address_text(item.url)
    return f'[{text}]({destination} "{attribute}")' if attribute else f"[{text}]({destination})"


def _compose(
    item: Item, form: LineForm, hidden: frozenset[str], title: str, tooltip: str, *, breaks: bool
) -> str:
    """One try at a line, with some fields hidden and separators escaped on demand."""
    values: dict[str, str] = {}
    for name in form.fields - hidden:
        text = escape_inline(getattr(item, name))
        values[name] = _break_separators(text, form) if breaks and text else text
    link = render_link(item, hidden, title=title, tooltip=tooltip)
    if link.startswith("<") and not any(values.values()):
        return link
    line = form.render(link, values)
    starts_with_value = form.before and not form.start and not form.before[0].opening
    return escape_line_start(line) if starts_with_value else line


def _reads_as(line: str, form: LineForm, item: Item, tooltip: str) -> bool:
    content = Span(0, len(line))
    links = links_of(line, content)
    if len(links) != 1 or not (matches := match_line(line, content, links, form)):
        return False
    (found,) = items_of(line, matches, "")
    return found.tooltip == tooltip and replace(found.item, url=item.url) == item


def _break_separators(markdown: str, form: LineForm) -> str:
    """Markdown that shows the same but holds none of the form's literal texts."""
    signs: set[int] = set()
    masked = masked_markup(markdown)
    for literal in form.literals:
        offset = len(literal) - len(literal.lstrip()) if literal.strip() else 0
        at = masked.find(literal)
        while at >= 0:
            signs.add(at + offset)
            at = masked.find(literal, at + 1)
        stripped = literal.strip()
        if stripped and masked.startswith(stripped):
            signs.add(0)
        if stripped and masked.endswith(stripped):
            signs.add(len(masked) - len(stripped))
    signs.update(
        at for at in (0, len(masked) - 1) if not masked[at].isalnum() and masked[at] != "\0"
    )
    signs.update(at for at, sign in enumerate(masked) if sign in "()")
    return "".join(_escaped(c) if at in signs else c for at, c in enumerate(markdown))


def _escaped(character: str) -> str:
    return f"\\{character}" if character in _BACKSLASHED else f"&#{ord(character)};"
