"""Fetch the titles and sources of addresses and print them as a list of links.

Addresses come from the command line or, when there are none there, from standard input: any
text, Markdown or HTML with addresses in it. The list keeps their order. An address whose title
was not found stays in the list bare; standard error says which and why.
"""

import argparse
import sys
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from linkwright.commands.asking import fetch_options
from linkwright.commands.own_rules import OwnRules, load_own_rules, print_problems
from linkwright.commands.progress import ProgressLine
from linkwright.export.clipboard import copy_markdown_text
from linkwright.export.errors import ExportError
from linkwright.export.options import ExportOptions
from linkwright.fetch.fetch_options import FetchOptions
from linkwright.fetch.fetch_result import FetchResult
from linkwright.fetch.fetcher import Fetcher
from linkwright.fetch.link_store import LinkStore
from linkwright.model.intake import IntakeLink, read_plain
from linkwright.model.item import Item
from linkwright.model.line_styles import LineStyle, render_line
from linkwright.model.markdown_text import escape_inline
from linkwright.paths import default_folders
from linkwright.settings.line_styles import load_line_styles
from linkwright.settings.preference_file import FILE_NAME, load_preferences
from linkwright.settings.preferences import Preferences
from linkwright.settings.rule_files import RuleFiles

_UNDER_WAY = ("waiting", "fetching")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's arguments."""
    parser.add_argument("addresses", nargs="*", metavar="URL", help="a page to link to")
    parser.add_argument("--heading", default="", metavar="TEXT", help="a heading above the list")
    parser.add_argument("--style", default="", metavar="NAME", help="the line style's name")
    parser.add_argument(
        "--to", choices=("markdown", "html"), default="markdown", help="what to print"
    )
    parser.add_argument(
        "--refresh", action="store_true", help="fetch also what is known from earlier"
    )
    parser.set_defaults(usage_error=parser.error)


def run(arguments: argparse.Namespace) -> int:
    """Print the list; 0 when every title was found, 1 when some were not."""
    folders = default_folders()
    preferences = load_preferences(folders.config / FILE_NAME).preferences
    style = _style(arguments, preferences, folders.config)
    rules = load_own_rules(folders.config)
    print_problems(rules.problems)
    links = _links(arguments, rules.links.junk_titles)
    asked = [link.url for link in links if not link.title]
    options = fetch_options(folders.config, arguments.addresses)
    results = _fetched(asked, options, rules, folders.cache, refresh=arguments.refresh)
    items = [_item(link, results.get(link.url)) for link in links]
    try:
        sys.stdout.buffer.write(_printed(items, style, arguments).encode())
        sys.stdout.flush()
    except ExportError as error:
        print(f"linkwright: {error}", file=sys.stderr)
        return 1
    return _say_what_is_missing(items, links, results)


def _style(
    arguments: argparse.Namespace, preferences: Preferences, config_folder: Path
) -> LineStyle:
    files = RuleFiles(config_folder)
    styles = load_line_styles(files)
    for problem in files.problems:
        print(f"linkwright: {problem}", file=sys.stderr)
    by_name = {style.name: style for style in styles}
    if arguments.style and arguments.style not in by_name:
        arguments.usage_error(
            f"there is no line style {arguments.style!r}; there are {', '.join(by_name)}"
        )
    return by_name.get(arguments.style or preferences.line_style, styles[0])


def _links(arguments: argparse.Namespace, junk: Collection[str]) -> Sequence[IntakeLink]:
    """What the arguments or standard input name, in order; a usage error when it is nothing."""
    if not arguments.addresses:
        given = sys.stdin.buffer.read().decode("utf-8", "replace")
        links = read_plain(given, junk).links
        if not links:
            arguments.usage_error("there is no web address on standard input")
        return links
    for address in arguments.addresses:
        if not read_plain(address, junk).links:
            arguments.usage_error(f"{address!r} is not a web address")
    return read_plain("\n".join(arguments.addresses), junk).links


def _fetched(
    urls: Sequence[str],
    options: FetchOptions,
    rules: OwnRules,
    cache_folder: Path,
    *,
    refresh: bool,
) -> dict[str, FetchResult]:
    """What was found at each address; an interruption leaves the rest unfetched."""
    results: dict[str, FetchResult] = {}
    progress = ProgressLine("Fetching titles", len(urls))

    def take(result: FetchResult) -> None:
        results[result.url] = result
        if result.state not in _UNDER_WAY:
            progress.advance()

    store = LinkStore(cache_folder / "links.sqlite")
    try:
        with Fetcher(options, take, store, make_reading=rules.reading) as fetcher:
            fetcher.request(urls, refresh=refresh)
            fetcher.wait()
    finally:
        progress.clear()
        store.close()
    return results


def _item(link: IntakeLink, result: FetchResult | None) -> Item:
    if result is None:
        return Item(link.url, link.title, link.source)
    return Item(
        result.final_url or link.url,
        result.title,
        link.source or (result.source if result.title else ""),
    )


def _printed(items: Iterable[Item], style: LineStyle, arguments: argparse.Namespace) -> str:
    lines = [
        f"{f'{number}.' if style.ordered else '-'} {render_line(item, style)}"
        for number, item in enumerate(items, start=1)
    ]
    if arguments.heading:
        heading = escape_inline(" ".join(arguments.heading.split()))
        lines = [f"## {heading}", "", *lines]
    text = "\n".join(lines)
    if arguments.to == "html":
        text = copy_markdown_text(text, ExportOptions()).html.rstrip("\n")
    return f"{text}\n"


def _say_what_is_missing(
    items: Sequence[Item], links: Sequence[IntakeLink], results: dict[str, FetchResult]
) -> int:
    missing = 0
    for item, link in zip(items, links, strict=True):
        result = results.get(link.url)
        if result is None or (item.title and result.state == "found"):
            continue
        kind = "please check" if item.title else "no title"
        missing += not item.title
        print(f"linkwright: {kind}: {link.url}: {result.reason}", file=sys.stderr)
    return 1 if missing else 0
