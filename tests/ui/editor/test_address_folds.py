import pytest

from linkwright.ui.editor.address_folds import address_folds


@pytest.mark.parametrize(
    ("line", "folded"),
    [
        (
            "- [T](https://www.bbc.com/news/world-asia-32917311) -- BBC",
            ["news/world-asia-32917311"],
        ),
        ("[T](https://e.org/short)", []),
        ("[a](https://e.org/one-long-path) [b](https://e.org/another-long)", None),
        ("[T](https://e.org/wiki/Bridge_(of_sighs)_x) z", ["wiki/Bridge_(of_sighs)_x"]),
        ("- <https://www.bbc.com/news/world-asia-32917311>", []),
        ("![T](images/a-very-long-name-of-a-picture.jpg)", []),
        ('[T](https://e.org/a-long-path-here "Source")', ["a-long-path-here"]),
    ],
)
def test_only_long_paths_of_titled_links_are_folded(line: str, folded: list[str] | None) -> None:
    found = [line[fold.path[0] : fold.path[1]] for fold in address_folds(line)]
    assert found == (["one-long-path", "another-long"] if folded is None else folded)


def test_scheme_and_www_vanish_where_a_path_is_folded() -> None:
    line = "[T](https://www.bbc.com/news/world-asia-32917311)"
    (fold,) = address_folds(line)
    assert line[fold.scheme[0] : fold.scheme[1]] == "https://www."


def test_a_line_of_openings_takes_no_time() -> None:
    assert address_folds("](https://e.org/(" * 20_000) == []
