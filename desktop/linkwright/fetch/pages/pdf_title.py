"""Read the title in the metadata of a PDF file, whatever the file is made of."""

import io
import logging
import time

LONGEST_S = 2.0
"""How long a file may keep the reader busy; a sound one takes some hundredths of a second."""


def info_title(body: bytes, within_s: float = LONGEST_S) -> str:
    """The title in the document information of a file, as it stands there; "" for none.

    Args:
        body: the file, possibly cut.
        within_s: seconds after which the reading is given up.
    """
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is broken is broken
    try:
        metadata = PdfReader(_TimedFile(body, within_s), strict=False).metadata
        title = metadata.title if metadata is not None else None
    except (
        PyPdfError, ValueError, TypeError, KeyError, IndexError, AttributeError, OSError,
        NotImplementedError, ArithmeticError, RecursionError, AssertionError, ImportError,
        MemoryError,
    ):  # fmt: skip
        # A broken file fails inside pypdf in every one of these ways.
        return ""
    return title if isinstance(title, str) else ""


class _TimedFile(io.BytesIO):
    """A file that cannot be read or searched any more after a time.

    Whatever goes in circles in a broken file, it reads on: so this ends it.
    """

    def __init__(self, body: bytes, within_s: float) -> None:
        super().__init__(body)
        self._end = time.monotonic() + within_s

    def _look_at_the_clock(self) -> None:
        if time.monotonic() > self._end:
            raise TimeoutError("the file takes too long")

    def read(self, size: int | None = -1, /) -> bytes:
        """The next bytes."""
        self._look_at_the_clock()
        return super().read(size)

    def readline(self, size: int | None = -1, /) -> bytes:
        """The next line."""
        self._look_at_the_clock()
        return super().readline(size)

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Another place."""
        self._look_at_the_clock()
        return super().seek(offset, whence)
