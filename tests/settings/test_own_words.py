from pathlib import Path

import pytest

from linkwright.settings.errors import SettingsError
from linkwright.settings.own_words import add_own_word, load_own_words


def test_words_are_added_at_the_end_and_remarks_stay(tmp_path: Path) -> None:
    path = tmp_path / "config" / "own-words.txt"
    assert load_own_words(path) == frozenset()
    add_own_word(path, "Khalimov")
    path.write_text(path.read_text("utf-8") + "# people\nŁódź", "utf-8")
    add_own_word(path, "Dushanbe")
    add_own_word(path, "Dushanbe")
    assert load_own_words(path) == {"Khalimov", "Łódź", "Dushanbe"}
    assert path.read_text("utf-8").endswith("# people\nŁódź\nDushanbe\n")


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="until you quit"):
        add_own_word(tmp_path, "word")
