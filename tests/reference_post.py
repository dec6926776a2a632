"""The reference post: its six addresses, and the pages that stand there."""

from pathlib import Path

from replay_web import Page

PAGES = Path(__file__).parent / "fixtures" / "reference"
TITLE = "Top Commander Of Tajikistan’s Special Forces Has Joined The Islamic State"
HEADING = "More News On The Top Commander Of Tajikistan’s Special Forces Joining The Islamic State"
LEAD = (
    "https://www.washingtonpost.com/news/worldviews/wp/2015/05/28/"
    "the-u-s-trained-commander-of-tajikistans-special-forces-has-joined-the-islamic-state/"
)
MORE_NEWS = (
    "https://www.bbc.com/news/world-asia-32917311",
    "https://www.rferl.org/content/tajikistan-police-commander-islamic-state/27041166.html",
    "https://www.telegraph.co.uk/news/worldnews/islamic-state/11636127/"
    "Missing-Tajikistan-police-chief-defects-to-the-Islamic-State.html",
    "https://www.theguardian.com/world/2015/may/28/tajikistan-police-chief-defects-to-isis",
    "https://www.rt.com/news/262953-tajikistan-police-isis/",
)
LINES = (
    ("Tajikistan special forces chief Gulmurod Khalimov 'joins IS'", "BBC"),
    (
        "Missing Tajik Police Commander Appears On Internet, Says Has Joined IS",
        "Radio Free Europe",
    ),
    ("Missing Tajikistan police chief defects to the Islamic State", "The Telegraph"),
    ("Tajikistan police chief defects to Isis", "The Guardian"),
    (
        "US and Russia-trained Tajik special police head defects to ISIS, swears jihad",
        "RT",
    ),
)


def pages() -> dict[str, Page]:
    """What the six addresses answer."""
    files = ("washingtonpost", "bbc", "rferl", "telegraph", "guardian", "rt")
    answers = {}
    for url, name in zip((LEAD, *MORE_NEWS), files, strict=True):
        headers = {"Content-Type": "text/html; charset=utf-8"}
        if name == "telegraph":
            headers = {"Content-Type": "text/html"}  # its meta element names Latin-1
        answers[url] = Page((PAGES / f"{name}.html").read_bytes(), headers=headers)
    return answers
