"""What a source tells of the posts in it, before anything is converted."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, TypeAlias

from linkwright.importing.local_pictures import LocalPictures
from linkwright.model.yaml_writing import FieldValue

PostKind = Literal["post", "page"]
TemplateLanguage = Literal["", "hugo", "liquid"]


@dataclass(frozen=True, slots=True)
class HtmlBody:
    """The text of a post as HTML.

    Attributes:
        html: untrusted, in any state.
        base_url: what relative addresses are relative to; "" when nothing is known of it.
        has_live_line_ends: a line end is a line break and an empty line parts paragraphs, as in
            WordPress before it had blocks.
        has_shortcodes: words in square brackets may stand for more than themselves.
        own_files: addresses that are not relative to ``base_url``, as their files are here.
    """

    html: str
    base_url: str = ""
    has_live_line_ends: bool = False
    has_shortcodes: bool = False
    own_files: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class MarkdownBody:
    """The text of a post as Markdown, which stays as its writer wrote it.

    Attributes:
        markdown: the text below the front matter.
        templates: the template language whose tags may stand in it.
        front_matter: a block of YAML with its fences that stays as it is; "" to have one made.
    """

    markdown: str
    templates: TemplateLanguage = ""
    front_matter: str = ""


Body: TypeAlias = HtmlBody | MarkdownBody


@dataclass(frozen=True, slots=True)
class SourceComment:
    """A reader's comment.

    Attributes:
        identity: the platform's own name of it.
        post: the identity of its post.
        author: as it is shown.
        date: when it was written; None when that is not known.
        html: its text, untrusted.
        reply_to: the identity of the comment that it answers; "" for none.
    """

    identity: str
    post: str
    author: str
    date: datetime | None
    html: str
    reply_to: str = ""


@dataclass(frozen=True, slots=True)
class SourcePost:
    """A post or page.

    Attributes:
        identity: the platform's own name of it, the same in every backup.
        title: plain text.
        body: its text.
        date: when it was or will be published; of a draft, when it was written.
        labels: plain text.
        kind: a page stands outside the order of days.
        is_draft: it was not public; None when nothing is said of that.
        slug: the last part of its address there; "" when nothing is known.
        address: where it stood on the web; "" when nothing is known.
        author: as it is shown; "" when nothing is known.
        values: what else belongs into its front matter.
        comments: those that stand in the same place of the source.
        not_kept: sentences on what the source itself could not read of it.
        pictures: where those lie that it names; None when there are none to be had.
    """

    identity: str
    title: str
    body: Body
    date: date | datetime | None = None
    labels: tuple[str, ...] = ()
    kind: PostKind = "post"
    is_draft: bool | None = False
    slug: str = ""
    address: str = ""
    author: str = ""
    values: Mapping[str, FieldValue] = field(default_factory=dict)
    comments: tuple[SourceComment, ...] = ()
    not_kept: tuple[str, ...] = ()
    pictures: LocalPictures | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something of the source that is no post, or one that its writer had thrown away.

    Attributes:
        kind: what it is, as a plural noun: "templates", "posts in the bin".
    """

    kind: str


Record: TypeAlias = SourcePost | SourceComment | LeftOut
