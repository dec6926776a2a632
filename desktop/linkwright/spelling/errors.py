"""What can go wrong with dictionaries."""


class SpellingError(Exception):
    """Words cannot be checked.

    The message is the sentence the user reads: what happened, and what to do next.
    """
