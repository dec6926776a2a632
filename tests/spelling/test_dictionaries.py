from pathlib import Path

import pytest

from linkwright.spelling.dictionaries import (
    best_dictionary,
    dictionary_folders,
    find_dictionaries,
    language_tag,
    no_dictionary,
)


def put(folder: Path, *names: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / name).touch()


def test_a_dictionary_is_two_files_and_the_first_folder_wins(tmp_path: Path) -> None:
    own, system = tmp_path / "own", tmp_path / "system"
    put(own, "de_DE_frami.aff", "de_DE_frami.dic", "fr.dic", "hyph_de_DE.dic", "hyph_de_DE.aff")
    put(system, "de_DE.aff", "de_DE.dic", "eo.aff", "eo.dic", "words.dic")
    found = find_dictionaries([own, tmp_path / "missing", system])
    assert found == {"de-DE": own / "de_DE_frami", "eo": system / "eo"}


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("en_US", "en-US"),
        ("pt_BR.UTF-8", "pt-BR"),
        ("fr-classique", "fr"),
        ("es-419", "es-419"),
        ("C", ""),
        ("", ""),
    ],
)
def test_names_are_read_as_languages(name: str, tag: str) -> None:
    assert language_tag(name) == tag


@pytest.mark.parametrize(
    ("language", "tag"),
    [
        ("en-GB", "en-GB"),
        ("en_AU", "en-US"),
        ("en", "en-US"),
        ("de", "de-AT"),
        ("fr-CA", "fr"),
        ("ar", None),
        ("", None),
    ],
)
def test_the_nearest_dictionary_is_taken(language: str, tag: str | None) -> None:
    available = {name: Path(name) for name in ("en-GB", "en-US", "en-ZA", "de-AT", "fr")}
    best = best_dictionary(language, available)
    assert (best[0] if best else None) == tag


def test_english_comes_with_the_program(tmp_path: Path) -> None:
    assert "en-US" in find_dictionaries(dictionary_folders(tmp_path)[-1:])


def test_a_language_without_a_dictionary_is_told_with_what_to_do(tmp_path: Path) -> None:
    words = no_dictionary("fr-CA", tmp_path)
    assert "fr-CA" in words
    assert "hunspell-fr" in words
    assert str(tmp_path) in words
