"""The words of the checks: the shipped ones with the user's own."""

from linkwright.model.checks import CheckWords, CheckWordsError, parse_check_words
from linkwright.settings.rule_files import RuleFiles

FILE_NAME = "checks.yaml"


def load_check_words(files: RuleFiles) -> CheckWords:
    """The shipped words and, after them, the user's; his rule replaces a shipped one of its name.

    Args:
        files: where both are; takes the report of a file that cannot be used.
    """
    words = parse_check_words(files.shipped(FILE_NAME))
    own = files.own(FILE_NAME)
    if own.strip():
        try:
            words = words.joined(parse_check_words(own))
        except CheckWordsError as error:
            files.report(FILE_NAME, str(error))
    return words


def names_in(listed: str) -> frozenset[str]:
    """The names in a preference such as "no-title, image-credit"."""
    return frozenset(name for part in listed.split(",") if (name := part.strip()))
