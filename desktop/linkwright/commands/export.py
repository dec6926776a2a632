"""Write a post in the form that a blog, a browser or another program takes."""

import argparse
import sys
from pathlib import Path

from linkwright.atomic_write import write_atomically
from linkwright.export.errors import ExportError
from linkwright.export.options import ExportOptions
from linkwright.export.profiles import PROFILES, find_profile
from linkwright.library.errors import LibraryError
from linkwright.library.post_file import load_post
from linkwright.model.post import parse_post


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's arguments."""
    forms = "; ".join(f"{profile.name}: {profile.label}" for profile in PROFILES)
    names = ["html", *(profile.name for profile in PROFILES)]
    parser.add_argument("file", metavar="FILE", type=Path, help="the post")
    parser.add_argument(
        "--to",
        required=True,
        choices=names,
        metavar="FORM",
        help=f"{forms}; html is short for html-fragment",
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=Path, help="write here instead of printing"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print or write the exported post; 1 when it could not be read, made or written."""
    try:
        post = parse_post(load_post(arguments.file).content.text)
        result = find_profile(arguments.to).render(post, ExportOptions()).encode()
        if arguments.output is None:
            sys.stdout.buffer.write(result)
        else:
            _write(arguments.output, result)
    except BrokenPipeError:
        raise
    except OSError as error:
        print(f"linkwright: {error.filename}: {error.strerror}", file=sys.stderr)
        return 1
    except (ExportError, LibraryError) as error:
        print(f"linkwright: {arguments.file}: {error}", file=sys.stderr)
        return 1
    if post.error:
        print(f"linkwright: {arguments.file}: {post.error}", file=sys.stderr)
    return 0


def _write(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; a pipe or a terminal just takes the bytes."""
    if path.exists() and not path.is_file():
        path.write_bytes(data)
    else:
        write_atomically(path, data)
