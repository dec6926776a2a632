"""What can go wrong when posts are brought in."""


class ImportingError(Exception):
    """A file or folder could not be imported, or not to its end.

    The message is the sentence the user reads: what happened, what was kept, what to do next.
    """
