"""Where Linkwright keeps things: the only module that knows the platform's folders.

Every folder can be set by an environment variable, which is how tests and portable
installations keep to themselves.
"""

import os
from dataclasses import dataclass
from pathlib import Path

APP_NAME = "linkwright"


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one installation; none of them need exist yet.

    Attributes:
        config: preferences and the user's own data files (rules, styles, templates).
        data: what must not be lost: journal, history, bin.
        cache: what can be deleted at any time: link store, index.
        state: window geometry and logs.
    """

    config: Path
    data: Path
    cache: Path
    state: Path


def default_folders() -> Folders:
    """The platform's folders, each replaced by LINKWRIGHT_{CONFIG,DATA,CACHE,STATE}_DIR if set.

    LINKWRIGHT_HOME puts all four below one folder.
    """
    home = os.environ.get("LINKWRIGHT_HOME")

    def folder(kind: str) -> Path:
        named = os.environ.get(f"LINKWRIGHT_{kind.upper()}_DIR")
        if named:
            return Path(named)
        if home:
            return Path(home) / kind
        import appdirs

        path: str = getattr(appdirs, f"user_{kind}_dir")(APP_NAME, appauthor=False)
        return Path(path)

    return Folders(folder("config"), folder("data"), folder("cache"), folder("state"))
