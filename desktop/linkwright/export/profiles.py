"""All export profiles that Linkwright ships, in the order that menus show them."""

from collections.abc import Sequence

from linkwright.export.errors import ExportError
from linkwright.export.formats import (
    blogger,
    blogger_atom,
    blogger_compose,
    eleventy,
    ghost,
    html_fragment,
    html_page,
    hugo,
    jekyll,
    nikola,
    pelican,
    plain_markdown,
    plain_text,
    rich_text,
    wordpress,
    wordpress_classic,
    wordpress_wxr,
)
from linkwright.export.profile import Profile

PROFILES: tuple[Profile, ...] = (
    html_fragment.PROFILE,
    html_page.PROFILE,
    plain_markdown.PROFILE,
    plain_text.PROFILE,
    blogger.PROFILE,
    blogger_compose.PROFILE,
    blogger_atom.PROFILE,
    wordpress.PROFILE,
    wordpress_classic.PROFILE,
    wordpress_wxr.PROFILE,
    ghost.PROFILE,
    rich_text.PROFILE,
    hugo.PROFILE,
    jekyll.PROFILE,
    eleventy.PROFILE,
    pelican.PROFILE,
    nikola.PROFILE,
)


def find_profile(name: str, own: Sequence[Profile] = ()) -> Profile:
    """The profile of a name.

    Args:
        name: as in `Profile.name`; ``html`` is short for ``html-fragment``.
        own: the user's own profiles, which cannot take the place of a shipped one.

    Raises:
        ExportError: there is none; the message lists the names.
    """
    wanted = "html-fragment" if name == "html" else name
    for profile in (*PROFILES, *own):
        if profile.name == wanted:
            return profile
    known = ", ".join(profile.name for profile in (*PROFILES, *own))
    raise ExportError(f"There is no export profile named {name!r}. The profiles are: {known}.")
