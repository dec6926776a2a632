"""The names of months and days in the language of a post."""

from PySide6.QtCore import QLocale

from linkwright.model.post_templates import DateWords


def date_words(language: str) -> DateWords:
    """The names that a language uses in dates.

    Args:
        language: a tag such as "de" or "pt-BR"; "" for the language of the system.
    """
    locale = QLocale(language.replace("-", "_")) if language else QLocale()
    return DateWords(
        tuple(locale.monthName(month) for month in range(1, 13)),
        tuple(locale.dayName(day) for day in range(1, 8)),
    )
