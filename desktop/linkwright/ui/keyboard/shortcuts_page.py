"""The page of the preferences where chords are looked up and changed."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from linkwright.ui.actions import ActionEntry
from linkwright.ui.announcing import announce
from linkwright.ui.keyboard.shortcuts import Shortcuts, would_type
from linkwright.ui.search_line import SearchLine, name_cross

_NATIVE = QKeySequence.SequenceFormat.NativeText
_ROW_AIR = 10
_MENU_COLUMN, _KEYS_COLUMN = 1, 2


class ShortcutsPage(QWidget):
    """All actions with their keys; those of the chosen one can be changed.

    Args:
        shortcuts: the chords, and what changes them.
    """

    def __init__(self, shortcuts: Shortcuts) -> None:
        super().__init__()
        self._shortcuts = shortcuts
        self.setAccessibleName(self.tr("Shortcuts"))
        self._search = SearchLine(self.tr("Search actions and keys"))
        self._list = QTreeWidget()
        self._list.setAccessibleName(self.tr("Actions"))
        self._list.setAccessibleDescription(self.tr("Choose one to change its keys below"))
        self._list.setRootIsDecorated(False)
        self._list.setHeaderLabels([self.tr("Action"), self.tr("Menu"), self.tr("Keys")])
        self._list.setUniformRowHeights(True)
        header = self._list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (_MENU_COLUMN, _KEYS_COLUMN):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._keys = QKeySequenceEdit()
        self._keys.setAccessibleName(self.tr("Keys of the action"))
        self._keys.setAccessibleDescription(self.tr("Press the keys that the action shall have"))
        self._keys.setMaximumSequenceLength(1)
        self._keys.setClearButtonEnabled(True)
        line = self._keys.findChild(QLineEdit)
        if line is not None:
            name_cross(line, self.tr("No keys"))
        self._reset = self._button(self.tr("Usual Keys"), self.tr("Give this action its own back"))
        self._reset_all = self._button(self.tr("Reset All"), self.tr("All actions get theirs back"))
        self._take = self._button(
            self.tr("Use Them Here"), self.tr("The other action has no keys then")
        )
        self._notice = QLabel()
        self._notice.setObjectName("hint")
        self._notice.setAccessibleName(self.tr("About these keys"))
        self._notice.setWordWrap(True)
        self._arrange()
        self._fill()
        self._connect()
        self._list.setCurrentIndex(self._list.model().index(0, 0))

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _arrange(self) -> None:
        heading = QLabel(self.accessibleName())
        heading.setObjectName("page-heading")
        label = QLabel(self.tr("&Keys:"))
        label.setBuddy(self._keys)
        line = QHBoxLayout()
        line.addWidget(label)
        line.addWidget(self._keys, 1)
        line.addWidget(self._reset)
        line.addWidget(self._reset_all)
        below = QGridLayout()
        below.addLayout(line, 0, 0, 1, 2)
        below.addWidget(self._notice, 1, 0)
        below.addWidget(self._take, 1, 1, Qt.AlignmentFlag.AlignTop)
        below.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 6, 0)
        layout.setSpacing(10)
        layout.addWidget(heading)
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        layout.addLayout(below)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._find)
        self._list.currentItemChanged.connect(self._show_chosen)
        self._keys.keySequenceChanged.connect(self._consider)
        self._take.clicked.connect(lambda: self._give(self._keys.keySequence()))
        self._reset.clicked.connect(self._give_usual)
        self._reset_all.clicked.connect(self._shortcuts.reset_all)
        self._shortcuts.changed.connect(self._refresh)

    def _fill(self) -> None:
        for entry in self._shortcuts.entries:
            item = QTreeWidgetItem([entry.text, entry.menu, ""])
            item.setSizeHint(0, QSize(0, self.fontMetrics().height() + _ROW_AIR))
            self._list.addTopLevelItem(item)
        self._refresh()

    def _refresh(self) -> None:
        for entry, item in zip(self._shortcuts.entries, self._items(), strict=True):
            chord = entry.action.shortcut()
            item.setText(_KEYS_COLUMN, chord.toString(_NATIVE))
            font = item.font(_KEYS_COLUMN)
            font.setBold(chord != entry.usual)
            item.setFont(_KEYS_COLUMN, font)
            shared = self._shortcuts.conflicts(entry.name, chord)
            note = self.tr("Also the keys of “{action}”")
            item.setToolTip(_KEYS_COLUMN, note.format(action=shared[0].text) if shared else "")
        self._show_chosen()

    def _items(self) -> list[QTreeWidgetItem]:
        items = (self._list.topLevelItem(at) for at in range(self._list.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _chosen(self) -> ActionEntry | None:
        item = self._list.currentItem()
        entries = self._shortcuts.entries
        return entries[self._list.indexOfTopLevelItem(item)] if item is not None else None

    def _find(self, text: str) -> None:
        words = text.casefold().split()
        for item in self._items():
            shown = " ".join(item.text(column) for column in range(3)).casefold()
            item.setHidden(not all(word in shown for word in words))

    def _show_chosen(self) -> None:
        entry = self._chosen()
        self._keys.setEnabled(entry is not None)
        self._reset.setEnabled(entry is not None and entry.action.shortcut() != entry.usual)
        blocker = QSignalBlocker(self._keys)
        self._keys.setKeySequence(entry.action.shortcut() if entry else QKeySequence())
        blocker.unblock()
        self._say("")
        if entry is not None:
            shared = self._shortcuts.conflicts(entry.name, entry.action.shortcut())
            if shared:
                note = self.tr("These are also the keys of “{action}”: neither of them works.")
                self._say(note.format(action=shared[0].text), can_take=True)

    def _consider(self, chord: QKeySequence) -> None:
        """Give the action the keys that were pressed, unless something speaks against it."""
        entry = self._chosen()
        if entry is None or chord == entry.action.shortcut():
            return
        others = self._shortcuts.conflicts(entry.name, chord)
        if would_type(chord):
            self._say(self.tr("This key is for writing. Press it together with Ctrl or Alt."))
        elif others:
            note = self.tr("These are the keys of “{action}”.")
            self._say(note.format(action=others[0].text), can_take=True)
        else:
            self._give(chord)

    def _give(self, chord: QKeySequence) -> None:
        entry = self._chosen()
        if entry is not None:
            self._shortcuts.set_chord(entry.name, chord)

    def _give_usual(self) -> None:
        entry = self._chosen()
        if entry is not None:
            self._shortcuts.reset(entry.name)

    def _say(self, words: str, *, can_take: bool = False) -> None:
        self._notice.setText(words)
        self._take.setVisible(can_take)
        if words:
            announce(self._notice, words)
