from collections.abc import Iterator
from errno import ENOSPC
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from translating.__main__ import FOLDER
from translating.lower_sentences import FILLED, lower_sentences, sentences_of

from linkwright.export.profiles import PROFILES
from linkwright.library import post_file
from linkwright.library.errors import LibraryError
from linkwright.ui.language import speak
from linkwright.ui.lower_words import said

OTHERS = ("de", "fr", "es", "ar")


@pytest.fixture
def spoken_german(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "de")
    yield
    speak(qapp, "en")


def test_sentences_are_found_in_the_code_with_names_for_what_is_put_in() -> None:
    code = '''
def act(path, error):
    """It does something here."""
    raise ValueError(
        f"“{path.name}” could not be read: {error.strerror}. "
        f"{len(path)} bytes, {len(error)} more."
    )
    return "no sentence", "A whole sentence is this.", f"{path} is a name."
'''
    assert set(sentences_of(code)) == {
        "“{name}” could not be read: {strerror}. {value} bytes, {value_2} more.",
        "A whole sentence is this.",
        "{path} is a name.",
    }
    assert "the disk is full" in sentences_of('X = "the disk is full"', with_fragments=True)


def test_the_list_of_filled_sentences_is_in_step() -> None:
    listed = (FOLDER / "sentences.txt").read_text("utf-8").splitlines()
    assert listed == [sentence for sentence in lower_sentences() if FILLED.search(sentence)]


def test_english_is_left_as_it_is(qapp: QApplication) -> None:
    speak(qapp, "en")
    assert said("The page names no title.") == "The page names no title."


@pytest.mark.usefixtures("spoken_german")
def test_sentences_and_what_is_put_into_them_are_translated() -> None:
    assert said("The page names no title.") == "Die Seite nennt keinen Titel."
    assert said("example.org wants fewer requests. It was tried 3 times.") == (
        "example.org wünscht weniger Anfragen. Es wurde 3-mal versucht."
    )
    assert said("No such sentence is known.") == "No such sentence is known."
    assert said("") == ""


@pytest.mark.usefixtures("spoken_german")
def test_a_failed_save_is_told_in_the_language_of_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(ENOSPC, "No space left on device")

    monkeypatch.setattr(post_file, "write_atomically", refuse)
    with pytest.raises(LibraryError) as failed:
        post_file.save_post(tmp_path / "post.md", "A text.\n", None)
    assert said(str(failed.value)) == (
        "„post.md“ war nicht zu speichern: der Datenträger ist voll. Die alte Datei ist unberührt,"
        " und Ihr Text ist noch im Fenster. Speichern Sie ihn an einem anderen Ort."
    )


@pytest.mark.parametrize("language", OTHERS)
def test_every_profile_is_described_in_every_language(qapp: QApplication, language: str) -> None:
    speak(qapp, language)
    try:
        for profile in PROFILES:
            assert said(profile.description) != profile.description
            for loss in profile.losses.values():
                assert said(loss) != loss
    finally:
        speak(qapp, "en")


@pytest.mark.usefixtures("spoken_german")
def test_a_sentence_that_somebody_made_endless_is_shown_as_it_is() -> None:
    endless = f"{'a wants fewer requests. It was tried ' * 10_000}3 times."
    assert said(endless) == endless
