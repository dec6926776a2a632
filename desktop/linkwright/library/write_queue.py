"""One thread that writes to the disk in order, so that the window never waits for it."""

import threading
from collections import deque
from collections.abc import Callable

Task = Callable[[], object]


class WriteQueue:
    """Runs tasks one after the other in a thread that is made when first needed.

    A task tells its own failures; one that raises ends the thread, so that
    threading.excepthook can tell of the bug, and the tasks after it go on in another one.

    Args:
        name: the thread's name.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._tasks: deque[tuple[str, Task]] = deque()
        self._changed = threading.Condition()
        self._is_working = False
        self._thread: threading.Thread | None = None

    def put(self, task: Task) -> None:
        """Have a task done after those that wait."""
        self._add("", task)

    def put_latest(self, kind: str, task: Task) -> None:
        """Have a task done in place of one of the same kind, if that one is the last to wait.

        Args:
            kind: what tasks of which only the latest matters have in common.
            task: what to do.
        """
        self._add(kind, task)

    def wait(self, longest_s: float) -> bool:
        """Wait until all is done.

        Args:
            longest_s: for how many seconds at most.

        Returns:
            Whether nothing is left to do.
        """
        with self._changed:
            return self._changed.wait_for(
                lambda: not self._tasks and not self._is_working, longest_s
            )

    def _add(self, kind: str, task: Task) -> None:
        with self._changed:
            if kind and self._tasks and self._tasks[-1][0] == kind:
                self._tasks.pop()
            self._tasks.append((kind, task))
            if self._thread is None:
                self._start()
            self._changed.notify_all()

    def _start(self) -> None:
        self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
        self._thread.start()

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: bool(self._tasks))
                _, task = self._tasks.popleft()
                self._is_working = True
            try:
                task()
            except BaseException:
                self._finish(goes_on=False)
                raise
            self._finish(goes_on=True)

    def _finish(self, *, goes_on: bool) -> None:
        with self._changed:
            self._is_working = False
            if not goes_on:
                self._start()
            self._changed.notify_all()
