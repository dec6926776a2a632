"""Search the posts folder: titles, texts, and the titles, sources and addresses of links.

Every word has to be in a post, or the beginning of one; a phrase goes in quotation marks of its
own. The newest posts come first, each as a path and its title.
"""

import argparse
import json
import os
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from linkwright.commands.posts_index import find_posts_index
from linkwright.commands.progress import ProgressLine
from linkwright.library.errors import LibraryError
from linkwright.library.hit_marking import plain
from linkwright.library.index_file import LARGE_CACHE_KIB
from linkwright.library.index_reading import PostRow
from linkwright.library.search_query import search_terms
from linkwright.model.post_state import PostState
from linkwright.paths import default_folders

_BATCH = 200


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's arguments."""
    parser.add_argument("words", nargs="*", metavar="WORD", help="what to look for; all without")
    parser.add_argument("--folder", metavar="DIR", help="other posts than those of the preference")
    parser.add_argument(
        "--state", choices=[state.value for state in PostState], help="only posts of this state"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    parser.set_defaults(usage_error=parser.error)


def run(arguments: argparse.Namespace) -> int:
    """Print what is found; 0 when there is something, 1 when there is nothing."""
    typed = " ".join(arguments.words)
    if typed.strip() and not search_terms(typed):
        arguments.usage_error("there is no word to look for")
    index = find_posts_index(default_folders(), arguments.folder)
    state = PostState(arguments.state) if arguments.state else None
    writer, reader = index.open_writer(LARGE_CACHE_KIB), index.open_reader()
    try:
        update = index.update(writer, processes=os.cpu_count() or 1)
        changes = update.look()
        line = ProgressLine("Reading posts", len(changes.changed))
        update.apply(changes, lambda done, _total: line.advance_to(done))
        line.clear()
        now_s = time.time()
        numbers = [number for number, *_ in reader.search(typed, state, now_s)]
        for start in range(0, len(numbers), _BATCH):
            some = numbers[start : start + _BATCH]
            rows = reader.rows(some, now_s, typed)
            _print([rows[number] for number in some if number in rows], index.folder, arguments)
    except LibraryError as error:
        print(f"linkwright: {error}", file=sys.stderr)
        return 1
    finally:
        writer.close()
        reader.close()
    return 0 if numbers else 1


def _print(rows: Sequence[PostRow], folder: Path, arguments: argparse.Namespace) -> None:
    lines = []
    for row in rows:
        path = folder / row.path
        if arguments.json:
            lines.append(json.dumps(_record(row, path), ensure_ascii=False))
        else:
            lines.append(f"{path}: {row.title}")
            if row.excerpt:
                lines.append(f"    {plain(row.excerpt)}")
    sys.stdout.buffer.write("".join(f"{line}\n" for line in lines).encode("utf-8", "replace"))
    sys.stdout.flush()


def _record(row: PostRow, path: Path) -> dict[str, object]:
    return {
        "path": str(path),
        "title": row.title,
        "date": datetime.fromtimestamp(row.moment_s, UTC).isoformat(),
        "state": row.state.value,
        "labels": list(row.labels),
        "links": row.links,
        "waiting": row.waiting,
        "excerpt": plain(row.excerpt),
    }
