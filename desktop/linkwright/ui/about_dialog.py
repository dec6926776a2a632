"""What the program is, in a few lines."""

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from linkwright import __version__

translate = QCoreApplication.translate


def show_about(window: QWidget) -> None:
    """Tell the program's name, version and licence."""
    purpose = translate("About", "A desktop editor for people who write link roundups.")
    licence = translate("About", "MIT licence. Made with Qt {version} and PySide6 (LGPL).")
    icons = translate("About", "Icons: Lucide (ISC licence).")
    QMessageBox.about(
        window,
        translate("About", "About Linkwright"),
        f"<h3>Linkwright {__version__}</h3><p>{purpose}</p>"
        f"<p>{licence.format(version=qVersion())}<br>{icons}</p>",
    )
