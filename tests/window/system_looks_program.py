"""The window as it follows the system's looks: prints each theme and the colour it paints."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from linkwright import paths
from linkwright.app import Program, make_application


def main() -> int:
    application = make_application()
    program = Program(application, paths.default_folders())
    window = program.window

    def tell() -> None:
        ground = window.grab().toImage().pixelColor(window.width() // 2, 6).name()
        print(program.bench.themes.theme.name, ground, flush=True)

    program.bench.themes.theme_changed.connect(lambda _theme: QTimer.singleShot(0, tell))
    program.open_first([str(Path(sys.argv[1]))])
    window.show()
    window.painted.connect(tell)
    return int(application.exec())


if __name__ == "__main__":
    sys.exit(main())
