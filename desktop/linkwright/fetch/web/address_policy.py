"""Which addresses a page may lead us to: the public web, and no further.

A page, a redirect or a name server must not be able to send requests into the user's own
machine or network (server-side request forgery; OWASP's prevention cheat sheet). What counts
is the IP address that is really connected to, so the decision is made after the lookup, on
the very address that is dialled, and again on every redirect.
"""

import ipaddress
from collections.abc import Collection
from urllib.parse import urlsplit

from linkwright.fetch.errors import AddressError, PrivateHostError
from linkwright.model.addresses import ascii_host

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAT64 = ipaddress.ip_network("64:ff9b::/96")  # RFC 6052
_REFUSED = tuple(
    ipaddress.ip_network(text)
    for text in (
        "100.64.0.0/10",  # shared by carriers, RFC 6598
        "192.0.0.0/24",  # protocol assignments, RFC 6890
        "192.88.99.0/24",  # 6to4 relays, RFC 7526
        "64:ff9b:1::/48",  # local translation, RFC 8215
        "fec0::/10",  # site-local, RFC 3879
        "5f00::/16",  # segment routing, RFC 9602
    )
)
# Names that only ever mean something inside a network: RFC 6761, RFC 8375, and the ones
# that routers and offices use.
_LOCAL_SUFFIXES = (".localhost", ".local", ".lan", ".home", ".home.arpa", ".internal")


def is_public(address: IPAddress) -> bool:
    """Whether an IP address belongs to the public internet, also the one wrapped inside it."""
    inner = _embedded(address)
    if inner is not None:
        return is_public(inner)
    if any(address in network for network in _REFUSED if network.version == address.version):
        return False
    return address.is_global and not address.is_multicast and not address.is_reserved


def _embedded(address: IPAddress) -> ipaddress.IPv4Address | None:
    """The IPv4 address that an IPv6 address stands for: mapped, compatible, 6to4, NAT64."""
    if isinstance(address, ipaddress.IPv4Address):
        return None
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address in _NAT64 or 1 < int(address) < 1 << 32:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return None


def plain_host(url: str) -> str:
    """The host of an address in its plain form: ASCII, lower case, no final dot.

    Raises:
        AddressError: the address has no host, or a disguised one such as 0x7f.1.
    """
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        host = ""
    plain = ascii_host(f"[{host}]" if ":" in host else host).strip("[]")
    if not plain:
        raise AddressError("This is not a web address.")
    return plain


def literal_address(host: str) -> IPAddress | None:
    """The IP address that a plain host spells out; None for a name."""
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def host_names(words: str) -> frozenset[str]:
    """The hosts in a text that a user wrote, such as the preference for own hosts.

    Args:
        words: names, addresses or whole links between spaces or commas; ".example" means every
            host below example. What is no host is left out.
    """
    hosts = set()
    for word in words.replace(",", " ").split():
        try:
            host = plain_host(word if "://" in word else f"http://{word.lstrip('.')}")
        except AddressError:
            continue
        hosts.add(f".{host}" if word.startswith(".") else host)
    return frozenset(hosts)


class AddressPolicy:
    """Judges the addresses of one asked link.

    Args:
        asked_url: the link as the user gave it. Its own host may be a private one when it
            says so itself: an IP address, or a name that only local networks know. A public
            name that leads inside is refused even so, for a pasted link is not a typed one;
            the user can name it among the own hosts.
        own_hosts: hosts that may be private all the same; see `FetchOptions`.
    """

    def __init__(self, asked_url: str, own_hosts: Collection[str] = ()) -> None:
        host = plain_host(asked_url)
        self._asked = host if literal_address(host) or _is_local_name(host) else ""
        self._own = tuple(own.lower() for own in own_hosts)

    def check_url(self, url: str) -> str:
        """Judge an address by its text alone, before any lookup.

        Returns:
            Its host.

        Raises:
            AddressError: not http or https, or no host.
            PrivateHostError: a private host that nobody typed.
        """
        host = plain_host(url)
        if urlsplit(url).scheme.lower() not in ("http", "https"):
            raise AddressError("Only http and https addresses are fetched.")
        if self._may_be_private(host):
            return host
        address = literal_address(host)
        if _is_local_name(host) or (address is not None and not is_public(address)):
            raise _refusal(host, host)
        return host

    def check_ip(self, host: str, ip: str) -> None:
        """Judge the address that a host name led to.

        Raises:
            PrivateHostError: it is private, and nobody typed this very host.
        """
        host = host.lower().rstrip(".")
        if not is_public(ipaddress.ip_address(ip.partition("%")[0])):
            if self._may_be_private(host):
                return
            raise _refusal(host, ip)

    def _may_be_private(self, host: str) -> bool:
        return host == self._asked or any(
            host == own or (own.startswith(".") and host.endswith(own)) for own in self._own
        )


def _is_local_name(host: str) -> bool:
    single_label = "." not in host and ":" not in host
    return single_label or host.endswith(_LOCAL_SUFFIXES)


def _refusal(host: str, where: str) -> PrivateHostError:
    inside = "" if where == host else f" ({where})"
    return PrivateHostError(
        f"{host} is inside your own computer or network{inside}, so it was not asked.", host
    )
