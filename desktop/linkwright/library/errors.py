"""What can go wrong with the writer's files."""


class LibraryError(Exception):
    """Something with a file did not work.

    The message is the sentence the user reads: what happened, what was kept, what to do next.
    """


class ChangedOnDiskError(LibraryError):
    """A file was not saved because another program has changed it since it was read."""
