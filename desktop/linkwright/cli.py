"""The command line: verbs without Qt, and files that open in the window.

``linkwright VERB ...`` runs one module of `linkwright.commands`; anything else is taken as
files for the window, the only case in which Qt is loaded.
"""

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NamedTuple

from linkwright import __version__

EXIT_OK, EXIT_INCOMPLETE, EXIT_USAGE, EXIT_INTERRUPTED = 0, 1, 2, 130


class Verb(NamedTuple):
    """A verb of the command line; a module of `linkwright.commands` does the work.

    The module has ``add_arguments(parser)`` and ``run(arguments) -> int``, the exit status.

    Attributes:
        name: the verb.
        summary: what it does, in a line.
        module: the module's name, where Python keeps the verb for itself; else it is the verb's.
    """

    name: str
    summary: str
    module: str = ""


VERBS = (
    Verb("roundup", "fetch titles and sources of addresses and print the list"),
    Verb("titles", "print the titles and sources of pages, and why they were chosen"),
    Verb("export", "write posts in the form that a blog or a file takes"),
    Verb("import", "bring in the posts of another program or platform", "import_posts"),
    Verb("check", "say what posts still need before they are published"),
    Verb("profiles", "list the forms of export, or begin one of your own"),
    Verb("search", "find posts by their words, links and sources"),
    Verb("index", "bring the index of your posts in step with their files"),
    Verb("spell", "print the words of a post that are spelled wrong"),
    Verb("paths", "print where Linkwright keeps its files"),
)

# The one verb that speaks to the window.
_ADD = Verb("add", "add links to the post in the open window")


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments ask for.

    Args:
        arguments: the command line without the program's name.

    Returns:
        The exit status: 0 done, 1 not all of it (standard error says what and why),
        2 usage, 130 interrupted.
    """
    if arguments[:1] == ["add"]:
        return _add_links(arguments[1:])
    verb = next((verb for verb in VERBS if arguments[:1] == [verb.name]), None)
    if verb is None:
        return _open_window(arguments)
    import argparse

    module = import_module(f"linkwright.commands.{verb.module or verb.name}")
    parser = argparse.ArgumentParser(prog=f"linkwright {verb.name}", description=module.__doc__)
    module.add_arguments(parser)
    try:
        status: int = module.run(parser.parse_args(arguments[1:]))
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader of our output has gone (`| head`). Python flushes at exit and would
        # complain; docs.python.org/3/library/signal.html#note-on-sigpipe has this way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_INCOMPLETE
    return status


def _open_window(arguments: Sequence[str]) -> int:
    if not any(argument.startswith("-") for argument in arguments):
        return _start_window(arguments, [])
    import argparse

    names = "\n".join(f"  {verb.name:<10}{verb.summary}" for verb in (*VERBS, _ADD))
    parser = argparse.ArgumentParser(
        prog="linkwright",
        usage="linkwright [FILE ...] | linkwright VERB ... ",
        description="Write link roundups. Without a verb, opens the window.",
        epilog=f"verbs (each explains itself with --help):\n{names}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="a post to open in the window")
    parser.add_argument("--version", action="version", version=f"linkwright {__version__}")
    files = parser.parse_args(arguments).files
    return _start_window(files, [])


def _add_links(arguments: Sequence[str]) -> int:
    import argparse

    parser = argparse.ArgumentParser(
        prog="linkwright add",
        description="Add links to the post in the window, which is opened if there is none.",
    )
    parser.add_argument("addresses", nargs="+", metavar="URL", help="a page to link to")
    return _start_window([], parser.parse_args(arguments).addresses)


def _start_window(files: Sequence[str], links: Sequence[str]) -> int:
    from linkwright.display import why_no_window

    reason = why_no_window(os.environ)
    if reason:
        print(reason, file=sys.stderr)
        return EXIT_INCOMPLETE
    # Nearly all that a start makes stays; once the window stands, the program collects itself.
    gc.disable()
    import_module("linkwright.ui.qt_loading").load_qt()
    status: int = import_module("linkwright.app").run(files, links)
    return status
