"""What one dictionary knows of words."""

import re
import unicodedata
from collections import Counter
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from linkwright import assets
from linkwright.model.prose_words import dictionary_form
from linkwright.spelling.errors import SpellingError

if TYPE_CHECKING:
    from hunspell import Hunspell

_MOST_SUGGESTIONS = 7
_LONGEST = 60  # letters; Hunspell knows nothing longer than 100 bytes of some encodings
_SAMPLE_LINES = 400


class Speller:
    """Checks words with Hunspell.

    Args:
        dictionary: the path of its files without their endings.

    Raises:
        SpellingError: the files cannot be read, or there is no Hunspell for this Python.
    """

    def __init__(self, dictionary: Path) -> None:
        self._hunspell = _load(dictionary)
        for word in _words_of_today(dictionary.name):
            self._hunspell.add(word)
        self._script = _script_of(dictionary)

    def knows(self, word: str) -> bool:
        """Whether a word is spelled right; one in letters of another script is not judged."""
        if len(word) > _LONGEST or _script(word) != self._script:
            return True
        written = dictionary_form(word)
        try:
            # Many dictionaries have a name without its possessive form.
            return bool(
                self._hunspell.spell(written)
                or (written.endswith("'s") and self._hunspell.spell(written[:-2]))
            )
        except UnicodeEncodeError:  # of letters that the language does not have
            return False

    def suggestions(self, word: str) -> list[str]:
        """Words that may have been meant, the likeliest first."""
        if len(word) > _LONGEST:
            return []
        try:
            found = self._hunspell.suggest(dictionary_form(word))
        except UnicodeEncodeError:
            return []
        apostrophe = "’" if "’" in word else "'"
        return [each.replace("'", apostrophe) for each in found[:_MOST_SUGGESTIONS]]


def _load(dictionary: Path) -> "Hunspell":
    try:
        from hunspell import Hunspell
    except ImportError as error:
        raise SpellingError(
            "Spelling is not checked: the library chunspell is missing. Install it with pip."
        ) from error
    try:
        return Hunspell(dictionary.name, str(dictionary.parent), "UTF-8")
    except (OSError, MemoryError) as error:
        raise SpellingError(f"The dictionary {dictionary}.dic cannot be read: {error}") from error


def _words_of_today(dictionary: str) -> list[str]:
    """What the news of today say and the dictionary may be too old for.

    Args:
        dictionary: its name, which begins with its language.
    """
    language = re.split(r"[-_]", dictionary)[0].lower()
    try:
        lines = assets.read_text(f"data/words/{language}.txt").splitlines()
    except OSError:
        return []
    return [line for line in lines if line and not line.startswith("#")]


def _script_of(dictionary: Path) -> str:
    """The script that most of the first words of a dictionary are written in."""
    try:
        with dictionary.with_name(f"{dictionary.name}.dic").open("rb") as file:
            lines = [line.decode("utf-8", "replace") for line in islice(file, _SAMPLE_LINES)]
    except OSError as error:
        raise SpellingError(f"The dictionary {dictionary}.dic cannot be read: {error}") from error
    scripts = Counter(_script(line) for line in lines)
    del scripts[""]
    return scripts.most_common(1)[0][0] if scripts else "LATIN"


def _script(word: str) -> str:
    """The script of the first letter, as Unicode names it: LATIN, CYRILLIC, ARABIC; "" if none."""
    letter = next((sign for sign in word if sign.isalpha()), "")
    return unicodedata.name(letter, "").partition(" ")[0] if letter else ""
