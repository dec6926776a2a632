"""Bring in posts of other programs and platforms, each as one Markdown file.

Reads a backup of Blogger (the old XML file, or Google Takeout's feed.atom, also in its archive),
an export file of WordPress, Markdown files (Hugo, Jekyll, Pelican, Nikola, Eleventy or anybody's)
and HTML files.
What was imported before is not added again, and no file that you have edited is written over.
Ctrl+C stops it; what was imported by then stays, and the next time goes on from there.
"""

import argparse
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from linkwright.commands.progress import PercentLine
from linkwright.importing.errors import ImportingError
from linkwright.importing.finding import find_files
from linkwright.importing.import_run import run_import
from linkwright.importing.import_wish import ImportProgress, ImportWish
from linkwright.importing.sources import SOURCES
from linkwright.paths import default_folders, posts_folder
from linkwright.settings.preference_file import load_preferences

_INTERRUPTED = 130  # as cli.EXIT_INTERRUPTED, and as shells have it


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's arguments."""
    kinds = "; ".join(f"{source.name}: {source.label}" for source in SOURCES)
    parser.add_argument(
        "chosen", nargs="+", type=Path, metavar="FILE_OR_FOLDER", help="what to import"
    )
    parser.add_argument(
        "--into", type=Path, metavar="FOLDER", help="where to; else your posts folder"
    )
    parser.add_argument(
        "--kind",
        choices=[source.name for source in SOURCES],
        default="",
        help=f"read only files of this kind, and do not look what they are: {kinds}",
    )
    parser.add_argument(
        "--update",
        action="store_true",
        help="write posts anew that have changed at their source and were not edited here",
    )
    parser.add_argument("--dry-run", action="store_true", help="write nothing, tell what would be")
    parser.set_defaults(usage_error=parser.error)


def run(arguments: argparse.Namespace) -> int:
    """Import; 0 when everything was read and written, 1 when not, 130 when interrupted."""
    folders = default_folders()
    preferred = load_preferences(folders.preferences).preferences.posts_folder
    folder: Path = arguments.into or posts_folder(preferred)
    try:
        files = find_files(arguments.chosen, arguments.kind)
    except ImportingError as error:
        print(f"linkwright: {error}", file=sys.stderr)
        return 1
    line = PercentLine("Importing", "posts")

    def show(progress: ImportProgress) -> None:
        line.show(progress.done_bytes, progress.total_bytes, progress.posts)

    wish = ImportWish(
        files,
        folder.absolute(),
        ledger=folders.imports,
        reports=folders.import_reports,
        updates=arguments.update,
        is_trial=arguments.dry_run,
    )
    stop = threading.Event()
    with _interruption(stop):
        try:
            result = run_import(wish, show, stop)
        except (ImportingError, OSError) as error:
            line.clear()
            print(f"linkwright: {error}", file=sys.stderr)
            return 1
    line.clear()
    print("\n".join(result.summary))
    if result.report is not None:
        print(f"The report is in {result.report}")
    if result.counts.is_stopped:
        return _INTERRUPTED
    return 0 if result.counts.is_complete else 1


@contextmanager
def _interruption(stop: threading.Event) -> Iterator[None]:
    """Ctrl+C sets the event, so that the post at hand is finished; a second one ends at once."""

    def on_signal(number: int, frame: FrameType | None) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    before = signal.signal(signal.SIGINT, on_signal)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
