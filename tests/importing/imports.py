"""Imports for the tests: run to their end, and what they left on the disk."""

import threading
from dataclasses import dataclass, field
from pathlib import Path

from linkwright.importing.finding import find_files
from linkwright.importing.import_run import run_import
from linkwright.importing.import_wish import ImportProgress, ImportResult, ImportWish
from linkwright.importing.report import Outcome
from linkwright.model.post import Post, parse_post

FIXTURES = Path(__file__).parents[1] / "fixtures"
IMPORTS = FIXTURES / "imports"


@dataclass
class Imports:
    """A posts folder, and the ledger and reports of imports into it."""

    base: Path
    progress: list[ImportProgress] = field(default_factory=list)
    stop: threading.Event = field(default_factory=threading.Event)

    @property
    def folder(self) -> Path:
        return self.base / "posts"

    @property
    def ledger(self) -> Path:
        return self.base / "imports.sqlite"

    def run(
        self, *chosen: Path, kind: str = "", updates: bool = False, is_trial: bool = False
    ) -> ImportResult:
        wish = ImportWish(
            find_files(chosen, kind),
            self.folder,
            ledger=self.ledger,
            reports=self.base / "reports",
            updates=updates,
            is_trial=is_trial,
        )
        return run_import(wish, self.progress.append, self.stop)

    def files(self) -> dict[str, bytes]:
        return {
            path.relative_to(self.folder).as_posix(): path.read_bytes()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file()
        }

    def post(self, name: str) -> Post:
        return parse_post((self.folder / name).read_text("utf-8"))


def outcomes(result: ImportResult) -> dict[Outcome, int]:
    return {outcome: count for outcome, count in result.counts.outcomes.items() if count}


def report_of(result: ImportResult) -> str:
    assert result.report is not None
    return result.report.read_text("utf-8")
