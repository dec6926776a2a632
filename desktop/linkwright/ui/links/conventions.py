"""How a writer's links look, and what is known of them beforehand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from linkwright.model.line_styles import LineStyle
from linkwright.settings.link_rules import LinkRules


@dataclass(frozen=True, slots=True)
class LinkConventions:
    """How the writer's links look and what is known of them beforehand.

    Attributes:
        styles: the line styles that lists are read and written in.
        list_style: the one for lists that show none.
        lead_style: the one for the lead line.
        rules: how addresses are recognised and cleaned.
        source_of: the name of an address's publisher where it is known, else "".
        propose_heading: the heading of a list, from the title of the post.
        source_names: names to complete a typed source from, each with its short form or "".
    """

    styles: Sequence[LineStyle]
    list_style: LineStyle
    lead_style: LineStyle
    rules: LinkRules
    source_of: Callable[[str], str] = lambda _url: ""
    propose_heading: Callable[[str], str] = lambda title: title
    source_names: Callable[[], Sequence[tuple[str, str]]] = tuple
