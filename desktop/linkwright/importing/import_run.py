"""One import: posts out of their sources, converted, and written where they are not there yet."""

import os
import sqlite3
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from hashlib import blake2b
from pathlib import Path
from tempfile import TemporaryFile

from linkwright.atomic_write import write_atomically
from linkwright.export.rendering import one_line
from linkwright.importing.comment_conversion import convert_comment
from linkwright.importing.comments import add_comments, load_comments
from linkwright.importing.destination import Destination, write_new
from linkwright.importing.errors import ImportingError
from linkwright.importing.import_wish import ImportProgress, ImportResult, ImportWish
from linkwright.importing.ledger import Imported, Ledger
from linkwright.importing.post_text import ConvertedPost, convert_post, identity_text
from linkwright.importing.records import LeftOut, Record, SourceComment, SourcePost
from linkwright.importing.report import ImportCounts, Outcome, ReportDetails, save_report
from linkwright.importing.source import FoundSource
from linkwright.library.post_companions import comments_path

_DIGEST_BYTES = 16
_MOST_PROBLEMS = 200


def run_import(
    wish: ImportWish,
    progressed: Callable[[ImportProgress], None],
    stop: threading.Event,
) -> ImportResult:
    """Import posts; blocks until it is done or stopped. What was written by then stays.

    Args:
        wish: what and where to.
        progressed: called after each post, from this thread.
        stop: set from any thread to end the import early.

    Raises:
        ImportingError: what is to be remembered of the import cannot be written.
        OSError: there is no room for what has to be kept while it runs.
    """
    ledger = Ledger(None if wish.is_trial else wish.ledger, wish.folder)
    try:
        with TemporaryFile("w+", encoding="utf-8", errors="replace") as file:
            details = ReportDetails(file)
            run = _Run(wish, ledger, details, progressed, stop)
            run.read_all()
            return _finished(wish, run.counts, details)
    except sqlite3.Error as error:
        raise ImportingError(
            f"The import ended early, because it could not take notes: {error}. What was imported"
            " stays; start it again to go on."
        ) from error
    finally:
        ledger.close()
        if not wish.is_trial and hasattr(os, "sync"):
            os.sync()  # the files were not flushed one by one


def _finished(wish: ImportWish, counts: ImportCounts, details: ReportDetails) -> ImportResult:
    summary = counts.sentences(is_trial=wish.is_trial)
    names = ", ".join(dict.fromkeys(str(found.file.chosen) for found in wish.files))
    heading = f"Import from {names} into {wish.folder}"
    try:
        report = save_report(wish.reports, datetime.now(), heading, summary, details)
    except OSError as error:
        summary.append(f"The report could not be written: {error.strerror}.")
        report = None
    return ImportResult(counts, tuple(summary), report)


class _Run:
    """The state of one import."""

    def __init__(
        self,
        wish: ImportWish,
        ledger: Ledger,
        details: ReportDetails,
        progressed: Callable[[ImportProgress], None],
        stop: threading.Event,
    ) -> None:
        self.counts = ImportCounts()
        self._wish = wish
        self._ledger = ledger
        self._details = details
        self._progressed = progressed
        self._stop = stop
        self._destination = Destination(wish.folder, ledger)
        self._total = sum(found.size for found in wish.files)
        self._before = 0

    def read_all(self) -> None:
        """Read every source to its end, or until the import is stopped."""
        for found in self._wish.files:
            if self._stop.is_set():
                break
            self._read(found)
            self._before += found.size
        self.counts.is_stopped = self._stop.is_set()
        self._keep_comments()

    def _read(self, found: FoundSource) -> None:
        file = found.file
        try:
            for record in found.source.read(file):
                self._take(record)
                done = self._before + min(file.done_bytes, found.size)
                self._progressed(ImportProgress(done, self._total, self.counts.posts))
                if self._stop.is_set():
                    return
        except (ImportingError, OSError) as error:
            reason = str(error) if isinstance(error, ImportingError) else f"{error.strerror}."
            self._tell(f"{file.path.name}: {reason} The posts that were read before are kept.")

    def _take(self, record: Record) -> None:
        if isinstance(record, LeftOut):
            self.counts.left_out[record.kind] += 1
        elif isinstance(record, SourceComment):
            self._ledger.hold([record])
        else:
            self._ledger.hold(record.comments)
            self._take_post(record)

    def _take_post(self, post: SourcePost) -> None:
        identity = identity_text(post)
        digest = _digest_of(post)
        known = self._ledger.find(identity)
        path = self._destination.find(identity)
        try:
            if path is None:
                outcome = self._add(post, identity, digest)
            elif known is not None and known.source == digest:
                outcome = Outcome.SAME
            else:
                outcome = self._compare(post, identity, path, Imported(digest, b""), known)
        except OSError as error:
            outcome = Outcome.FAILED
            self._details.add(post.title, "", [f"It could not be written: {_reason(error)}."])
        self.counts.outcomes[outcome] += 1

    def _add(self, post: SourcePost, identity: str, digest: bytes) -> Outcome:
        path = self._destination.place(post, identity)
        converted = convert_post(post, path.parent)
        self._copy_pictures(converted)
        if not self._wish.is_trial:
            while True:
                try:
                    written = write_new(path, converted.text)
                    break
                except FileExistsError:  # by another program, or under a name that is no post's
                    path = self._destination.place(post, identity)
            self._ledger.remember(identity, Imported(digest, _digest(written)))
        self._tell_losses(post, path, converted)
        if post.is_draft:
            return Outcome.DRAFT_ADDED
        return Outcome.PAGE_ADDED if post.kind == "page" else Outcome.ADDED

    def _compare(
        self, post: SourcePost, identity: str, path: Path, now: Imported, known: Imported | None
    ) -> Outcome:
        """A post that is there: the same, changed at its source, or edited here."""
        converted = convert_post(post, path.parent)
        data = path.read_bytes()
        new = converted.text.encode("utf-8", "replace")
        if data == new:
            self._remember(identity, Imported(now.source, _digest(new)))
            return Outcome.SAME
        is_unedited = known is not None and known.written == _digest(data)
        if known is None and not self._wish.updates:
            # Nothing is remembered of it: what was edited cannot be told from what has changed.
            return self._left_alone(post, path, "It differs from its source and was left alone.")
        if not (self._wish.updates and is_unedited):
            return self._left_alone(
                post,
                path,
                "It has changed at its source since, and was left alone."
                if is_unedited
                else "It has changed at its source since, and was edited here: left alone.",
            )
        self._copy_pictures(converted)
        if not self._wish.is_trial:
            write_atomically(path, new, flushed=False)
        self._remember(identity, Imported(now.source, _digest(new)))
        self._tell_losses(post, path, converted)
        return Outcome.UPDATED

    def _copy_pictures(self, converted: ConvertedPost) -> None:
        for copy in converted.pictures:
            is_new = not copy.target.exists() if self._wish.is_trial else copy.make()
            self.counts.pictures += is_new

    def _left_alone(self, post: SourcePost, path: Path, sentence: str) -> Outcome:
        self._details.add(post.title, self._inner(path), [sentence])
        return Outcome.CHANGED

    def _remember(self, identity: str, imported: Imported) -> None:
        if not self._wish.is_trial:
            self._ledger.remember(identity, imported)

    def _keep_comments(self) -> None:
        """Write the comments that came so far, each beside its post."""
        for identity, comments in self._ledger.held_comments():
            post = " ".join(identity.split())
            path = self._destination.find(post)
            if path is None and not (self._wish.is_trial and self._ledger.path_of(post)):
                self.counts.left_out["comments on posts that are not here"] += len(comments)
                continue
            if path is None:
                self.counts.comments += len(comments)
                continue
            try:
                self.counts.comments += self._add_comments(path, post, comments)
            except (ImportingError, OSError) as error:
                reason = str(error) if isinstance(error, ImportingError) else _reason(error)
                self._tell(f"The comments on “{path.name}” could not be kept: {reason}")
        self._ledger.drop_comments()

    def _add_comments(self, path: Path, post: str, comments: Sequence[SourceComment]) -> int:
        if self._wish.is_trial:
            return len(comments)
        place = comments_path(path)
        known = {comment.identity for comment in load_comments(place)}
        new = [comment for comment in comments if one_line(comment.identity) not in known]
        return add_comments(place, post, map(convert_comment, new)) if new else 0

    def _tell_losses(self, post: SourcePost, path: Path, converted: ConvertedPost) -> None:
        if converted.not_kept:
            self.counts.with_losses += 1
            self._details.add(post.title, self._inner(path), converted.not_kept)

    def _tell(self, problem: str) -> None:
        if len(self.counts.problems) < _MOST_PROBLEMS:
            self.counts.problems.append(problem)

    def _inner(self, path: Path) -> str:
        return path.relative_to(self._wish.folder).as_posix()


def _digest_of(post: SourcePost) -> bytes:
    """A digest of all that a source says of a post, but for its comments."""
    said = (post.title, post.body, post.date, post.labels, post.kind, post.is_draft, post.slug,
            post.address, post.author, post.values)  # fmt: skip
    return _digest(repr(said).encode("utf-8", "replace"))


def _digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=_DIGEST_BYTES).digest()


def _reason(error: OSError) -> str:
    return error.strerror or str(error)
