"""What a post may need before it is published: warnings with their places, and sure remedies.

Pure: a text and what is known of it go in, warnings come out. Nothing here blocks anything.
"""

from linkwright.model.checks.check_options import CheckOptions, Visit
from linkwright.model.checks.check_words import (
    CheckWords,
    CheckWordsError,
    RuleWords,
    Severity,
    parse_check_words,
)
from linkwright.model.checks.checking import PostWarning, check_post
from linkwright.model.checks.rules import RULES

__all__ = [
    "RULES",
    "CheckOptions",
    "CheckWords",
    "CheckWordsError",
    "PostWarning",
    "RuleWords",
    "Severity",
    "Visit",
    "check_post",
    "parse_check_words",
]
