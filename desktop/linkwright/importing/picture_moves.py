"""Pictures on their way from beside an imported file to beside its post."""

import re
from dataclasses import dataclass
from hashlib import blake2b
from html import escape, unescape
from pathlib import Path

from linkwright.atomic_write import write_atomically
from linkwright.importing.local_pictures import LocalPictures
from linkwright.importing.losses import Loss, Losses
from linkwright.importing.markdown_cleaning import outside_code
from linkwright.library.figure_files import FOLDER, picture_stem
from linkwright.model.inline_links import find_links_and_images
from linkwright.model.markdown_text import destination_url, link_destination
from linkwright.model.text_edits import TextEdit, apply_edits

_MOST_PICTURES = 1000
_SHOWN_LENGTH = 80
_TAG = re.compile(
    r"""(<img\b[^<>]*?\ssrc\s*=\s*)(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))""", re.IGNORECASE
)
_DEFINITION = re.compile(r"^( {0,3}\[[^\]\n]+\]:[ \t]*)(?:<([^<>\n]+)>|(\S+))", re.MULTILINE)
_WEB = re.compile(r"(?:https?:)?//|data:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PictureCopy:
    """A picture that comes along.

    Attributes:
        source: where it lies.
        target: where it will, beside the post.
    """

    source: Path
    target: Path

    def make(self) -> bool:
        """Copy it, unless it is there; whether it was not.

        Raises:
            OSError: it cannot be read or written.
        """
        if self.target.exists():
            return False
        self.target.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(self.target, self.source.read_bytes(), flushed=False)
        return True


class PictureMoves:
    """The pictures of one post.

    Args:
        pictures: where they lie; None when there are none to be had.
        folder: of the post.
        losses: counts those that do not come along.
    """

    def __init__(self, pictures: LocalPictures | None, folder: Path, losses: Losses) -> None:
        self._pictures = pictures
        self._folder = folder / FOLDER
        self._losses = losses
        self._copies: dict[Path, PictureCopy] = {}

    @property
    def copies(self) -> tuple[PictureCopy, ...]:
        """What has to be copied, each picture once."""
        return tuple(self._copies.values())

    def readdressed(self, markdown: str) -> str:
        """The text with the new addresses of its pictures; code stays as it is."""
        return outside_code(markdown, self._readdressed)

    def _readdressed(self, text: str) -> str:
        if "!" in text:
            edits = []
            for image in find_links_and_images(text, 0, len(text))[1]:
                new = self._address_of(destination_url(image.url.of(text)))
                if new:
                    edits.append(TextEdit(image.url.start, image.url.end, link_destination(new)))
            # A link around a picture is read twice.
            text = apply_edits(text, list(dict.fromkeys(edits)))
        if "<" in text:
            text = _TAG.sub(self._tag, text)
        return _DEFINITION.sub(self._definition, text) if "]:" in text else text

    def _tag(self, match: re.Match[str]) -> str:
        new = self._address_of(unescape(match[2] or match[3] or match[4] or ""))
        return f'{match[1]}"{escape(new)}"' if new else match[0]

    def _definition(self, match: re.Match[str]) -> str:
        address = destination_url(match[2] or match[3])
        if self._pictures is None or self._pictures.find(address) is None:
            return match[0]  # of a link, as far as anybody knows
        return match[1] + link_destination(self._address_of(address))

    def _address_of(self, address: str) -> str:
        """The new address of a picture; "" when it stays where it is."""
        if not address or _WEB.match(address):
            return ""
        source = self._pictures.find(address) if self._pictures else None
        if source is None or len(self._copies) >= _MOST_PICTURES:
            self._losses.add(Loss.LOCAL_IMAGE, address[:_SHOWN_LENGTH])
            return ""
        if source not in self._copies:
            self._copies[source] = PictureCopy(source, self._place_of(source))
        return f"{FOLDER}/{self._copies[source].target.name}"

    def _place_of(self, source: Path) -> Path:
        """A name that the same picture gets each time, whatever else is imported."""
        stem, ending = picture_stem(source.stem), source.suffix.lower()
        plain = self._folder / f"{stem}{ending}"
        if plain not in {copy.target for copy in self._copies.values()} and (
            not plain.exists() or _same(plain, source)
        ):
            return plain
        digest = blake2b(source.read_bytes(), digest_size=4).hexdigest()
        return self._folder / f"{stem}-{digest}{ending}"


def _same(one: Path, other: Path) -> bool:
    return one.stat().st_size == other.stat().st_size and one.read_bytes() == other.read_bytes()
