"""The Check pane: what there is to look at before the post is published. It never blocks."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from linkwright.model.checks import PostWarning
from linkwright.ui.announcing import announce
from linkwright.ui.checks.post_checks import PostChecks
from linkwright.ui.checks.warning_model import WarningModel
from linkwright.ui.checks.warning_view import WarningView
from linkwright.ui.hairline import hairline

_MARGIN = 14
_GAP = 8


class CheckPanel(QWidget):
    """Shows the warnings of the open post, and lets the writer mend or ignore them.

    Args:
        checks: knows them.
        parent: the window.
    """

    place_requested = Signal(object)
    """Show the place of this PostWarning in the text."""
    count_changed = Signal(int)
    """There are so many things to look at."""

    def __init__(self, checks: PostChecks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checks = checks
        self._model = WarningModel(self)
        self._view = WarningView(self._model, self)
        self._head = QLabel(self)
        self._mend = self._button(self.tr("&Mend"), self.tr("Apply the remedy (Ctrl+Enter)"))
        self._ignore = self._button(
            self.tr("&Ignore"), self.tr("Leave this one alone in this post (Del)")
        )
        self._rules = self._button(self.tr("&Rules"), self.tr("Choose what is checked"))
        self._rules_menu = QMenu(self._rules)
        self._rules.setMenu(self._rules_menu)
        self._arrange()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show what the checks say now; the row in use stays in use."""
        current = self._view.current_warning()
        row = self._view.currentIndex().row()
        scroll_bar = self._view.verticalScrollBar()
        scrolled = scroll_bar.value()
        warnings = self._checks.warnings
        self._model.show_warnings(warnings, [words for words, _ in self._checks.rules])
        if current is not None and warnings:
            same = self._model.row_of(current.key)
            row = same if same >= 0 else min(row, len(warnings) - 1)
            self._view.setCurrentIndex(self._model.index(row))
        if scrolled:
            self._view.doItemsLayout()
            scroll_bar.setValue(scrolled)
        self._head.setText(self._count_words(len(warnings)))
        self.count_changed.emit(len(warnings))
        self._check_buttons()

    def _count_words(self, count: int) -> str:
        if not count:
            return self.tr("Nothing to mend")
        return self.tr("%n thing(s) to look at", "", count)

    def _mend_warning(self, warning: PostWarning) -> None:
        if self._checks.mend(warning):
            announce(self._view, self.tr("Mended: {remedy}").format(remedy=warning.remedy))

    def _with_current(self, act: Callable[[PostWarning], None]) -> None:
        warning = self._view.current_warning()
        if warning is not None:
            act(warning)

    def _check_buttons(self) -> None:
        warning = self._view.current_warning()
        self._mend.setEnabled(warning is not None and bool(warning.remedy))
        self._ignore.setEnabled(warning is not None)

    # Menus

    def _fill_rules(self) -> None:
        menu = self._rules_menu
        menu.clear()
        ignored = self._checks.ignored_count
        again = menu.addAction(self.tr("Show %n Ignored Finding(s) Again", "", ignored))
        again.setEnabled(ignored > 0)
        again.triggered.connect(self._checks.show_ignored)
        menu.addSeparator()
        for words, is_wanted in self._checks.rules:
            action = menu.addAction(words.label.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(is_wanted)
            action.toggled.connect(partial(self._want, words.name))

    def _want(self, name: str, wanted: bool) -> None:
        self._checks.want_rule(name, wanted=wanted)

    def _show_menu(self, warning: PostWarning, place: QPoint) -> None:
        menu = QMenu(self)
        go = menu.addAction(self.tr("&Go to the Place"))
        go.setShortcut(QKeySequence(Qt.Key.Key_Return))
        go.triggered.connect(partial(self.place_requested.emit, warning))
        if warning.remedy:
            mend = menu.addAction(warning.remedy.replace("&", "&&"))
            mend.setShortcut(QKeySequence("Ctrl+Return"))
            mend.triggered.connect(partial(self._mend_warning, warning))
        menu.addSeparator()
        ignore = menu.addAction(self.tr("&Ignore This One"))
        ignore.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        ignore.triggered.connect(partial(self._checks.ignore, warning))
        never = menu.addAction(self.tr("&Never Check for This"))
        never.triggered.connect(partial(self._checks.want_rule, warning.rule, wanted=False))
        for action in menu.actions():
            action.setShortcutVisibleInContextMenu(True)
        menu.exec(place)
        menu.deleteLater()

    # Arranging and connecting

    def _arrange(self) -> None:
        self.setAccessibleName(self.tr("Check panel"))
        self._view.setAccessibleName(self.tr("Things to look at"))
        self._view.setAccessibleDescription(
            self.tr("Enter goes to the place, Ctrl+Enter mends it, Del ignores it.")
        )
        self._head.setAccessibleName(self.tr("Number of things to look at"))
        self._view.empty_text = self.tr(
            "Titles, sources, links, pictures and words are checked while you write."
        )
        font = self._head.font()
        font.setBold(True)
        self._head.setFont(font)
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _GAP + 2)
        head.addWidget(self._head)
        foot = QHBoxLayout()
        foot.setContentsMargins(_MARGIN, _GAP, _MARGIN, _GAP)
        foot.setSpacing(_GAP)
        foot.addWidget(self._mend)
        foot.addWidget(self._ignore)
        foot.addStretch(1)
        foot.addWidget(self._rules)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(hairline(self))
        layout.addWidget(self._view, 1)
        layout.addWidget(hairline(self))
        layout.addLayout(foot)
        self.setFocusProxy(self._view)

    def _connect(self) -> None:
        self._checks.warnings_changed.connect(self.refresh)
        self._view.place_requested.connect(self.place_requested)
        self._view.remedy_requested.connect(self._mend_warning)
        self._view.ignoring_requested.connect(self._checks.ignore)
        self._view.menu_requested.connect(self._show_menu)
        self._view.current_changed.connect(self._check_buttons)
        self._mend.clicked.connect(partial(self._with_current, self._mend_warning))
        self._ignore.clicked.connect(partial(self._with_current, self._checks.ignore))
        self._rules_menu.aboutToShow.connect(self._fill_rules)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.setAccessibleName(text.replace("&", ""))
        button.setAutoDefault(False)
        return button
