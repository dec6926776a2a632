import pytest

from linkwright.ui.files.file_names import file_name


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
