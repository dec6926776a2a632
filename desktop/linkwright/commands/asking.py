"""How the command line asks for pages: as the user prefers, and as the environment says."""

import os
from collections.abc import Sequence
from pathlib import Path

from linkwright.fetch.fetch_options import FetchOptions
from linkwright.fetch.pages.languages import accept_language, languages_of_environment
from linkwright.fetch.web.address_policy import host_names
from linkwright.settings.preference_file import FILE_NAME, load_preferences


def fetch_options(config_folder: Path, typed: Sequence[str]) -> FetchOptions:
    """The settings of the command line's fetcher.

    Args:
        config_folder: where the preferences are.
        typed: the addresses among the arguments. Somebody typed them, so their hosts may stand
            inside the user's own network; what comes on standard input has no such right.
    """
    preferences = load_preferences(config_folder / FILE_NAME).preferences
    return FetchOptions(
        at_once=preferences.fetch_at_once,
        accept_language=accept_language(languages_of_environment(os.environ)),
        allow_private_hosts=host_names(" ".join([preferences.own_hosts, *typed])),
    )
