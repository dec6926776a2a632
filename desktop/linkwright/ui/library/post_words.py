"""What the list of posts says: of a post, of a day."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from linkwright.library.hit_marking import plain
from linkwright.library.index_reading import PostRow
from linkwright.model.post_state import PostState

_SEPARATOR = " · "
_DAYS_BY_NAME = 6
translate = QCoreApplication.translate


def day_words(day: date, today: date) -> str:
    """A day as a heading: Today, Yesterday, Tuesday, or Friday, 29 May 2015."""
    if day == today:
        return translate("PostWords", "Today")
    if day == today - timedelta(days=1):
        return translate("PostWords", "Yesterday")
    if day == today + timedelta(days=1):
        return translate("PostWords", "Tomorrow")
    shown = QDate(day.year, day.month, day.day)
    if timedelta() < today - day <= timedelta(days=_DAYS_BY_NAME):
        return QLocale().dayName(shown.dayOfWeek())
    return QLocale().toString(shown, QLocale.FormatType.LongFormat)


def state_words(row: PostRow) -> str:
    """Draft, Published, or Scheduled and the time."""
    if row.state is PostState.SCHEDULED:
        moment = QDateTime.fromSecsSinceEpoch(row.moment_s).time()
        time = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        return translate("PostWords", "Scheduled {time}").format(time=time)
    if row.state is PostState.PUBLISHED:
        return translate("PostWords", "Published")
    return translate("PostWords", "Draft")


def detail_words(row: PostRow) -> tuple[str, str]:
    """What stands below the title: state and links; and what waits, "" when nothing does."""
    words = [state_words(row)]
    if row.links:
        words.append(translate("PostWords", "%n link(s)", "", row.links))
    waiting = translate("PostWords", "%n waiting", "", row.waiting) if row.waiting else ""
    return _SEPARATOR.join(words), f"{_SEPARATOR}{waiting}" if waiting else ""


def spoken(row: PostRow) -> str:
    """A post as a screen reader says it."""
    details, waiting = detail_words(row)
    said = [row.title, *(details + waiting).split(_SEPARATOR), plain(row.excerpt)]
    return ", ".join(part for part in said if part)


def place_words(today: date, day: date) -> str:
    """When another post was, within a sentence: today, yesterday, on Tuesday, on 29 May 2015."""
    if day == today:
        return translate("PostWords", "today")
    if day == today - timedelta(days=1):
        return translate("PostWords", "yesterday")
    if day == today + timedelta(days=1):
        return translate("PostWords", "tomorrow")
    shown = QDate(day.year, day.month, day.day)
    if timedelta() < today - day <= timedelta(days=_DAYS_BY_NAME):
        return translate("PostWords", "on {day}").format(day=QLocale().dayName(shown.dayOfWeek()))
    words = QLocale().toString(shown, translate("PostWords", "d MMM yyyy"))
    return translate("PostWords", "on {day}").format(day=words)
