"""Print where Linkwright keeps its files, one kind a line: first the folders, then what is in them.

Each line is a name, a tabulator and a path; none of them need be there yet.
"""

import argparse
from dataclasses import fields

from linkwright.paths import default_folders, posts_folder, runtime_folder
from linkwright.settings.preference_file import load_preferences


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """There are none."""


def run(arguments: argparse.Namespace) -> int:
    """Print the folders and files of this installation."""
    folders = default_folders()
    for kind in (*(kind.name for kind in fields(folders)), *_PLACES):
        print(f"{kind}\t{getattr(folders, kind)}")
    print(f"runtime\t{runtime_folder()}")
    preferred = load_preferences(folders.preferences).preferences.posts_folder
    print(f"posts\t{posts_folder(preferred)}")
    return 0


_PLACES = (
    *("preferences", "publishers", "secrets", "journal", "history", "bin"),
    *("imports", "import_reports"),
    *("index", "links", "window", "recent", "asked_sites", "ignored_findings", "log"),
)
