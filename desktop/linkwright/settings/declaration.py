"""How one preference is declared, and which values it takes."""

from dataclasses import Field, dataclass, field
from typing import Any, TypeVar

_Value = TypeVar("_Value", bool, int, str)
_KEY = "preference"
_KINDS: dict[type, str] = {bool: "true or false", int: "a whole number", str: "a text"}


@dataclass(frozen=True, slots=True)
class Declaration:
    """All that is known of a preference besides its value.

    Attributes:
        name: its name in the code and in the file.
        kind: ``bool``, ``int`` or ``str``.
        default: its value until the user sets another.
        page: the page of the preferences where it stands.
        label: what it is called there.
        description: what it does, in a sentence or two.
        choices: the values it may have; empty when any of its kind will do.
        choice_labels: what these are called, in the same order.
        offers: what the values are taken from that only the running program knows:
            "line-styles", "export-profiles" or "languages"; "folder" for the path of one.
        least: the smallest number, None without limit.
        most: the largest number, None without limit.
    """

    name: str
    kind: type
    default: bool | int | str
    page: str
    label: str
    description: str
    choices: tuple[str, ...] = ()
    choice_labels: tuple[str, ...] = ()
    offers: str = ""
    least: int | None = None
    most: int | None = None

    def objection(self, value: object) -> str:
        """Why the preference cannot have a value, as the end of "it must be ..."; "" if it can."""
        if type(value) is not self.kind:  # True is an int, but no number of pages
            return _KINDS[self.kind]
        if isinstance(value, str) and self.choices and value not in self.choices:
            return "one of " + ", ".join(repr(choice) for choice in self.choices)
        if isinstance(value, int) and self.least is not None and self.most is not None:
            is_within = self.least <= value <= self.most
            return "" if is_within else f"from {self.least} to {self.most}"
        return ""


def preference(
    default: _Value,
    *,
    page: str,
    label: str,
    description: str,
    choices: tuple[str, ...] = (),
    choice_labels: tuple[str, ...] = (),
    offers: str = "",
    least: int | None = None,
    most: int | None = None,
) -> _Value:
    """A field of `Preferences` with its declaration; the arguments are those of `Declaration`."""
    about = {
        "kind": type(default),
        "default": default,
        "page": page,
        "label": label,
        "description": description,
        "choices": choices,
        "choice_labels": choice_labels,
        "offers": offers,
        "least": least,
        "most": most,
    }
    return field(default=default, metadata={_KEY: about})


def declaration_of(declared: "Field[Any]") -> Declaration:
    """The declaration that `preference` gave a field."""
    return Declaration(declared.name, **declared.metadata[_KEY])
