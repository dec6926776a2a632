"""Code and labels that site generators would take for something else."""

import pytest

from linkwright.export.options import ExportOptions
from linkwright.export.profiles import find_profile
from linkwright.model.post import format_post, parse_post

OPTIONS = ExportOptions()


def body_of(profile: str, body: str) -> str:
    found = find_profile(profile)
    assert found.body is not None
    return found.body(parse_post(body), OPTIONS)


def test_eleventy_gets_fences_in_items_because_it_knows_no_indented_code() -> None:
    body = body_of("eleventy", "- a\n\n    ```\n    <script>\n    ```\n")

    assert body == "-   a\n\n    ```\n    <script>\n    ```\n"


def test_nikola_gets_a_shortcode_in_code_with_escaped_braces() -> None:
    body = body_of("nikola", "```\n{{% raw %}}\n\n  b\n```\n\n`{{% c %}}`\n")

    assert body == (
        "<code>&#123;&#123;% raw %}}</code>  \n&nbsp;  \n<code>&nbsp;&nbsp;b</code>\n\n"
        "<code>&#123;&#123;% c %}}</code>\n"
    )


def test_other_code_stays_code_in_nikola() -> None:
    assert body_of("nikola", "```\n{{ raw }}\n```\n") == "```\n{{ raw }}\n```\n"


def test_hugo_gets_code_with_braces_as_code_and_a_shortcode_as_text() -> None:
    body = body_of("hugo", "```\n{{ a }}\n```\n\n`{{ b }}` and `{{< c >}}`\n")

    assert body == "```\n{{ a }}\n```\n\n`{{ b }}` and &#123;&#123;< c >}}\n"
    assert body_of("hugo", "```\nif x:\n  {{< y >}}\n\n# z\n```\n") == (
        "if x:  \n&nbsp;&nbsp;&#123;&#123;< y >}}  \n&nbsp;  \n\\# z\n"
    )


def test_labels_are_no_html_in_pelican() -> None:
    post = parse_post(format_post(title="A", labels=["<script>", "a; b", 'c "d"'], body="x"))

    written = find_profile("pelican").render(post, OPTIONS)

    assert "Tags: ‹script>; a, b; c “d”\n" in written


def test_a_link_that_hugo_would_take_for_a_checkbox() -> None:
    body = body_of("hugo", "- [x](https://a.example/) y\n- [X y](https://a.example/)\n")

    assert body == "- [&#120;](https://a.example/) y\n- [X y](https://a.example/)\n"


@pytest.mark.parametrize("profile", ["jekyll", "pelican", "nikola"])
def test_a_pipe_in_code_in_a_table_is_a_reference(profile: str) -> None:
    body = body_of(profile, "| a | b |\n|---|---|\n| `c | *d` | `e` |\n")

    assert body.endswith("| <code>c &#124; &#42;d</code> | `e` |\n")
