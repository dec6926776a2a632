"""The sites of which the user was asked how they are called: each is asked about once."""

from pathlib import Path

from linkwright.atomic_write import write_atomically

_LARGEST_BYTES = 2_000_000
_MOST = 20_000


class AskedSites:
    """Hosts in a file, one a line.

    Args:
        path: it need not exist; it is read when the first site is asked about.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._hosts: dict[str, None] | None = None

    def has(self, host: str) -> bool:
        """Whether the user was asked about a site before."""
        return host in self._known()

    def add(self, host: str) -> None:
        """Note that the user was asked. A file that cannot be written costs a second question."""
        hosts = self._known()
        hosts[host] = None
        text = "".join(f"{name}\n" for name in list(hosts)[-_MOST:])
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, text.encode())
        except OSError:
            return

    def _known(self) -> dict[str, None]:
        if self._hosts is None:
            try:
                with self._path.open("rb") as file:
                    text = file.read(_LARGEST_BYTES).decode("utf-8", "replace")
            except OSError:
                text = ""
            self._hosts = dict.fromkeys(text.split())
        return self._hosts
