"""Where exports went, remembered between two runs."""

from pathlib import Path

from linkwright.library.export_memory import ExportMemory


def keep(memory: ExportMemory, folder: Path, name: str = "a.html", post: str = "post.md") -> None:
    (folder / name).write_text("exported", "utf-8")
    memory.keep(folder / post, "html-page", folder, name, "a.html")


def test_all_of_it_comes_back(tmp_path: Path) -> None:
    keep(ExportMemory(tmp_path / "state/exports.json"), tmp_path, "b.html")

    memory = ExportMemory(tmp_path / "state/exports.json")

    assert memory.profile_for(tmp_path / "post.md") == "html-page"
    assert memory.folder_for("html-page") == tmp_path
    assert memory.name_for(tmp_path / "post.md", "html-page") == "b.html"
    assert memory.is_ours(tmp_path / "b.html")


def test_the_usual_name_is_not_remembered(tmp_path: Path) -> None:
    memory = ExportMemory(tmp_path / "exports.json")
    keep(memory, tmp_path, "b.html")
    keep(memory, tmp_path, "a.html")

    assert memory.name_for(tmp_path / "post.md", "html-page") == ""


def test_a_file_that_somebody_changed_is_not_ours(tmp_path: Path) -> None:
    memory = ExportMemory(tmp_path / "exports.json")
    keep(memory, tmp_path)
    (tmp_path / "a.html").write_text("changed", "utf-8")

    assert not memory.is_ours(tmp_path / "a.html")
    assert not memory.is_ours(tmp_path / "none.html")


def test_damage_costs_only_the_memory(tmp_path: Path) -> None:
    path = tmp_path / "exports.json"
    for damage in (b"\xff", b"[]", b'{"folders": [], "names": {"a": 3}}', b"[" * 100_000):
        path.write_bytes(damage)
        memory = ExportMemory(path)
        assert memory.folder_for("html-page") is None
        assert memory.name_for(Path("a"), "b") == ""
        keep(memory, tmp_path)
    assert ExportMemory(path).folder_for("html-page") == tmp_path


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")

    keep(ExportMemory(tmp_path / "file/exports.json"), tmp_path)
