"""What the panel says of a paste or drop; nothing when there is nothing to be said."""

from PySide6.QtCore import QCoreApplication

from linkwright.ui.links.link_intake import Taken

translate = QCoreApplication.translate


def taken_words(taken: Taken) -> str:
    """What was merged, left out or could not be read, as sentences; "" when all was added."""
    words = []
    if taken.merged:
        again = translate("LinkIntake", "%n link(s) merged with those in the post.", "",
                          len(taken.merged))  # fmt: skip
        words.append(again)
    if taken.ignored:
        left_out = translate("LinkIntake", "Left out, not web addresses: {count}.")
        words.append(left_out.format(count=taken.ignored))
    words += taken.troubles
    if taken.held_back is not None:
        many = translate("LinkIntake", "That holds {count} links. Add all of them?")
        words.append(many.format(count=len(taken.held_back.items)))
    if not words and not taken.added:
        words.append(translate("LinkIntake", "There was no link in that."))
    return " ".join(words)
