"""What the documents say about the program is so."""

import re
from pathlib import Path

import pytest

from linkwright import __version__, cli, display

ROOT = Path(__file__).parents[2]
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
COMMAND = re.compile(r"^ {4}(?:uv run )?linkwright\b([^#\n]*)|`linkwright\b([^`]*)`", re.MULTILINE)


def text_of(document: str) -> str:
    return (ROOT / document).read_text("utf-8")


def commands() -> list[list[str]]:
    """The arguments of every call of the command in the documents."""
    calls = COMMAND.findall("\n".join(map(text_of, DOCUMENTS)))
    return [(line or code).split() for line, code in calls]


def test_every_verb_and_option_exists(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(commands()) > 3
    for words in commands():
        verb = next((word for word in words if word.islower() and word.isalpha()), None)
        options = [word for word in words if word.startswith("-")]
        if verb is None:
            assert set(options) <= {"--help", "--version"}, words
            continue
        with pytest.raises(SystemExit):
            cli.run([verb, "--help"])
        shown = capsys.readouterr().out
        assert shown.startswith(f"usage: linkwright {verb} "), words
        assert all(option in shown for option in options), words


def test_every_verb_is_in_the_readme() -> None:
    shown = {words[0] for words in commands() if words}
    assert {verb.name for verb in cli.VERBS} <= shown


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_file_named_exists(document: str) -> None:
    text = text_of(document)
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", text)
    code = re.findall(r"`([\w.]+/[\w./-]*)`|`([\w-]+\.(?:py|md|toml))`", text)
    for name in [*links, *(path or file for path, file in code)]:
        places = [ROOT / name, ROOT / "desktop/linkwright" / name]
        inside = (ROOT / "desktop/linkwright").rglob(name)
        assert any(place.exists() for place in places) or any(inside), name


def test_every_folder_is_on_the_map() -> None:
    told = text_of("CONTRIBUTING.md")
    package = ROOT / "desktop/linkwright"
    folders = [*package.iterdir(), *(package / "ui").iterdir(), *(ROOT / "resources").iterdir()]
    for folder in folders:
        if folder.is_dir() and any(path.suffix != ".pyc" for path in folder.rglob("*.*")):
            assert f"{folder.name}/" in told, folder


def test_the_readme_names_the_packages_that_qt_needs() -> None:
    needed = {**display._QT, **display._X11}.values()
    told = re.search(r"sudo apt-get install[^`]*?\n\n", text_of("README.md"))
    assert told is not None
    assert set(needed) == {word for word in told[0].split() if word.startswith("lib")}


def test_the_newest_version_is_in_the_changelog() -> None:
    newest = re.search(r"^## (\S+)", text_of("CHANGELOG.md"), re.MULTILINE)
    assert newest is not None
    assert newest[1] == __version__
