"""Files of rules: those that Linkwright ships with, and the user's own of the same names."""

from pathlib import Path

from linkwright.assets import read_text

_LARGEST_BYTES = 1_000_000


class RuleFiles:
    """Reads rules from resources/data/ and, after them, from the user's folder.

    Args:
        config_folder: may hold files of the shipped names, in their form.

    Attributes:
        problems: a sentence for each of the user's files that could not be used.
    """

    def __init__(self, config_folder: Path) -> None:
        self.problems: list[str] = []
        self._folder = config_folder

    def shipped(self, name: str) -> str:
        """The text that Linkwright ships with."""
        return read_text(f"data/{name}")

    def own(self, name: str) -> str:
        """The user's text; "" without a readable file."""
        path = self._folder / name
        try:
            if not path.is_file():
                return ""
            with path.open("rb") as file:
                text = file.read(_LARGEST_BYTES).decode("utf-8", "replace")
        except OSError as error:
            self.report(name, error.strerror or "")
            return ""
        return text.removeprefix("\ufeff")

    def both(self, name: str) -> str:
        """The shipped lines followed by the user's."""
        return self.shipped(name) + "\n" + self.own(name)

    def report(self, name: str, trouble: str) -> None:
        """Note that a file of the user's is not used."""
        self.problems.append(
            f"Your own rules in “{self._folder / name}” cannot be used ({trouble.rstrip('.')}). "
            "Only the usual ones are."
        )
