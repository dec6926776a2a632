"""Addresses without the parameters that only say where a reader came from."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import unquote_plus

from linkwright.model.addresses.hosts import host_patterns
from linkwright.model.addresses.parts import MAX_ADDRESS_LENGTH, split_address


@dataclass(frozen=True, slots=True)
class CleaningRules:
    """Which parameters to cut and which to keep, by host pattern; see `parse_cleaning_rules`.

    Attributes:
        cut: names, in lower case, by host pattern; ``#`` before a name means the fragment, ``*``
            at its end any rest.
        kept: the same for names that are never cut, whatever another line says.
    """

    cut: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    kept: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def parse_cleaning_rules(text: str) -> CleaningRules:
    """The rules that a file like resources/data/tracking-parameters.txt states.

    Args:
        text: lines ``HOST NAME NAME ...`` as the head of that file explains. Several files may be
            joined. A line that says nothing is skipped.
    """
    cut: dict[str, tuple[str, ...]] = {}
    kept: dict[str, tuple[str, ...]] = {}
    for line in text.splitlines():
        host, *names = line.partition("# ")[0].lower().split() or [""]
        if host and not host.startswith("#"):
            for name in names:
                listed = kept if name.startswith("!") else cut
                listed[host] = (*listed.get(host, ()), name.removeprefix("!"))
    return CleaningRules(cut, kept)


def clean_address(url: str, rules: CleaningRules) -> str:
    """The address without its tracking parameters; everything else stays byte for byte.

    Text fragments (``#:~:text=...``) go as well: they mark what one reader searched for. A text
    that is no web address is returned as it is. Cleaning twice is cleaning once.
    """
    parts = split_address(url)
    if parts is None or len(url) > MAX_ADDRESS_LENGTH:
        return url
    if parts.query is None and parts.fragment is None:
        return url
    query, (fragment, _) = parts.query, _without_directive(parts.fragment)
    if query is not None:
        query = _cut(query, _ParameterFilter(parts.host, rules, ""))[0]
    if fragment is not None:
        fragment = _cut(fragment, _ParameterFilter(parts.host, rules, "#"))[0]
    return replace(parts, query=query, fragment=fragment).joined()


def cut_parameters(url: str, rules: CleaningRules) -> tuple[str, ...]:
    """What `clean_address` takes away, as it stands in the address, for showing it to the user."""
    parts = split_address(url)
    if parts is None or len(url) > MAX_ADDRESS_LENGTH:
        return ()
    fragment, directive = _without_directive(parts.fragment)
    return (
        *_cut(parts.query, _ParameterFilter(parts.host, rules, ""))[1],
        *_cut(fragment, _ParameterFilter(parts.host, rules, "#"))[1],
        *directive,
    )


class _ParameterFilter:
    """Tells the parameters to cut from those to keep, for the query or the fragment of a host."""

    def __init__(self, host: str, rules: CleaningRules, mark: str) -> None:
        patterns = host_patterns(host)
        self._cut = _NameList(_names(patterns, rules.cut, mark))
        self._kept = _NameList(_names(patterns, rules.kept, mark))

    def cuts(self, parameter: str) -> bool:
        # An address copied out of HTML source may still have &amp; between its parameters.
        name = unquote_plus(parameter.partition("=")[0]).lower().removeprefix("amp;")
        return name in self._cut and name not in self._kept


class _NameList:
    """Names of parameters, some of them standing for all that begin like them."""

    def __init__(self, names: Iterable[str]) -> None:
        names = tuple(names)
        self._exact = frozenset(names)
        self._beginnings = tuple(name[:-1] for name in names if name.endswith("*"))

    def __contains__(self, name: str) -> bool:
        return name in self._exact or name.startswith(self._beginnings)


def _cut(text: str | None, parameters: _ParameterFilter) -> tuple[str | None, list[str]]:
    """The query or fragment that stays (None drops its mark as well) and the parameters cut."""
    segments = (text or "").split("&")
    cut = [segment for segment in segments if parameters.cuts(segment)]
    if not cut:
        return text, []
    kept = [segment for segment in segments if not parameters.cuts(segment)]
    return ("&".join(kept) if any(kept) else None), cut


def _without_directive(fragment: str | None) -> tuple[str | None, list[str]]:
    # WICG "URL Fragment Text Directives": ":~:" ends the fragment that the page itself knows.
    if fragment is None or ":~:" not in fragment:
        return fragment, []
    own, mark, directive = fragment.partition(":~:")
    return own or None, [mark + directive]


def _names(
    patterns: tuple[str, ...], names_by_host: Mapping[str, tuple[str, ...]], mark: str
) -> Iterator[str]:
    """The listed names of the query (mark "") or of the fragment (mark "#")."""
    for pattern in patterns:
        for name in names_by_host.get(pattern, ()):
            if name.startswith("#") == bool(mark):
                yield name.removeprefix("#")
