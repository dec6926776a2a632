"""Print where Linkwright keeps its files, one kind a line."""

import argparse
from dataclasses import fields

from linkwright.paths import default_folders


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """There are none."""


def run(arguments: argparse.Namespace) -> int:
    """Print the folders of this installation."""
    folders = default_folders()
    for kind in fields(folders):
        print(f"{kind.name}\t{getattr(folders, kind.name)}")
    return 0
