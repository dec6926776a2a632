"""The reference post, and one with all that is hard, beside files that a person has read."""

import html
import re

import html5lib
import pytest

from export.posts import FIXTURES, read_sample
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.profiles import PROFILES

LINES = """\
Friday, May 29, 2015
Top Commander Of Tajikistan’s Special Forces Has Joined The Islamic State
Gulmorad Halimov's relatives say he disappeared on April 23 after telling his wife he would be \
traveling on business for three days
Washington Post: The U.S.-trained commander of Tajikistan’s special forces has joined the Islamic \
State
Now, there appears to be more clarity: Khalimov is in Syria and has defected to the Islamic State
More News On The Top Commander Of Tajikistan’s Special Forces Joining The Islamic State
Tajikistan special forces chief Gulmurod Khalimov 'joins IS' -- BBC
Missing Tajik Police Commander Appears On Internet, Says Has Joined IS -- Radio Free Europe
Missing Tajikistan police chief defects to the Islamic State -- The Telegraph
Tajikistan police chief defects to Isis -- The Guardian
US and Russia-trained Tajik special police head defects to ISIS, swears jihad -- RT
""".splitlines()


def readable_text(written: str) -> str:
    """What a reader sees of HTML or Markdown without the marks."""
    text = html.unescape(re.sub(r"<[^>]*>", "", written))
    return re.sub(r"\]\([^)]*\)|[*\[\]]|^#+ |^- |^> ", "", text, flags=re.MULTILINE)


@pytest.mark.parametrize("sample", ["reference-post", "hard-post"])
@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_every_profile_writes_the_expected_file(profile: Profile, sample: str) -> None:
    post = read_sample(f"{sample}.md")
    expected = FIXTURES / "expected" / f"{sample}.{profile.name}{profile.extension}"

    assert profile.render(post, ExportOptions()) == expected.read_text("utf-8")


@pytest.mark.parametrize("name", ["html-page", "markdown"])
def test_a_whole_document_holds_every_line_of_the_post(name: str) -> None:
    post = read_sample("reference-post.md")
    profile = next(profile for profile in PROFILES if profile.name == name)

    lines = readable_text(profile.render(post, ExportOptions())).splitlines()

    assert [line for line in LINES if line not in lines] == []


def test_a_fragment_holds_every_line_when_the_heading_is_asked_for() -> None:
    post = read_sample("reference-post.md")

    written = PROFILES[0].render(post, ExportOptions(heading=True))

    assert [line for line in LINES if line not in readable_text(written).splitlines()] == []


def test_the_fragment_is_valid_html5() -> None:
    post = read_sample("reference-post.md")

    html5lib.HTMLParser(strict=True).parseFragment(PROFILES[0].render(post, ExportOptions()))


def test_the_page_is_valid_html5() -> None:
    post = read_sample("reference-post.md")

    html5lib.HTMLParser(strict=True).parse(PROFILES[1].render(post, ExportOptions()))
