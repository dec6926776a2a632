"""For which site a name of a publisher is kept."""

import pytest

from linkwright.assets import read_text
from linkwright.fetch.sources.page_host import Platforms
from linkwright.fetch.sources.publisher_site import site_to_name
from linkwright.fetch.sources.publishers import load_publishers
from linkwright.model.addresses import parse_wrapper_rules

PLATFORMS = Platforms(read_text("data/platforms.txt"))
WRAPPERS = parse_wrapper_rules(read_text("data/wrappers.txt"))


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://edition.cnn.com/2024/a", "cnn.com"),
        ("https://www.harbourpost.co.uk/a", "harbourpost.co.uk"),
        ("https://news.harbourpost.example/a?b=c", "harbourpost.example"),
        ("https://anna.substack.com/p/a", "anna.substack.com"),
        (
            "https://web.archive.org/web/2015/https://www.harbourpost.example/a",
            "harbourpost.example",
        ),
        ("https://a.b.anna.blogspot.co.uk/2015/a", "anna.blogspot.co.uk"),
        ("http://192.168.0.1/a", ""),
        ("http://localhost/a", ""),
        ("no address", ""),
    ],
)
def test_a_name_is_kept_for_the_site(url: str, site: str) -> None:
    assert site_to_name(url, load_publishers(), PLATFORMS, WRAPPERS) == site
