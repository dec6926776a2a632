"""The words that say little in names of sites and labels of hosts, from their data file."""

from functools import cache

from linkwright.assets import read_text
from linkwright.fetch.pages.text_cleaning import words


@cache
def site_words(group: str) -> frozenset[str]:
    """The words of one group of the data file of words that say little."""
    found: list[str] = []
    current = ""
    for line in read_text("data/site-words.txt").splitlines():
        if line.startswith("["):
            current = line.strip("[] ")
        elif current == group and not line.startswith("#"):
            found.extend(line.split())
    return frozenset(found)


def is_section(text: str) -> bool:
    """Whether a text is the name of a section of a newspaper: "World", "Top News"."""
    sections = site_words("sections")
    return "_".join(text.casefold().split()) in sections or "_".join(words(text)) in sections
