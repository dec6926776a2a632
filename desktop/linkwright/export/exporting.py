"""All that one export makes: the text, its file name, and the pictures that go along."""

from dataclasses import dataclass

from linkwright.export.images import ImageCopy, place_images
from linkwright.export.losses import losses
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.export.rendering import render_tree
from linkwright.export.slugs import slug_of
from linkwright.model.post import Post


@dataclass(frozen=True, slots=True)
class ExportedPost:
    """One post in the form of one target.

    Attributes:
        file_name: from the folder where the target's posts lie, with forward slashes.
        slug: the last part of the post's address.
        text: the whole text of the file.
        images: pictures to copy; their targets count from the folder of the file.
        losses: what the target does not keep, as sentences.
    """

    file_name: str
    slug: str
    text: str
    images: list[ImageCopy]
    losses: list[str]


def export_post(post: Post, profile: Profile, options: ExportOptions) -> ExportedPost:
    """Make everything that a target needs; nothing is written to disk.

    Raises:
        ExportError: see `rendering.render_tree`.
    """
    home = profile.images
    return ExportedPost(
        file_name=profile.file_name_for(post),
        slug=slug_of(post),
        text=profile.render(post, options),
        images=place_images(render_tree(post.body, options), home) if home is not None else [],
        losses=losses(post, profile, options),
    )
