"""Skeletons of posts: a post made from one, and one made from a post.

A template is a post of its own, whose front matter also has ``template`` (its name) and perhaps
``description``. Dates such as {Month D, YYYY} are filled in when a post is made of it; any other
{words in braces} stay, to be filled in by the writer.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from linkwright.model.front_matter import read_front_matter, set_field
from linkwright.model.line_styles import LineStyle
from linkwright.model.link_lists import find_link_lists
from linkwright.model.list_edits import remove_lines
from linkwright.model.post import parse_post, set_date, set_title
from linkwright.model.text_edits import apply_edits

NAME_KEY, DESCRIPTION_KEY = "template", "description"
_BRACES = re.compile(r"\{([^{}\n]{1,60})\}")
_TOKEN = re.compile(r"Weekday|Month|YYYY|YY|MM|M|DD|D")
_BETWEEN = re.compile(r"[ ,./:-]*")
# How a date may stand in the title of a post that becomes a template.
_DATED = ("Weekday, Month D, YYYY", "Month D, YYYY", "D Month YYYY", "M/D/YYYY", "DD.MM.YYYY",
          "D.M.YYYY", "YYYY-MM-DD", "Weekday")  # fmt: skip


@dataclass(frozen=True, slots=True)
class DateWords:
    """The names of months and days in one language.

    Attributes:
        months: twelve, as they stand in a date.
        weekdays: seven, from Monday on.
    """

    months: Sequence[str]
    weekdays: Sequence[str]


ENGLISH = DateWords(
    ("January", "February", "March", "April", "May", "June", "July", "August", "September",
     "October", "November", "December"),
    ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PostTemplate:
    """A skeleton.

    Attributes:
        file_name: tells it from others; the user's own of a shipped name takes its place.
        label: what menus call it.
        description: what it is for; "" if nothing is said.
        text: the template itself.
        is_own: it is one of the user's.
    """

    file_name: str
    label: str
    description: str
    text: str
    is_own: bool = False


def read_template(file_name: str, text: str, *, is_own: bool = False) -> PostTemplate:
    """A template from its text; one that does not name itself is called like its file."""
    values = parse_post(text).values
    stem = file_name.rpartition(".")[0] or file_name
    name, description = values.get(NAME_KEY), values.get(DESCRIPTION_KEY)
    return PostTemplate(
        file_name,
        name if isinstance(name, str) and name.strip() else stem,
        description if isinstance(description, str) else "",
        text,
        is_own,
    )


def post_from_template(template: PostTemplate, now: datetime, words: DateWords) -> str:
    """The text of a new post.

    Args:
        template: its skeleton.
        now: the moment, with its offset: the post's date, and that of its dated words.
        words: the names of months and days.
    """
    text = template.text
    for key in (NAME_KEY, DESCRIPTION_KEY):
        text = apply_edits(text, set_field(text, key, None))
    for key, value in parse_post(text).values.items():
        if isinstance(value, str) and (filled := fill_dates(value, now, words)) != value:
            text = apply_edits(text, set_field(text, key, filled))
    text = apply_edits(text, set_date(text, now))
    body = read_front_matter(text).span.end
    return text[:body] + fill_dates(text[body:], now, words)


def fill_dates(text: str, when: date, words: DateWords) -> str:
    """Text with its dated words filled in: {Month D, YYYY}, {Weekday}, {M/D/YYYY} and the like."""

    def filled(match: re.Match[str]) -> str:
        pattern = match[1]
        is_date = _TOKEN.search(pattern) and _BETWEEN.fullmatch(_TOKEN.sub("", pattern))
        return _written(pattern, when, words) if is_date else match[0]

    return _BRACES.sub(filled, text)


def template_from_post(
    text: str, label: str, styles: Sequence[LineStyle], words: DateWords, *, keeps_links: bool
) -> str:
    """The text of a template that makes posts like this one.

    Its date goes, and a date in its title becomes one that is filled in.

    Args:
        text: of the post.
        label: what the template is called.
        styles: that its lists are read in.
        words: the names of months and days.
        keeps_links: keep the lines of its lists; their headings stay in any case.
    """
    post = parse_post(text)
    if post.date is not None:
        title = _with_slots(post.title, post.date, words)
        text = apply_edits(text, set_title(text, title))
    text = apply_edits(text, set_date(text, None))
    text = apply_edits(text, set_field(text, NAME_KEY, label))
    if keeps_links:
        return text
    for number in reversed(range(len(find_link_lists(text, styles)))):
        link_list = find_link_lists(text, styles)[number]
        rows = range(len(link_list.lines))
        text = apply_edits(text, remove_lines(text, link_list, rows))
    return text


def _written(pattern: str, when: date, words: DateWords) -> str:
    values = {
        "Weekday": words.weekdays[when.weekday()],
        "Month": words.months[when.month - 1],
        "YYYY": f"{when.year:04}",
        "YY": f"{when.year % 100:02}",
        "MM": f"{when.month:02}",
        "M": str(when.month),
        "DD": f"{when.day:02}",
        "D": str(when.day),
    }
    return _TOKEN.sub(lambda token: values[token[0]], pattern)


def _with_slots(title: str, when: date, words: DateWords) -> str:
    for pattern in _DATED:
        written = _written(pattern, when, words)
        found = re.search(rf"(?<!\w){re.escape(written)}(?!\w)", title)
        if found:
            return f"{title[: found.start()]}{{{pattern}}}{title[found.end() :]}"
    return title
