"""Look for what posts still need before they are published.

Prints one line for each thing, as compilers do: FILE:LINE:COLUMN: what it is. Nothing is fetched;
titles that Linkwright has found earlier are taken into account. The exit status is 0 when there is
nothing to look at, 1 when there is, and 2 when a file could not be read.
"""

import argparse
import json
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from linkwright.fetch.link_store import LinkStore
from linkwright.library.errors import LibraryError
from linkwright.library.post_file import load_post
from linkwright.model.addresses import is_web_address
from linkwright.model.checks import CheckOptions, PostWarning, check_post
from linkwright.model.link_lists import find_link_lists
from linkwright.paths import Folders, default_folders
from linkwright.settings.check_words import load_check_words, names_in
from linkwright.settings.line_styles import load_line_styles
from linkwright.settings.link_rules import load_link_rules
from linkwright.settings.preference_file import FILE_NAME, load_preferences
from linkwright.settings.rule_files import RuleFiles

NOTHING, SOMETHING, UNREADABLE = 0, 1, 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's arguments."""
    parser.add_argument("files", nargs="+", metavar="FILE", type=Path, help="a post")
    parser.add_argument(
        "--json", action="store_true", help="print a list of objects, one for each thing"
    )
    parser.add_argument(
        "--off", default="", metavar="RULES", help="names of rules to leave out, parted by commas"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the warnings; see the module for the exit status."""
    folders = default_folders()
    options = _options(folders, names_in(arguments.off))
    status = NOTHING
    listed: list[dict[str, object]] = []
    for path in arguments.files:
        try:
            text = load_post(path).content.text
        except LibraryError as error:
            print(f"linkwright: {error}", file=sys.stderr)
            status = UNREADABLE
            continue
        known = replace(options, known_titles=_known_titles(text, options, folders.cache))
        for warning in check_post(text, known):
            status = max(status, SOMETHING)
            if arguments.json:
                listed.append(_as_object(path, text, warning))
            else:
                print(f"{path}:{warning.line}:{warning.column}: {warning.sentence}")
    if arguments.json:
        print(json.dumps(listed, indent=2, ensure_ascii=False))
    return status


def _options(folders: Folders, off: frozenset[str]) -> CheckOptions:
    preferences = load_preferences(folders.config / FILE_NAME).preferences
    files = RuleFiles(folders.config)
    words, styles = load_check_words(files), load_line_styles(files)
    rules = load_link_rules(folders.config)
    for problem in files.problems:
        print(f"linkwright: {problem}", file=sys.stderr)
    return CheckOptions(
        words,
        styles,
        preferences.line_style,
        rules.cleaning,
        rules.headline_words,
        is_embed=_is_embed,
        longest_excerpt=preferences.longest_excerpt,
        signature=preferences.signature,
        read_more=preferences.read_more,
        skips_empty_sections=preferences.drop_empty_sections,
        now=datetime.now(UTC).astimezone(),
        off=off | names_in(preferences.checks_off),
    )


def _is_embed(url: str) -> bool:
    from linkwright.export.embeds import embed_at

    return embed_at(url) is not None


def _known_titles(text: str, options: CheckOptions, cache_folder: Path) -> dict[str, str]:
    """The titles that the post's pages were found to have, as far as they are remembered."""
    path = cache_folder / "links.sqlite"
    if not path.is_file():
        return {}
    lists = find_link_lists(text, options.styles)
    urls = [item.item.url for each in lists for item in each.items if is_web_address(item.item.url)]
    store = LinkStore(path)
    try:
        return {url: found.title for url, found in store.find(urls).items() if found.title}
    finally:
        store.close()


def _as_object(path: Path, text: str, warning: PostWarning) -> dict[str, object]:
    return {
        "file": str(path),
        "line": warning.line,
        "column": warning.column,
        "rule": warning.rule,
        "severity": warning.severity,
        "sentence": warning.sentence,
        "text": warning.span.of(text),
        "start": warning.span.start,
        "end": warning.span.end,
        "remedy": warning.remedy,
    }
