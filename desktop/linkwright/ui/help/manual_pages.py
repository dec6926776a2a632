"""The pages of the manual, as Markdown: the shipped ones, and one of all preferences."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from linkwright import assets
from linkwright.settings.preferences import declared_preferences
from linkwright.ui.help.menu_paths import in_window_words

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


def manual_pages(language: str = "en") -> list[ManualPage]:
    """All pages, in order, with menus and keys named as the window names them.

    Args:
        language: a page that is not there in this language is the English one.
    """
    folder = assets.resource(_FOLDER)
    names = sorted(file.name for file in folder.iterdir() if file.name.endswith(".md"))
    pages = []
    for name in names:
        own = folder / language / name
        text = (own if own.is_file() else folder / name).read_text("utf-8")
        pages.append(_page(name, in_window_words(text)))
    return [*pages, _page(_PREFERENCES, _text_of_preferences())]


def _page(name: str, text: str) -> ManualPage:
    return ManualPage(name, text.partition("\n")[0].lstrip("# ").strip(), text)


def _text_of_preferences() -> str:
    """Every preference with what it does, taken from its declaration."""
    parts = [f"# {QCoreApplication.translate('Manual', 'All preferences')}\n"]
    page = ""
    for declared in declared_preferences():
        if declared.page != page:
            page = declared.page
            parts.append(f"## {_said(page)}\n")
        label, description = _said(declared.label), _said(declared.description)
        parts.append(f"**{label}** (`{declared.name}`)  \n{description}\n")
    return "\n".join(parts)


def _said(text: str) -> str:
    return QCoreApplication.translate("Preferences", text) if text else ""
