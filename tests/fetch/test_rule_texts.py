"""The lists of rules are data: each says at its top how a line is added, and every line counts."""

import pytest

from linkwright.assets import read_text
from linkwright.fetch.rules import load_rules
from linkwright.fetch.sources.host_list import HostList
from linkwright.fetch.sources.page_host import Platforms
from linkwright.fetch.titles.junk import parse_junk_titles

LISTS = (
    "aggregators.txt",
    "junk-titles.txt",
    "platforms.txt",
    "publishers.tsv",
    "tracking-parameters.txt",
    "wall-addresses.txt",
    "wrappers.txt",
)


def text_of(name: str) -> str:
    return read_text(f"data/{name}")


@pytest.mark.parametrize("name", LISTS)
def test_a_list_says_how_a_line_is_added(name: str) -> None:
    head = []
    for line in text_of(name).splitlines():
        if not line.startswith("#"):
            break
        head.append(line)
    assert "To add" in "\n".join(head), name


def test_no_title_is_junk_twice() -> None:
    lines = [line.strip() for line in text_of("junk-titles.txt").splitlines()]
    titles = [line for line in lines if line and line[0] not in "#["]
    groups = parse_junk_titles(text_of("junk-titles.txt")).groups
    assert set(groups.values()) <= {"challenge", "consent", "login", "error", "shell"}
    assert len(titles) == len(set(titles))


def test_subdomains_of_a_listed_host_count_and_likenesses_do_not() -> None:
    hosts = HostList("# a comment\nwww.Yahoo.com  # a remark\n\n")
    assert hosts.covers("yahoo.com")
    assert hosts.covers("news.yahoo.com")
    assert not hosts.covers("myyahoo.com")
    assert not hosts.covers("")


def test_every_collection_has_a_name_or_stands_for_itself() -> None:
    rules = load_rules()
    for host in ("news.yahoo.com", "msn.com"):
        assert rules.aggregators.covers(host)
        assert rules.publishers.find(host) is not None


def test_platforms_may_be_none_at_all() -> None:
    assert Platforms("# none\n").platform_of("anna.substack.com") == ""
    assert Platforms("substack.com").platform_of("anna.substack.com") == "substack.com"
    assert Platforms("substack.com").platform_of("substack.com") == ""
