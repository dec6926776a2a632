"""Score titles and publishers on saved real pages, beside other tools in the same run.

The pages are a folder with cases.json (id, url, accepted titles and publishers) and
pages/ID.html.gz. A third of them, chosen by a hash of the id, is held out: rules are not to be
fitted to it, so it is scored as a number and its failures are shown only when asked for. No site
stands on both sides: its pages go where the first of them goes.
"""

import argparse
import gzip
import hashlib
import json
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median

from benchmarks.figures import Figure
from benchmarks.title_peers import TitleReader, peers
from linkwright.fetch.page import read_page
from linkwright.fetch.page_examination import examine
from linkwright.fetch.rules import PageRules, load_rules, shipped_rules
from linkwright.fetch.sources.page_host import read_host
from linkwright.fetch.sources.publishers import PublisherTable

DEFAULT_PAGES = Path(__file__).parents[2] / "shared" / "pages"
CORRECTIONS = Path(__file__).with_name("title-corrections.json")
_STRAIGHT = str.maketrans(
    dict.fromkeys("‘’‚‛′", "'") | dict.fromkeys("“”„‟″", '"') | dict.fromkeys("‐‑‒–—―−", "-")
)


@dataclass(frozen=True, slots=True)
class Case:
    """A saved page and what a person would write for it."""

    id: str
    url: str
    content_type: str
    titles: tuple[str, ...]
    publishers: tuple[str, ...]
    body: bytes = field(repr=False)
    held_out: bool
    """Whether rules are not to be fitted to this page."""


@dataclass(slots=True)
class Score:
    """How many pages were right, and how long each took in ms of processor time."""

    titles: list[bool] = field(default_factory=list)
    publishers: list[bool] = field(default_factory=list)
    both: list[bool] = field(default_factory=list)
    times_ms: list[float] = field(default_factory=list)

    def add(self, case: Case, title: str, publisher: str, seconds: float) -> bool:
        """Count a page; tells whether all of it was right."""
        right_title = is_accepted(title, case.titles)
        right_publisher = is_accepted(publisher, case.publishers)
        self.titles.append(right_title)
        if case.publishers:
            self.publishers.append(right_publisher)
            self.both.append(right_title and right_publisher)
        self.times_ms.append(seconds * 1000)
        return right_title and (right_publisher or not case.publishers)

    def line(self, name: str) -> str:
        """One line of the table."""
        shares = (self.titles, self.publishers, self.both)
        shown = "".join(f"{percent(share):>11.1f} %" for share in shares)
        return f"{name:<34}{shown}{median(self.times_ms):>9.1f} ms"


def percent(right: Sequence[bool]) -> float:
    """How many of a hundred are right."""
    return 100 * sum(right) / max(1, len(right))


def is_accepted(text: str, accepted: Iterable[str]) -> bool:
    """Whether a text equals an accepted one but for quotes, dashes, white space and case."""
    return _plain(text) in map(_plain, accepted)


def _plain(text: str) -> str:
    return " ".join(text.translate(_STRAIGHT).split()).casefold()


def load_cases(pages: Path, *, corrected: bool, seed: str = "") -> list[Case]:
    """The saved pages with what is accepted for them.

    Args:
        pages: the folder.
        corrected: whether what the file of corrections adds is accepted too.
        seed: chooses another third of the sites to hold out, to see how much the figures owe to
            chance; "" for the third that rules were never fitted to.
    """
    first_of_site: dict[str, str] = {}
    added = {entry["id"]: entry for entry in json.loads(CORRECTIONS.read_text("utf-8"))}
    cases = []
    for entry in json.loads((pages / "cases.json").read_text("utf-8")):
        more = added.get(entry["id"], {}) if corrected else {}
        site = read_host(entry["url"] or "").site or entry["id"]
        first = first_of_site.setdefault(site, entry["id"])
        charset = f"; charset={entry['charset']}" if entry["charset"] else ""
        cases.append(
            Case(
                entry["id"],
                entry["url"] or "",
                f"text/html{charset}",
                (*entry["titles"], *more.get("titles", ())),
                (*entry["publishers"], *more.get("publishers", ())),
                gzip.decompress((pages / "pages" / f"{entry['id']}.html.gz").read_bytes()),
                int(hashlib.sha256((seed + first).encode()).hexdigest(), 16) % 3 == 0,
            )
        )
    return cases


def linkwright_reader(rules: PageRules) -> Callable[[Case], tuple[str, str]]:
    """Linkwright itself by these rules."""

    def read(case: Case) -> tuple[str, str]:
        info = read_page(case.body, case.url, case.content_type, rules=rules)
        return info.title, info.publisher

    return read


def peer_reader(reader: TitleReader) -> Callable[[Case], tuple[str, str]]:
    """Another tool; a page on which it fails counts as wrong."""

    def read(case: Case) -> tuple[str, str]:
        try:
            return reader(case.body, case.url)
        except Exception as error:  # noqa: BLE001  a peer may fail in any way
            return f"({type(error).__name__})", ""

    return read


def scored(
    cases: Iterable[Case], read: Callable[[Case], tuple[str, str]]
) -> tuple[Score, list[tuple[Case, str, str]]]:
    """The score, and the pages that were not all right with what was read off them."""
    score, failures = Score(), []
    for case in cases:
        start = time.process_time()
        title, publisher = read(case)
        if not score.add(case, title, publisher, time.process_time() - start):
            failures.append((case, title, publisher))
    return score, failures


def without_table() -> PageRules:
    """The rules with an empty table of publishers: what agreement alone finds."""
    return replace(load_rules(), publishers=PublisherTable(""))


def parsing_ms(cases: Iterable[Case]) -> list[float]:
    """How long the parser alone takes for each page, decoded, in ms of processor time."""
    from selectolax.lexbor import LexborHTMLParser

    times = []
    for case in cases:
        text = case.body.decode("utf-8", "replace")
        start = time.process_time()
        LexborHTMLParser(text)
        times.append((time.process_time() - start) * 1000)
    return times


def run() -> Iterator[Figure]:
    """The figures for the benchmark command; none when the pages are not there."""
    if not DEFAULT_PAGES.is_dir():
        print(f"no saved pages in {DEFAULT_PAGES}: titles are not scored")
        return
    cases = load_cases(DEFAULT_PAGES, corrected=False)
    read = linkwright_reader(shipped_rules())
    scored(cases[:20], read)  # what is loaded with the first pages is no page's own time
    score, _ = scored(cases, read)
    yield Figure("titles wrong on saved pages", 100 - percent(score.titles), "%", 2)
    yield Figure("publishers wrong on saved pages", 100 - percent(score.publishers), "%", 4)
    yield Figure("either wrong on saved pages", 100 - percent(score.both), "%", 5)
    yield Figure(
        "page bytes to title and publisher, median",
        median(score.times_ms),
        "ms",
        5,
        median(parsing_ms(cases)),
        "selectolax parse",
    )


def main() -> None:
    """Print the table, then what failed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.titles_score", description=__doc__)
    parser.add_argument("pages", nargs="?", type=Path, default=DEFAULT_PAGES)
    parser.add_argument("--no-peers", action="store_true", help="score Linkwright alone")
    parser.add_argument("--show-held-out", action="store_true", help="show these failures too")
    parser.add_argument("--seed", default="", help="hold out another third of the sites")
    arguments = parser.parse_args()
    given = load_cases(arguments.pages, corrected=False, seed=arguments.seed)
    corrected = load_cases(arguments.pages, corrected=True, seed=arguments.seed)
    print(f"{'':<34}{'title':>13}{'publisher':>13}{'both':>13}{'median':>12}")
    ours, bare = linkwright_reader(shipped_rules()), linkwright_reader(without_table())
    for name, cases, read in (
        ("linkwright", given, ours),
        ("  on the pages in sight", [case for case in given if not case.held_out], ours),
        ("  on the held-out third", [case for case in given if case.held_out], ours),
        ("  with an empty publisher table", given, bare),
        ("  held-out third, empty table", [case for case in given if case.held_out], bare),
        ("  with the corrections", corrected, ours),
        ("  held-out third, corrections", [case for case in corrected if case.held_out], ours),
    ):
        print(scored(cases, read)[0].line(name), flush=True)
    for peer, reader in () if arguments.no_peers else peers():
        if reader is None:
            print(f"{peer:<34}   not installed")
        else:
            print(scored(given, peer_reader(reader))[0].line(peer), flush=True)
    for case, title, publisher in scored(given, ours)[1]:
        if arguments.show_held_out or not case.held_out:
            print_failure(case, title, publisher)


def print_failure(case: Case, title: str, publisher: str) -> None:
    """Show a page that was read wrongly, with what stands on it."""
    print(f"\n{case.id}  {case.url}")
    if not is_accepted(title, case.titles):
        print(f"  title      {title!r}\n  accepted   {', '.join(map(repr, case.titles))}")
    if case.publishers and not is_accepted(publisher, case.publishers):
        print(f"  publisher  {publisher!r}\n  accepted   {', '.join(map(repr, case.publishers))}")
    seen = examine(case.body, case.url, case.content_type, shipped_rules())
    for found in seen.titles:
        print(f"    {found.score:5.2f}  {found.origin}: {found.raw[:120]}  {found.verdict}")
    for name in seen.names[:5]:
        print(f"    {name.score:5.2f}  name: {name.text}  ({', '.join(name.weights)})")


if __name__ == "__main__":
    main()
