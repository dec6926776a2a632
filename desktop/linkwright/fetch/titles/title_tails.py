"""Tails that single sites write behind their headlines, such as "(Published 2019)"."""

import re


class TitleTails:
    """The known tails.

    Args:
        text: the tails, as in resources/data/title-tails.txt.
    """

    def __init__(self, text: str) -> None:
        self._tails: list[tuple[str, re.Pattern[str]]] = []
        for line in text.splitlines():
            host, _, tail = line.strip().partition(" ")
            if host and tail and not host.startswith("#"):
                spelt = re.escape(" ".join(tail.split())).replace("0", r"\d")
                self._tails.append((host.lower(), re.compile(rf"\s*{spelt}\s*\Z", re.IGNORECASE)))

    def cut(self, title: str, host: str) -> str:
        """The title without the tails of its site.

        Args:
            title: the title, in single spaces.
            host: the host name that the page stands on.
        """
        for end, tail in self._tails:
            if host == end or host.endswith("." + end):
                title = tail.sub("", title) or title
        return title
