"""The conventions that Linkwright ships with, and the user's own rules and choices."""

from pathlib import Path

from linkwright import assets
from linkwright.fetch.sources.publishers import PublisherTable
from linkwright.model.headings import more_news_heading
from linkwright.model.verbs import parse_verbs
from linkwright.settings.line_styles import load_line_styles
from linkwright.settings.link_rules import load_link_rules
from linkwright.settings.rule_files import RuleFiles
from linkwright.ui.links.conventions import LinkConventions


def load_conventions(
    config_folder: Path,
    publishers: PublisherTable,
    list_style: str = "",
    *,
    clean_addresses: bool = True,
) -> LinkConventions:
    """The line styles, rules and names of resources/data/ with the user's own.

    Args:
        config_folder: where the user's own rules are.
        publishers: how the sources of links are called.
        list_style: the name of the style for lists that show none; "" for the first.
        clean_addresses: cut tracking parameters off the addresses that are added.
    """
    styles = load_line_styles(RuleFiles(config_folder))
    by_name = {style.name: style for style in styles}
    verbs = parse_verbs(_data("headline-verbs.txt"))

    def source_of(url: str) -> str:
        publisher = publishers.find(url)
        return publisher.name if publisher else ""

    def source_names() -> list[tuple[str, str]]:
        short_forms = {publisher.name: publisher.short for publisher in publishers.rows()}
        return sorted(short_forms.items(), key=lambda names: names[0].casefold())

    return LinkConventions(
        styles=styles,
        list_style=by_name.get(list_style, styles[0]),
        lead_style=by_name["lead"],
        rules=load_link_rules(config_folder),
        cleans_addresses=clean_addresses,
        source_of=source_of,
        propose_heading=lambda title: more_news_heading(title, verbs),
        source_names=source_names,
    )


def _data(name: str) -> str:
    return assets.read_text(f"data/{name}")
