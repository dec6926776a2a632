"""What an export will not keep, told before it is made."""

from dataclasses import replace
from urllib.parse import unquote

from linkwright.export.features import features_of
from linkwright.export.images import is_copied, is_local
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import render_tree
from linkwright.export.sections import drop_empty_sections
from linkwright.export.tree import Element, elements
from linkwright.model.post import Post


def losses(post: Post, profile: Profile, options: ExportOptions) -> list[str]:
    """Sentences that say what of a post a profile cannot keep; none when all of it arrives.

    Args:
        post: the post.
        profile: the target.
        options: the choices of the export.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    return examine(post, profile, options)[1]


def examine(post: Post, profile: Profile, options: ExportOptions) -> tuple[Element, list[str]]:
    """The post's tree, with what the options leave out gone, and what `losses` says of it.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    document = render_tree(post.body, replace(options, drop_empty_sections=False))
    left_out = drop_empty_sections(document) if options.drop_empty_sections else []
    found = features_of(document)
    sentences = [sentence for feature, sentence in profile.losses.items() if feature in found]
    sentences += profile.post_losses(post) if profile.post_losses else []
    sentences += _pictures_left_behind(document, profile)
    sentences += [
        f"The heading “{heading}” is left out: it has nothing below it." for heading in left_out
    ]
    return document, sentences


def _pictures_left_behind(document: Element, profile: Profile) -> list[str]:
    """Pictures on the writer's disk that the target will not find."""
    sources = [element.attributes["src"] for element in elements(document) if element.tag == "img"]
    local = [source for source in dict.fromkeys(sources) if is_local(source)]
    if profile.images is None:
        where = f"is on this computer only; {profile.label} takes web addresses."
        return [f"The picture {unquote(source)} {where}" for source in local]
    if profile.kind == "text":
        return []
    where = "is not copied along: it is no picture in the folder of the post."
    return [f"The picture {unquote(source)} {where}" for source in local if not is_copied(source)]
