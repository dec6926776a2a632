"""The link lists of the open post, as its text says them at this moment."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from linkwright.model.line_styles import LineStyle
from linkwright.model.link_lists import LinkList, LinkListReader, ListContents, PlacedItem
from linkwright.model.post_styles import line_style_of
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.links.link_row import LinkRow


class PostLinks(QObject):
    """Finds the link lists of a document's text, and remembers which of them is looked at.

    Nothing is kept that the text does not say: every question is answered from the text of
    that very moment, which is parsed once for each of its states.

    Args:
        document: the post.
        styles: the line styles that lines are read in.
        preferred: the name of the style for lists whose lines fit several.
        parent: the owner.
    """

    lists_found = Signal()
    """Lists, their lines or what is looked at may be others than before."""

    def __init__(
        self,
        document: PostDocument,
        styles: Sequence[LineStyle],
        preferred: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.styles = tuple(styles)
        self._preferred = preferred
        self._reader = LinkListReader(styles)
        self._text: str | None = None
        self._contents: tuple[ListContents, ...] = ()
        self._lists: tuple[LinkList, ...] | None = None
        self._chosen = 0
        self._chosen_name: tuple[str, int] = ("", 0)
        # In a turn of its own: what the key was pressed for is on the screen by then.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self.lists_found)
        document.change_painted.connect(self._turn.start)
        document.text_loaded.connect(self._on_text_loaded)

    def prefer(self, name: str) -> None:
        """Read lists whose lines fit several styles in another one first."""
        self._preferred = name
        self._text = None
        self.lists_found.emit()

    @property
    def contents(self) -> tuple[ListContents, ...]:
        """What all lists of the text say; the same for as long as they only move."""
        text = self.document.text()
        if text is not self._text:
            self._text = text
            self._lists = None
            self._contents = self._reader.contents(text, self._style())
            self._find_chosen()
        return self._contents

    @property
    def lists(self) -> tuple[LinkList, ...]:
        """All lists of the text with their places, from its start to its end."""
        if self.contents and self._lists is None:
            self._lists = self._reader.read(self.document.text(), self._style())
        return self._lists or ()

    def _style(self) -> str:
        return line_style_of(self.document.post(), self._preferred)

    @property
    def chosen(self) -> int:
        """The number of the list that is looked at; 0 when there is none."""
        return self._chosen if self.contents else 0

    @property
    def chosen_contents(self) -> ListContents | None:
        """What the list says that is looked at, or None when the text has none."""
        return self.contents[self._chosen] if self.contents else None

    @property
    def chosen_list(self) -> LinkList | None:
        """The list that is looked at, or None when the text has none."""
        lists = self.lists
        return lists[self._chosen] if lists else None

    def choose(self, number: int) -> None:
        """Look at another list."""
        if 0 <= number < len(self.contents):
            self._chosen = number
            self._chosen_name = self._name(number)
            self.lists_found.emit()

    def find(self, row: LinkRow) -> PlacedItem | None:
        """The link that a row of the looked-at list shows, where it stands now.

        Returns:
            None when the text does not have it any more.
        """
        found = self.find_line(row)
        return found[1] if found else None

    def find_line(self, row: LinkRow) -> tuple[int, PlacedItem] | None:
        """The number of a row's line in its list, and the link in it."""
        link_list = self.chosen_list
        left = row.occurrence
        for number, line in enumerate(link_list.lines if link_list else ()):
            for placed in line.items:
                if placed.item.url == row.url:
                    if left == 0:
                        return number, placed
                    left -= 1
        return None

    def lines_of(self, rows: Sequence[LinkRow]) -> list[str]:
        """The lines of these rows as they stand in the text."""
        link_list = self.chosen_list
        found = {place[0] for row in rows if (place := self.find_line(row))}
        lines = link_list.lines if link_list else ()
        return [
            lines[number].span.of(self.document.text()).rstrip("\n") for number in sorted(found)
        ]

    def bare_addresses(self) -> list[str]:
        """The addresses that stand anywhere in the lists without a title, each once."""
        bare = {
            item.url: None
            for contents in self.contents
            for item in contents.items
            if not item.title
        }
        return list(bare)

    def _on_text_loaded(self) -> None:
        self._text = None
        self._chosen = 0
        self._chosen_name = ("", 0)
        self.lists_found.emit()

    def _find_chosen(self) -> None:
        """Stay with the list of the same heading when lists come, go or move."""
        names = [self._name(number) for number in range(len(self._contents))]
        if self._chosen_name in names:
            self._chosen = names.index(self._chosen_name)
        else:
            self._chosen = max(0, min(self._chosen, len(names) - 1))
            self._chosen_name = names[self._chosen] if names else ("", 0)

    def _name(self, number: int) -> tuple[str, int]:
        """A list's heading, and how many lists before it have the same."""
        headings = [contents.heading for contents in self._contents[: number + 1]]
        return headings[-1], headings.count(headings[-1]) - 1
