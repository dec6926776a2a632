"""Text for the inside of XML files (XML 1.0)."""

from linkwright.export.rendering import plain_characters

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def xml_text(text: str) -> str:
    """Plain text, or an attribute value in double quotes, for XML."""
    return plain_characters(text).translate(_ESCAPES)


def cdata(text: str) -> str:
    """Text in a CDATA section; an end mark inside it is divided between two (XML 1.0, 2.7)."""
    return f"<![CDATA[{plain_characters(text).replace(']]>', ']]]]><![CDATA[>')}]]>"
