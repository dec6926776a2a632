"""Text that WordPress shows as it is.

On display WordPress curls quotes, joins hyphens to dashes, dots to an ellipsis, ``2x3`` to a
multiplication sign, makes pictures of smileys, runs shortcodes in square brackets wherever they
stand, and corrects the spelling of its own name (wptexturize, convert_smilies, do_shortcode and
capital_P_dangit in wp-includes/formatting.php). A character reference stays what it is.
"""

import re

from linkwright.export.html_writer import HtmlWriter, escape_attribute, escape_text

_PLACES = re.compile(
    r"""
    -{2,}                                 # dashes
  | (?:(?<=^)|(?<=\s))-(?=\s|$)
  | \.{3,}                                # ellipsis
  | (?<=&)\#                              # text that looks like a reference (wp_kses)
  | ["'`]                                 # quotes
  | \[                                    # shortcodes
  | (?<=\d)x(?=\d)                        # multiplication sign
  | \((?=tm\))                            # trade mark
  | (?:(?<=^)|(?<=\s))[:;8](?=[^\s\w]|[DPpOox?](?:\s|$)|\w{3,9}:)  # smileys
  | (?<=Word)p(?=ress)                    # the name
  | (?:(?<=^http)|(?<=^https)):           # an address that could be taken for a player
    """,
    re.VERBOSE,
)


def neutral_text(text: str) -> str:
    """Plain text as HTML in which WordPress finds nothing to change."""
    parts = []
    at = 0
    for match in _PLACES.finditer(text):
        parts.append(escape_text(text[at : match.start()]))
        parts += [f"&#{ord(sign)};" for sign in match[0]]
        at = match.end()
    return "".join([*parts, escape_text(text[at:])])


class WordPressWriter(HtmlWriter):
    """HTML that WordPress shows as it is."""

    def text(self, text: str) -> str:
        """See the class."""
        return neutral_text(text)

    def attribute_value(self, value: str) -> str:
        """Shortcodes and the name are looked for in attributes too."""
        escaped = escape_attribute(value).replace("[", "&#91;")
        return escaped.replace("Wordpress", "Word&#112;ress")
