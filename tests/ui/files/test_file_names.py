import re
from pathlib import Path

import pytest

from linkwright.model.post import parse_post
from linkwright.ui.files.file_names import dated_file_name, file_name, free_path


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Top Commander Of Tajikistan’s Forces", "top-commander-of-tajikistans-forces.md"),
        ("", "post.md"),
        ("...", "post.md"),
        ("../../etc/passwd", "etc-passwd.md"),
        ("CON", "post-con.md"),
        ("Über 日本: 3/4", "über-日本-3-4.md"),
        ("word " * 40, "-".join(["word"] * 16) + ".md"),
        ("x" * 300, "x" * 80 + ".md"),
    ],
)
def test_a_title_becomes_a_name_every_system_allows(title: str, name: str) -> None:
    assert file_name(title, ".md") == name


def test_a_new_post_is_named_by_its_day_and_title() -> None:
    post = parse_post("---\ntitle: The Fall Of Ramadi\ndate: 2015-05-29T14:05:00+00:00\n---\n")
    assert dated_file_name(post, ".md") == "2015-05-29-the-fall-of-ramadi.md"
    assert re.fullmatch(r"20\d\d-\d\d-\d\d-post\.md", dated_file_name(parse_post(""), ".md"))


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    assert free_path(path) == path
    path.touch()
    (tmp_path / "a-2.md").touch()
    assert free_path(path) == tmp_path / "a-3.md"
