"""Exports of the post: the dialog and its menus, the copies for a blog, profiles of one's own."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from linkwright.assembly.workbench import Workbench
from linkwright.export.browser_page import BrowserPages
from linkwright.library.export_memory import ExportMemory
from linkwright.ui.export.export_desk import ExportDesk
from linkwright.ui.export.export_runs import ExportRuns
from linkwright.ui.export.post_copies import PostCopies
from linkwright.ui.export.post_exports import PostExports
from linkwright.ui.export.profile_menus import ProfileMenus
from linkwright.ui.links.link_desk import LinkDesk

_WITH_ROWS = frozenset({"html-fragment", "html-page", "markdown"})


@dataclass(frozen=True, slots=True)
class Exports:
    """What exports the post.

    Attributes:
        desk: the profiles and their options.
        copies: puts the post on the clipboard.
        files: writes it to files.
        runs: does what takes long beside the window.
        menus: show the profiles.
        pages: writes the preview for a browser.
    """

    desk: ExportDesk
    copies: PostCopies
    files: PostExports
    runs: ExportRuns
    menus: ProfileMenus
    pages: BrowserPages


def make_exports(bench: Workbench, links: LinkDesk) -> Exports:
    """Let the window's actions export the post and copy it.

    Args:
        bench: the window and the post in it.
        links: the lists of the post.
    """
    runs = ExportRuns(bench)
    runs.failed.connect(lambda sentence: bench.questions().tell_error(sentence))
    bench.application.aboutToQuit.connect(runs.stop)
    desk = ExportDesk(bench.preferences, bench.folders.config, bench)
    copies = PostCopies(
        bench.post, desk, runs, bench.clipboard, partial(_list_text, bench, links), bench
    )
    files = PostExports(
        bench.post,
        desk,
        runs,
        bench.questions,
        ExportMemory(bench.folders.state / "exports.json"),
        lambda: bench.files.path,
        lambda: bench.picture_folder,
        bench.files.suggested_path,
        bench.window,
    )
    pages = BrowserPages()
    bench.application.aboutToQuit.connect(pages.close)
    exports = Exports(desk, copies, files, runs, ProfileMenus(desk, bench), pages)
    _connect(bench, exports)
    desk.changed.connect(partial(_name_copy, bench, desk, runs))
    _name_copy(bench, desk, runs)
    return exports


def _connect(bench: Workbench, exports: Exports) -> None:
    actions, menus = bench.actions, bench.actions.menus
    desk, copies, files, rows = exports.desk, exports.copies, exports.files, exports.menus
    export_as, copy_as = _keeping(bench, files.ask), _keeping(bench, copies.copy_as)
    for name, slot in {
        "export_post": export_as,
        "copy_post": _keeping(bench, copies.copy_post),
        "copy_list": copies.copy_list,
        "copy_fragment": partial(copy_as, "html-fragment"),
        "copy_page": partial(copy_as, "html-page"),
        "copy_markdown": partial(copy_as, "markdown"),
        "new_profile": partial(_begin_profile, bench, desk),
        "show_profiles": partial(_show_profiles, bench, desk),
    }.items():
        actions[name].triggered.connect(lambda _checked=False, act=slot: act())
    rows.fill(menus["export"], actions["new_profile"], export_as, "...")
    rows.fill(menus["copy_as"], None, copy_as, without=_WITH_ROWS)
    rows.fill_choice(menus["usual_profile"])
    files.copy_requested.connect(copies.copy_as)
    for done in (files.done, copies.done):
        done.connect(bench.window.status.tell)


def _keeping(bench: Workbench, export: Callable[..., object]) -> Callable[..., None]:
    """An export that leaves a version of the post in the history."""

    def keep_and_export(*arguments: str) -> None:
        bench.version_wanted.emit("export")
        export(*arguments)

    return keep_and_export


def _name_copy(bench: Workbench, desk: ExportDesk, runs: ExportRuns) -> None:
    """Let the button for copies say which blog they are for."""
    if desk.is_usual_general:
        bench.window.name_copy("")
    else:
        runs.run(desk.name_of_usual, bench.window.name_copy)


def _list_text(bench: Workbench, links: LinkDesk) -> str:
    """The list that the caret is in, else the one that is looked at beside the text."""
    lists = [known for known in links.links.lists if known.lines]
    at = bench.post.offset(bench.window.page.editor.textCursor().position())
    chosen = next((known for known in lists if known.span.start <= at <= known.span.end), None)
    if chosen is None:
        looked_at = links.links.chosen_list
        chosen = looked_at if looked_at and looked_at.lines else next(iter(lists), None)
    return chosen.span.of(bench.post.text()) if chosen else ""


def _begin_profile(bench: Workbench, desk: ExportDesk) -> None:
    from linkwright.export.errors import ExportError
    from linkwright.export.own_profiles import STARTERS, copy_starter
    from linkwright.ui.export.new_profile_dialog import NewProfileDialog

    dialog = NewProfileDialog(STARTERS, str(desk.profiles_folder), bench.window)
    if not dialog.exec():
        return
    try:
        path = copy_starter(dialog.starter, desk.profiles_folder, dialog.name)
    except ExportError as error:
        bench.questions().tell_error(str(error))
        return
    words = QCoreApplication.translate("Exports", "The new profile is {path}")
    bench.window.status.tell(words.format(path=path))
    bench.show_folder(path.parent)


def _show_profiles(bench: Workbench, desk: ExportDesk) -> None:
    desk.profiles_folder.mkdir(parents=True, exist_ok=True)
    bench.show_folder(desk.profiles_folder)
