"""One row of the link panel as a value: a link of the text and what fetching knows of it."""

from dataclasses import dataclass, field
from enum import Enum, auto

from linkwright.library.index_reading import EarlierLink


class RowState(Enum):
    """How a link stands, as far as its title is concerned."""

    TITLED = auto()
    """The text shows a title."""
    EDITED = auto()
    """The text shows a title that differs from the one that was fetched."""
    UNASKED = auto()
    """The address stands bare and nobody asked for its title."""
    FETCHING = auto()
    """Its title was asked for and has not come yet."""
    OFFLINE = auto()
    """Asked for, and put off until the network is back."""
    LATER = auto()
    """Asked for in vain, and tried again in a while."""
    CHECK = auto()
    """A title was found that a person should look at before it enters the text."""
    BLOCKED = auto()
    """The site answered with a wall in place of the page."""
    FAILED = auto()
    """There was no page to read a title from."""


@dataclass(frozen=True, slots=True)
class LinkRow:
    """What one row shows.

    Attributes:
        url: the address as it stands in the text.
        occurrence: 0 for the first link of the list with this address, 1 for the second ...
        line: the number of the link's line in its list; a row that only moved is the same row.
        part: the number of the link in its line.
        title: the title in the text, "" where the address stands bare.
        source: the source in the text; where the address stands bare, the one that will be used.
        date: the day of publication as it stands in the text.
        state: see `RowState`.
        reason: why the state is what it is, as a sentence for the reader, or "".
        proposal: a title to take for a bare address, or "".
        proposal_is_guess: whether the proposal was read from the address, not from the page.
        alternatives: other titles to choose from, best first, each with where it stood.
        remark: what else to know of the link, such as another list that has it, or "".
        earlier: where another post has this link or nearly its headline; None without one.
        earlier_words: the same for the reader, or "".
        visit: what a visit to the link has shown: "moved", "home", "wall", "dead", "unknown";
            "" when it is well or was not visited.
        visit_reason: the same as a sentence for the reader.
        new_url: where a moved link stands now, or "".
        refused_host: a host inside the own network that was not asked, or "".
    """

    url: str
    occurrence: int = 0
    line: int = field(default=0, compare=False)
    part: int = field(default=0, compare=False)
    title: str = ""
    source: str = ""
    date: str = ""
    state: RowState = RowState.TITLED
    reason: str = ""
    proposal: str = ""
    proposal_is_guess: bool = False
    alternatives: tuple[tuple[str, str], ...] = ()
    remark: str = ""
    earlier: EarlierLink | None = None
    earlier_words: str = ""
    visit: str = ""
    visit_reason: str = ""
    new_url: str = ""
    refused_host: str = ""

    @property
    def key(self) -> tuple[str, int]:
        """What the row is known by while lines come, go and move."""
        return self.url, self.occurrence

    @property
    def is_bare(self) -> bool:
        """Whether the text shows the address in place of a title."""
        return not self.title
