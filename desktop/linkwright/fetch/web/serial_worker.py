"""One daemon thread that does what it is handed, in order: state without locks."""

import threading
from collections.abc import Callable
from queue import SimpleQueue


class SerialWorker:
    """Runs calls one after the other, in a thread that is made when first needed.

    A call that raises ends the thread, so that threading.excepthook can tell of the bug; the
    calls after it go on in another one.

    Args:
        name: the thread's name.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._calls: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._started = False
        self._closed = False

    def do(self, call: Callable[[], None]) -> None:
        """Have a call made soon; nothing happens once closed."""
        with self._lock:
            if self._closed:
                return
            self._calls.put(call)
            if not self._started:
                self._started = True
                self._start()

    def close(self) -> None:
        """End after the call that is running; returns at once."""
        with self._lock:
            self._closed = True
            self._calls.put(None)

    def _start(self) -> None:
        threading.Thread(target=self._work, name=self._name, daemon=True).start()

    def _work(self) -> None:
        try:
            while (call := self._calls.get()) is not None and not self._closed:
                call()
        except BaseException:
            self._start()
            raise
