"""What can go wrong while a post is brought into another form."""


class ExportError(Exception):
    """An export that could not be made.

    The message is the sentence the user reads: what happened, what was kept, what to do next.
    """
