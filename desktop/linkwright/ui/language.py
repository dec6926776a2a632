"""The language of the window: the system's, or the one that the writer has chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from linkwright import assets

LANGUAGES = ("en", "de", "fr", "es", "ar")
"""What the window can speak; English, which the code is written in, has only its plurals."""

_OUR_TRANSLATOR = "language"


def speak(application: QApplication, chosen: str = "") -> str:
    """Have everything that is built from now on speak a language, and be laid out for it.

    Args:
        application: Qt's.
        chosen: a language tag such as "de" or "ar-EG"; "" for the languages of the system.

    Returns:
        The language, one of `LANGUAGES`.
    """
    system = QLocale.system()
    language = best_language([chosen] if chosen else system.uiLanguages())
    is_other = bool(chosen) and QLocale(chosen).language() != system.language()
    # Dates and numbers are those of the system, unless the writer wants another language.
    QLocale.setDefault(QLocale(chosen) if is_other else system)
    for former in application.findChildren(QTranslator, _OUR_TRANSLATOR):
        application.removeTranslator(former)
        former.setObjectName("")
        former.deleteLater()
    if language != "en":
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(application, f"{folder}/qtbase_{language}.qm")
    _install(application, str(assets.resource(f"i18n/linkwright_{language}.qm")))
    application.setLayoutDirection(QLocale(language).textDirection())
    return language


def spoken_language() -> str:
    """The language that the window speaks, one of `LANGUAGES`."""
    application = QCoreApplication.instance()
    own = application.findChildren(QTranslator, _OUR_TRANSLATOR) if application else []
    spoken = {translator.language() for translator in own}
    return next((language for language in LANGUAGES if language in spoken), "en")


def language_names() -> list[tuple[str, str]]:
    """The languages to choose from, each in its own words; "" for that of the system."""
    system = QCoreApplication.translate("Preferences", "That of the system")
    return [("", system), *((tag, _own_name(tag)) for tag in LANGUAGES)]


def _own_name(tag: str) -> str:
    name = QLocale(tag).nativeLanguageName()
    # Qt names English after the country that it was asked about.
    return "English" if tag == "en" else name[:1].upper() + name[1:]


def best_language(wanted: Sequence[str]) -> str:
    """The first of the wanted languages that the window can speak, else English.

    Args:
        wanted: language tags, the most wanted first.
    """
    for tag in wanted:
        language = tag.replace("_", "-").split("-")[0].lower()
        if language in LANGUAGES:
            return language
    return "en"


def _install(application: QApplication, path: str) -> None:
    """Put a file of translations in front of those that are there."""
    translator = QTranslator(application)
    translator.setObjectName(_OUR_TRANSLATOR)
    if translator.load(path):
        application.installTranslator(translator)
