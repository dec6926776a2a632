"""What a row says, as runs of text with a tone each: painted by the delegate, read aloud."""

from dataclasses import dataclass
from enum import Enum, auto
from urllib.parse import unquote

from PySide6.QtCore import QCoreApplication

from linkwright.model.addresses import display_host
from linkwright.ui.links.link_row import LinkRow, RowState
from linkwright.ui.lower_words import said

translate = QCoreApplication.translate
SEPARATOR = " · "
_FETCHABLE = (RowState.UNASKED, RowState.BLOCKED, RowState.FAILED, RowState.LATER)


class Tone(Enum):
    """How a run of text is set."""

    PLAIN = auto()
    STRONG = auto()
    QUIET = auto()
    NOTICE = auto()
    ALARM = auto()
    LINK = auto()


class RowAct(Enum):
    """What a click on a run does."""

    NONE = auto()
    EDIT_SOURCE = auto()
    FETCH = auto()
    TAKE = auto()
    CHOOSE = auto()
    OPEN_AND_EDIT = auto()
    FOLLOW_MOVE = auto()
    OPEN_EARLIER = auto()
    ALLOW_HOST = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one tone; ``elastic`` runs are cut when there is no room for all."""

    text: str
    tone: Tone = Tone.PLAIN
    act: RowAct = RowAct.NONE
    elastic: bool = False


def title_runs(row: LinkRow) -> tuple[Run, ...]:
    """The upper part of a row: the title, the proposal or the address."""
    if row.title:
        return (Run(row.title, elastic=True),)
    if not row.proposal:
        return (Run(short_address(row.url), Tone.QUIET, elastic=True),)
    mark = (
        translate("LinkRow", "(from the address)")
        if row.proposal_is_guess
        else translate("LinkRow", "(not in the text yet)")
    )
    tone = Tone.QUIET if row.proposal_is_guess else Tone.PLAIN
    return (Run(row.proposal, tone, elastic=True), Run(" " + mark, Tone.NOTICE))


def detail_runs(row: LinkRow) -> tuple[Run, ...]:
    """The lower part of a row: source, host, date, and what there is to say of its state."""
    parts: list[list[Run]] = []
    if row.source:
        tone = Tone.QUIET if row.is_bare else Tone.STRONG
        parts.append([Run(row.source, tone, RowAct.EDIT_SOURCE)])
    elif not row.is_bare:
        parts.append([Run(translate("LinkRow", "add source"), Tone.LINK, RowAct.EDIT_SOURCE)])
    host = display_host(row.url)
    if host and not (row.is_bare and row.source):
        parts.append([Run(host, Tone.QUIET)])
    if row.date:
        parts.append([Run(row.date, Tone.QUIET)])
    parts += _state_parts(row)
    parts += _visit_parts(row)
    if row.remark:
        parts.append([Run(row.remark, Tone.NOTICE, elastic=True)])
    if row.earlier_words:
        parts.append([Run(row.earlier_words, Tone.NOTICE, RowAct.OPEN_EARLIER, elastic=True)])
    runs: list[Run] = []
    for part in parts:
        if runs:
            runs.append(Run(SEPARATOR, Tone.QUIET))
        runs += part
    return tuple(runs)


def state_words(row: LinkRow) -> str:
    """The state of a row in words, for the tooltip and for screen readers."""
    words = {
        RowState.TITLED: translate("LinkRow", "has a title"),
        RowState.EDITED: translate("LinkRow", "edited by you"),
        RowState.UNASKED: translate("LinkRow", "waiting: no title yet"),
        RowState.FETCHING: translate("LinkRow", "fetching…"),
        RowState.OFFLINE: translate("LinkRow", "waiting: offline, will retry"),
        RowState.LATER: translate("LinkRow", "will be tried again"),
        RowState.CHECK: translate("LinkRow", "please check the title"),
        RowState.BLOCKED: translate("LinkRow", "the site shows a wall"),
        RowState.FAILED: translate("LinkRow", "no title found"),
    }[row.state]
    return said(row.reason) or words


def spoken(row: LinkRow) -> str:
    """A row as a screen reader says it: title, source, state, remark."""
    heading = row.title or row.proposal or short_address(row.url)
    mark = (
        translate("LinkRow", "(from the address)") if row.is_bare and row.proposal_is_guess else ""
    )
    parts = [f"{heading} {mark}".strip(), row.source or display_host(row.url)]
    if row.state is not RowState.TITLED:
        parts.append(state_words(row))
    parts += [said(row.visit_reason), row.remark, row.earlier_words]
    return ", ".join(filter(None, parts))


def short_address(url: str) -> str:
    """An address without its scheme and "www.", percent signs decoded: for eyes only."""
    bare = url.split("://", 1)[-1].removeprefix("www.")
    return " ".join(unquote(bare).split()) or url


def _visit_parts(row: LinkRow) -> list[list[Run]]:
    """What a visit to the link has shown, and what can be done about it."""
    if not row.visit:
        return []
    words = said(row.visit_reason).rstrip(".")
    tone = Tone.ALARM if row.visit == "dead" else Tone.NOTICE
    if row.visit == "unknown":
        tone = Tone.QUIET
        words = translate("LinkRow", "could not be checked: {reason}").format(reason=words)
    parts = [[Run(words, tone, elastic=True)]]
    if row.new_url:
        parts.append(
            [Run(translate("LinkRow", "use the new address"), Tone.LINK, RowAct.FOLLOW_MOVE)]
        )
    return parts


def _state_parts(row: LinkRow) -> list[list[Run]]:
    """What the lower part of a row says of its state, with what can be done about it."""
    if row.state is RowState.TITLED:
        return []
    if row.state in (RowState.EDITED, RowState.FETCHING):
        return [[Run(state_words(row), Tone.QUIET)]]
    tone = Tone.ALARM if row.state in (RowState.BLOCKED, RowState.FAILED) else Tone.QUIET
    parts = [[Run(state_words(row).rstrip("."), tone, elastic=True)]]
    if row.is_bare and row.proposal:
        parts.append([Run(translate("LinkRow", "take"), Tone.LINK, RowAct.TAKE)])
    if row.is_bare and row.alternatives:
        parts.append([Run(translate("LinkRow", "choose ▾"), Tone.LINK, RowAct.CHOOSE)])
    if row.state in _FETCHABLE:
        verb = (
            translate("LinkRow", "fetch")
            if row.state is RowState.UNASKED
            else translate("LinkRow", "retry")
        )
        parts.append([Run(verb, Tone.LINK, RowAct.FETCH)])
    if row.refused_host:
        words = translate("LinkRow", "ask it all the same")
        parts.append([Run(words, Tone.LINK, RowAct.ALLOW_HOST)])
    if row.state is RowState.BLOCKED:
        parts.append(
            [
                Run(
                    translate("LinkRow", "open, then paste the title"),
                    Tone.LINK,
                    RowAct.OPEN_AND_EDIT,
                )
            ]
        )
    return parts
