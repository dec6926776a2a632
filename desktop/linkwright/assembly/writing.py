"""Templates, capitals, and the parts of a story that are put in by a key."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from linkwright.assembly.workbench import Workbench
from linkwright.model.post_parts import add_read_more, add_remark
from linkwright.ui.editor.title_case_commands import STYLES, TitleCaseCommands
from linkwright.ui.links.link_panel import LinkPanel
from linkwright.ui.templates.template_acts import TemplateActs


def connect_writing(bench: Workbench, panel: LinkPanel) -> None:
    """Connect all that this module connects.

    Args:
        bench: the window and the post in it.
        panel: knows the line styles and the chosen rows.
    """
    _connect_templates(bench, panel)
    _connect_story_parts(bench, panel)
    _connect_title_case(bench, panel)


def _connect_templates(bench: Workbench, panel: LinkPanel) -> None:
    """Let the File menu make posts from templates, and templates from posts."""
    acts = TemplateActs(
        bench.files,
        bench.post,
        bench.folders.config,
        lambda: bench.preferences.values.language,
        lambda: panel.desk.conventions.styles,
        bench.window,
    )
    menu = bench.actions.menus["templates"]
    fixed: list[QAction] = menu.actions()
    menu.aboutToShow.connect(partial(acts.fill, menu, fixed))
    bench.actions["choose_template"].triggered.connect(acts.choose)
    bench.actions["save_template"].triggered.connect(acts.ask_name)
    acts.post_made.connect(bench.window.focus_post)
    acts.template_saved.connect(bench.window.status.tell)
    acts.failed.connect(lambda words: bench.questions().tell_error(words))


def _connect_story_parts(bench: Workbench, panel: LinkPanel) -> None:
    """Let the Insert menu put in the link that leads on, and remarks."""
    bench.actions["read_more"].triggered.connect(partial(_read_more, bench, panel))
    bench.actions["remark"].triggered.connect(partial(_remark, bench))


def _connect_title_case(bench: Workbench, panel: LinkPanel) -> None:
    """Let the Edit menu change the capitals of titles."""
    commands = TitleCaseCommands(bench.post, bench.window.page.editor)
    for style in STYLES:
        action = bench.actions[f"title_{style}"]
        action.triggered.connect(partial(_change_capitals, panel, commands, style))


def _change_capitals(panel: LinkPanel, commands: TitleCaseCommands, style: str) -> None:
    focused = QApplication.focusWidget()
    if focused is not None and (focused is panel or panel.isAncestorOf(focused)):
        panel.commands.change_titles(commands.change_of(style))
    else:
        commands.change(style)


def _read_more(bench: Workbench, panel: LinkPanel) -> None:
    words = bench.preferences.values.read_more
    edits = add_read_more(bench.post.text(), words, panel.desk.conventions.styles)
    bench.post.apply(edits)
    if not edits:
        bench.window.status.tell(
            QCoreApplication.translate(
                "Writing", "There is no lead to lead on from, or the line stands there already."
            )
        )


def _remark(bench: Workbench) -> None:
    editor, post = bench.window.page.editor, bench.post
    at = post.offset(editor.textCursor().position())
    edits, caret = add_remark(post.text(), bench.preferences.values.signature, at)
    post.apply(edits)
    cursor = editor.textCursor()
    cursor.setPosition(post.position(caret))
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()
    editor.setFocus()
