"""Any file becomes text and the same file again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.model.file_text import FileText, decode_file, encode_file

ENDS = ["\n", "\r\n", "\r", "\u2029", "\ufdd0", "\ufdd1"]
MARKS = [b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"]
lines = st.text(st.characters(codec="utf-8", exclude_characters="".join(ENDS) + "\ufeff"))


@given(st.sampled_from(MARKS), st.binary())
def test_bytes_survive_being_shown_and_changed(mark: bytes, body: bytes) -> None:
    file = decode_file(mark + body)
    assert not set(file.text) & set("\r\u2029\ufdd0\ufdd1")
    assert encode_file(file, file.text) == mark + body
    if file.encoding.name != "windows-1252":
        longer = encode_file(file, file.text + "\nnew")
        assert longer.startswith(mark + body)


@given(st.lists(st.tuples(lines, st.sampled_from(ENDS))), lines)
def test_mixed_ends_stay_with_their_lines(whole: list[tuple[str, str]], last: str) -> None:
    data = "".join(line + end for line, end in whole) + last
    file = decode_file(data.encode())
    changed = encode_file(file, "new\n" + file.text).decode()
    assert changed.endswith(data)
    assert decode_file(encode_file(file, file.text + "x")).text == file.text + "x"


@given(st.binary(), lines)
def test_what_is_written_is_read_again(data: bytes, more: str) -> None:
    file = decode_file(data)
    if file.encoding.has_stray_bytes:
        return
    text = file.text + more.replace("\ufeff", "")
    assert decode_file(encode_file(file, text)).text == text


def test_a_line_in_the_middle_changes_and_the_others_keep_their_ends() -> None:
    file = decode_file(b"a\r\nb\nb\r\nc\rd\r\n")
    assert encode_file(file, "a\nb\nnew\nb\nc\nd\n") == b"a\r\nb\nnew\r\nb\r\nc\rd\r\n"
    assert encode_file(file, "d\n") == b"d\r\n"


def test_new_lines_end_like_most_lines() -> None:
    assert encode_file(decode_file(b"a\rb\r"), "a\nb\nc\n") == b"a\rb\rc\r"
    assert encode_file(FileText(), "a\nb") == b"a\nb"


def test_a_file_that_is_not_utf_8_is_windows_1252() -> None:
    file = decode_file(b"caf\xe9 \x93quoted\x94")
    assert file.text == "café “quoted”"
    assert encode_file(file, file.text + "…") == b"caf\xe9 \x93quoted\x94\x85"


def test_text_that_the_old_encoding_cannot_hold_becomes_utf_8() -> None:
    file = decode_file(b"caf\xe9")
    assert encode_file(file, "café 日本") == "café 日本".encode()
    assert encode_file(file, "Ã©") == "Ã©".encode(), "as windows-1252 it would read as UTF-8"


def test_one_broken_byte_does_not_garble_a_utf_8_file() -> None:
    file = decode_file("日本 \udcff café".encode(errors="surrogateescape"))
    assert file.text == "日本 \uefff café"
    assert encode_file(file, "neu " + file.text).endswith("café".encode())


def test_characters_that_look_special_stay_in_the_text() -> None:
    text = "a\u2028b\u00a0c\x00d\x85e\x0cf"
    assert decode_file(text.encode()).text == text


@pytest.mark.parametrize("mark", MARKS[1:])
def test_the_byte_order_mark_is_not_text(mark: bytes) -> None:
    file = decode_file(mark)
    assert file.text == ""
    assert encode_file(file, "a").startswith(mark)


def test_half_a_surrogate_pair_can_be_saved() -> None:
    assert encode_file(FileText(), "a\ud800b") == "a\ufffdb".encode()


def test_a_large_file_with_mixed_ends_and_many_changes_takes_no_long_time() -> None:
    file = decode_file(b"x\r\ny\n" * 50_000)
    changed = file.text.replace("y\n", "y\nz\n")
    assert decode_file(encode_file(file, changed)).text == changed
