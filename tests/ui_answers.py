"""A writer who answers every question at once, and remembers what was asked."""

from pathlib import Path

from linkwright.ui.files.questions import Conflict, Questions, Unsaved, Versions


class Answers(Questions):
    """Answers as a writer would, and remembers what was asked."""

    def __init__(self) -> None:
        self.unsaved = Unsaved.CANCEL
        self.conflict = Conflict.CANCEL
        self.reload = False
        self.path: Path | None = None
        self.elsewhere = False
        self.versions = Versions("", "")
        self.asked: list[str] = []

    def ask_unsaved(self, name: str) -> Unsaved:
        self.asked.append(f"unsaved {name}")
        return self.unsaved

    def ask_changed_on_disk(self, name: str, versions: Versions) -> Conflict:
        self.asked.append(f"conflict {name}")
        self.versions = versions
        return self.conflict

    def ask_reload(self, name: str, versions: Versions, *, modified: bool) -> bool:
        self.versions = versions
        self.asked.append(f"reload {name} {modified}")
        return self.reload

    def ask_revert(self, name: str) -> bool:
        self.asked.append(f"revert {name}")
        return True

    def ask_path_to_open(self, folder: Path) -> Path | None:
        return self.path

    def ask_path_to_save(self, title: str, suggested: Path, name_filter: str) -> Path | None:
        self.asked.append(f"path {suggested.name}")
        return self.path

    def ask_save_elsewhere(self, sentence: str) -> bool:
        self.asked.append(f"error {sentence}")
        return self.elsewhere

    def tell_error(self, sentence: str) -> None:
        self.asked.append(f"error {sentence}")
