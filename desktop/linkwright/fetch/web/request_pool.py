"""Runs requests in threads, at most so many, at the pace that `Pacing` allows.

A request makes room for the next one before its page is read. Threads are made when there is
something to do and end when there is not; while jobs wait for a later moment, one of them
stays and sleeps until then. All are daemon threads, so that none can keep the process alive
at its end; the executors of the standard library do.
"""

import threading
import time
from collections.abc import Callable, Collection
from typing import Protocol

from linkwright.fetch.web.pacing import Pacing

_THREADS_A_REQUEST = 2
"""One may read its page while the next request runs; more would only pile pages up."""

_LONGEST_SLEEP_S = 60.0
"""The wall clock may be set, and a laptop may sleep, while a thread waits."""


class Task(Protocol):
    """Something that makes requests, one host at a time.

    Attributes:
        host: whom the next step asks.
    """

    def __hash__(self) -> int:
        """A task is known by its identity."""

    @property
    def host(self) -> str:
        """Whom the next step asks."""

    def step(self) -> bool:
        """Make the next step, in a worker thread; whether there is another one."""

    def finish(self) -> None:
        """Do, after the last step, what needs no network: the next request has begun."""

    def stop(self) -> None:
        """Make the step that is running end soon, from any thread."""


class RequestPool:
    """The threads, and the only lock.

    Args:
        at_once: how many tasks run at the same time.
        clock: the time in seconds since the epoch.
    """

    def __init__(self, at_once: int, clock: Callable[[], float] = time.time) -> None:
        self._at_once = at_once
        self._clock = clock
        self._pacing: Pacing[Task] = Pacing(at_once)
        self._running: set[Task] = set()
        self._changed = threading.Condition()
        self._threads = 0
        self._free = 0  # of the threads, those that look for a task or are on their way to it
        self._sleeping = False
        self._closed = False

    def add(self, task: Task, due: float = 0.0) -> None:
        """Let a task run when its host and its moment come."""
        with self._changed:
            if not self._closed:
                self._pacing.add(task, task.host, due)
                self._wake()

    def drop(self, tasks: Collection[Task]) -> None:
        """Forget tasks; those that run are told to stop."""
        with self._changed:
            self._pacing.remove(set(tasks))
            running = self._running.intersection(tasks)
        for task in running:
            task.stop()

    def pause(self, host: str, until: float) -> list[Task]:
        """Ask nothing of a host until a moment; returns the tasks that wait for it."""
        with self._changed:
            return self._pacing.pause(host, until)

    def paused_until(self, host: str) -> float:
        """Until when a host asked to be left alone; 0.0 when it did not."""
        with self._changed:
            return self._pacing.paused_until(host)

    def running(self) -> set[Task]:
        """The tasks that run at this moment."""
        with self._changed:
            return set(self._running)

    def hold(self, until: float, *, then_one: bool) -> None:
        """Start nothing until a moment, and then one task at a time if so wished."""
        with self._changed:
            self._pacing.held_until = until
            self._pacing.at_once = 1 if then_one else self._at_once

    def end_hold(self) -> None:
        """Let the hold be over now instead of later."""
        with self._changed:
            self._pacing.held_until = 0.0
            self._wake()

    def resume(self) -> None:
        """End a hold: everything queued is due now."""
        with self._changed:
            self._pacing.held_until = 0.0
            self._pacing.at_once = self._at_once
            self._pacing.due_now()
            self._wake()

    def close(self) -> None:
        """Forget everything, tell what runs to stop, and return at once."""
        with self._changed:
            self._closed = True
            self._pacing.remove(set(self._pacing.queued()))
            running = list(self._running)
            self._changed.notify_all()
        for task in running:
            task.stop()

    def _wake(self) -> None:
        """Something may have become due: see that a thread looks for it (the lock is held)."""
        if self._pacing.next_due() is None:
            return
        if self._sleeping:
            self._changed.notify()
        elif not self._free and self._threads < _THREADS_A_REQUEST * self._at_once:
            self._threads += 1
            self._free += 1
            threading.Thread(target=self._work, name="page fetcher", daemon=True).start()

    def _work(self) -> None:
        try:
            while (task := self._take()) is not None:
                again = False
                try:
                    again = task.step()
                finally:
                    self._give_back(task, again=again)
                if not again:
                    task.finish()
                    with self._changed:
                        self._free += 1
        finally:  # also after a bug in a task, of which threading.excepthook tells
            with self._changed:
                self._threads -= 1
                self._wake()

    def _take(self) -> Task | None:
        """The next task, after sleeping until it is due if need be; None to go home."""
        with self._changed:
            task = None
            while not self._closed:
                now = self._clock()
                task = self._pacing.take(now)
                due = self._pacing.next_due()
                if task is not None or due is None or self._sleeping:
                    break
                self._sleeping = True
                self._changed.wait(min(max(due - now, 0.0), _LONGEST_SLEEP_S))
                self._sleeping = False
            self._free -= 1
            if task is not None:
                self._running.add(task)
                self._wake()
            return task

    def _give_back(self, task: Task, *, again: bool) -> None:
        with self._changed:
            self._running.discard(task)
            self._pacing.release(task)
            if again:
                self._free += 1
                if not self._closed:
                    self._pacing.add(task, task.host, first=True)
            else:
                self._wake()
