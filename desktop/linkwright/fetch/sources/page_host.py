"""Take the host of a page's address apart into the labels that may name its site."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from linkwright.assets import read_text
from linkwright.fetch.sources.site_words import site_words

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList


@dataclass(frozen=True, slots=True)
class Host:
    """The parts of the host of an address.

    Attributes:
        name: the host in lower case, without "www.", "m." and the like; IDNA decoded.
        site: the registrable domain: "bbc.co.uk".
        label: the label that names the site: "bbc".
        suffix: the public suffix, "co.uk", or the platform whose subdomains are publications of
            their own, "substack.com".
        platform: the label of that platform: "substack".
        subdomains: labels before the site that say something: ("hacks",) of hacks.mozilla.org.
    """

    name: str
    site: str
    label: str
    suffix: str
    subdomains: tuple[str, ...]
    platform: str = ""


class Platforms:
    """Hosts on which each subdomain is a publication of its own.

    Args:
        text: the hosts, as in resources/data/platforms.txt.
    """

    def __init__(self, text: str) -> None:
        lines = (line.partition("#")[0].strip().lower() for line in text.splitlines())
        ends = "|".join(re.escape(line).replace(r"\*", "[a-z]{2,6}") for line in lines if line)
        self._ends = re.compile(rf"(?<=\.)({ends})$") if ends else None

    def platform_of(self, name: str) -> str:
        """The platform that a host stands on, "" for one that stands on its own."""
        found = self._ends.search(name) if self._ends else None
        return found.group(1) if found is not None else ""


def read_host(url: str, platforms: Platforms | None = None) -> Host:
    """The host of an address taken apart; all parts "" when the address has none.

    Args:
        url: the address.
        platforms: what counts as a platform; None for the shipped list.
    """
    try:
        name = (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        name = ""
    return _taken_apart(name, platforms)


@lru_cache(maxsize=256)
def _taken_apart(name: str, platforms: Platforms | None) -> Host:
    name = _unicode_host(name)
    if not name or name.replace(".", "").isdigit() or ":" in name:
        return Host(name, name, "", "", ())
    suffix = _suffixes().publicsuffix(name) or ""
    if not suffix or suffix == name:
        return Host(name, name, name, "", ())
    platform = (platforms or _shipped_platforms()).platform_of(name)
    suffix = platform or suffix
    owner = platform.split(".")[0]
    labels = name[: -len(suffix) - 1].split(".")
    plain = site_words("subdomains")
    told = tuple(label for label in labels[:-1] if label and label not in plain)
    while len(labels) > 1 and labels[0] in plain:
        labels = labels[1:]
    label = labels[-1]
    return Host(f"{'.'.join(labels)}.{suffix}", f"{label}.{suffix}", label, suffix, told, owner)


@cache
def _suffixes() -> "PublicSuffixList":
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList(only_icann=True)


@cache
def _shipped_platforms() -> Platforms:
    return Platforms(read_text("data/platforms.txt"))


def _unicode_host(name: str) -> str:
    if "xn--" not in name:
        return name
    import idna

    try:
        return idna.decode(name)
    except (idna.IDNAError, UnicodeError):
        return name
