"""Where the user's posts are, without a choice and with one."""

from pathlib import Path

import pytest

from linkwright.paths import posts_folder


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("LINKWRIGHT_HOME", "LINKWRIGHT_POSTS_DIR", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def test_linkwright_in_the_documents_folder(home: Path) -> None:
    assert posts_folder("") == home / "Documents" / "Linkwright"


def test_the_documents_folder_is_the_desktops(home: Path) -> None:
    (home / ".config").mkdir()
    lines = '# made by xdg-user-dirs\nXDG_DESKTOP_DIR="$HOME/x"\nXDG_DOCUMENTS_DIR="$HOME/Texte"\n'
    (home / ".config" / "user-dirs.dirs").write_text(lines)
    assert posts_folder(" ") == home / "Texte" / "Linkwright"


def test_a_choice(home: Path) -> None:
    assert posts_folder("~/blog") == home / "blog"
    assert posts_folder("/srv/posts") == Path("/srv/posts")


def test_variables(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LINKWRIGHT_HOME", str(home / "here"))
    assert posts_folder("") == home / "here" / "posts"
    monkeypatch.setenv("LINKWRIGHT_POSTS_DIR", str(home / "there"))
    assert posts_folder("") == home / "there"
    assert posts_folder("/srv/posts") == Path("/srv/posts")
