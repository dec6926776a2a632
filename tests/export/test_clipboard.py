"""What a copy puts on the clipboard."""

from linkwright.export.clipboard import ClipboardContent, copy_markdown_text, copy_post
from linkwright.export.options import ExportOptions
from linkwright.export.profiles import find_profile
from linkwright.model.post import format_post, parse_post

LIST = "- [A \\[b\\]](https://a.example/) -- Source\n"


def test_a_rich_copy_has_html_and_markdown() -> None:
    post = parse_post(format_post(title="Title", body="Text\n\n" + LIST))

    assert copy_post(post, find_profile("html"), ExportOptions()) == ClipboardContent(
        html="<p>Text</p>\n<ul>\n"
        '<li><a href="https://a.example/">A [b]</a> -- Source</li>\n</ul>\n',
        text="Text\n\n" + LIST,
    )


def test_a_source_copy_is_plain_text_only() -> None:
    post = parse_post(format_post(title="Title", body="Text"))

    copied = copy_post(post, find_profile("markdown"), ExportOptions())

    assert copied == ClipboardContent(text="# Title\n\nText\n")


def test_a_list_alone_can_be_copied() -> None:
    copied = copy_markdown_text(LIST, ExportOptions(dash="em"))

    assert copied.text == "- [A \\[b\\]](https://a.example/) — Source\n"
    assert "</a> — Source</li>" in copied.html
