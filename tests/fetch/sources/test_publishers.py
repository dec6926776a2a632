"""The table of publishers, and what the user adds to it."""

import re
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.assets import read_text
from linkwright.fetch.sources.own_publishers import PublishersNotSavedError
from linkwright.fetch.sources.publisher_rows import Publisher, parse_publishers
from linkwright.fetch.sources.publishers import PublisherTable

TABLE = (
    "# a comment\n"
    "cnn.com\tCNN\ten\n"
    "edition.cnn.com\tCNN International\ten\n"
    "nytimes.com\tThe New York Times\ten\tNYT\n"
    "rfi.fr\tRFI\tmul\n"
    "no name here\n\tNo Host\n"
)


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("cnn.com", "CNN"),
        ("www.cnn.com", "CNN"),
        ("money.cnn.com", "CNN"),
        ("edition.cnn.com", "CNN International"),
        ("https://Edition.CNN.com:443/2024/x?y#z", "CNN International"),
        ("CNN.com.", "CNN"),
        ("notcnn.com", None),
        ("cnn.com.example", None),
        ("", None),
        ("http://[bad", None),
    ],
)
def test_the_longest_matching_end_wins(host: str, name: str | None) -> None:
    row = PublisherTable(TABLE).find(host)
    assert (row.name if row else None) == name


def test_short_forms_and_languages() -> None:
    table = PublisherTable(TABLE)
    assert table.find("nytimes.com") == Publisher("nytimes.com", "The New York Times", "en", "NYT")
    rfi = table.find("rfi.fr")
    assert rfi is not None
    assert (rfi.language, rfi.short) == ("mul", "")


def test_what_the_user_adds_stands_above_and_is_kept(tmp_path: Path) -> None:
    own_file = tmp_path / "config" / "publishers.tsv"
    table = PublisherTable(TABLE, own_file)
    table.remember("https://www.cnn.com/2024/x", " C N\tN ", "Cnn")
    table.remember("harbour.example", "Harbour Desk")
    again = PublisherTable(TABLE, own_file)
    assert again.find("www.cnn.com") == Publisher("cnn.com", "C N N", "en", "Cnn")
    assert again.find("edition.cnn.com") == Publisher("edition.cnn.com", "CNN International", "en")
    assert [row.host for row in again.own_rows()] == ["cnn.com", "harbour.example"]


def test_a_name_remembered_twice_keeps_its_short_form(tmp_path: Path) -> None:
    table = PublisherTable(TABLE, tmp_path / "own.tsv")
    assert table.remember("nytimes.com", "The New York Times").short == "NYT"
    assert table.remember("nytimes.com", "N.Y. Times").short == ""


def test_forgetting_brings_the_shipped_name_back(tmp_path: Path) -> None:
    table = PublisherTable(TABLE, tmp_path / "own.tsv")
    table.remember("cnn.com", "Cable News")
    table.forget("www.cnn.com")
    table.forget("never-there.example")
    row = PublisherTable(TABLE, tmp_path / "own.tsv").find("cnn.com")
    assert row is not None
    assert row.name == "CNN"


def test_a_name_that_cannot_be_kept_counts_for_now(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    table = PublisherTable(TABLE, tmp_path / "config" / "publishers.tsv")
    with pytest.raises(PublishersNotSavedError, match="could not be kept"):
        table.remember("cnn.com", "Cable News")
    row = table.find("cnn.com")
    assert row is not None
    assert row.name == "Cable News"


def test_a_row_taken_out_of_the_shipped_table(tmp_path: Path) -> None:
    table = PublisherTable(TABLE, tmp_path / "own.tsv")
    table.remove("https://edition.cnn.com/a")
    table.remove("never-there.example")
    table = PublisherTable(TABLE, tmp_path / "own.tsv")
    row = table.find("edition.cnn.com")
    assert row is not None
    assert row.name == "CNN"
    assert table.removed_hosts() == ("edition.cnn.com",)
    assert "edition.cnn.com" not in [row.host for row in table.rows()]
    assert table.own_rows() == ()
    table.forget("edition.cnn.com")
    assert [row.host for row in table.rows()].count("edition.cnn.com") == 1


def test_a_short_form_can_be_taken_away(tmp_path: Path) -> None:
    table = PublisherTable(TABLE, tmp_path / "own.tsv")
    table.put(Publisher("www.nytimes.com", "The New York  Times", "en", ""))
    row = PublisherTable(TABLE, tmp_path / "own.tsv").find("nytimes.com")
    assert row == Publisher("nytimes.com", "The New York Times", "en", "")
    assert table.shipped("nytimes.com") == Publisher(
        "nytimes.com", "The New York Times", "en", "NYT"
    )


def test_all_own_rows_can_go_at_once(tmp_path: Path) -> None:
    table = PublisherTable(TABLE, tmp_path / "own.tsv")
    before = sorted(row.host for row in table.rows())
    table.remember("cnn.com", "Cable News")
    table.remember("harbour.example", "Harbour Desk")
    table.remove("rfi.fr")
    table.reset()
    again = PublisherTable(TABLE, tmp_path / "own.tsv")
    assert again.own_rows() == again.removed_hosts() == ()
    assert sorted(row.host for row in again.rows()) == before


def test_what_else_stands_in_the_users_file_stays(tmp_path: Path) -> None:
    own_file = tmp_path / "own.tsv"
    own_file.write_text("\ufeff# my notes\ncnn.com\tCable News\nno name yet\n", "utf-8")
    PublisherTable(TABLE, own_file).remember("rfi.fr", "RFI English")
    assert own_file.read_text("utf-8") == (
        "# my notes\nno name yet\ncnn.com\tCable News\nrfi.fr\tRFI English\tmul\n"
    )


@given(st.text(max_size=40), st.text(max_size=30), st.text(max_size=20))
def test_whatever_is_remembered_is_read_again(host: str, name: str, short: str) -> None:
    with TemporaryDirectory() as folder:
        own_file = Path(folder) / "own.tsv"
        row = PublisherTable("", own_file).put(Publisher(host, name, "", short))
        again = PublisherTable("", own_file)
        is_row = bool(row.host) and row.name not in ("", "-")
        assert again.own_rows() == ((row,) if is_row else ())


def test_the_shipped_table_is_in_order() -> None:
    lines = [line for line in read_text("data/publishers.tsv").splitlines() if line[:1] != "#"]
    rows = parse_publishers("\n".join(lines))
    hosts = [row.host for row in rows]
    assert len(rows) == len(lines)
    assert hosts == sorted(set(hosts))
    for line, row in zip(lines, rows, strict=True):
        assert 3 <= line.count("\t") + 1 <= 4, line
        assert [part.strip() for part in line.split("\t")] == line.split("\t"), line
        assert row.host == row.host.lower().removeprefix("www.")
        assert re.fullmatch(r"(?:[a-z0-9-]+\.)+[a-z]{2,}", row.host), row
        assert re.fullmatch(r"[a-z]{2,3}", row.language), row
        assert row.name == " ".join(row.name.split())
        assert row.short != row.name
        assert len(row.short) < len(row.name)


def test_no_row_of_the_shipped_table_says_what_the_row_above_it_says() -> None:
    rows = {row.host: row for row in parse_publishers(read_text("data/publishers.tsv"))}
    for host, row in rows.items():
        above = host.partition(".")[2]
        while above and above not in rows:
            above = above.partition(".")[2]
        if above:
            assert replace(rows[above], host=host) != row


def test_the_names_of_the_shipped_table_are_told_apart() -> None:
    """Hosts of one name and language belong to one publisher, or carry their country."""
    sites: dict[tuple[str, str], set[str]] = {}
    for row in parse_publishers(read_text("data/publishers.tsv")):
        sites.setdefault((row.name, row.language), set()).add(row.host)
    allowed = [found for found in sites.values() if len(found) > 1]
    assert all(len(found) <= 2 for found in allowed), allowed
