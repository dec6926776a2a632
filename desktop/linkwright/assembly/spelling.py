"""Spelling: made when the window has been painted, started when it is at rest."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer

from linkwright.assembly.workbench import Workbench
from linkwright.settings.errors import SettingsError
from linkwright.settings.own_words import add_own_word, load_own_words
from linkwright.spelling.dictionaries import dictionary_folders, find_dictionaries
from linkwright.ui.spelling.language_menu import LanguageMenu
from linkwright.ui.spelling.spell_checker import SpellChecker
from linkwright.ui.spelling.speller_process import SpellerProcess, own_command
from linkwright.ui.spelling.spelling_menu import SpellingMenu
from linkwright.ui.spelling.title_spelling import TitleSpelling

_START_MS = 800


def make_spelling(bench: Workbench) -> SpellChecker:
    """Build the spell checker and connect it.

    Args:
        bench: the window and the post in it.

    Returns:
        The checker; it begins to check a moment later.
    """
    page, folders = bench.window.page, bench.folders
    speller = SpellerProcess(own_command(), bench)
    checker = SpellChecker(bench.post, page.editor, page.highlighter, speller, folders.dictionaries)
    bench.application.aboutToQuit.connect(speller.close)
    bench.window.closing.connect(speller.close)

    def dictionaries() -> dict[str, Path]:
        return find_dictionaries(dictionary_folders(folders.dictionaries))

    def start() -> None:
        checker.use(dictionaries(), _usual_language(bench), load_own_words(folders.own_words))
        _follow(bench, checker, "check_spelling")
        _follow(bench, checker, "spell_capitals")

    menu = SpellingMenu(page.editor, checker, partial(_keep_word, bench), bench.window.status.tell)
    title = TitleSpelling(page.head.title_field, checker, menu, bench.themes.theme)
    bench.themes.theme_changed.connect(title.use)
    LanguageMenu(bench.actions.menus["post_language"], bench.post, checker, dictionaries)
    actions = bench.actions
    actions["suggestions"].triggered.connect(menu.pop_up)
    actions["next_wrong_word"].triggered.connect(menu.go_to_next)
    actions["check_spelling"].setChecked(bench.preferences.values.check_spelling)
    actions["check_spelling"].triggered.connect(
        lambda on: bench.preferences.change(check_spelling=on)
    )
    bench.preferences.changed.connect(partial(_follow, bench, checker))
    checker.trouble_changed.connect(bench.window.status.tell)
    QTimer.singleShot(_START_MS, checker, start)
    return checker


def _follow(bench: Workbench, checker: SpellChecker, name: str) -> None:
    """Do what a preference says."""
    values = bench.preferences.values
    if name == "check_spelling":
        checker.turn(values.check_spelling)
        bench.actions["check_spelling"].setChecked(values.check_spelling)
    elif name == "spell_capitals":
        checker.check_capitals(values.spell_capitals)


def _usual_language(bench: Workbench) -> str:
    system = QLocale.system()
    known = "" if system.language() is QLocale.Language.C else system.name()
    return bench.preferences.values.language or known or "en"


def _keep_word(bench: Workbench, word: str) -> None:
    try:
        add_own_word(bench.folders.own_words, word)
    except SettingsError as error:
        bench.questions().tell_error(str(error))
