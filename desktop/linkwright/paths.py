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

    @property
    def preferences(self) -> Path:
        """The file of what the user has chosen."""
        return self.config / "preferences.json"

    @property
    def secrets(self) -> Path:
        """The file of passwords and tokens, if the user wants them in a file at all."""
        return self.data / "secrets.json"

    @property
    def own_words(self) -> Path:
        """The file of words that the user has added to all dictionaries."""
        return self.config / "own-words.txt"

    @property
    def dictionaries(self) -> Path:
        """The folder where the user may put spelling dictionaries."""
        return self.config / "dictionaries"

    @property
    def journal(self) -> Path:
        """The folder of texts that are being written."""
        return self.data / "journal"

    @property
    def history(self) -> Path:
        """The folder of earlier versions of posts."""
        return self.data / "history"

    @property
    def held_pictures(self) -> Path:
        """The folder of pictures of posts that have no file yet."""
        return self.data / "held"

    @property
    def bin(self) -> Path:
        """The folder of discarded texts."""
        return self.data / "bin"

    @property
    def imports(self) -> Path:
        """The file that remembers which posts were imported, and from what."""
        return self.data / "imports.sqlite"

    @property
    def import_reports(self) -> Path:
        """The folder of reports on what imports could not keep."""
        return self.data / "import-reports"

    @property
    def index(self) -> Path:
        """The file with the index of the posts folder, made anew whenever it is missing."""
        return self.cache / "library.sqlite"

    @property
    def links(self) -> Path:
        """The file with what was fetched of addresses."""
        return self.cache / "links.sqlite"

    @property
    def window(self) -> Path:
        """The file that says where the window was."""
        return self.state / "window.ini"

    @property
    def recent(self) -> Path:
        """The file that lists the posts opened last."""
        return self.state / "recent-files.json"

    @property
    def ignored_findings(self) -> Path:
        """The file of what checks found in posts and the writer wants as it is."""
        return self.state / "ignored-findings.json"

    @property
    def asked_sites(self) -> Path:
        """The file that lists the sites that the user was asked to name."""
        return self.state / "asked-sites.txt"

    @property
    def publishers(self) -> Path:
        """The file with the user's own names of publishers."""
        return self.config / "publishers.tsv"

    @property
    def log(self) -> Path:
        """The file that errors are written to."""
        return self.state / "linkwright.log"


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


def posts_folder(chosen: str) -> Path:
    """The folder of the user's posts; it need not exist yet.

    Args:
        chosen: what the user prefers; empty for the usual place, Linkwright in the documents
            folder. LINKWRIGHT_POSTS_DIR replaces that, and LINKWRIGHT_HOME has one of its own.
    """
    if chosen.strip():
        return Path(chosen.strip()).expanduser().absolute()
    named, home = os.environ.get("LINKWRIGHT_POSTS_DIR"), os.environ.get("LINKWRIGHT_HOME")
    if named or home:
        return (Path(named) if named else Path(home or "") / "posts").absolute()
    return _documents_folder() / "Linkwright"


def runtime_folder() -> Path:
    """The folder for locks, which all Linkwrights of one user share; it need not exist yet.

    Unlike the others it does not move with LINKWRIGHT_HOME: two programs that keep their things
    apart may still work on the same posts. LINKWRIGHT_RUNTIME_DIR replaces it.
    """
    if named := os.environ.get("LINKWRIGHT_RUNTIME_DIR"):
        return Path(named)
    if system := os.environ.get("XDG_RUNTIME_DIR"):
        return Path(system) / APP_NAME
    import tempfile

    user = f".{os.getuid()}" if hasattr(os, "getuid") else ""
    return Path(tempfile.gettempdir()) / f"{APP_NAME}{user}"


def _documents_folder() -> Path:
    """Where the user keeps documents: as the desktop says (user-dirs.dirs), else ~/Documents."""
    home = Path.home()
    config = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    try:
        lines = (config / "user-dirs.dirs").read_text("utf-8", "replace").splitlines()
    except OSError:
        lines = []
    for line in lines:
        name, _, value = line.strip().partition("=")
        if name == "XDG_DOCUMENTS_DIR" and len(value) > 2:
            return Path(value.strip('"').replace("$HOME", str(home)))
    return home / "Documents"
