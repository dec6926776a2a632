"""Whether the system sees a network: Qt's own knowledge of it, where there is any."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation


class Reachability(QObject):
    """Tells when the network goes and comes back.

    Qt asks the desktop's network service. Where there is none, nothing is ever told, and the
    fetcher's own experience decides: a host that cannot be found, a first success.

    Args:
        parent: the owner.
    """

    online_changed = Signal(bool)
    """The system says that there is a network, or that there is none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._information: QNetworkInformation | None = None

    def start(self) -> None:
        """Begin to watch; what is known already is told at once."""
        wanted = QNetworkInformation.Feature.Reachability
        if not QNetworkInformation.loadBackendByFeatures(wanted):
            return
        self._information = QNetworkInformation.instance()
        self._information.reachabilityChanged.connect(self._tell)
        self._tell(self._information.reachability())

    def _tell(self, reachability: QNetworkInformation.Reachability) -> None:
        """Only "nothing can be reached" is offline; everything doubtful is tried."""
        kind = QNetworkInformation.Reachability
        self.online_changed.emit(reachability is not kind.Disconnected)
