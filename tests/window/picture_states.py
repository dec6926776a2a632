"""States of the window that screenshots.py photographs: rows, posts, pop-ups and questions."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from linkwright.paths import posts_folder
from linkwright.ui.crash_dialog import CrashDialog
from linkwright.ui.files.question_dialogs import QuestionDialogs
from linkwright.ui.files.questions import Versions
from linkwright.ui.library.post_list_view import PostListView
from linkwright.ui.links.link_list_view import LinkListView
from linkwright.ui.links.link_row import LinkRow, RowState
from linkwright.ui.recovery.compare_dialog import CompareDialog

if TYPE_CHECKING:
    from linkwright.app import Program

Save = Callable[[QWidget, Path, str], None]

POSTS = {
    "tajikistan": ("Top Commander Of Tajikistan’s Special Forces Has Joined The Islamic State", ""),
    "world-news-briefs": ("World News Briefs -- May 29, 2015", ""),
    "artillery": ("China Deploys Artillery On Disputed Island", "status: published\n"),
    "commentaries": ("Commentaries, Opinions, And Editorials", "status: published\n"),
    "ramadi": ("The Fall Of Ramadi", "date: 2099-05-28T09:00:00+00:00\n"),
}


def rows_in_all_states() -> Iterator[LinkRow]:
    """One row for every state, with long and with short words."""
    long = "A headline that is so long that it takes two lines of the panel, and is cut at its end"
    for number, state in enumerate(RowState):
        is_titled = state in (RowState.TITLED, RowState.EDITED)
        yield LinkRow(
            f"https://news.example.com/2024/05/{number}/a-story-worth-reading",
            title=(long if number else "A headline") if is_titled else "",
            source="The Example Times",
            date="29 May 2015" if is_titled else "",
            state=state,
            proposal="A title that was found" if state is RowState.CHECK else "",
            alternatives=(("Another title", "og:title"),) if state is not RowState.FETCHING else (),
            earlier_words="also linked yesterday in “The Fall Of Ramadi”" if not number else "",
        )


def photograph_popups(program: "Program", save: Save, folder: Path, name: str) -> None:
    """The menus of a row and of a misspelt word."""
    view = program.window.findChild(LinkListView)
    view.select_rows([0])
    in_menu(
        view, view.viewport().rect().topLeft() + QPoint(60, 20), save, folder, f"{name}-row-menu"
    )
    editor = program.window.page.editor
    cursor = editor.document().find("Khalimov", editor.post.body_position)
    cursor.movePosition(QTextCursor.MoveOperation.Left)
    editor.setTextCursor(cursor)
    in_menu(editor, editor.cursorRect().center(), save, folder, f"{name}-word-menu")


def in_menu(widget: QWidget, place: QPoint, save: Save, folder: Path, name: str) -> None:
    """Open the context menu of a widget, which waits for its end, and photograph it."""

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if menu is not None:
            save(menu, folder, name)
            menu.close()

    QTimer.singleShot(400, look)
    viewport = getattr(widget, "viewport", lambda: widget)()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)


def photograph_questions(program: "Program", save: Save, folder: Path, name: str) -> None:
    """What the program asks and tells in dialogs of a few words."""
    asks = QuestionDialogs(program.window)
    versions = Versions(mine="One line.\nMine.\n", theirs="One line.\nTheirs.\n")
    crash = CrashDialog(lambda: "", folder / "linkwright.log", program.window)
    error = ValueError("an example")
    compare = CompareDialog(
        versions.theirs, versions.mine, "in the file", "in this window", program.window
    )
    for number, ask in enumerate(
        (
            lambda: asks.ask_unsaved("tajikistan.md"),
            lambda: asks.ask_changed_on_disk("tajikistan.md", versions),
            lambda: asks.ask_reload("tajikistan.md", versions, modified=True),
            lambda: asks.ask_revert("tajikistan.md"),
            lambda: asks.ask_save_elsewhere(
                "The post could not be saved: the disk is full. The old file is as it was."
            ),
            lambda: crash.take(ValueError, error, None),
        )
    ):
        QTimer.singleShot(400, lambda number=number: look(number))

        def look(number: int) -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                save(dialog, folder, f"{name}-question-{number}")
                dialog.done(0)

        ask()
        QTest.qWait(500)
    compare.show()
    QTest.qWait(300)
    save(compare, folder, f"{name}-compare")
    compare.close()


def photograph_posts(program: "Program", save: Save, folder: Path, name: str) -> None:
    """The posts at the left: none, some, and the hits of a search."""
    window = program.window
    action = window.actions_by_name["show_posts"]
    if not action.isChecked():
        action.trigger()
    QTest.qWait(400)
    save(window, folder, f"{name}-no-posts")
    place = posts_folder(program.bench.preferences.values.posts_folder)
    place.mkdir(parents=True, exist_ok=True)
    for file, (title, fields) in POSTS.items():
        text = "## More\n\n- [A story](https://example.com/a) -- BBC\n- <https://example.com/b>\n"
        head = f'---\ntitle: "{title}"\n{fields}---\n'
        (place / f"{file}.md").write_text(head + text, "utf-8")
    panel = window.findChild(PostListView).parentWidget()
    while not hasattr(panel, "refresh"):
        panel = panel.parentWidget()
    panel.refresh()
    QTest.qWait(2500)
    save(window, folder, f"{name}-posts")
    window.resize(1024, 700)
    QTest.qWait(400)
    save(window, folder, f"{name}-posts-small")
    panel.findChild(QLineEdit).setText("story")
    QTest.qWait(800)
    save(window, folder, f"{name}-posts-found")
