"""Brings the translations up to date and compiles them: ``python -m translating``."""

import subprocess
import sys
from pathlib import Path

from translating.found_words import all_words
from translating.lower_sentences import FILLED, lower_sentences
from translating.ts_file import PLURAL_FORMS, load_translations, write_translations

FOLDER = Path(__file__).parents[1] / "resources" / "i18n"


def refresh(folder: Path) -> dict[str, int]:
    """Write the .ts file of every language anew, and compile it.

    Args:
        folder: where the files are.

    Returns:
        How many texts of each language are not translated.
    """
    filled = [sentence for sentence in lower_sentences() if FILLED.search(sentence)]
    (folder / "sentences.txt").write_text("".join(f"{line}\n" for line in filled), "utf-8")
    missing = {}
    for language in PLURAL_FORMS:
        words = [each for each in all_words() if language != "en" or each.is_counted]
        path = folder / f"linkwright_{language}.ts"
        known = load_translations(path)
        if language == "en":
            known = {each: english_forms(each.text) for each in words}
        missing[language] = write_translations(path, language, words, known)
        compile_translations(path, path.with_suffix(".qm"))
    return missing


def english_forms(text: str) -> tuple[str, str]:
    """One and many of a text with "(s)", such as "%n link(s)"."""
    return text.replace("(s)", ""), text.replace("(s)", "s")


def compile_translations(path: Path, target: Path) -> None:
    """Make of a .ts file what the window loads."""
    compiler = Path(sys.executable).with_name("pyside6-lrelease")
    command = [str(compiler), "-silent", "-removeidentical", str(path), "-qm", str(target)]
    subprocess.run(command, check=True)


if __name__ == "__main__":
    for tag, count in refresh(FOLDER).items():
        print(f"{tag}: {count} not translated")
