"""The shipped templates, and the user's own beside them."""

from pathlib import Path

import pytest

from linkwright.settings.errors import SettingsError
from linkwright.settings.post_templates import (
    load_post_templates,
    own_templates_folder,
    save_post_template,
)


def test_the_users_stand_behind_the_shipped_ones_or_in_their_place(tmp_path: Path) -> None:
    shipped = load_post_templates(tmp_path)
    assert len(shipped) == 8
    assert not any(template.is_own for template in shipped)
    save_post_template(tmp_path, "mine.md", "---\ntemplate: Mine\n---\nWords\n")
    save_post_template(tmp_path, shipped[1].file_name, "---\ntemplate: My briefs\n---\n")
    templates = load_post_templates(tmp_path)
    assert [template.label for template in templates][1::7] == ["My briefs", "Mine"]
    assert [template.is_own for template in templates].count(True) == 2


def test_files_of_other_programs_are_read_as_they_come(tmp_path: Path) -> None:
    folder = own_templates_folder(tmp_path)
    folder.mkdir(parents=True)
    (folder / "crlf.md").write_bytes(b"\xef\xbb\xbf---\r\ntemplate: CR\r\n---\r\nWords\r\n\xff")
    (folder / "big.md").write_bytes(b"x" * 1_000_001)
    (folder / "folder.md").mkdir()
    own = [template for template in load_post_templates(tmp_path) if template.is_own]
    assert [template.label for template in own] == ["CR"]
    assert "\r" not in own[0].text


def test_what_cannot_be_saved_is_said(tmp_path: Path) -> None:
    (tmp_path / "templates").write_text("")
    with pytest.raises(SettingsError, match="as it was"):
        save_post_template(tmp_path, "a.md", "Words")
    assert len(load_post_templates(tmp_path)) == 8
