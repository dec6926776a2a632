"""What the user has chosen once for all exports: profiles of his own, links, dashes, the page."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from linkwright.export.options import Dash, ExportOptions
from linkwright.export.own_profiles import FOLDER_NAME, own_profiles
from linkwright.export.profile import Profile
from linkwright.export.profiles import PROFILES, find_profile

STYLE_SHEET_NAME = "page.css"
"""The user's own style sheet for pages and the preview, in the config folder."""

_LARGEST_STYLE_SHEET = 1_000_000
_DASHES: Mapping[str, Dash] = {"--": "literal", "literal": "literal", "en": "en", "em": "em"}
_PAIR = re.compile(r"([^\s=,;]+)\s*=\s*([^\s=,;]+)")


class ExportPreferences(Protocol):
    """The preferences that matter here; `linkwright.settings.preferences` has them."""

    @property
    def export_profile(self) -> str:
        """The name of the usual profile."""

    @property
    def link_rel(self) -> str:
        """See `ExportOptions`."""

    @property
    def link_target(self) -> str:
        """See `ExportOptions`."""

    @property
    def drop_empty_sections(self) -> bool:
        """See `ExportOptions`."""

    @property
    def dashes(self) -> str:
        """``PROFILE=DASH`` for each profile that shows something else than two hyphens."""


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """The choices as they are now.

    Attributes:
        own: the user's own profiles.
        usual: the name of the profile for copies, the preview and exports.
        link_rel: see `ExportOptions`.
        link_target: see `ExportOptions`.
        drop_empty_sections: see `ExportOptions`.
        dashes: what readers see for two hyphens, by profile; literally that where none stands.
        page_css: the user's own style sheet; "" for none.
    """

    own: tuple[Profile, ...] = ()
    usual: str = PROFILES[0].name
    link_rel: str = ""
    link_target: str = ""
    drop_empty_sections: bool = False
    dashes: Mapping[str, Dash] | None = None
    page_css: str = ""

    @property
    def profiles(self) -> tuple[Profile, ...]:
        """All profiles, the user's own behind the shipped ones."""
        return (*PROFILES, *self.own)

    @property
    def usual_profile(self) -> Profile:
        """The usual one; the first of all when it has gone, such as a deleted template."""
        known = {profile.name: profile for profile in self.profiles}
        return known.get(self.usual, PROFILES[0])

    def find(self, name: str) -> Profile:
        """The profile of a name.

        Raises:
            ExportError: there is none; the message lists the names.
        """
        return find_profile(name, self.own)

    def options_for(self, profile: Profile) -> ExportOptions:
        """The options of an export with a profile."""
        return ExportOptions(
            dash=(self.dashes or {}).get(profile.name, "literal"),
            link_rel=self.link_rel,
            link_target=self.link_target,
            drop_empty_sections=self.drop_empty_sections,
            page_css=self.page_css,
        )


def load_choices(preferences: ExportPreferences, config_folder: Path) -> ExportChoices:
    """The choices from the preferences and the user's own files; what cannot be read is left out.

    Args:
        preferences: the user's.
        config_folder: where his profiles and his style sheet are.
    """
    return ExportChoices(
        own=tuple(own_profiles(config_folder / FOLDER_NAME)),
        usual=preferences.export_profile,
        link_rel=preferences.link_rel,
        link_target=preferences.link_target,
        drop_empty_sections=preferences.drop_empty_sections,
        dashes=parse_dashes(preferences.dashes),
        page_css=_style_sheet(config_folder / STYLE_SHEET_NAME),
    )


def parse_dashes(written: str) -> dict[str, Dash]:
    """Dashes by profile from ``blogger=em hugo=en``; what is not understood is left out."""
    pairs = _PAIR.findall(written)
    return {name: _DASHES[dash] for name, dash in pairs if dash in _DASHES}


def format_dashes(dashes: Mapping[str, Dash]) -> str:
    """The same as text again; a profile with two hyphens needs no entry."""
    return " ".join(f"{name}={dash}" for name, dash in dashes.items() if dash != "literal")


def _style_sheet(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST_STYLE_SHEET:
            return ""
        return path.read_text("utf-8-sig", errors="replace")
    except OSError:
        return ""
