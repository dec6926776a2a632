"""What an import did, counted, and what of each post could not be kept, as a text for people."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import IO

_DETAILS_HEAD = "What could not be kept as it was, and other remarks, post by post:"


class Outcome(Enum):
    """What became of one post; the value says it of one and of many."""

    ADDED = ("{n} post was added.", "{n} posts were added.")
    DRAFT_ADDED = ("{n} draft was added.", "{n} drafts were added.")
    PAGE_ADDED = ("{n} page was added.", "{n} pages were added.")
    UPDATED = (
        "{n} post had changed at its source and was updated.",
        "{n} posts had changed at their source and were updated.",
    )
    SAME = ("{n} post was there already.", "{n} posts were there already.")
    CHANGED = (
        "{n} post differs from its source now, and was left alone.",
        "{n} posts differ from their source now, and were left alone.",
    )
    FAILED = ("{n} post could not be written.", "{n} posts could not be written.")


@dataclass(slots=True)
class ImportCounts:
    """The sums of an import.

    Attributes:
        outcomes: what became of the posts.
        comments: new comments.
        pictures: those that were copied.
        left_out: what is no post, by its kind.
        with_losses: posts of which something could not be kept.
        problems: what went wrong, in whole sentences.
        is_stopped: it was stopped before its end.
    """

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    comments: int = 0
    pictures: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    with_losses: int = 0
    problems: list[str] = field(default_factory=list)
    is_stopped: bool = False

    @property
    def posts(self) -> int:
        """All posts that were looked at."""
        return self.outcomes.total()

    @property
    def is_complete(self) -> bool:
        """Everything was read and written."""
        return not (self.problems or self.is_stopped or self.outcomes[Outcome.FAILED])

    def sentences(self, *, is_trial: bool = False) -> list[str]:
        """The sums in words.

        Args:
            is_trial: nothing was written: say what would have been.
        """
        said = ["Nothing was written: this was a trial."] if is_trial else []
        said += [
            outcome.value[self.outcomes[outcome] > 1].format(n=self.outcomes[outcome])
            for outcome in Outcome
            if self.outcomes[outcome]
        ]
        if not self.posts:
            said.append("No post was found.")
        if self.comments:
            said.append(_counted(self.comments, "{n} comment was kept.", "{n} comments were kept."))
        if self.pictures:
            said.append(
                _counted(self.pictures, "{n} picture was copied.", "{n} pictures were copied.")
            )
        said += [f"Left out: {kind} ({count})." for kind, count in sorted(self.left_out.items())]
        if self.with_losses:
            said.append(
                _counted(
                    self.with_losses,
                    "Of {n} post something could not be kept as it was.",
                    "Of {n} posts something could not be kept as it was.",
                )
            )
        if self.is_stopped:
            said.append("The import was stopped. Start it again to go on: nothing is added twice.")
        return [*said, *self.problems]


def _counted(number: int, one: str, many: str) -> str:
    return (one if number == 1 else many).format(n=number)


class ReportDetails:
    """What is said of single posts while an import runs.

    Args:
        file: an empty text file, open for writing and reading; not the memory, as an import may
            have a sentence for each of a hundred thousand posts.
    """

    def __init__(self, file: IO[str]) -> None:
        self._file = file

    def add(self, title: str, place: str, sentences: Iterable[str]) -> None:
        """Say something of one post."""
        head = f"{title or 'Untitled post'} ({place})" if place else title or "Untitled post"
        self._file.write(head + "\n" + "".join(f"  - {words}\n" for words in sentences))

    def lines(self) -> Iterator[str]:
        """All that was said, line by line."""
        self._file.seek(0)
        yield from self._file


def save_report(
    folder: Path, moment: datetime, heading: str, summary: Iterable[str], details: ReportDetails
) -> Path:
    """Write the report of an import as a text file.

    Args:
        folder: where reports are kept; made if it is not there.
        moment: when the import was made.
        heading: what was imported, and where to.
        summary: sentences.
        details: what is said of single posts.

    Returns:
        The file.

    Raises:
        OSError: it cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = _free_name(folder, f"import-{moment:%Y-%m-%d-%H%M%S}")
    with path.open("x", encoding="utf-8", errors="replace", newline="\n") as file:
        file.write(f"{heading}\n{moment:%Y-%m-%d %H:%M}\n\n")
        file.writelines(f"{words}\n" for words in summary)
        for number, line in enumerate(details.lines()):
            if number == 0:
                file.write(
                    "\nWhat could not be kept as it was, and other remarks, post by post:\n\n"
                )
            file.write(line)
    return path


def _free_name(folder: Path, stem: str) -> Path:
    number = 1
    while (path := folder / (f"{stem}.txt" if number == 1 else f"{stem}-{number}.txt")).exists():
        number += 1
    return path
