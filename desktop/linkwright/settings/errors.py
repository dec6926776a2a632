"""What can go wrong with the user's settings."""


class SettingsError(Exception):
    """Settings could not be kept.

    The message is the sentence the user reads: what happened, what was kept, what to do next.
    """
