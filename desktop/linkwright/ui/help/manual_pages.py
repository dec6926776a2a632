"""The pages of the manual, as Markdown: the shipped ones, and one of all preferences."""

from dataclasses import dataclass

from linkwright import assets
from linkwright.settings.preferences import declared_preferences

_FOLDER = "manual"
_PREFERENCES = "8-preferences.md"


@dataclass(frozen=True, slots=True)
class ManualPage:
    """One page.

    Attributes:
        name: the file name that other pages link to.
        title: its first heading.
        text: Markdown.
    """

    name: str
    title: str
    text: str


def manual_pages() -> list[ManualPage]:
    """All pages, in order."""
    names = sorted(file.name for file in assets.resource(_FOLDER).iterdir())
    texts = {name: assets.read_text(f"{_FOLDER}/{name}") for name in names if name.endswith(".md")}
    texts[_PREFERENCES] = _text_of_preferences()
    return [ManualPage(name, _title_of(text), text) for name, text in texts.items()]


def _title_of(text: str) -> str:
    return text.partition("\n")[0].lstrip("# ").strip()


def _text_of_preferences() -> str:
    """Every preference with what it does, taken from its declaration."""
    parts = ["# All preferences\n"]
    page = ""
    for declared in declared_preferences():
        if declared.page != page:
            page = declared.page
            parts.append(f"## {page}\n")
        parts.append(f"**{declared.label}** (`{declared.name}`)  \n{declared.description}\n")
    return "\n".join(parts)
