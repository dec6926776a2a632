"""The words that journal, bin and history use for why a text is there, as people say them."""

from PySide6.QtCore import QCoreApplication


def reason_words(why: str) -> str:
    """What a word of the bin or the history means; a word that is not known stays as it is."""
    words = {
        "save": QCoreApplication.translate("Reasons", "Saved"),
        "export": QCoreApplication.translate("Reasons", "Before an export"),
        "publish": QCoreApplication.translate("Reasons", "Before publishing"),
        "import": QCoreApplication.translate("Reasons", "Before an import"),
        "opened": QCoreApplication.translate("Reasons", "As it was opened"),
        "replaced": QCoreApplication.translate("Reasons", "Before it was replaced"),
        "restore": QCoreApplication.translate("Reasons", "Before a version was restored"),
        "close": QCoreApplication.translate("Reasons", "Not saved when it was left"),
        "revert": QCoreApplication.translate("Reasons", "Reverted to the saved version"),
        "reload": QCoreApplication.translate("Reasons", "Given up for the file’s version"),
        "recovery": QCoreApplication.translate("Reasons", "Discarded after a crash"),
        "crash": QCoreApplication.translate("Reasons", "Left behind by a crash"),
    }
    return words.get(why, why)
