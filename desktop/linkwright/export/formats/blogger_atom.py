"""A Blogger import file: the Atom that Settings > Manage blog > Import content takes."""

from linkwright.export.dashes import with_dash
from linkwright.export.dates import rfc3339_moment
from linkwright.export.formats import blogger
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import one_line
from linkwright.export.slugs import slug_of
from linkwright.export.xml_text import xml_text
from linkwright.model.post import Post

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app"
 xmlns:blogger="http://schemas.google.com/blogger/2018">
"""
_KIND = (
    '<category scheme="http://schemas.google.com/g/2005#kind"'
    ' term="http://schemas.google.com/blogger/2008/kind#post"/>'
)
_NO_DATE = "1970-01-01T00:00:00+00:00"


def render(post: Post, options: ExportOptions) -> str:
    """An import file with the one post, as a draft.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    title = xml_text(one_line(with_dash(post.title, options.dash)))
    moment = rfc3339_moment(post.date) if post.date is not None else _NO_DATE
    slug = xml_text(slug_of(post))
    path = f"/{moment[:4]}/{moment[5:7]}/{slug}.html"
    lines = [
        f"<id>tag:linkwright,{moment[:10]}:{slug}</id>",
        f'<title type="text">{title}</title>',
        f"<updated>{moment}</updated>",
        "<generator>Blogger</generator>",
        "<entry>",
        f"<id>tag:linkwright,{moment[:10]}:{slug}/1</id>",
        "<blogger:type>POST</blogger:type>",
        "<blogger:status>DRAFT</blogger:status>",
        f'<title type="text">{title}</title>',
        f"<published>{moment}</published>",
        f"<updated>{moment}</updated>",
        f"<blogger:filename>{path}</blogger:filename>",
        _KIND,
        *(_label(one_line(label)) for label in post.labels),
        "<app:control><app:draft>yes</app:draft></app:control>",
        f'<content type="html">{xml_text(blogger.render(post, options))}</content>',
        "</entry>",
        "</feed>",
    ]
    return _HEAD + "".join(line + "\n" for line in lines)


def _label(label: str) -> str:
    return f'<category scheme="http://www.blogger.com/atom/ns#" term="{xml_text(label)}"/>'


def _post_losses(post: Post) -> list[str]:
    if post.date is not None:
        return []
    return ["The post has no date: the file says 1970, please set the date in Blogger."]


PROFILE = Profile(
    name="blogger-file",
    label="Blogger import file",
    description="A file for Settings > Manage blog > Import content; the post arrives as a draft.",
    extension=".xml",
    kind="xml",
    render=render,
    images=None,
    losses=blogger.PROFILE.losses,
    post_losses=_post_losses,
)
