"""Bring the index of the posts folder in step with its files.

The window does this by itself and so does `linkwright search`; the index may be deleted at any
time. With --steps each line of standard output says how many of how many changed files are
read, for a program that shows the progress.
"""

import argparse
import os
import sys

from linkwright.commands.posts_index import find_posts_index
from linkwright.commands.progress import ProgressLine
from linkwright.library.errors import LibraryError
from linkwright.library.index_file import LARGE_CACHE_KIB
from linkwright.paths import default_folders

_NICENESS = 19  # the most: with 10 a key press waits about twice as long for its turn


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's arguments."""
    parser.add_argument("--folder", metavar="DIR", help="other posts than those of the preference")
    parser.add_argument("--steps", action="store_true", help="print a line for each step")
    parser.add_argument(
        "--aside", action="store_true", help="leave the processor to other programs"
    )


def run(arguments: argparse.Namespace) -> int:
    """Update the index; 0 when it is in step, 1 when the folder cannot be read."""
    if arguments.aside and hasattr(os, "nice"):
        os.nice(_NICENESS)
    index = find_posts_index(default_folders(), arguments.folder)
    writer = index.open_writer(LARGE_CACHE_KIB)
    update = index.update(writer, processes=os.cpu_count() or 1)
    try:
        changes = update.look()
        line = ProgressLine("Reading posts", 0 if arguments.steps else len(changes.changed))

        def tell(done: int, total: int) -> None:
            if arguments.steps:
                print(done, total, flush=True)
            else:
                line.advance_to(done)

        update.apply(changes, tell)
        line.clear()
    except LibraryError as error:
        print(f"linkwright: {error}", file=sys.stderr)
        return 1
    finally:
        writer.close()
    if not arguments.steps:
        print(f"{changes.total} posts, {len(changes.changed)} read, {len(changes.gone)} gone")
    return 0
