"""What a writer can choose about an export; everything has a default that changes nothing."""

from dataclasses import dataclass
from typing import Literal

Dash = Literal["literal", "en", "em"]


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """The choices of one export.

    Attributes:
        dash: what readers see for ``--`` in running text: the two characters, an en dash or an
            em dash. Code and addresses are never touched.
        link_rel: the rel attribute of every link to another site, for example ``nofollow``;
            "" for none.
        link_target: the target attribute of the same links, for example ``_blank``; "" for none.
        heading: put the title and the date above the text where a profile leaves them to the
            blog's own title field.
        drop_empty_sections: leave out headings that have nothing below them, as templates leave
            them behind.
        language: the language tag of the post, for the page profile; "" when unknown.
        page_css: a style sheet that takes the place of the page profile's own; "" for its own.
    """

    dash: Dash = "literal"
    link_rel: str = ""
    link_target: str = ""
    heading: bool = False
    drop_empty_sections: bool = False
    language: str = ""
    page_css: str = ""
