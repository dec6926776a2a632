"""Everything that works on the links of one open post, without a window."""

from PySide6.QtCore import QObject, Signal

from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.links.arrivals import Arrivals
from linkwright.ui.links.conventions import LinkConventions
from linkwright.ui.links.intake_reading import IntakeReader
from linkwright.ui.links.link_acts import LinkActs
from linkwright.ui.links.link_checks import LinkChecks
from linkwright.ui.links.link_fetches import LinkFetches
from linkwright.ui.links.link_intake import LinkIntake
from linkwright.ui.links.link_memory import LinkMemory
from linkwright.ui.links.post_links import PostLinks


class LinkDesk(QObject):
    """The lists of a post, what can be done to them, and the fetching for them.

    Args:
        document: the post.
        fetches: where titles come from.
        checks: where links are visited.
        conventions: how links look.
        parent: the owner.
    """

    post_requested = Signal(object)
    """Show the post of this EarlierLink."""
    host_allowed = Signal(str)
    """The user has said that this host inside the own network may be asked."""

    def __init__(
        self,
        document: PostDocument,
        fetches: LinkFetches,
        checks: LinkChecks,
        conventions: LinkConventions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.fetches = fetches
        self.checks = checks
        self.conventions = conventions
        self.links = PostLinks(document, conventions.styles, conventions.list_style.name, self)
        self.acts = LinkActs(self.links, conventions)
        self.arrivals = Arrivals(self.links, self.acts, fetches, conventions, self)
        self.intake = LinkIntake(self.links, self.acts, self.arrivals, conventions)
        self.reader = IntakeReader(self.intake.read, self)
        self.memory = LinkMemory(self)
        document.text_loaded.connect(self.reader.forget)
