"""What the open post still needs, kept in step with it, and what is done about it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from linkwright.library.errors import LibraryError
from linkwright.library.ignored_findings import IgnoredFindings
from linkwright.model.checks import CheckOptions, PostWarning, RuleWords, check_post
from linkwright.ui.checks.check_runs import CheckedText, CheckRuns
from linkwright.ui.editor.post_document import PostDocument

CHECK_DELAY_MS = 600


class PostChecks(QObject):
    """Has the post checked whenever it rests, and remembers what the writer wants as it is.

    Args:
        post: the document.
        runs: does the checking.
        options: what is known beside the text at this moment.
        ignored: what is ignored in which post.
        path: the post's file; None while it has none.
        parent: the owner.
    """

    warnings_changed = Signal()
    """Others are to be looked at than before."""
    rule_choice_requested = Signal(str, bool)
    """The rule of this name is wanted, or not any more."""
    failed = Signal(str)
    """Something could not be kept: the sentence for the writer."""

    def __init__(
        self,
        post: PostDocument,
        runs: CheckRuns,
        options: Callable[[], CheckOptions],
        ignored: IgnoredFindings,
        path: Callable[[], Path | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._post = post
        self._runs = runs
        self._options = options
        self._ignored = ignored
        self._path = path
        self._unsaved: frozenset[str] = frozenset()
        self._checked: CheckedText | None = None
        self._timer = QTimer(self, singleShot=True, interval=CHECK_DELAY_MS)
        self._timer.timeout.connect(self.check_now)
        runs.checked.connect(self._take)
        post.post_parsed.connect(self.check_soon)
        post.contentsChanged.connect(self._wait_for_rest)
        post.text_loaded.connect(self._on_text_loaded)

    # What is known

    @property
    def warnings(self) -> tuple[PostWarning, ...]:
        """What there is to look at, in the order of its places."""
        ignored = self._ignored_keys()
        found = self._checked.warnings if self._checked else ()
        return tuple(warning for warning in found if warning.key not in ignored)

    @property
    def ignored_count(self) -> int:
        """How many findings in this text are ignored."""
        found = self._checked.warnings if self._checked else ()
        return len(found) - len(self.warnings)

    @property
    def rules(self) -> tuple[tuple[RuleWords, bool], ...]:
        """All rules, and whether each is wanted."""
        if self._checked is None:
            return ()
        options = self._checked.options
        return tuple(
            (words, words.name not in options.off) for words in options.words.rules.values()
        )

    # What is asked for

    def check_soon(self) -> None:
        """The text or what is known of it has changed: check when it rests."""
        self._timer.start()

    def _wait_for_rest(self) -> None:
        """Keys come before the parse of what they wrote: a check beside them would slow them."""
        if self._timer.isActive():
            self._timer.start()

    def check_now(self) -> None:
        """Check at once, away from the window's thread."""
        self._timer.stop()
        self._runs.request(self._post.text(), self._options())

    def current(self, warning: PostWarning) -> PostWarning | None:
        """A warning for the text of this very moment; None when it is no longer so."""
        if self._checked is None:
            return None
        text = self._post.text()
        if text == self._checked.text:
            return warning
        found = check_post(text, self._checked.options)
        return next((other for other in found if other.key == warning.key), None)

    def mend(self, warning: PostWarning) -> bool:
        """Apply a warning's remedy, in one step of the history; whether there was one."""
        now = self.current(warning)
        if now is None or not now.edits:
            return False
        self._post.apply(now.edits)
        self.check_now()
        return True

    def ignore(self, warning: PostWarning) -> None:
        """Leave this finding alone in this post from now on."""
        self._keep(self._ignored_keys() | {warning.key})

    def show_ignored(self) -> None:
        """Show again all that is ignored in this post."""
        self._keep(frozenset())

    def want_rule(self, name: str, *, wanted: bool) -> None:
        """Ask for a rule, or ask never to be told by it."""
        self.rule_choice_requested.emit(name, wanted)

    def take_over_ignored(self) -> None:
        """The post has got a file: what was ignored until then is kept for that."""
        unsaved, self._unsaved = self._unsaved, frozenset()
        path = self._path()
        if unsaved and path is not None:
            self._keep(self._ignored.keys_of(path) | unsaved)

    def _ignored_keys(self) -> frozenset[str]:
        path = self._path()
        return self._unsaved if path is None else self._ignored.keys_of(path)

    def _keep(self, keys: frozenset[str]) -> None:
        path = self._path()
        if path is None:
            self._unsaved = keys
        else:
            try:
                self._ignored.set_keys(path, keys)
            except LibraryError as error:
                self.failed.emit(str(error))
        self.warnings_changed.emit()

    def _on_text_loaded(self) -> None:
        self._unsaved = frozenset()
        self._checked = None
        self.warnings_changed.emit()
        self.check_soon()

    def _take(self, checked: CheckedText) -> None:
        self._checked = checked
        self.warnings_changed.emit()
