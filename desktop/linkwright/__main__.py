"""Start: ``python -m linkwright`` and the installed ``linkwright`` command."""

import sys


def main() -> int:
    """Run the command line with this process's arguments; the exit status."""
    from linkwright.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
