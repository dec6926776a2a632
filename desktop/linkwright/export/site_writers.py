"""Writers for static sites, whose templates give braces a meaning, in HTML too."""

from linkwright.export.footnotes import footnote_mark
from linkwright.export.html_writer import HtmlWriter, escape_attribute, escape_text
from linkwright.export.markdown_escapes import Dialect
from linkwright.export.markdown_escapes import escape_text as escape_markdown
from linkwright.export.markdown_writer import MarkdownWriter
from linkwright.export.options import ExportOptions
from linkwright.export.tree import Element, text_of


class SiteHtmlWriter(HtmlWriter):
    """HTML without a brace, so that no template language finds anything in it."""

    def text(self, text: str) -> str:
        """See the class."""
        return escape_text(text).replace("{", "&#123;").replace("}", "&#125;")

    def attribute_value(self, value: str) -> str:
        """See the class."""
        return escape_attribute(value).replace("{", "&#123;").replace("}", "&#125;")


class SiteMarkdownWriter(MarkdownWriter):
    """Markdown with HTML for what Markdown has no form for: figures, and notes without a mark.

    Args:
        dialect: what the generator's Markdown does beside CommonMark.
        options: rel and target of the links inside such HTML.
    """

    def __init__(self, dialect: Dialect, options: ExportOptions) -> None:
        super().__init__(dialect)
        self.html = SiteHtmlWriter(options)

    def figure(self, figure: Element) -> str:
        """A figure with its caption, on one line."""
        return "".join(self.html.block(figure))

    def block(self, element: Element, *, nested: bool) -> str:
        """The closing list of notes as HTML, where the generator has no notes of its own."""
        if element.tag == "ol" and _is_list_of_notes(element):
            return "\n".join(self.html.block(element))
        return super().block(element, nested=nested)

    def inline_element(self, element: Element, before: str, after: str, also: str) -> str:
        """The mark of such a note keeps its name."""
        if footnote_mark(element) and not self.dialect.footnotes:
            return self.html.inline([element])
        return super().inline_element(element, before, after, also)


class TableCodeWriter(SiteMarkdownWriter):
    """Markdown for generators that show the backslash of an escaped pipe in code in a table."""

    def code(self, element: Element, also: str = "") -> str:
        """Code with a pipe in a table gets tags, and references for all its signs."""
        text = text_of(element)
        if "|" not in also or "|" not in text:
            return super().code(element, also)
        signs = (sign if sign.isalnum() or sign == " " else f"&#{ord(sign)};" for sign in text)
        return f"<code>{''.join(signs)}</code>"


class PythonMarkdownWriter(TableCodeWriter):
    """Markdown for generators that read it with Python-Markdown up to version 3.8."""

    def code(self, element: Element, also: str = "") -> str:
        """Code that begins a comment gets tags: the reader takes the comment for a real one."""
        text = text_of(element)
        if "<!" not in text and "<?" not in text:
            return super().code(element, also)
        return f"<code>{escape_markdown(text, self.dialect, also=also)}</code>"


def _is_list_of_notes(element: Element) -> bool:
    first = element.children[0] if element.children else ""
    return isinstance(first, Element) and first.attributes.get("id", "").startswith("fn:")
