"""Hosts of web addresses: compared in ASCII, shown in the reader's script where that is safe."""

import re
import unicodedata
from ipaddress import IPv4Address, IPv6Address

_ASCII_LABEL = re.compile(r"[a-z0-9_-]{1,63}")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_MAX_HOST_LENGTH = 253

# Second levels below which a country's names are given out, as in bbc.co.uk.
_SHARED_SECOND_LEVELS = frozenset({"ac", "co", "com", "edu", "gov", "net", "ne", "or", "org"})

# Cyrillic and Greek letters that look like Latin ones (Unicode TR 39, confusables).
_LATIN_LOOKALIKES = frozenset("асԁеһіјӏорԛѕԝхуъЬҽпгѵѡαεικνορτυχω")
_SCRIPTS_MIXED_WITH_LATIN = frozenset(
    {"LATIN", "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO"}
)


def ascii_host(host: str) -> str:
    """The host in lower case and ASCII, as servers know it; "" when it is not a valid host.

    Takes names (also with a final dot), IPv4 addresses in their usual form and IPv6 addresses in
    brackets. Numbers that browsers would also read as IPv4 (``0x7f.1``, ``2130706433``) are
    refused: only attacks write hosts like that.
    """
    if len(host) > 4 * _MAX_HOST_LENGTH:
        return ""
    if host.startswith("["):
        try:
            return f"[{IPv6Address(host[1:-1]).compressed}]" if host.endswith("]") else ""
        except ValueError:
            return ""
    labels = [_ascii_label(label) for label in _mapped(host).removesuffix(".").split(".")]
    name = ".".join(labels)
    if not all(labels) or len(name) > _MAX_HOST_LENGTH:
        return ""
    if _NUMBER.fullmatch(labels[-1]):
        try:
            return str(IPv4Address(name))
        except ValueError:
            return ""
    return name


def _mapped(host: str) -> str:
    """Case, width and the ideographic full stop folded, as UTS 46 has it."""
    if host.isascii():
        return host.lower()
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", host).lower())
    return folded.replace("。", ".")


def _ascii_label(label: str) -> str:
    if label.isascii():
        return label if _ASCII_LABEL.fullmatch(label) else ""
    if len(label) > 63 or not all(_may_stand_in_a_host(char) for char in label):
        return ""
    encoded = "xn--" + label.encode("punycode").decode("ascii")
    return encoded if _ASCII_LABEL.fullmatch(encoded) else ""


def _may_stand_in_a_host(char: str) -> bool:
    if char.isascii():
        return bool(_ASCII_LABEL.fullmatch(char))
    return (
        unicodedata.category(char)[0] in "LMN" or unicodedata.category(char) == "So" or char == "·"
    )


def host_patterns(host: str) -> tuple[str, ...]:
    """The names under which the rule files may speak of a host, the most general first.

    For ``news.google.co.uk`` these are ``*``, ``uk``, ``co.uk``, ``google.co.uk``,
    ``news.google.co.uk`` and, for sites at home in many countries, ``google.*`` and
    ``news.google.*``.
    """
    labels = host.split(".")
    patterns = ["*", *(".".join(labels[start:]) for start in reversed(range(len(labels))))]
    ending = 2 if len(labels) > 2 and _is_shared_ending(labels[-2:]) else 1
    names = labels[:-ending]
    patterns += [".".join([*names[start:], "*"]) for start in reversed(range(len(names)))]
    return tuple(patterns)


def without_device_labels(host: str) -> str:
    """The host without the labels that only name a device: www, m, mobile, amp.

    The two labels that name the site itself (three below a shared ending like co.uk) always stay.
    """
    labels = host.split(".")
    site = 3 if _is_shared_ending(labels[-2:]) else 2
    subdomains = [label for label in labels[:-site] if label not in DEVICE_LABELS]
    return ".".join(subdomains + labels[-site:])


DEVICE_LABELS = frozenset({"www", "m", "mobile", "amp"})


def _is_shared_ending(labels: list[str]) -> bool:
    return len(labels) == 2 and labels[0] in _SHARED_SECOND_LEVELS and len(labels[1]) == 2


def readable_host(host: str) -> str:
    """A host in ASCII as a reader should see it: in its own script unless that could deceive.

    A label that mixes scripts, or one whose letters all look like Latin ones, stays in its ASCII
    form, as browsers do it (Unicode TR 39).
    """
    labels = host.split(".")
    shown = [_readable_label(label) for label in labels]
    if labels[-1] == shown[-1] and any(_looks_latin(label) for label in shown):
        return host
    return ".".join(shown)


def _readable_label(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        shown = label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label
    scripts = {
        unicodedata.name(char, "UNKNOWN").split()[0]
        for char in shown
        if unicodedata.category(char)[0] == "L"
    }
    is_one_script = len(scripts) == 1 or scripts <= _SCRIPTS_MIXED_WITH_LATIN
    return shown if is_one_script and _ascii_label(shown) == label else label


def _looks_latin(label: str) -> bool:
    return not label.isascii() and all(
        char in _LATIN_LOOKALIKES for char in label if char.isalpha()
    )
