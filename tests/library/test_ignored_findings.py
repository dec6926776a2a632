"""What a writer wants as it is stays ignored, post by post."""

from pathlib import Path

import pytest

from linkwright.library.errors import LibraryError
from linkwright.library.ignored_findings import IgnoredFindings


def test_keys_are_kept_by_post(tmp_path: Path) -> None:
    store = tmp_path / "deep" / "ignored.json"
    ignored = IgnoredFindings(store)
    assert ignored.keys_of(tmp_path / "a.md") == frozenset()
    ignored.set_keys(tmp_path / "a.md", ["x:1", "x:2"])
    ignored.set_keys(tmp_path / "é.md", ["y:1"])
    again = IgnoredFindings(store)
    assert again.keys_of(tmp_path / "a.md") == {"x:1", "x:2"}
    assert again.keys_of(tmp_path / "é.md") == {"y:1"}
    again.set_keys(tmp_path / "a.md", [])
    assert IgnoredFindings(store).keys_of(tmp_path / "a.md") == frozenset()


@pytest.mark.parametrize("content", ["", "[1]", '{"a": 3}', '{"a": [3]}', "[" * 100_000])
def test_a_damaged_file_ignores_nothing(tmp_path: Path, content: str) -> None:
    store = tmp_path / "ignored.json"
    store.write_text(content)
    assert IgnoredFindings(store).keys_of(Path("a")) == frozenset()


def test_the_posts_of_longest_ago_are_forgotten(tmp_path: Path) -> None:
    store = tmp_path / "ignored.json"
    entries = ", ".join(f'"/{number}": ["k"]' for number in range(1000))
    store.write_text("{" + entries + "}")
    ignored = IgnoredFindings(store)
    ignored.set_keys(Path("/new"), ["k"])
    assert ignored.keys_of(Path("/0")) == frozenset()
    assert ignored.keys_of(Path("/1"))
    assert ignored.keys_of(Path("/new"))


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LibraryError, match="ignore"):
        IgnoredFindings(tmp_path / "file" / "ignored.json").set_keys(Path("a"), ["k"])
