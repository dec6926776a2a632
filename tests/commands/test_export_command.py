"""``linkwright export``: a post file in, an exported file out."""

import os
from pathlib import Path

import pytest

from linkwright import cli
from linkwright.model.post import format_post
from linkwright.settings.preference_file import FILE_NAME, save_preferences
from linkwright.settings.preferences import Preferences

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


def test_a_hyphen_for_a_file_prints(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.run(["export", str(POST), "--to", "html", "-o", "-"]) == cli.EXIT_OK
    printed = capfdbinary.readouterr().out
    assert printed == (EXPECTED / "reference-post.html-fragment.html").read_bytes()
    assert not list(tmp_path.iterdir())


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


def write_posts(folder: Path, *titles: str) -> list[Path]:
    folder.mkdir(parents=True)
    paths = [folder / f"{number}.md" for number in range(len(titles))]
    for path, title in zip(paths, titles, strict=True):
        path.write_text(format_post(title=title, body="A[^1] -- b\n\n[^1]: c\n"), "utf-8")
    return paths


def test_many_posts_go_into_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    posts = write_posts(tmp_path / "posts", "One", "Two")
    out = tmp_path / "new" / "out"

    arguments = ["export", *map(str, posts), "--to", "hugo", "-o", str(out), "--dash", "em"]
    assert cli.run(arguments) == cli.EXIT_OK

    assert "A[^1] — b" in (out / "one/index.md").read_text("utf-8")
    assert (out / "two/index.md").is_file()
    assert capsys.readouterr().err == "2 of 2 posts exported for Hugo\n"


def test_a_folder_stands_for_the_posts_in_it(tmp_path: Path) -> None:
    write_posts(tmp_path / "posts" / "deep", "One", "Two")
    (tmp_path / "posts/.hidden").mkdir()
    (tmp_path / "posts/.hidden/3.md").write_text("x", "utf-8")
    (tmp_path / "posts/notes.txt").write_text("x", "utf-8")

    arguments = ["export", str(tmp_path / "posts"), "--to", "text", "-o", str(tmp_path / "out")]
    assert cli.run(arguments) == cli.EXIT_OK

    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["one.txt", "two.txt"]


def test_many_posts_need_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    posts = write_posts(tmp_path / "posts", "One", "Two")

    assert cli.run(["export", *map(str, posts), "--to", "html"]) == cli.EXIT_USAGE
    assert cli.run(["export", *map(str, posts), "--to", "html", "-o", str(POST)]) == cli.EXIT_USAGE
    assert "name a folder with -o" in capsys.readouterr().err


def test_one_bad_post_does_not_stop_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    posts = write_posts(tmp_path / "posts", "One", "Two", "Three")
    posts[1].write_text("> " * 50 + "deep", "utf-8")

    arguments = ["export", *map(str, posts), "--to", "html", "-o", f"{tmp_path}/out/"]
    assert cli.run(arguments) == cli.EXIT_INCOMPLETE

    printed = capsys.readouterr().err
    assert f"{posts[1]}: This post cannot be exported" in printed
    assert "2 of 3 posts exported" in printed
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["one.html", "three.html"]


def test_what_is_lost_is_said_on_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (post,) = write_posts(tmp_path / "posts", "One")

    assert cli.run(["export", str(post), "--to", "rich-text"]) == cli.EXIT_OK
    printed = capsys.readouterr()
    assert f"linkwright: {post}: Footnotes lose the links" in printed.err
    assert "Footnotes lose" not in printed.out
    cli.run(["export", str(post), "--to", "rich-text", "--quiet"])
    assert capsys.readouterr().err == ""


def test_two_posts_never_go_to_one_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    posts = write_posts(tmp_path / "posts", "Same", "Same")

    arguments = ["export", *map(str, posts), "--to", "html", "-o", f"{tmp_path}/out/"]
    assert cli.run(arguments) == cli.EXIT_INCOMPLETE

    assert f"is the place of {posts[0]} already" in capsys.readouterr().err


def test_a_post_is_never_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "posts"
    folder.mkdir()
    text = format_post(title="One", body="x\n")
    (folder / "one.md").write_text(text, "utf-8")

    for output in (f"{folder}/", str(folder / "one.md")):
        arguments = ["export", str(folder / "one.md"), "--to", "markdown", "-o", output]
        assert cli.run(arguments) == cli.EXIT_INCOMPLETE

    assert (folder / "one.md").read_text("utf-8") == text
    assert "would take the place of the post" in capsys.readouterr().err


def test_pictures_are_copied_beside_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hard = FIXTURES / "hard-post.md"

    assert cli.run(["export", str(hard), "--to", "hugo", "-o", f"{tmp_path}/"]) == cli.EXIT_OK

    copied = tmp_path / "hard-post/images/one-two.png"
    assert copied.read_bytes() == (FIXTURES / "images/one two.png").read_bytes()
    assert cli.run(["export", str(POST), "--to", "hugo", "-o", f"{tmp_path}/"]) == cli.EXIT_OK
    assert "The picture images/halimov.jpg was not copied" in capsys.readouterr().err


def test_posts_may_share_a_picture(tmp_path: Path) -> None:
    posts = write_posts(tmp_path / "posts", *(f"Post {number}" for number in range(30)))
    (tmp_path / "posts/logo.png").write_bytes(b"logo")
    for post in posts:
        post.write_text(post.read_text("utf-8") + "\n![Logo](logo.png)\n", "utf-8")

    arguments = ["export", str(tmp_path / "posts"), "--to", "html-page", "-o", f"{tmp_path}/out"]
    assert cli.run(arguments) == cli.EXIT_OK

    assert len(list((tmp_path / "out").iterdir())) == 31


def test_a_file_that_says_the_same_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "post.html"
    arguments = ["export", str(POST), "--to", "html", "-o", str(target), "-q"]
    cli.run(arguments)
    os.utime(target, (1, 1))

    assert cli.run(arguments) == cli.EXIT_OK
    assert target.stat().st_mtime == 1


def test_a_place_that_cannot_be_written_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("", "utf-8")

    arguments = ["export", str(POST), "--to", "html", "-o", str(tmp_path / "file" / "x.html")]
    assert cli.run(arguments) == cli.EXIT_INCOMPLETE
    assert "could not be written" in capsys.readouterr().err


def test_the_preferences_and_own_profiles_hold_here_too(
    own_folders: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    config = own_folders / "config"
    preferences = Preferences(export_profile="mine", link_rel="nofollow", dashes="mine=en")
    save_preferences(config / FILE_NAME, preferences)
    (config / "profiles").mkdir()
    (config / "profiles/mine.html.jinja").write_text("<b>{{ title }}</b>\n{{ body }}", "utf-8")
    post = tmp_path / "post.md"
    post.write_text(format_post(title="A -- B", body="[c](https://d.example/)\n"), "utf-8")

    assert cli.run(["export", str(post)]) == cli.EXIT_OK
    assert capfd.readouterr().out == (
        '<b>A – B</b>\n<p><a href="https://d.example/" rel="nofollow">c</a></p>\n'
    )
    assert cli.run(["export", str(post), "--to", "html", "--target", "_blank"]) == cli.EXIT_OK
    assert 'rel="nofollow" target="_blank"' in capfd.readouterr().out
