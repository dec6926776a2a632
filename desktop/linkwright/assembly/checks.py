"""The Check pane, its tab and its button."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QToolButton

from linkwright.assembly.exports import Exports
from linkwright.assembly.workbench import Workbench
from linkwright.library.ignored_findings import IgnoredFindings
from linkwright.model.addresses import duplicate_key
from linkwright.model.checks import CheckOptions, CheckWords, PostWarning
from linkwright.settings.check_words import load_check_words, names_in
from linkwright.settings.rule_files import RuleFiles
from linkwright.ui.checks.check_panel import CheckPanel
from linkwright.ui.checks.check_runs import CheckRuns
from linkwright.ui.checks.count_badge import CountBadge
from linkwright.ui.checks.post_checks import PostChecks
from linkwright.ui.checks.spoken_words import spoken
from linkwright.ui.checks.warning_places import show_place
from linkwright.ui.links.link_desk import LinkDesk
from linkwright.ui.side_panes import CHECK

if TYPE_CHECKING:
    from linkwright.ui.export.export_dialog import ExportDialog

translate = QCoreApplication.translate

_KEPT_KEYS = 4096
_PREFERENCES = (
    *("checks_off", "longest_excerpt", "signature", "read_more", "drop_empty_sections"),
    "line_style",
)


def make_checks(bench: Workbench, desk: LinkDesk) -> PostChecks:
    """Build the Check pane, show it in its place, and connect it.

    Args:
        bench: the window and the post in it.
        desk: the links of the post, and what is known of them.

    Returns:
        What knows the warnings of the open post.
    """
    runs = CheckRuns(lambda: spoken(load_check_words(RuleFiles(bench.folders.config))), bench)
    key_of = lru_cache(_KEPT_KEYS)(partial(duplicate_key, rules=desk.conventions.rules.cleaning))
    checks = PostChecks(
        bench.post,
        runs,
        partial(_options, bench, desk, key_of),
        IgnoredFindings(bench.folders.ignored_findings),
        lambda: bench.files.path,
        bench,
    )
    panel = CheckPanel(checks)
    bench.window.side.put(CHECK, panel)
    panel.place_requested.connect(partial(_go_to, bench, checks))
    panel.count_changed.connect(bench.window.side.show_check_count)
    button = bench.window.toolbar.widgetForAction(bench.actions["show_check"])
    if isinstance(button, QToolButton):
        panel.count_changed.connect(CountBadge(button).show_count)
    checks.rule_choice_requested.connect(partial(_choose_rule, bench))
    checks.failed.connect(bench.window.status.tell)
    desk.checks.result_changed.connect(checks.check_soon)
    desk.fetches.result_changed.connect(checks.check_soon)
    bench.files.file_changed.connect(checks.take_over_ignored)
    bench.preferences.changed.connect(partial(_on_preference_changed, checks))
    bench.application.aboutToQuit.connect(runs.stop)
    checks.check_now()
    return checks


def connect_remarks(bench: Workbench, checks: PostChecks, exports: Exports) -> None:
    """Let exports and copies say quietly that there is something to look at.

    Args:
        bench: the window and the post in it.
        checks: know what.
        exports: ask and tell of exports.
    """
    exports.files.dialog_opened.connect(partial(_remark_in, bench, checks))
    for done in (exports.files.done, exports.copies.done):
        done.connect(partial(_tell_with_remark, bench, checks))


def _remark_in(bench: Workbench, checks: PostChecks, dialog: "ExportDialog") -> None:
    if count := len(checks.warnings):
        dialog.show_remark(translate("Checks", "%n thing(s) to look at", "", count))
        dialog.checks_requested.connect(partial(bench.window.side.show_pane, CHECK))


def _tell_with_remark(bench: Workbench, checks: PostChecks, sentence: str) -> None:
    if count := len(checks.warnings):
        words = translate("Checks", "{done} · %n thing(s) to look at", "", count)
        bench.window.status.tell(words.format(done=sentence))


def _options(bench: Workbench, desk: LinkDesk, key_of: Callable[[str], str]) -> CheckOptions:
    values = bench.preferences.values
    return CheckOptions(
        CheckWords(),
        desk.conventions.styles,
        values.line_style,
        desk.conventions.rules.cleaning,
        desk.conventions.rules.headline_words,
        visits=desk.checks.results(),
        known_titles=desk.fetches.titles(),
        key_of=key_of,
        is_embed=_is_embed,
        longest_excerpt=values.longest_excerpt,
        signature=values.signature,
        read_more=values.read_more,
        skips_empty_sections=values.drop_empty_sections,
        now=datetime.now(UTC).astimezone(),
        off=names_in(values.checks_off),
    )


def _is_embed(url: str) -> bool:
    from linkwright.export.embeds import embed_at

    return embed_at(url) is not None


def _go_to(bench: Workbench, checks: PostChecks, warning: PostWarning) -> None:
    now = checks.current(warning)
    if now is not None:
        show_place(now, bench.post, bench.window.page)


def _choose_rule(bench: Workbench, name: str, wanted: bool) -> None:
    off = set(names_in(bench.preferences.values.checks_off))
    off = off - {name} if wanted else off | {name}
    bench.preferences.change(checks_off=", ".join(sorted(off)))


def _on_preference_changed(checks: PostChecks, name: str) -> None:
    if name in _PREFERENCES:
        checks.check_now()
