"""Makes posts from templates, and templates from posts."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from linkwright.model.line_styles import LineStyle
from linkwright.model.post import Post, parse_post
from linkwright.model.post_templates import (
    PostTemplate,
    post_from_template,
    template_from_post,
)
from linkwright.settings.errors import SettingsError
from linkwright.settings.post_templates import load_post_templates, save_post_template
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.files.file_names import file_name
from linkwright.ui.files.post_files import PostFiles
from linkwright.ui.templates.date_words import date_words
from linkwright.ui.templates.template_words import description_of, label_of

_DATE_AT_END = re.compile(r"\s+(?:--|[-–—])\s+.*$|\s*\{.*$")


class TemplateActs(QObject):
    """What the menu does with templates.

    Args:
        files: shows new posts.
        post: the open post.
        config_folder: where the user's templates are.
        language: the language of posts that name none.
        styles: the line styles of the lists.
        parent: the window.
    """

    post_made = Signal()
    """The window shows a post made from a template."""
    template_saved = Signal(str)
    """A template was saved: a sentence that says so."""
    failed = Signal(str)
    """A template could not be saved: why."""

    def __init__(
        self,
        files: PostFiles,
        post: PostDocument,
        config_folder: Path,
        language: Callable[[], str],
        styles: Callable[[], Sequence[LineStyle]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._files = files
        self._post = post
        self._config_folder = config_folder
        self._language = language
        self._styles = styles

    def fill(self, menu: QMenu, fixed: Sequence[QObject]) -> None:
        """Put the templates into a menu, behind what always stands there.

        Args:
            menu: of the window.
            fixed: the actions that stay.
        """
        for action in menu.actions():
            if action not in fixed:
                menu.removeAction(action)
                action.deleteLater()
        was_own = False
        for template in load_post_templates(self._config_folder):
            if template.is_own and not was_own:
                menu.addSeparator()
            was_own = template.is_own
            action = menu.addAction(label_of(template).replace("&", "&&"))
            action.setStatusTip(description_of(template))
            action.triggered.connect(partial(self.start, template))

    def start(self, template: PostTemplate) -> None:
        """Begin a post from a template, when the open one may be left."""
        if self._files.may_leave():
            self._files.show_text(self._made(template).text)
            self.post_made.emit()

    def choose(self) -> None:
        """Let the writer choose a template with a preview beside it."""
        from linkwright.ui.templates.template_chooser import TemplateChooser

        templates = load_post_templates(self._config_folder)
        dialog = TemplateChooser(templates, self._made, self._window)
        dialog.template_chosen.connect(self.start)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_name(self) -> None:
        """Ask what a template made from the open post is called, and save it."""
        from linkwright.ui.templates.template_naming import TemplateNaming

        own = {t.file_name for t in load_post_templates(self._config_folder) if t.is_own}
        suggested = _DATE_AT_END.sub("", self._post.post().title)
        dialog = TemplateNaming(suggested, own, self._window)
        dialog.named.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, label: str, keeps_links: bool = False) -> None:
        """Save the open post as a template.

        Args:
            label: what it is called.
            keeps_links: keep the lines of its lists.
        """
        words = date_words(_language_of(self._post.post()) or self._language())
        text = template_from_post(
            self._post.text(), label, self._styles(), words, keeps_links=keeps_links
        )
        try:
            path = save_post_template(self._config_folder, file_name(label, ".md"), text)
        except SettingsError as error:
            self.failed.emit(str(error))
            return
        self.template_saved.emit(self.tr("The template is in {path}").format(path=path))

    def _made(self, template: PostTemplate) -> Post:
        now = datetime.now(UTC).astimezone().replace(second=0, microsecond=0)
        words = date_words(_language_of(parse_post(template.text)) or self._language())
        return parse_post(post_from_template(template, now, words))


def _language_of(post: Post) -> str:
    value = post.values.get("language") or post.values.get("lang")
    return value if isinstance(value, str) else ""
