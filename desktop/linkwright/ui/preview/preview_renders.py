"""Renders posts away from the window's thread; only the newest result counts."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from linkwright.model.post import Post
from linkwright.ui.newest_work import NewestWork
from linkwright.ui.preview.preview_images import PreviewImages, sources_of

if TYPE_CHECKING:
    from linkwright.export.choices import ExportChoices

_SMOOTH = Qt.TransformationMode.SmoothTransformation


@dataclass(frozen=True, slots=True)
class Rendering:
    """What a post looks like.

    Attributes:
        html: what the exporter makes, with the title above it; "" if it could not be made.
        images: the pictures of it by address.
        error: why it could not be made, as a sentence; "" if it could.
        label: the profile that it is made for.
        losses: what that profile does not keep, as sentences.
        source: the text that an export would write; "" when nobody looks at it.
        css: the user's own style sheet.
        wanted: addresses of pictures on the web that are not there yet.
    """

    html: str = ""
    images: dict[str, QImage] = field(default_factory=dict)
    error: str = ""
    label: str = ""
    losses: tuple[str, ...] = ()
    source: str = ""
    css: str = ""
    wanted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Request:
    post: Post
    folder: Path | None
    image_width: int
    with_source: bool = False


class PreviewRenders(QObject):
    """Renders the newest post that it is asked to, made on the window's thread.

    Args:
        parent: the owner, which outlives the worker.
        choices: gives the profile and its options, in the worker; the first profile without it.
        web_pictures: gives the pictures on the web that may be shown, by address, in the worker.
    """

    rendered = Signal(object)
    """The newest request is done: a Rendering."""

    def __init__(
        self,
        parent: QObject | None = None,
        choices: "Callable[[], ExportChoices] | None" = None,
        web_pictures: Callable[[str], QImage | None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._web_pictures = web_pictures
        self._images = PreviewImages()
        self._work = NewestWork("preview", self)
        self._work.done.connect(self._on_done)

    def request(
        self, post: Post, folder: Path | None, image_width: int, with_source: bool = False
    ) -> None:
        """Render a post.

        Args:
            post: what is rendered.
            folder: where its pictures lie; None for a post without a file.
            image_width: pixels that a picture may be wide.
            with_source: give the text that an export would write too.
        """
        request = _Request(post, folder, image_width, with_source)
        self._work.request(partial(self._render, request))

    def stop(self) -> None:
        """Render nothing more."""
        self._work.stop()

    def _render(self, request: _Request) -> Rendering:
        from linkwright.export.choices import ExportChoices
        from linkwright.export.errors import ExportError
        from linkwright.export.losses import losses
        from linkwright.export.previewing import preview_article

        choices = self._choices() if self._choices is not None else ExportChoices()
        profile = choices.usual_profile
        options = choices.options_for(profile)
        post = request.post
        try:
            html = preview_article(post, profile, options)
            lost = tuple(losses(post, profile, options))
            source = profile.render(post, options) if request.with_source else ""
        except ExportError as error:
            return Rendering(error=str(error), label=profile.label)
        images = self._images.images_of(html, request.folder, request.image_width)
        wanted = self._add_web_pictures(html, images, request.image_width)
        return Rendering(
            html, images, "", profile.label, lost, source, options.page_css, tuple(wanted)
        )

    def _add_web_pictures(
        self, html: str, images: dict[str, QImage], image_width: int
    ) -> list[str]:
        """Put in the pictures on the web that are here; those that are not are returned."""
        wanted: list[str] = []
        if self._web_pictures is None:
            return wanted
        for source in sources_of(html):
            if source.startswith(("http://", "https://")):
                picture = self._web_pictures(source)
                if picture is None:
                    wanted.append(source)
                elif picture.width() > image_width:
                    images[source] = picture.scaledToWidth(image_width, _SMOOTH)
                elif not picture.isNull():
                    images[source] = picture
        return wanted

    def _on_done(self, rendering: Rendering | None) -> None:
        failed = self.tr("The preview could not be made; the log says why.")
        self.rendered.emit(rendering or Rendering(error=failed))
