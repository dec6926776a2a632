"""A post can name its line style: lines that fit two styles are read as they were meant."""

from linkwright.model.link_lists import find_link_lists
from linkwright.model.post import parse_post
from linkwright.model.post_styles import line_style_of, restyle_for_good
from linkwright.model.text_edits import apply_edits
from model.lists import BY_NAME, STYLES

HEAD = "---\ntitle: T\n---\n"
ANN = "- [A](https://a.example/1) -- BBC\n"


def restyled(text: str, name: str) -> str:
    return apply_edits(text, restyle_for_good(text, 0, BY_NAME[name], STYLES, "title-source"))


def style_of(text: str) -> str:
    preferred = line_style_of(parse_post(text), "title-source")
    return find_link_lists(text, STYLES, preferred)[0].style.name


def test_a_style_that_the_lines_do_not_tell_is_named() -> None:
    text = HEAD + ANN
    after = restyled(text, "title-author-source")
    assert after == text.replace("title: T\n", "title: T\nline-style: title-author-source\n")
    assert style_of(after) == "title-author-source"


def test_a_style_that_the_lines_tell_is_not_named() -> None:
    after = restyled(HEAD + ANN, "title-in-brackets")
    assert after == HEAD + "- [A](https://a.example/1) (BBC)\n"
    assert style_of(after) == "title-in-brackets"


def test_the_named_style_changes_with_the_list() -> None:
    named = restyled(HEAD + ANN, "title-author-source")
    assert style_of(restyled(named, "title-source")) == "title-source"


def test_odd_values_name_nothing() -> None:
    assert line_style_of(parse_post("---\nline-style: [a]\n---\n"), "x") == "x"
    assert line_style_of(parse_post("---\nline-style: y\n---\n"), "x") == "y"
    assert style_of("---\nline-style: none-such\n---\n" + ANN) == "title-source"
