"""The line editors that open over a row: for its title, and for its source."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QHeaderView, QLineEdit, QTreeView, QWidget

from linkwright.ui.icons import chevron

_MATCHED = Qt.ItemDataRole.UserRole
_MOST_SHOWN = 9
_NARROWEST_PX = 320

SourceName = tuple[str, str]
"""The name of a publisher and its short form, "" when it has none."""


class TitleEditor(QLineEdit):
    """Edits a title; a drop-down offers the other titles that the page has.

    Args:
        titles: the other titles, best first, each with where it was found.
        parent: the view's viewport.
    """

    def __init__(self, titles: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Title"))
        self.setPlaceholderText(self.tr("Title"))
        self._has_titles = bool(titles)
        if titles:
            self.setAccessibleDescription(self.tr("Press the Down arrow for other titles."))
            model = _two_columns([(title, origin, title) for title, origin in titles], self)
            completer = _TwoColumnCompleter(model, self)
            completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            self.setCompleter(completer)
            # While the writer types, nothing pops up: the list is asked for.
            self.textEdited.connect(completer.list_view.hide)
            self._offer(chevron(self.palette(), self.devicePixelRatio()))

    def _offer(self, icon: QIcon) -> None:
        action = QAction(icon, self.tr("Other titles"), self)
        action.setToolTip(self.tr("Other titles of the page (Down)"))
        action.triggered.connect(self.show_titles)
        self.addAction(action, QLineEdit.ActionPosition.TrailingPosition)

    def show_titles(self) -> None:
        """Open the list of other titles."""
        completer = self.completer()
        completer.setCompletionPrefix("")
        completer.complete()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The Down arrow opens the list."""
        if event.key() == Qt.Key.Key_Down and self._has_titles:
            self.show_titles()
            event.accept()
        else:
            super().keyPressEvent(event)


class SourceEditor(QLineEdit):
    """Edits a source; publishers are offered by any part of their name or their short form.

    Args:
        names: the publishers to offer.
        parent: the view's viewport.
    """

    def __init__(self, names: Sequence[SourceName], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Source"))
        self.setPlaceholderText(self.tr("Source"))
        entries = []
        for name, short in names:
            matched = f"{name}\n{short}"
            entries.append((name, short, matched))
            if short:
                entries.append((short, name, matched))
        self.setCompleter(_TwoColumnCompleter(_two_columns(entries, self), self))


class _TwoColumnCompleter(QCompleter):
    """Finds entries by all of their words, and puts in the one that is shown first."""

    def __init__(self, model: QAbstractItemModel, editor: QLineEdit) -> None:
        super().__init__(model, editor)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompletionRole(_MATCHED)
        self.setMaxVisibleItems(_MOST_SHOWN)
        popup = self.list_view = QTreeView()
        popup.setHeaderHidden(True)
        popup.setRootIsDecorated(False)
        popup.setUniformRowHeights(True)
        popup.setMinimumWidth(_NARROWEST_PX)
        popup.setAccessibleName(self.tr("Suggestions"))
        self.setPopup(popup)
        popup.header().setStretchLastSection(False)
        popup.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        popup.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """What an entry writes into the line."""
        first = index.sibling(index.row(), 0)
        return str(first.data(Qt.ItemDataRole.DisplayRole))


def _two_columns(entries: Sequence[tuple[str, str, str]], owner: QWidget) -> QStandardItemModel:
    """A model of entries: what is written, what is said beside it, what is matched."""
    model = QStandardItemModel(0, 2, owner)
    for shown, beside, matched in entries:
        first, second = QStandardItem(shown), QStandardItem(beside)
        first.setData(matched, _MATCHED)
        first.setToolTip(shown)
        second.setEnabled(True)
        second.setData(matched, _MATCHED)
        model.appendRow([first, second])
    return model
