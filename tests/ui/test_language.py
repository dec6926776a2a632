import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from linkwright.ui.language import best_language, speak


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["de-AT", "en"], "de"),
        (["pt_BR", "fr_FR"], "fr"),
        (["ar-EG"], "ar"),
        (["C"], "en"),
        (["en-GB", "de"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_is_there_is_spoken(wanted: list[str], language: str) -> None:
    assert best_language(wanted) == language


def test_english_counts(qapp: QApplication) -> None:
    speak(qapp, "en")
    said = [QCoreApplication.translate("StatusBar", "%Ln word(s)", "", n) for n in (0, 1, 2)]
    assert said == ["0 words", "1 word", "2 words"]


def test_arabic_runs_from_right_to_left_and_english_back(qapp: QApplication) -> None:
    before = QLocale()
    assert speak(qapp, "ar") == "ar"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert speak(qapp, "en") == "en"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    QLocale.setDefault(before)
