"""Markdown files, as Hugo, Jekyll, Pelican, Nikola and Eleventy keep them, or of anybody.

The text stays as its writer wrote it, and so does front matter in YAML, which is what posts here
have too. Other heads are written anew.
"""

import re
from collections.abc import Iterator
from datetime import date

from linkwright.importing.errors import ImportingError
from linkwright.importing.file_heads import FileHead, read_head
from linkwright.importing.head_fields import HeadFields, head_fields
from linkwright.importing.local_pictures import LocalPictures
from linkwright.importing.losses import Losses
from linkwright.importing.records import (
    HtmlBody,
    LeftOut,
    MarkdownBody,
    Record,
    SourcePost,
    TemplateLanguage,
)
from linkwright.importing.source import Source, SourceFile
from linkwright.importing.source_text import identity_by
from linkwright.model.file_text import decode_file
from linkwright.model.markdown_text import unescape_inline
from linkwright.model.post import Post, parse_post

_LARGEST_BYTES = 32_000_000
_DATED_NAME = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})-(.+)")
_INDEX_NAMES = frozenset({"index", "_index"})
_DRAFT_FOLDERS = frozenset({"_drafts", "drafts"})
_FIRST_HEADING = re.compile(r"\s*#[ \t]+([^\n]+?)[ \t]*#*[ \t]*(?:\n|\Z)")
_LIQUID = re.compile(r"\{%|\{\{-?\s*(?:(?:site|page|content|include)\b|[\"'][^{}\n]*\|)")
_HUGO = re.compile(r"\{\{[<%]")
_HTML_SUFFIXES = frozenset({".html", ".htm"})


def recognises(head: bytes) -> bool:
    """Whether a file begins as text; the name says the rest."""
    return b"\x00" not in head or head[:2] in {b"\xff\xfe", b"\xfe\xff"}


def read(file: SourceFile) -> Iterator[Record]:
    """The post in a file; see `source.Source`."""
    if file.path.stem == "_index":
        yield LeftOut("pages that list a section")
        return
    if file.path.stat().st_size > _LARGEST_BYTES:
        raise ImportingError(f"It is larger than {_LARGEST_BYTES // 1_000_000} MB.")
    data = file.path.read_bytes()
    file.done_bytes = len(data)
    yield read_text(decode_file(data).text, file)


def read_text(text: str, file: SourceFile) -> SourcePost:
    """The post in the text of a file.

    Args:
        text: its lines ended by newline characters.
        file: what its name and folder say of it.
    """
    post = parse_post(text)
    losses = Losses()
    not_kept: list[str] = []
    if post.front_matter.end and not post.error:
        fields = head_fields({key.lower(): value for key, value in post.values.items()}, Losses())
        fields.title, fields.date, fields.labels = post.title, post.date or fields.date, post.labels
        block, body = post.front_matter.of(text), post.body
    else:
        fields, body = _other_head(text, post, losses, not_kept)
        block = ""
    name = _DATED_NAME.fullmatch(file.path.stem)
    if fields.date is None and name:
        fields.date = _day(name)
    if not fields.title:
        fields.title, body = _title_of(body, file)
    no_day = fields.date is None  # then nobody knows whether it was ever published
    inner = {part.lower() for part in file.inner_path.split("/")[:-1]}
    return SourcePost(
        identity=identity_of(file, fields),
        title=fields.title,
        body=_body(body, block, file),
        date=fields.date,
        labels=fields.labels,
        is_draft=fields.is_draft or bool(inner & _DRAFT_FOLDERS) or (None if no_day else False),
        slug=fields.slug or (name[4] if name else stem_of(file)),
        author=fields.author,
        values=fields.rest,
        not_kept=(*not_kept, *losses.sentences()),
        pictures=LocalPictures(file.path, file.root),
    )


def identity_of(file: SourceFile, fields: HeadFields) -> str:
    """A name for a post that stays when its text changes or its folder moves."""
    day = fields.date.isoformat() if fields.date else ""
    return identity_by("file", stem_of(file), fields.title, day)


def stem_of(file: SourceFile) -> str:
    """The name of a file; of an ``index.md``, that of its folder."""
    path = file.path
    is_index = path.stem.lower() in _INDEX_NAMES and path.parent != file.root
    return path.parent.name if is_index else path.stem


def _other_head(
    text: str, post: Post, losses: Losses, not_kept: list[str]
) -> tuple[HeadFields, str]:
    head = FileHead({}, 0) if post.error else read_head(text) or FileHead({}, 0)
    problem = post.error or (head.error and f"The front matter cannot be read: {head.error}.")
    if problem:
        not_kept.append(f"{problem} It stands at the top of the text.")
        block = text[: post.front_matter.end] if post.error else ""
        fenced = f"```\n{block.rstrip()}\n```\n\n" if block else ""
        return HeadFields(), fenced + text[len(block) :]
    return head_fields(head.values, losses), text[head.end :].lstrip("\n")


def _title_of(body: str, file: SourceFile) -> tuple[str, str]:
    """A title from the first heading, which is taken out of the text, or from the file's name."""
    heading = _FIRST_HEADING.match(body)
    if heading and (title := unescape_inline(heading[1])):
        return title, body[heading.end() :].lstrip("\n")
    stem = stem_of(file)
    name = _DATED_NAME.fullmatch(stem)
    words = re.sub(r"[-_]+", " ", name[4] if name else stem).strip()
    return words[:1].upper() + words[1:], body


def _body(body: str, block: str, file: SourceFile) -> MarkdownBody | HtmlBody:
    if file.path.suffix.lower() in _HTML_SUFFIXES:
        return HtmlBody(body)
    return MarkdownBody(body, _templates_of(body), block)


def _templates_of(body: str) -> TemplateLanguage:
    if _HUGO.search(body):
        return "hugo"
    return "liquid" if _LIQUID.search(body) else ""


def _day(name: re.Match[str]) -> date | None:
    try:
        return date(int(name[1]), int(name[2]), int(name[3]))
    except ValueError:
        return None


SOURCE = Source(
    name="markdown",
    label="Markdown files",
    suffixes=(".md", ".markdown", ".mdown", ".mkd"),
    recognises=recognises,
    read=read,
)
