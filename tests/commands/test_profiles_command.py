"""``linkwright profiles``: what forms there are, and a new one of one's own."""

from pathlib import Path

import pytest

from linkwright import cli
from linkwright.export.profiles import PROFILES


def test_all_profiles_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["profiles"]) == cli.EXIT_OK

    lines = capsys.readouterr().out.splitlines()
    assert [line.split("\t")[0] for line in lines] == [profile.name for profile in PROFILES]


def test_a_profile_of_ones_own_begins_as_a_copy(
    own_folders: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["profiles", "--new", "My site", "--from", "hugo-site"]) == cli.EXIT_OK

    path = own_folders / "config/profiles/my-site.md.jinja"
    assert capsys.readouterr().out == f"{path}\n"
    assert path.read_text("utf-8").startswith("{# label: My site #}\n{# like: hugo #}\n")
    cli.run(["profiles"])
    assert "my-site\tMy site\t" in capsys.readouterr().out
    assert cli.run(["profiles", "--new", "My site", "--from", "hugo-site"]) == cli.EXIT_INCOMPLETE
    assert "choose another name" in capsys.readouterr().err
