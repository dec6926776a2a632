"""What an import is asked to do, and what it tells."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from linkwright.importing.report import ImportCounts
from linkwright.importing.source import FoundSource


@dataclass(frozen=True, slots=True)
class ImportWish:
    """What is to be imported, where to and how.

    Attributes:
        files: what `finding.find_files` found.
        folder: the posts folder.
        ledger: where earlier imports are remembered.
        reports: where the report is kept.
        updates: posts that have changed at their source, and have not been edited here, are
            written anew.
        is_trial: nothing is written.
    """

    files: Sequence[FoundSource]
    folder: Path
    ledger: Path
    reports: Path
    updates: bool = False
    is_trial: bool = False


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """How far an import is.

    Attributes:
        done_bytes: of the sources, read so far.
        total_bytes: of the sources.
        posts: looked at so far.
    """

    done_bytes: int
    total_bytes: int
    posts: int


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did.

    Attributes:
        counts: the sums.
        summary: the same in sentences.
        report: the file with all that there is to say; None when it could not be written.
    """

    counts: ImportCounts
    summary: tuple[str, ...]
    report: Path | None
