"""How a writer's links look, and what is known of them beforehand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from linkwright.model.addresses import clean_address
from linkwright.model.line_styles import LineStyle
from linkwright.settings.link_rules import LinkRules


@dataclass(slots=True)
class LinkConventions:
    """How the writer's links look and what is known of them beforehand.

    Whoever needs one asks for it each time: preferences change while the program runs.

    Attributes:
        styles: the line styles that lists are read and written in.
        list_style: the one for lists that show none.
        lead_style: the one for the lead line.
        rules: how addresses are recognised and cleaned.
        cleans_addresses: whether tracking parameters are cut off addresses that are added.
        link_rel: the rel of links that are copied as HTML.
        link_target: the target of links that are copied as HTML.
        source_of: the name of an address's publisher where it is known, else "".
        propose_heading: the heading of a list, from the title of the post.
        source_names: names to complete a typed source from, each with its short form or "".
    """

    styles: Sequence[LineStyle]
    list_style: LineStyle
    lead_style: LineStyle
    rules: LinkRules
    cleans_addresses: bool = True
    link_rel: str = ""
    link_target: str = ""
    source_of: Callable[[str], str] = lambda _url: ""
    propose_heading: Callable[[str], str] = lambda title: title
    source_names: Callable[[], Sequence[tuple[str, str]]] = tuple

    def choose_style(self, name: str) -> None:
        """Write lists that show no style of their own in the one of this name, or the first."""
        by_name = {style.name: style for style in self.styles}
        self.list_style = by_name.get(name, self.styles[0])

    def clean(self, url: str) -> str:
        """An address as it enters the text."""
        return clean_address(url, self.rules.cleaning) if self.cleans_addresses else url


def style_label(style: LineStyle) -> str:
    """What a line style is called in the language of the window."""
    return QCoreApplication.translate("LineStyles", style.label)
