"""Addresses that stand in the way of a page: consent, log-in, captcha, "you are too fast"."""

import re
from collections.abc import Iterable
from fnmatch import translate
from typing import Literal, cast
from urllib.parse import urlsplit

WallKind = Literal["consent", "login", "captcha", "busy"]


class WallAddresses:
    """The known walls.

    Args:
        text: the rules, as in resources/data/wall-addresses.txt.
    """

    def __init__(self, text: str) -> None:
        self._rules = [
            (
                cast("WallKind", kind),
                re.compile(translate(host)),
                re.compile(translate(path)),
                path == "*",
            )
            for kind, host, path in _fields(text.splitlines())
        ]

    def host_kind(self, url: str) -> WallKind | None:
        """What kind of wall every page of this host is: consent.yahoo.com shows no articles."""
        return self._kind(url, whole_host=True)

    def kind(self, url: str) -> WallKind | None:
        """What kind of wall an address is; None for an ordinary page."""
        return self._kind(url, whole_host=False)

    def _kind(self, url: str, *, whole_host: bool) -> WallKind | None:
        try:
            parts = urlsplit(url)
            host = (parts.hostname or "").lower()
        except ValueError:
            return None
        path = (parts.path or "/").lower()
        for kind, host_rule, path_rule, covers_host in self._rules:
            if whole_host and not covers_host:
                continue
            if host_rule.match(host) and path_rule.match(path):
                return kind
        return None


def _fields(lines: Iterable[str]) -> Iterable[tuple[str, str, str]]:
    for line in lines:
        fields = line.partition("#")[0].split()
        if len(fields) == 3:
            yield fields[0], fields[1], fields[2]
