"""Print the title and source of each page, with the other titles that it offers.

Pages come from addresses, which are fetched, or from one saved file (- for standard input). With
--json the output is one JSON array, an object a page. With --explain every title and name that
was weighed is shown, and why the winner won.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from linkwright.commands.asking import fetch_options
from linkwright.commands.explanation import explanation_fields, explanation_lines
from linkwright.commands.own_rules import OwnRules, load_own_rules, print_problems
from linkwright.fetch.fetch_options import FetchOptions
from linkwright.fetch.fetch_result import FetchResult, FetchState
from linkwright.fetch.fetcher import Fetcher
from linkwright.fetch.page_examination import Examination, examine
from linkwright.fetch.page_info import PageInfo, PageState
from linkwright.fetch.pages.html_limits import MAX_BYTES
from linkwright.model.addresses import parse_web_address, title_from_address
from linkwright.paths import default_folders

_STATES: dict[PageState, FetchState] = {
    "ok": "found",
    "check": "check",
    "blocked": "blocked",
    "not_html": "check",
}


@dataclass(frozen=True, slots=True)
class PageReport:
    """What is told of one page.

    Attributes:
        result: the outcome.
        examination: what was weighed; None when no page was read.
    """

    result: FetchResult
    examination: Examination | None


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's arguments."""
    parser.add_argument("addresses", nargs="*", metavar="URL", help="a page to fetch")
    parser.add_argument("--saved", type=Path, metavar="FILE", help="a saved page to read instead")
    parser.add_argument("--url", default="", metavar="URL", help="where the saved page comes from")
    parser.add_argument("--json", action="store_true", help="print JSON, for scripts")
    parser.add_argument("--explain", action="store_true", help="show what was weighed, and how")
    parser.set_defaults(usage_error=parser.error)


def run(arguments: argparse.Namespace) -> int:
    """Print what was found; 0 when every page has a title that may be used, else 1."""
    rules = load_own_rules(default_folders().config)
    print_problems(rules.problems)
    if arguments.saved is not None:
        if arguments.addresses:
            arguments.usage_error("with --saved, say with --url where the page comes from")
        reports = [_saved(arguments, rules)]
    else:
        options = fetch_options(default_folders().config, arguments.addresses)
        reports = _fetched(_addresses(arguments), options, rules)
    if arguments.json:
        entries = [_entry(report, explained=arguments.explain) for report in reports]
        print(json.dumps(entries, ensure_ascii=False, indent=2))
    else:
        for report in reports:
            print("\n".join(_lines(report, explained=arguments.explain)))
    return 0 if all(report.result.title for report in reports) else 1


def _addresses(arguments: argparse.Namespace) -> Sequence[str]:
    if not arguments.addresses:
        arguments.usage_error("name an address, or a saved page with --saved")
    found = []
    for text in arguments.addresses:
        url = parse_web_address(text)
        if not url:
            arguments.usage_error(f"{text!r} is not a web address")
        found.append(url)
    return found


def _saved(arguments: argparse.Namespace, rules: OwnRules) -> PageReport:
    try:
        body = _bytes_of(arguments.saved)
    except OSError as error:
        arguments.usage_error(f"{arguments.saved} cannot be read: {error.strerror}")
    url = parse_web_address(arguments.url)
    if arguments.url and not url:
        arguments.usage_error(f"{arguments.url!r} is not a web address")
    examination = examine(body, url, None, rules.pages)
    info = examination.info
    result = FetchResult(
        url,
        _STATES[info.state],
        reason=info.reason,
        title=info.title,
        source=info.publisher,
        guess=title_from_address(url),
        alternatives=info.alternatives,
        final_url=url,
        page=info,
    )
    return PageReport(result, examination)


def _bytes_of(file: Path) -> bytes:
    """What of a file a page is read from; more than that is never looked at."""
    if str(file) == "-":
        return sys.stdin.buffer.read(MAX_BYTES)
    with file.open("rb") as opened:
        return opened.read(MAX_BYTES)


def _fetched(urls: Sequence[str], options: FetchOptions, rules: OwnRules) -> list[PageReport]:
    """What each address leads to; nothing is taken from earlier fetches."""
    results: dict[str, FetchResult] = {}
    examinations: dict[PageInfo, Examination] = {}

    def read(body: bytes, url: str, content_type: str | None) -> PageInfo:
        examination = examine(body, url, content_type, rules.pages)
        examinations[examination.info] = examination
        return examination.info

    def take(result: FetchResult) -> None:
        results[result.url] = result

    reading = replace(rules.reading(), read_page=read)
    with Fetcher(options, take, make_reading=lambda: reading) as fetcher:
        fetcher.request(urls)
        fetcher.wait()
    reports = []
    for url in dict.fromkeys(urls):
        result = results.get(url, FetchResult(url, "waiting"))
        page = result.page
        reports.append(PageReport(result, examinations.get(page) if page is not None else None))
    return reports


def _entry(report: PageReport, *, explained: bool) -> dict[str, object]:
    """A page for scripts: the fields of FetchResult, then those of PageInfo that it lacks."""
    result = report.result
    entry = asdict(replace(result, page=None))
    for name in ("page", "tries", "retry_at", "fetched_at"):
        del entry[name]
    page = result.page or PageInfo()
    for name in ("description", "date", "author", "canonical_url", "language"):
        entry[name] = getattr(page, name)
    entry["other_sources"] = [asdict(other) for other in page.other_publishers]
    if explained and report.examination is not None:
        entry["explanation"] = explanation_lines(report.examination)
        entry["weighed"] = explanation_fields(report.examination)
    return entry


def _lines(report: PageReport, *, explained: bool) -> list[str]:
    """A page for people."""
    result = report.result
    title = result.title or "(no title)"
    lines = [f"{title} -- {result.source}" if result.source else title]
    if result.final_url or result.url:
        lines.append(f"    {result.final_url or result.url}")
    if result.state != "found":
        lines.append(f"    {result.state}: {result.reason}")
    if not result.title and result.guess:
        lines.append(f"    a guess from the address: {result.guess}")
    lines += [f"    or: {other.text} ({other.origin})" for other in result.alternatives]
    page = result.page or PageInfo()
    lines += [f"    or from: {other.text} ({other.origin})" for other in page.other_publishers]
    if explained:
        known = report.examination
        shown = explanation_lines(known) if known is not None else ["No page was read."]
        lines += [f"    {line}" for line in shown]
    return lines
