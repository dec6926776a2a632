"""``linkwright export``: a post file in, an exported file out."""

from pathlib import Path

import pytest

from linkwright import cli

FIXTURES = Path(__file__).parents[1] / "fixtures"
POST = FIXTURES / "reference-post.md"
EXPECTED = FIXTURES / "expected"


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("html", "reference-post.html-fragment.html"),
        ("html-page", "reference-post.html-page.html"),
        ("markdown", "reference-post.markdown.md"),
    ],
)
def test_the_reference_post_in_every_form(
    form: str, expected: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert cli.run(["export", str(POST), "--to", form]) == cli.EXIT_OK
    assert capfdbinary.readouterr().out == (EXPECTED / expected).read_bytes()


def test_a_file_is_written_where_asked(tmp_path: Path) -> None:
    target = tmp_path / "post.html"
    assert cli.run(["export", str(POST), "--to", "html", "-o", str(target)]) == cli.EXIT_OK
    assert target.read_bytes() == (EXPECTED / "reference-post.html-fragment.html").read_bytes()


def test_a_missing_file_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = tmp_path / "none.md"
    assert cli.run(["export", str(missing), "--to", "html"]) == cli.EXIT_INCOMPLETE
    assert str(missing) in capsys.readouterr().err


def test_a_broken_front_matter_is_said_and_the_text_exported(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    post = tmp_path / "broken.md"
    post.write_text("---\ntitle: [unclosed\n---\nThe text.\n", "utf-8")
    assert cli.run(["export", str(post), "--to", "html"]) == cli.EXIT_OK
    printed = capfd.readouterr()
    assert "<p>The text.</p>" in printed.out
    assert "broken.md" in printed.err


def test_an_unknown_form_is_a_usage_error() -> None:
    with pytest.raises(SystemExit) as exit_:
        cli.run(["export", str(POST), "--to", "stone"])
    assert exit_.value.code == cli.EXIT_USAGE
