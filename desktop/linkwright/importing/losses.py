"""What of a post could not be kept, counted, and said in sentences."""

from collections import Counter
from collections.abc import Mapping
from enum import Enum


class Loss(Enum):
    """One kind of thing that does not come along; the value says it of one and of many."""

    SCRIPT = ("A script was left out.", "{n} scripts were left out.")
    STYLE = ("A style sheet was left out.", "{n} style sheets were left out.")
    FRAME = (
        "A player or frame became a link to its address.",
        "{n} players or frames became links to their addresses.",
    )
    LOST_FRAME = (
        "A player or frame without a web address was left out.",
        "{n} players or frames without a web address were left out.",
    )
    FORM = ("A form was left out; its words stay.", "{n} forms were left out; their words stay.")
    DRAWING = ("A drawing (SVG) was left out.", "{n} drawings (SVG) were left out.")
    ACTIVE_LINK = (
        "A link that would have run code or opened a file was dropped; its words stay.",
        "{n} links that would have run code or opened files were dropped; their words stay.",
    )
    WEB_IMAGE = (
        "A picture stays where it is on the web.",
        "{n} pictures stay where they are on the web.",
    )
    LOCAL_IMAGE = (
        "A picture is not in the folder that was chosen and was not copied: {what}.",
        "{n} pictures are not in the folder that was chosen and were not copied: {what}.",
    )
    LOST_IMAGE = (
        "A picture that was stored inside the text was left out.",
        "{n} pictures that were stored inside the text were left out.",
    )
    MERGED_CELLS = (
        "A table with merged cells became a plain one.",
        "{n} tables with merged cells became plain ones.",
    )
    SHORTCODE = (
        "A shortcode stands as text: {what}.",
        "{n} shortcodes stand as text: {what}.",
    )
    TEMPLATE_TAG = (
        "A tag of a template language stands as text: {what}.",
        "{n} tags of a template language stand as text: {what}.",
    )
    KEY = (
        "A key of the front matter could not be kept: {what}.",
        "{n} keys of the front matter could not be kept: {what}.",
    )
    DEEP = (
        "The text was nested too deep: only its words, lines and links were kept.",
        "The text was nested too deep: only its words, lines and links were kept.",
    )


_MOST_NAMED = 5


class Losses:
    """Counts what one post loses."""

    def __init__(self) -> None:
        self._counts: Counter[Loss] = Counter()
        self._names: dict[Loss, dict[str, None]] = {}

    def add(self, loss: Loss, what: str = "") -> None:
        """Count one more.

        Args:
            loss: its kind.
            what: its own name, for the kinds that tell it.
        """
        self._counts[loss] += 1
        if what:
            self._names.setdefault(loss, {})[what] = None

    @property
    def counts(self) -> Mapping[Loss, int]:
        """How many of each kind."""
        return self._counts

    def sentences(self) -> list[str]:
        """One sentence for each kind, in the order in which the kinds are declared."""
        return [
            loss.value[self._counts[loss] > 1].format(n=self._counts[loss], what=self._named(loss))
            for loss in Loss
            if self._counts[loss]
        ]

    def _named(self, loss: Loss) -> str:
        names = list(self._names.get(loss, {}))
        more = ["..."] if len(names) > _MOST_NAMED else []
        return ", ".join([*names[:_MOST_NAMED], *more])
