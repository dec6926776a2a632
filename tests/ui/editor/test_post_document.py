import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from linkwright.model.post import set_title
from linkwright.model.text_edits import TextEdit, apply_edits
from linkwright.ui.editor.highlighter import MarkdownHighlighter
from linkwright.ui.editor.post_document import PostDocument
from linkwright.ui.theme import load_theme

HEAD = "---\ntitle: A 😀 bridge\nlabels: [One, Two]\n---\n"
TEXT = HEAD + "First 😀 line\n\n- <https://e.org/a>\nlast\u00a0line\n"

_characters = st.characters(exclude_categories=["Cs"], exclude_characters="\r\u2029\ufdd0\ufdd1")


@pytest.fixture
def post(qtbot: QtBot) -> PostDocument:
    document = PostDocument()
    document.load(TEXT)
    return document


def hidden_lines(post: PostDocument) -> list[str]:
    blocks = [post.findBlockByNumber(number) for number in range(post.blockCount())]
    for block in blocks:
        assert block.isVisible() == (block.lineCount() > 0)
    return [block.text() for block in blocks if not block.isVisible()]


@given(st.text(_characters) | st.text(_characters).map(lambda text: HEAD + text))
def test_a_text_comes_back_as_it_was(qapp: object, text: str) -> None:
    post = PostDocument()
    post.load(text)
    assert post.text() == text
    assert not post.isModified()
    assert not post.isUndoAvailable()


@given(_texts := st.text(st.sampled_from("ab\n 😀é\u00a0")), st.data())
def test_edits_do_to_the_document_what_they_do_to_the_text(
    qapp: object, text: str, data: st.DataObject
) -> None:
    places = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
    edits = [
        TextEdit(start, end, data.draw(st.text(st.sampled_from("xy\n😀"), max_size=4)))
        for start, end in zip(places[::2], places[1::2], strict=False)
    ]
    post = PostDocument()
    post.load(text)
    post.apply(edits)
    assert post.text() == apply_edits(text, edits)
    post.undo_step()
    assert post.text() == text


def test_the_front_matter_is_hidden(post: PostDocument) -> None:
    assert hidden_lines(post) == HEAD.splitlines()
    assert post.text()[post.offset(post.body_position) :].startswith("First")


def test_a_front_matter_that_is_the_whole_file_leaves_a_line_to_write_on(qtbot: QtBot) -> None:
    post = PostDocument()
    post.load(HEAD.rstrip("\n"))
    assert post.text() == HEAD.rstrip("\n")
    assert hidden_lines(post) == HEAD.splitlines()
    post.apply([TextEdit(len(post.text()), len(post.text()), "\nwords")])
    assert post.text().startswith(HEAD + "words")


def test_a_broken_front_matter_is_shown_whole(qtbot: QtBot) -> None:
    post = PostDocument()
    post.load('---\ntitle: "open\n---\ntext\n')
    assert hidden_lines(post) == []
    assert post.post().error
    assert post.text() == '---\ntitle: "open\n---\ntext\n'


def test_edits_of_the_head_keep_it_hidden_and_can_be_undone(post: PostDocument) -> None:
    post.apply(set_title(post.text(), "Another"))
    assert post.post().title == "Another"
    assert "title: Another" in "\n".join(hidden_lines(post)).replace('"', "")
    post.undo_step()
    assert post.text() == TEXT
    assert hidden_lines(post) == HEAD.splitlines()
    post.redo_step()
    assert post.post().title == "Another"


def test_a_head_that_comes_and_goes_is_hidden_while_it_is_there(qtbot: QtBot) -> None:
    post = PostDocument()
    post.load("only text\n")
    post.apply(set_title(post.text(), "New"))
    assert hidden_lines(post)[0] == "---"
    assert post.text().endswith("---\nonly text\n")
    post.undo_step()
    assert hidden_lines(post) == []
    assert post.text() == "only text\n"
    post.redo_step()
    assert post.post().title == "New"
    assert post.findBlock(post.body_position).text() == "only text"


def test_a_head_broken_from_outside_is_shown_and_hidden_again(post: PostDocument) -> None:
    place = TEXT.index("A 😀")
    post.apply([TextEdit(place, place, '"')])
    assert post.post().error
    assert hidden_lines(post) == []
    post.undo_step()
    assert hidden_lines(post) == HEAD.splitlines()


def test_a_burst_is_one_step_and_ends_when_something_else_happens(post: PostDocument) -> None:
    for title in ("B", "Br", "Bri"):
        post.apply(set_title(post.text(), title), burst="title")
    end = len(post.text())
    post.apply([TextEdit(end, end, "more")])
    post.apply(set_title(post.text(), "Brid"), burst="title")
    post.undo_step()
    assert post.post().title == "Bri"
    post.undo_step()
    post.undo_step()
    assert post.text() == TEXT


def test_colours_are_no_change_of_the_text(post: PostDocument) -> None:
    highlighter = MarkdownHighlighter(post, load_theme("light"))
    for title in ("B", "Br", "Bri"):
        post.apply(set_title(post.text(), title), burst="title")
        highlighter.rehighlight()
    post.undo_step()
    assert post.text() == TEXT


def test_a_burst_does_not_join_what_was_undone(post: PostDocument) -> None:
    post.apply(set_title(post.text(), "B"), burst="title")
    post.undo_step()
    post.apply(set_title(post.text(), "C"), burst="title")
    post.undo_step()
    assert post.text() == TEXT


def test_the_post_is_parsed_when_the_text_rests(post: PostDocument, qtbot: QtBot) -> None:
    with qtbot.waitSignal(post.post_parsed) as parsed:
        post.apply(set_title(post.text(), "Parsed"))
    assert parsed.args is not None
    assert parsed.args[0].title == "Parsed"


def test_loading_another_post_forgets_the_history(post: PostDocument) -> None:
    post.apply(set_title(post.text(), "B"))
    post.load("plain\n")
    assert hidden_lines(post) == []
    assert not post.isUndoAvailable()
    assert not post.isModified()
