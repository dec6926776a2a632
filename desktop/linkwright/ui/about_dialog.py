"""What the program is, in a few lines."""

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from linkwright import __version__


def show_about(window: QWidget) -> None:
    """Tell the program's name, version and licence."""
    QMessageBox.about(
        window,
        "About Linkwright",
        f"<h3>Linkwright {__version__}</h3>"
        "<p>A desktop editor for people who write link roundups.</p>"
        f"<p>MIT licence. Made with Qt {qVersion()} and PySide6 (LGPL).<br>"
        "Icons: Lucide (ISC licence).</p>",
    )
