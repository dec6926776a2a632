"""The shipped translations: complete, in step with the code, and true to its placeholders."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from translating.__main__ import FOLDER, compile_translations, english_forms
from translating.found_words import Words, all_words, words_of
from translating.ts_file import PLURAL_FORMS, load_translations, write_translations

from linkwright.ui.language import LANGUAGES, speak
from menu_letters import shared_letters

PLACEHOLDER = re.compile(r"\{\w+\}")
TRANSLATED = [language for language in LANGUAGES if language != "en"]


def test_every_language_of_the_window_has_its_plural_forms() -> None:
    assert set(PLURAL_FORMS) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_have_the_words_of_the_code(language: str) -> None:
    text = (FOLDER / f"linkwright_{language}.ts").read_text("utf-8")
    assert len(re.findall("<source>", text)) == len(
        [each for each in all_words() if language != "en" or each.is_counted]
    ), "run: python -m translating"
    known = load_translations(FOLDER / f"linkwright_{language}.ts")
    assert set(known) <= set(all_words()), "run: python -m translating"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_is_written(language: str, tmp_path: Path) -> None:
    compiled = tmp_path / "compiled.qm"
    compile_translations(FOLDER / f"linkwright_{language}.ts", compiled)
    assert compiled.read_bytes() == (FOLDER / f"linkwright_{language}.qm").read_bytes()


@pytest.mark.parametrize("language", TRANSLATED)
def test_placeholders_are_those_of_the_source(language: str) -> None:
    for words, forms in load_translations(FOLDER / f"linkwright_{language}.ts").items():
        for form in forms:
            assert sorted(set(PLACEHOLDER.findall(form))) == sorted(
                set(PLACEHOLDER.findall(words.text))
            ), (words, form)
        if words.is_counted:  # a form for "one" or "two" may say it without the number
            number = "%Ln" if "%Ln" in words.text else "%n"
            assert number in forms[-1], (words, forms)


@pytest.mark.parametrize("language", TRANSLATED)
def test_menus_keep_their_mnemonics_and_ends(language: str) -> None:
    for words, forms in load_translations(FOLDER / f"linkwright_{language}.ts").items():
        marked = "&" in words.text.replace("&&", "")
        for form in forms:
            assert ("&" in form.replace("&&", "")) == marked, (words, form)
            assert form.endswith("...") == words.text.endswith("..."), (words, form)


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_two_entries_of_a_menu_share_a_mnemonic(qapp: QApplication, language: str) -> None:
    speak(qapp, language)
    try:
        assert shared_letters() == []
    finally:
        speak(qapp, "en")


def test_all_words_have_a_context() -> None:
    assert [each.text for each in all_words() if not each.context] == []


def test_words_are_found_where_they_are_said() -> None:
    code = (
        "class Panel:\n"
        "    def say(self, count):\n"
        "        self.tr('One ' 'sentence')\n"
        "        self.tr('%n link(s)', '', count)\n"
        "def act():\n"
        "    translate('Menu', 'Act'); QCoreApplication.translate('Menu', 'Other')\n"
        "    text.translate(table)\n"
    )
    assert list(words_of(code)) == [
        Words("Panel", "One sentence"),
        Words("Panel", "%n link(s)"),
        Words("Menu", "Act"),
        Words("Menu", "Other"),
    ]
    assert english_forms("%n link(s)") == ("%n link", "%n links")


def test_what_is_translated_survives_and_what_is_gone_goes(tmp_path: Path) -> None:
    path = tmp_path / "x.ts"
    plain, counted, gone = Words("A", "Hi <you> & me"), Words("B", "%n row(s)"), Words("B", "Bye")
    known = {plain: ("Hallo <du> & ich",), counted: ("%n Zeile", "%n Zeilen"), gone: ("Weg",)}
    assert write_translations(path, "de", [plain, counted, gone], known) == 0
    assert load_translations(path) == known
    new = Words("B", "New")
    assert write_translations(path, "de", [plain, counted, new], load_translations(path)) == 1
    assert load_translations(path) == {plain: known[plain], counted: known[counted]}
