"""What all tasks of a fetcher or a link checker share."""

import threading
import time
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from linkwright.fetch.fetch_options import FetchOptions
from linkwright.fetch.reading import Reading, standard_reading

if TYPE_CHECKING:
    import ssl


class FetchTools:
    """Settings, rules and trust; the dear parts are made in the first worker thread.

    Args:
        options: the user's settings.
        make_reading: called once, in a worker, for the rules.
        clock: the time in seconds since the epoch.

    Attributes:
        one_reader: held while a page is parsed: taking turns costs no time, since parsing
            keeps the interpreter's lock anyway, and sixteen trees of huge pages at the same
            time would cost much memory.
    """

    def __init__(
        self,
        options: FetchOptions,
        make_reading: Callable[[], Reading] = standard_reading,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.options = options
        self.clock = clock
        self.one_reader = threading.Lock()
        self._reading_lock = threading.Lock()
        self._tls_lock = threading.Lock()
        self._make_reading = make_reading
        self._reading: Reading | None = None
        self._prepared = False

    @property
    def reading(self) -> Reading:
        """The rules for pages and addresses."""
        with self._reading_lock:
            if self._reading is None:
                self._reading = self._make_reading()
            return self._reading

    def prepare(self) -> None:
        """Load what reads pages now, as while the first requests wait for their answers."""
        if not self._prepared:
            self._prepared = True
            self.reading.prepare()

    def tls(self) -> "ssl.SSLContext":
        """The context that verifies every server.

        Raises:
            TrustError: the environment names certificates that cannot be read.
        """
        with self._tls_lock:
            return self._tls

    @cached_property
    def _tls(self) -> "ssl.SSLContext":
        from linkwright.fetch.web.trust import tls_context

        return tls_context()
