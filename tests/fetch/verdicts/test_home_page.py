import pytest

from linkwright.fetch.verdicts.home_page import moved_home


def site_of(url: str) -> str:
    return ".".join(url.split("/")[2].split(".")[-2:])


@pytest.mark.parametrize(
    "urls",
    [
        ["https://paper.com/2015/05/soldiers-leave-the-valley", "https://paper.com/"],
        ["https://paper.com/news/123", "https://www.paper.com/en/"],
        ["https://t.co/Ab3", "https://paper.com/news/123", "https://paper.com"],
        ["https://oldpaper.com/soldiers-leave-the-valley", "https://newpaper.com/"],
        ["https://paper.com/?p=123", "https://paper.com/"],
    ],
)
def test_moved_to_the_home_page(urls: list[str]) -> None:
    assert moved_home(urls, site_of)


@pytest.mark.parametrize(
    "urls",
    [
        ["https://paper.com/"],
        ["http://paper.com/", "https://www.paper.com/en/"],
        ["https://bit.ly/Ab3", "https://paper.com/"],
        ["https://paper.com/a-b-c-d", "https://paper.com/news/a-b-c-d"],
        ["https://paper.com/old", "https://paper.com/?p=123"],
    ],
)
def test_not_moved_to_the_home_page(urls: list[str]) -> None:
    assert not moved_home(urls, site_of)
