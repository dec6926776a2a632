"""``linkwright roundup``: addresses in, a list of titled links out, over real TLS."""

import io
import sys
from pathlib import Path

import pytest

import reference_post
from linkwright import cli
from replay_web import Page, ReplayWeb

LINES = [
    f"- [{title}]({url}) -- {source}"
    for (title, source), url in zip(reference_post.LINES, reference_post.MORE_NEWS, strict=True)
]


def test_the_five_lines_of_the_reference_post(
    reference_web: ReplayWeb, capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["roundup", *reference_post.MORE_NEWS]) == cli.EXIT_OK
    printed = capfd.readouterr()
    assert printed.out.splitlines() == LINES
    assert printed.err == ""


def test_addresses_come_from_standard_input_with_their_order(
    reference_web: ReplayWeb,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = "See\n" + "\n".join(f"{url}," for url in reversed(reference_post.MORE_NEWS))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert cli.run(["roundup", "--heading", "More *News*"]) == cli.EXIT_OK
    assert capfd.readouterr().out.splitlines() == [r"## More \*News\*", "", *reversed(LINES)]


def test_html(reference_web: ReplayWeb, capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["roundup", "--to", "html", *reference_post.MORE_NEWS[:2]]) == cli.EXIT_OK
    title, source = reference_post.LINES[0]
    lines = capfd.readouterr().out.splitlines()
    assert lines[0] == "<ul>"
    assert lines[1] == f'<li><a href="{reference_post.MORE_NEWS[0]}">{title}</a> -- {source}</li>'


def test_another_line_style(reference_web: ReplayWeb, capfd: pytest.CaptureFixture[str]) -> None:
    url = reference_post.MORE_NEWS[0]
    assert cli.run(["roundup", "--style", "title-in-brackets", url]) == cli.EXIT_OK
    title, source = reference_post.LINES[0]
    assert capfd.readouterr().out == f"- [{title}]({url}) ({source})\n"


def test_what_was_not_found_stays_bare_and_is_said(
    reference_web: ReplayWeb, capfd: pytest.CaptureFixture[str]
) -> None:
    missing = "https://www.example.com/news/not-there-any-more"
    assert cli.run(["roundup", missing, reference_post.MORE_NEWS[4]]) == cli.EXIT_INCOMPLETE
    printed = capfd.readouterr()
    assert printed.out.splitlines() == [f"- <{missing}>", LINES[4]]
    assert missing in printed.err


def test_a_title_never_becomes_markup(
    reference_web: ReplayWeb, capfd: pytest.CaptureFixture[str]
) -> None:
    url = "https://www.example.com/news/a-page-with-a-hostile-title"
    hostile = b"<title>A &lt;script&gt;x()&lt;/script&gt; ](javascript:x) **b**</title><h1>x</h1>"
    reference_web.pages = {url: Page(hostile)}
    cli.run(["roundup", "--to", "html", url])
    printed = capfd.readouterr().out
    assert "<script" not in printed
    assert "<strong>" not in printed
    assert 'href="javascript' not in printed


@pytest.mark.parametrize(
    "arguments", [["not an address"], ["--style", "none", "https://example.com/a"], ["--to", "x"]]
)
def test_wrong_usage(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        cli.run(["roundup", *arguments])
    assert exit_.value.code == cli.EXIT_USAGE


def test_the_store_is_closed_at_the_end(reference_web: ReplayWeb, own_folders: Path) -> None:
    cli.run(["roundup", reference_post.MORE_NEWS[0]])
    assert [path.name for path in (own_folders / "cache").iterdir()] == ["links.sqlite"]
