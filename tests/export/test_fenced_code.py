"""Fenced code, wherever CommonMark allows it."""

import pytest

from linkwright.export.fenced_code import set_code_aside


def aside(typed: str) -> tuple[str, list[str]]:
    stored: list[str] = []

    def store(html: str) -> str:
        stored.append(html.removeprefix("<pre><code").removesuffix("</code></pre>"))
        return f"#{len(stored)}"

    return "\n".join(set_code_aside(typed.split("\n"), store)), stored


@pytest.mark.parametrize(
    ("typed", "left", "code"),
    [
        ("```\na <b>\n```\nc", "\n#1\n\nc", [">a &lt;b&gt;\n"]),
        ("~~~ py extra\na\n~~~~", "\n#1\n", [' class="language-py">a\n']),
        ("  ```\n  a\n    b\n  ```", "\n  #1\n", [">a\n  b\n"]),
        ("```\nopen\n\n# a", "\n#1\n", [">open\n\n# a\n"]),
        ("````\n```\n````", "\n#1\n", [">```\n"]),
        ("```a`b\nc", "```a`b\nc", []),
        ("    ```\n    a", "    ```\n    a", []),
        ("a\n```\nb\n```", "a\n\n#1\n", [">b\n"]),
        ("- a\n  ```\n  b\n\n    c\n  ```\n  d", "- a\n\n  #1\n\n  d", [">b\n\n  c\n"]),
        ("- a\n  ```\n  b\nc", "- a\n\n  #1\n\nc", [">b\n"]),
        ("- ```\n  a\n  ```\n- b", "- #1\n\n- b", [">a\n"]),
        ("- a\n```\nb\n```", "- a\n\n#1\n", [">b\n"]),
        ("> ```\n> a\n>\n> b\n> ```\n> c", ">\n> #1\n>\n> c", [">a\n\nb\n"]),
        ("> ```\n> a\n\nb", ">\n> #1\n>\n\nb", [">a\n"]),
    ],
)
def test_code_is_taken_out_of_the_lines(typed: str, left: str, code: list[str]) -> None:
    assert aside(typed) == (left, code)
