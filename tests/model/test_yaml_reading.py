"""What is read without PyYAML is what PyYAML reads."""

import datetime
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.model.yaml_reading import YamlError, read_plain
from linkwright.model.yaml_tree import read_tree

SAMPLES = [
    *("A Title", "it's “so”", "yes", "No", "null", "y", "2015-05-16", "2015-02-31", "12", "Nan"),
    *("[no]", "[A,b]", "[A, b c]", '"a: b"', "'x'", "'it''s'", '"a\\n"', "a: b", "a #b", "a#b"),
    *("- a", "*a", "&a b", "a:", "{a}", "", " ", "A, b; c!", "Grüße – und…", "x" * 200, "a  b"),
    *(
        "[A, ]",
        "!a b",
        "inf",
        "e3",
        "0x1",
        "1:20",
        "2015-05-16 10:00",
        "|",
        ">",
        "a\tb",
        "'a\u2028'",
    ),
]
WORDS = st.text("aZnoyé1 .'&-", min_size=1, max_size=5)
VALUES = st.one_of(
    st.sampled_from(SAMPLES),
    WORDS,
    st.lists(WORDS, min_size=1, max_size=3).map(lambda words: f"[{', '.join(words)}]"),
    st.text("aZ1é .,:'\"#\\", max_size=6).map("'{}'".format),
    st.text("aZ1é .,:'\"#\\", max_size=6).map('"{}"'.format),
    st.text("aZ1é .,:;!?'\"()[]{}#&*-_/|>%@`\u0085", max_size=8),
)
LINES = st.builds(
    "{}{}{}".format,
    st.sampled_from(["title", "labels", "on", "a-b"] * 3 + ["a b", " x", "<<", "", "- a"]),
    st.sampled_from([": "] * 8 + [":", ":  "]),
    VALUES,
)


@given(st.lists(LINES, max_size=3), st.sampled_from(["", "\n", "\n\n"]))
def test_plain_text_is_read_as_libyaml_reads_it(lines: list[str], end: str) -> None:
    text = "\n".join(lines) + end
    plain = read_plain(text)
    if plain is not None:
        assert plain == read_tree(text)
        assert list(plain.values) == list(read_tree(text).values)


@given(VALUES, VALUES)
def test_a_plain_value_is_read_as_libyaml_reads_it(value: str, other: str) -> None:
    for text in (f"a: {value}\n", f"a: {value}", f"a: {value}\nb: {other}\n"):
        plain = read_plain(text)
        if plain is not None:
            assert plain == read_tree(text)


def test_the_head_of_most_posts_is_plain() -> None:
    text = "title: A Long Day\ndate: 2015-05-16\nlabels: [Border, Old Roundups]\nslug: 'a-b'\n"
    plain = read_plain(text)
    assert plain is not None
    assert plain.values == {
        "title": "A Long Day",
        "date": datetime.date(2015, 5, 16),
        "labels": ["Border", "Old Roundups"],
        "slug": "a-b",
    }


@pytest.mark.parametrize("text", ["", "title: yes\n", "a: 1\n", "a: b: c\n", "a: b\na: c\n", "- a"])
def test_what_could_mean_something_else_is_left_to_pyyaml(text: str) -> None:
    assert read_plain(text) is None


def test_reading_a_plain_head_does_not_load_pyyaml() -> None:
    code = (
        "import sys\nfrom linkwright.model.post import parse_post\n"
        "assert parse_post('---\\ntitle: A\\nlabels: [B]\\n---\\n').title == 'A'\n"
        "sys.exit('yaml' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_errors_are_those_of_the_full_reader() -> None:
    with pytest.raises(YamlError):
        read_tree("a: [b\n")
