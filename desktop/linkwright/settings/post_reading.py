"""The rules by which posts are read for the index: the shipped ones with the user's own."""

from hashlib import blake2b
from pathlib import Path

from linkwright.model.addresses import parse_cleaning_rules
from linkwright.model.near_headlines import parse_headline_words
from linkwright.model.post_reading import PostReading
from linkwright.settings import line_styles
from linkwright.settings.rule_files import RuleFiles

_CLEANING, _WORDS = "tracking-parameters.txt", "headline-words.txt"


def load_post_reading(config_folder: Path) -> PostReading:
    """The line styles and the rules of addresses and headlines.

    Args:
        config_folder: may hold the user's own line-styles.yaml, tracking-parameters.txt and
            headline-words.txt, in the form of the shipped files of these names.
    """
    files = RuleFiles(config_folder)
    texts = [files.both(name) for name in (line_styles.FILE_NAME, _CLEANING, _WORDS)]
    return PostReading(
        line_styles.load_line_styles(files),
        parse_cleaning_rules(texts[1]),
        parse_headline_words(texts[2]),
        blake2b("\0".join(texts).encode(), digest_size=8).hexdigest(),
    )
