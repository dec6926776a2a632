"""Blocks begin and end where CommonMark says."""

import pytest

from linkwright.model.markdown_blocks import scan_blocks


def outline(text: str) -> list[str]:
    return [
        f"{block.kind} {text.count(chr(10), 0, block.span.start)}"
        f"-{text.count(chr(10), 0, block.span.end)}"
        + "".join(f" {text.count(chr(10), 0, item.span.start)}" for item in block.items)
        for block in scan_blocks(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\nb\n\nc", ["paragraph 0-1", "paragraph 3-3"]),
        ("# a #\n#b\n#", ["heading 0-0", "paragraph 1-1", "heading 2-2"]),
        ("a\nb\n===\nc\n---", ["heading 0-2", "heading 3-4"]),
        ("- a\n---\n* * *", ["list 0-0 0", "rule 1-1", "rule 2-2"]),
        ("- a\n- b\n\n- c\n* d\n1. e\n2) f", ["list 0-3 0 1 3", "list 4-4 4", "list 5-5 5",
                                            "list 6-6 6"]),
        ("- a\nlazy\n  b\n\n  c\n\nd", ["list 0-4 0", "paragraph 6-6"]),
        ("- a\n  - b\n\n    c\n - d", ["list 0-4 0 4"]),
        ("text\n- a\n2. b", ["paragraph 0-0", "list 1-1 1", "list 2-2 2"]),
        ("text\n2. b\n-", ["heading 0-2"]),
        ("text\n-\n", ["heading 0-1"]),
        ("-\n\n  a", ["list 0-0 0", "paragraph 2-2"]),
        ("-\n  a", ["list 0-1 0"]),
        ("-     code\n\n  a", ["list 0-2 0"]),
        ("```\n- a\n````\n- b", ["code 0-2", "list 3-3 3"]),
        ("~~~ x\n```\n~~~\n``` `\n", ["code 0-2", "paragraph 3-3"]),
        ("- ```\n  x\n\n  ```\n- b", ["list 0-4 0 4"]),
        ("```\nopen\n\nend", ["code 0-3"]),
        ("    a\n\n\tb\nc\n    d", ["code 0-2", "paragraph 3-4"]),
        ("> a\nb\n> c\n\n- d", ["quote 0-2", "list 4-4 4"]),
        ("> ```\nb", ["quote 0-0", "paragraph 1-1"]),
        ("> a\n3. b", ["quote 0-0", "list 1-1 1"]),
        ("<div>\n- a\n\n- b", ["html 0-1", "list 3-3 3"]),
        ("<!-- a\n\nb --> c\nd", ["html 0-2", "paragraph 3-3"]),
        ("<script>\n\n- a\n</script>\n<b>\nx", ["html 0-3", "html 4-5"]),
        ("a\n<b>\n<div>", ["paragraph 0-1", "html 2-2"]),
        ("<https://x.y>\n<b", ["paragraph 0-1"]),
        ("[a]: b\n[c]: d", ["definition 0-0", "definition 1-1"]),
        ("10. a\n    b\n11. c", ["list 0-2 0 2"]),
        ("", []),
    ],
)  # fmt: skip
def test_blocks(text: str, expected: list[str]) -> None:
    assert outline(text) == expected


def test_the_parts_of_an_item() -> None:
    text = " *  a\n    b  \n\n    c\n * d"
    (block,) = scan_blocks(text)
    first, second = block.items
    assert (first.marker, first.indent, first.content_indent) == ("*", 1, 4)
    assert first.content.of(text) == "a\n    b"
    assert first.span.of(text) == " *  a\n    b  \n\n    c"
    assert second.content.of(text) == "d"


@pytest.mark.parametrize(
    "piece",
    ["- ", "> ", "* ", "<a ", "<a b=", "<a b=' ", "    ", "1. ", "\t", "#", "-", "~", "<!-- "],
)
def test_long_lines_and_deep_nesting_take_linear_time(piece: str) -> None:
    scan_blocks(piece * (100_000 // len(piece)))
    scan_blocks("\n".join(" " * (at % 100) + piece for at in range(3_000)))
