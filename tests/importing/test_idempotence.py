"""Importing again: nothing twice, nothing of the writer's written over."""

import sqlite3
from pathlib import Path

import pytest

from importing.imports import IMPORTS, Imports, outcomes, report_of
from linkwright.importing.errors import ImportingError
from linkwright.importing.ledger import Ledger
from linkwright.importing.report import Outcome

OLD = IMPORTS / "blogger-old.xml"
POST = "2015-05-29-town-opens-longest-footbridge-more.md"


@pytest.mark.parametrize(
    "name", ["blogger-old.xml", "feed.atom", "wordpress.xml", "site", "hugo", "other", "pages"]
)
@pytest.mark.parametrize("keeps_ledger", [True, False])
def test_importing_again_adds_nothing(imports: Imports, name: str, *, keeps_ledger: bool) -> None:
    first = imports.run(IMPORTS / name)
    before = imports.files()
    if not keeps_ledger:
        imports.ledger.unlink()

    again = imports.run(IMPORTS / name)

    assert outcomes(again) == {Outcome.SAME: first.counts.posts}
    assert again.counts.comments == 0
    assert imports.files() == before


def changed_backup(folder: Path) -> Path:
    backup = folder / "changed.xml"
    text = OLD.read_text("utf-8").replace("Bring a scarf", "Bring two scarves")
    backup.write_text(text, "utf-8")
    return backup


def test_a_post_that_changed_at_its_source_is_left_alone(imports: Imports, tmp_path: Path) -> None:
    imports.run(OLD)
    before = imports.files()

    result = imports.run(changed_backup(tmp_path))

    assert outcomes(result) == {Outcome.SAME: 2, Outcome.CHANGED: 1}
    assert imports.files() == before
    assert "It has changed at its source since, and was left alone." in report_of(result)


def test_it_is_updated_on_wish(imports: Imports, tmp_path: Path) -> None:
    imports.run(OLD)

    result = imports.run(changed_backup(tmp_path), updates=True)

    assert outcomes(result) == {Outcome.SAME: 2, Outcome.UPDATED: 1}
    assert "Bring two scarves" in imports.post(POST).body
    assert outcomes(imports.run(changed_backup(tmp_path))) == {Outcome.SAME: 3}


@pytest.mark.parametrize("keeps_ledger", [True, False])
def test_a_post_that_was_edited_here_is_never_written_over(
    imports: Imports, tmp_path: Path, *, keeps_ledger: bool
) -> None:
    imports.run(OLD)
    path = imports.folder / POST
    path.write_text(path.read_text("utf-8") + "\nMy own line.\n", "utf-8")
    before = imports.files()
    if not keeps_ledger:
        imports.ledger.unlink()

    result = imports.run(changed_backup(tmp_path), updates=True)

    assert outcomes(result)[Outcome.CHANGED] == 1
    assert imports.files() == before


def test_a_post_that_was_edited_and_has_not_changed_is_no_matter(imports: Imports) -> None:
    imports.run(OLD)
    path = imports.folder / POST
    path.write_text(path.read_text("utf-8") + "\nMy own line.\n", "utf-8")

    assert outcomes(imports.run(OLD, updates=True)) == {Outcome.SAME: 3}


def test_a_post_is_known_under_another_name_and_in_another_folder(imports: Imports) -> None:
    imports.run(OLD)
    (imports.folder / "2015").mkdir()
    (imports.folder / POST).rename(imports.folder / "2015" / "bridge.md")

    assert outcomes(imports.run(OLD)) == {Outcome.SAME: 3}
    assert (imports.folder / "2015" / "bridge.comments.json").is_file()


def test_a_deleted_post_comes_back(imports: Imports) -> None:
    imports.run(OLD)
    (imports.folder / POST).unlink()

    assert outcomes(imports.run(OLD)) == {Outcome.SAME: 2, Outcome.ADDED: 1}
    assert (imports.folder / POST).is_file()


def test_files_that_are_there_keep_their_names(imports: Imports) -> None:
    imports.folder.mkdir(parents=True)
    (imports.folder / POST.upper().replace(".MD", ".md")).write_text("mine")

    imports.run(OLD)

    assert (imports.folder / POST.replace(".md", "-2.md")).is_file()
    assert (imports.folder / POST.upper().replace(".MD", ".md")).read_text() == "mine"


def test_a_trial_writes_nothing(imports: Imports) -> None:
    result = imports.run(OLD, is_trial=True)

    assert outcomes(result)[Outcome.ADDED] == 1
    assert result.counts.comments == 2
    assert not imports.folder.exists()
    assert not imports.ledger.exists()
    assert "Nothing was written: this was a trial." in report_of(result)


def test_it_stops_when_it_is_told_and_goes_on_the_next_time(imports: Imports) -> None:
    imports.stop.set()
    stopped = imports.run(OLD)
    assert stopped.counts.is_stopped
    assert not stopped.counts.is_complete
    imports.stop.clear()

    imports.run(OLD)

    assert (imports.folder / POST).is_file()


def test_what_came_before_a_stop_stays(imports: Imports) -> None:
    class StopAfterOne(list):  # type: ignore[type-arg]
        def append(self, progress: object) -> None:
            super().append(progress)
            if getattr(progress, "posts", 0) == 1:
                imports.stop.set()

    imports.progress = StopAfterOne()
    result = imports.run(OLD)

    assert result.counts.posts == 1
    assert (imports.folder / POST).is_file()
    imports.stop.clear()
    imports.progress = []
    assert outcomes(imports.run(OLD))[Outcome.SAME] == 1


def test_progress_goes_up_to_the_end(imports: Imports) -> None:
    imports.run(IMPORTS / "site", OLD)

    done = [progress.done_bytes for progress in imports.progress]
    assert done == sorted(done)
    assert done[-1] == imports.progress[-1].total_bytes


def test_a_ledger_that_is_broken_is_made_anew(imports: Imports) -> None:
    imports.run(OLD)
    imports.ledger.write_bytes(b"this is no database" * 1000)

    assert outcomes(imports.run(OLD)) == {Outcome.SAME: 3}


def test_comments_that_are_kept_stay_as_they_are(imports: Imports) -> None:
    imports.run(OLD)
    kept = imports.folder / POST.replace(".md", ".comments.json")
    kept.write_text(kept.read_text("utf-8").replace("I walked it.", "I ran it."), "utf-8")
    before = kept.read_bytes()

    assert imports.run(OLD).counts.comments == 0
    assert kept.read_bytes() == before


def test_a_file_of_comments_that_is_broken_is_not_written_over(imports: Imports) -> None:
    imports.run(OLD)
    kept = imports.folder / POST.replace(".md", ".comments.json")
    kept.write_bytes(b"{")

    result = imports.run(OLD)

    assert kept.read_bytes() == b"{"
    assert "it is not a file of comments" in "\n".join(result.summary)


def test_a_folder_that_cannot_be_written_is_told_of(imports: Imports) -> None:
    imports.folder.parent.mkdir(parents=True, exist_ok=True)
    imports.folder.write_text("a file, not a folder")

    result = imports.run(OLD)

    assert outcomes(result) == {Outcome.FAILED: 3}
    assert not result.counts.is_complete


def test_a_comment_that_comes_twice_is_kept_once(imports: Imports) -> None:
    result = imports.run(OLD, IMPORTS / "feed.atom")

    kept = (imports.folder / POST.replace(".md", ".comments.json")).read_text("utf-8")
    assert result.counts.comments == 2
    assert kept.count("post-601") == 1
    assert "my walk" in kept


def test_notes_that_cannot_be_taken_end_an_import_in_words(
    imports: Imports, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Ledger, identity: str) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(Ledger, "find", refuse)

    with pytest.raises(ImportingError, match="it could not take notes: database or disk is full"):
        imports.run(OLD)
