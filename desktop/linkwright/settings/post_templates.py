"""The skeletons of posts to choose from: the shipped ones, then the user's own."""

from pathlib import Path

from linkwright.assets import resource
from linkwright.atomic_write import write_atomically
from linkwright.model.post_templates import PostTemplate, read_template
from linkwright.settings.errors import SettingsError

_SHIPPED = "templates/posts"
_OWN = Path("templates") / "posts"
_LARGEST_BYTES = 1_000_000
_MOST = 200


def own_templates_folder(config_folder: Path) -> Path:
    """Where the user's templates are; the folder need not exist."""
    return config_folder / _OWN


def load_post_templates(config_folder: Path) -> tuple[PostTemplate, ...]:
    """All templates; one of the user's takes the place of a shipped one of its file name.

    A file that cannot be read is passed over.

    Args:
        config_folder: holds the user's in templates/posts.
    """
    shipped = sorted(
        (entry for entry in resource(_SHIPPED).iterdir() if entry.name.endswith(".md")),
        key=lambda entry: entry.name,
    )
    found = {entry.name: read_template(entry.name, entry.read_text("utf-8")) for entry in shipped}
    try:
        own = sorted(own_templates_folder(config_folder).glob("*.md"))[:_MOST]
    except OSError:
        own = []
    for path in own:
        text = _read(path)
        if text is not None:
            found[path.name] = read_template(path.name, text, is_own=True)
    return tuple(found.values())


def save_post_template(config_folder: Path, file_name: str, text: str) -> Path:
    """Keep a template of the user's.

    Args:
        config_folder: where it goes, in templates/posts.
        file_name: ends in ``.md``; a template of that name is replaced.
        text: the template.

    Returns:
        The file.

    Raises:
        SettingsError: it cannot be written.
    """
    path = own_templates_folder(config_folder) / file_name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise SettingsError(
            f"The template could not be saved as “{path}” ({error.strerror}). The post is as it"
            " was."
        ) from error
    return path


def _read(path: Path) -> str | None:
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST_BYTES:
            return None
        text = path.read_bytes().decode("utf-8", "replace").removeprefix("\ufeff")
    except OSError:
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n")
