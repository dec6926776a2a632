"""A WordPress import file (WXR 1.2): an RSS file for Tools > Import > WordPress.

The importer wants the version, a post type and status, dates as ``YYYY-MM-DD HH:MM:SS``, and terms
with a nicename; terms that are missing on the site are made.
"""

from datetime import UTC, date, datetime, time
from urllib.parse import quote

from linkwright.export.dashes import with_dash
from linkwright.export.formats import wordpress
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import one_line
from linkwright.export.slugs import slug_from, slug_of
from linkwright.export.wordpress_text import neutral_text
from linkwright.export.xml_text import cdata, xml_text
from linkwright.model.post import Post

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"
 xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<wp:wxr_version>1.2</wp:wxr_version>
<item>
"""
_TAIL = "</item>\n</channel>\n</rss>\n"


def render(post: Post, options: ExportOptions) -> str:
    """An import file with the one post, as a draft.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    # The importer stores a title as it is, and pages show it as HTML with typographic signs.
    title = neutral_text(one_line(with_dash(post.title, options.dash)))
    author = post.values.get("author")
    lines = [
        f"<title>{cdata(title)}</title>",
        f"<dc:creator>{cdata(author if isinstance(author, str) else '')}</dc:creator>",
        f"<content:encoded>{cdata(wordpress.render(post, options))}</content:encoded>",
        f"<excerpt:encoded>{cdata('')}</excerpt:encoded>",
        "<wp:post_id>1</wp:post_id>",
        *(_dates(post.date) if post.date is not None else []),
        f"<wp:post_name>{cdata(_nicename(slug_of(post)))}</wp:post_name>",
        "<wp:status>draft</wp:status>",
        "<wp:post_type>post</wp:post_type>",
        *(_tag(one_line(label)) for label in post.labels),
    ]
    return _HEAD + "".join(line + "\n" for line in lines) + _TAIL


def _dates(day: date) -> list[str]:
    moment = day if isinstance(day, datetime) else datetime.combine(day, time())
    universal = moment.astimezone(UTC) if moment.tzinfo else moment
    return [
        f"<wp:post_date>{moment:%Y-%m-%d %H:%M:%S}</wp:post_date>",
        f"<wp:post_date_gmt>{universal:%Y-%m-%d %H:%M:%S}</wp:post_date_gmt>",
    ]


def _tag(label: str) -> str:
    nicename = xml_text(_nicename(slug_from(label) or label))
    return f'<category domain="post_tag" nicename="{nicename}">{cdata(label)}</category>'


def _nicename(slug: str) -> str:
    """A slug as WordPress keeps it: percent-encoded in lower case."""
    return quote(slug).lower()


PROFILE = Profile(
    name="wordpress-file",
    label="WordPress import file",
    description="A file for Tools > Import > WordPress; the post arrives as a draft.",
    extension=".xml",
    kind="xml",
    render=render,
    images=None,
    losses=wordpress.PROFILE.losses,
)
