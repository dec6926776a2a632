"""Which languages a server is told that the user reads."""

from collections.abc import Mapping, Sequence

# The order of gettext and of POSIX (environment variables, LC_MESSAGES).
_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
_MOST = 6
_ENGLISH = "en"


def languages_of_environment(environment: Mapping[str, str]) -> tuple[str, ...]:
    """The language tags that a POSIX environment asks for, the preferred first.

    Args:
        environment: such as ``os.environ``; ``de_AT.UTF-8`` means ``de-AT``, ``C`` nothing.
    """
    for name in _VARIABLES:
        words = environment.get(name, "").split(":")
        tags = [word.split(".")[0].split("@")[0].replace("_", "-") for word in words]
        named = tuple(tag for tag in tags if tag not in ("", "C", "POSIX"))
        if named:
            return named
    return ()


def accept_language(tags: Sequence[str]) -> str:
    """The Accept-Language header of somebody who reads these languages.

    Each is asked for with its region and without, in the given order, then English, then
    whatever there is (RFC 9110, section 12.5.4).

    Args:
        tags: language tags, the preferred first; what is no tag is left out.

    Returns:
        For example ``de-AT,de;q=0.9,en;q=0.8,*;q=0.5``.
    """
    wanted: list[str] = []
    for tag in tags:
        parts = tag.split("-")
        if all(part.isascii() and part.isalnum() and len(part) <= 8 for part in parts):
            wanted += [tag, parts[0]]
    ranges = list(dict.fromkeys([*wanted, _ENGLISH]))[:_MOST]
    weighed = [
        name if place == 0 else f"{name};q={max(0.6, 1 - place / 10):.1f}"
        for place, name in enumerate(ranges)
    ]
    return ",".join([*weighed, "*;q=0.5"])
