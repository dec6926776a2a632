from pathlib import Path

import pytest

from linkwright.model.addresses import clean_address, unwrap
from linkwright.settings.link_rules import load_link_rules


def test_the_shipped_rules_hold_without_own_ones(tmp_path: Path) -> None:
    rules = load_link_rules(tmp_path / "none")
    assert clean_address("https://a.example/?utm_source=x", rules.cleaning) == "https://a.example/"
    assert "read more" in rules.junk_titles
    assert rules.problems == ()


def test_own_rules_add_to_the_shipped_ones(tmp_path: Path) -> None:
    (tmp_path / "tracking-parameters.txt").write_bytes(b"\xef\xbb\xbfa.example ref !utm_id\r\n")
    (tmp_path / "wrappers.txt").write_text("go.example/out to\n")
    (tmp_path / "junk-anchors.txt").write_text("Onwards\n")
    rules = load_link_rules(tmp_path)
    cleaned = clean_address("https://a.example/?ref=1&utm_id=2&utm_source=3", rules.cleaning)
    assert cleaned == "https://a.example/?utm_id=2"
    assert unwrap("https://go.example/out?to=https%3A%2F%2Fa.example", rules.wrappers) == (
        "https://a.example"
    )
    assert {"onwards", "read more"} <= rules.junk_titles


def test_own_rules_that_cannot_be_read_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "wrappers.txt").write_text("go.example/out to\n")

    is_file = Path.is_file

    def refuse(path: Path) -> bool:
        if path == tmp_path / "wrappers.txt":
            raise PermissionError(13, "Permission denied")
        return is_file(path)

    monkeypatch.setattr(Path, "is_file", refuse)
    rules = load_link_rules(tmp_path)
    assert len(rules.problems) == 1
    assert "Permission denied" in rules.problems[0]
    assert unwrap("https://www.google.com/url?q=https%3A%2F%2Fa.example", rules.wrappers) == (
        "https://a.example"
    )
