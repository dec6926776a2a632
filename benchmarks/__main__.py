"""Run the measurements named on the command line, or all, and print a line for each figure."""

import argparse
import importlib

from benchmarks.figures import HEADING, Figure

# Each is a module of this package with run() -> Iterable[Figure].
MEASUREMENTS = (
    "start_up",
    "memory",
    "key_press",
    "panel",
    "preview",
    "journal",
    "fetching",
    "library",
    "excerpts",
    "titles_score",
    "exporting",
    "importing",
)


def main() -> None:
    """Print the figures as they come; a target that is missed is marked."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("name", nargs="*", help=f"of: {', '.join(MEASUREMENTS)}")
    names = parser.parse_args().name
    unknown = set(names) - set(MEASUREMENTS)
    if unknown:
        parser.error(f"no measurement is called {', '.join(sorted(unknown))}")
    print(HEADING)
    figures: list[Figure] = []
    for name in names or MEASUREMENTS:
        for figure in importlib.import_module(f"benchmarks.{name}").run():
            figures.append(figure)
            print(figure.line(), flush=True)
    held = [figure.held for figure in figures if figure.held is not None]
    print(f"{sum(held)} of {len(held)} targets held")


if __name__ == "__main__":
    main()
