"""The user's own line styles beside the shipped ones."""

from pathlib import Path

from linkwright.settings.line_styles import load_line_styles
from linkwright.settings.rule_files import RuleFiles

OWN = """
styles:
  - name: arrow
    label: Title, then an arrow
    pattern: "[{title}]({url}) → {source}"
  - name: brief
    label: My brief
    pattern: "[{title}]({url})!"
"""


def test_own_styles_are_added_and_replace_those_of_their_name(tmp_path: Path) -> None:
    (tmp_path / "line-styles.yaml").write_text(OWN, "utf-8")
    files = RuleFiles(tmp_path)
    styles = load_line_styles(files)
    assert styles[0].name == "title-source"
    assert styles[-1].name == "arrow"
    assert {style.label for style in styles if style.name == "brief"} == {"My brief"}
    assert not files.problems


def test_a_broken_file_is_reported_and_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "line-styles.yaml").write_text("styles: [{name: x, pattern: none}]", "utf-8")
    files = RuleFiles(tmp_path)
    assert load_line_styles(files) == load_line_styles(RuleFiles(tmp_path / "none"))
    assert len(files.problems) == 1
    assert "line-styles.yaml" in files.problems[0]
