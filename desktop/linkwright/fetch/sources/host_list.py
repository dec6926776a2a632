"""A list of hosts, each of which stands for itself and its subdomains."""


class HostList:
    """Hosts from a data file: one a line, "#" begins a comment.

    Args:
        text: the lines.
    """

    def __init__(self, text: str) -> None:
        lines = (line.partition("#")[0].strip().lower() for line in text.splitlines())
        self._hosts = frozenset(line.removeprefix("www.") for line in lines if line)

    def covers(self, host: str) -> bool:
        """Whether a host, in lower case, is on the list or stands below one that is."""
        while host:
            if host in self._hosts:
                return True
            host = host.partition(".")[2]
        return False
