"""List the export profiles, or begin one of your own with a copy of a shipped template.

A profile of your own is a text file; its first lines say how it is written.
"""

import argparse
import sys

from linkwright.export.errors import ExportError
from linkwright.export.own_profiles import FOLDER_NAME, STARTERS, copy_starter, own_profiles
from linkwright.export.profiles import PROFILES
from linkwright.paths import default_folders


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's arguments."""
    parser.add_argument("--new", metavar="NAME", help="begin a profile of this name")
    parser.add_argument(
        "--from",
        dest="starter",
        choices=[starter.name for starter in STARTERS],
        default=STARTERS[0].name,
        help="the template that is copied (%(default)s)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Print name, label and description of each profile, or the path of the new one."""
    folder = default_folders().config / FOLDER_NAME
    if arguments.new is None:
        for profile in (*PROFILES, *own_profiles(folder)):
            print(f"{profile.name}\t{profile.label}\t{profile.description}")
        return 0
    try:
        print(copy_starter(arguments.starter, folder, arguments.new))
    except ExportError as error:
        print(f"linkwright: {error}", file=sys.stderr)
        return 1
    return 0
