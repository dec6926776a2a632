from pathlib import Path

import pytest

from linkwright.library.errors import ChangedOnDiskError
from linkwright.library.kept_text import KeptText, content_hash
from linkwright.library.post_file import save_post
from linkwright.library.recovery import Finding, weigh


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "post.md"
    path.write_bytes(b"one\r\ntwo\r\n")
    return path


def kept_of(path: Path, text: str, *, is_modified: bool = True) -> KeptText:
    return KeptText(
        text, path=path, file_hash=content_hash(path.read_bytes()), is_modified=is_modified
    )


def test_a_text_without_a_file_is_unsaved() -> None:
    comeback = weigh(KeptText("text"))
    assert (comeback.finding, comeback.unseen_file) == (Finding.UNSAVED, None)


def test_a_text_goes_on_from_its_file_and_is_saved_as_the_file_was(path: Path) -> None:
    comeback = weigh(kept_of(path, "one\ntwo\nthree\n"))
    assert comeback.finding is Finding.UNSAVED
    save_post(path, comeback.kept.text, comeback.unseen_file)
    assert path.read_bytes() == b"one\r\ntwo\r\nthree\r\n"


def test_a_text_that_stands_in_the_file_is_saved(path: Path) -> None:
    kept = kept_of(path, "one\ntwo\n\nthree\n")
    path.write_bytes(b"one\ntwo\n\nthree\n")
    assert weigh(kept).finding is Finding.SAVED


def test_of_a_text_that_was_not_changed_the_file_counts(path: Path) -> None:
    kept = kept_of(path, "one\ntwo\n", is_modified=False)
    path.write_text("other")
    comeback = weigh(kept)
    assert comeback.finding is Finding.SAVED
    assert comeback.file is not None
    assert comeback.file.content.text == "other"


def test_a_file_changed_since_is_never_overwritten_without_asking(path: Path) -> None:
    kept = kept_of(path, "mine")
    path.write_text("theirs")
    comeback = weigh(kept)
    assert comeback.finding is Finding.CHANGED
    with pytest.raises(ChangedOnDiskError):
        save_post(path, "mine", comeback.unseen_file)
    save_post(path, "mine", comeback.file)
    assert path.read_text() == "mine"


def test_a_file_that_is_gone_is_written_again(path: Path) -> None:
    kept = kept_of(path, "mine")
    path.unlink()
    comeback = weigh(kept)
    assert comeback.finding is Finding.GONE
    save_post(path, "mine", comeback.unseen_file)
    assert path.read_text() == "mine"
