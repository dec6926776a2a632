from pathlib import Path

import pytest

from linkwright.cli import run


def test_unknown_words_are_printed_with_their_places(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = tmp_path / "post.md"
    post.write_text("---\ntitle: A\n---\nThe goverment met.\n\n```\nwrods\n```\n")
    assert run(["spell", str(post), "--suggest"]) == 1
    line = capsys.readouterr().out
    assert line.startswith(f"{post}:4:5: goverment (government")
    assert line.count("\n") == 1


def test_a_post_without_mistakes_is_quiet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = tmp_path / "post.md"
    post.write_text("The government met.\n")
    assert run(["spell", str(post)]) == 0
    assert capsys.readouterr().out == ""


def test_a_language_without_dictionary_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = tmp_path / "post.md"
    post.write_text("---\nlang: qya\n---\nWords.\n")
    assert run(["spell", str(post)]) == 1
    assert "no spelling dictionary for “qya”" in capsys.readouterr().err
