"""Pastes of formatted text, and of its plain text."""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from linkwright.assembly.workbench import Workbench

if TYPE_CHECKING:
    from linkwright.settings.link_rules import LinkRules


def connect_pasting(bench: Workbench) -> None:
    """Let the editor paste formatted text as Markdown, and the window's action its plain text.

    Args:
        bench: the window and the post in it.
    """
    from linkwright.ui.editor.rich_paste import RichPaste

    @cache
    def rules() -> "LinkRules":
        from linkwright.settings.link_rules import load_link_rules

        return load_link_rules(bench.folders.config)

    def to_markdown(html: str) -> str:
        from linkwright.importing.html.pasting import pasted_markdown
        from linkwright.model.addresses import clean_address, unwrap

        known = rules()

        def cleaned(url: str) -> str:
            if not bench.preferences.values.clean_addresses:
                return url
            return clean_address(unwrap(url, known.wrappers) or url, known.cleaning)

        return pasted_markdown(html, clean_url=cleaned, tails=known.junk_titles)

    editor = bench.window.page.editor
    editor.take_rich = RichPaste(editor, to_markdown).take
    bench.actions["paste_plain"].triggered.connect(lambda: _paste_plain(bench))


def _paste_plain(bench: Workbench) -> None:
    """Paste the words alone, wherever the focus is."""
    text = bench.clipboard.text()
    plain = QMimeData()
    plain.setText(text)
    focused = QApplication.focusWidget()
    editor = bench.window.page.editor
    if focused in (None, editor):
        editor.paste_plain(plain)
    elif hasattr(focused, "insertFromMimeData"):
        focused.insertFromMimeData(plain)
    elif hasattr(focused, "insert"):
        focused.insert(text)
