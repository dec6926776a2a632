"""Tells, while a page arrives, when enough of it has been read to know its title."""

_AFTER_HEAD = 64_000
"""How much is read beyond the head: the heading and the name of the site stand there, and they
bear out what the head says (without them one title in twenty comes out wrong)."""

_WITHOUT_HEAD_END = 1_000_000
"""How much is read of a page that has a title and whose head does not end (or has no end tag)."""

_OVERLAP = 32
"""A mark may be cut in two by the end of a chunk; none is longer than this."""

_HEAD_ENDS = (b"</head", b"<body")
_TITLE = b"</title"


class HeadWatch:
    """Looks for the end of the head, and a title, chunk by chunk.

    The marks are searched for as plain bytes: a false hit in a script costs at most some
    kilobytes more or less, never a wrong title, since the page is parsed properly later.
    """

    def __init__(self) -> None:
        self._size = 0
        self._tail = b""
        self._head_end: int | None = None
        self._title = False

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes of the page."""
        text = self._tail + chunk.lower()
        if self._head_end is None and any(mark in text for mark in _HEAD_ENDS):
            self._head_end = self._size + len(chunk)
        self._title = self._title or _TITLE in text
        self._size += len(chunk)
        self._tail = text[-_OVERLAP:]

    @property
    def whole(self) -> bool:
        """Whether the head has been read to its end."""
        return self._head_end is not None

    @property
    def known(self) -> bool:
        """Whether the head has been read to its end, and a title with it."""
        return self._title and self.whole

    @property
    def enough(self) -> bool:
        """Whether reading on would be waste."""
        if not self._title:
            return False
        if self._head_end is None:
            return self._size > _WITHOUT_HEAD_END
        return self._size > self._head_end + _AFTER_HEAD
