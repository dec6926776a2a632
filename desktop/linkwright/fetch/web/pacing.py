"""Who may be asked when: one request a host, so many in all, pauses kept. No sockets, no clock.

A priority queue a host and one over the hosts, so that two thousand addresses cost no more
a piece than ten. Entries of the outer queue may be out of date; each carries the count of
its host's changes and is skipped when that has moved on.
"""

import math
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from itertools import count
from typing import Generic, TypeVar

Job = TypeVar("Job", bound=Hashable)


@dataclass(slots=True)
class _Host(Generic[Job]):
    waiting: list[tuple[float, int, Job]] = field(default_factory=list)
    busy: bool = False
    paused_until: float = 0.0
    changes: int = 0


class Pacing(Generic[Job]):
    """The order in which jobs may run.

    Args:
        at_once: how many jobs may run at the same time.

    Attributes:
        at_once: the same; may be changed.
        held_until: no job is given before this moment.
    """

    def __init__(self, at_once: int) -> None:
        self.at_once = at_once
        self.held_until = 0.0
        self._hosts: dict[str, _Host[Job]] = {}
        self._turns: list[tuple[float, int, str, int]] = []
        self._running: dict[Job, str] = {}
        self._order = count(1)

    @property
    def running(self) -> int:
        """How many jobs have been taken and not released."""
        return len(self._running)

    def add(self, job: Job, host: str, due: float = 0.0, *, first: bool = False) -> None:
        """Queue a job.

        Args:
            job: the job; it must not be queued already.
            host: whom it asks.
            due: not before this moment.
            first: before the other jobs of this host that are due.
        """
        entry = self._hosts.setdefault(host, _Host())
        order = next(self._order)
        heappush(entry.waiting, (due, -order if first else order, job))
        self._queue(host, entry)

    def take(self, now: float) -> Job | None:
        """The next job that may start now, which then counts as running; None for none."""
        if len(self._running) >= self.at_once or now < self.held_until:
            return None
        while self._turns and self._turns[0][0] <= now:
            _, _, host, changes = heappop(self._turns)
            entry = self._hosts.get(host)
            if entry is None or entry.changes != changes:
                continue
            job = heappop(entry.waiting)[2]
            entry.busy = True
            entry.changes += 1
            self._running[job] = host
            return job
        return None

    def release(self, job: Job) -> None:
        """A job has ended, or goes on at another host: its host is free for the next."""
        host = self._running.pop(job)
        entry = self._hosts[host]
        entry.busy = False
        self._queue(host, entry)

    def pause(self, host: str, until: float) -> list[Job]:
        """Ask nothing of a host until a moment.

        Returns:
            The jobs that now wait for it.
        """
        entry = self._hosts.setdefault(host, _Host())
        entry.paused_until = max(entry.paused_until, until)
        self._queue(host, entry)
        return [
            job for due, _, job in sorted(entry.waiting, key=lambda one: one[:2]) if due < until
        ]

    def paused_until(self, host: str) -> float:
        """Until when a host asked to be left alone; 0.0 when it did not."""
        entry = self._hosts.get(host)
        return entry.paused_until if entry else 0.0

    def due_now(self) -> None:
        """Let every queued job be due at once; pauses that hosts asked for stay."""
        for host, entry in self._hosts.items():
            entry.waiting = [(0.0, order, job) for _, order, job in entry.waiting]
            heapify(entry.waiting)
            self._queue(host, entry)

    def remove(self, unwanted: set[Job]) -> None:
        """Forget queued jobs; running ones are not touched."""
        for host, entry in self._hosts.items():
            kept = [one for one in entry.waiting if one[2] not in unwanted]
            if len(kept) != len(entry.waiting):
                entry.waiting = kept
                heapify(kept)
                self._queue(host, entry)

    def queued(self) -> Iterator[Job]:
        """The jobs that have not started, in no particular order."""
        for entry in self._hosts.values():
            for _, _, job in entry.waiting:
                yield job

    def next_due(self) -> float | None:
        """When `take` may next give a job, if nothing else happens; None for never."""
        if len(self._running) >= self.at_once or self.held_until == math.inf:
            return None
        while self._turns:
            due, _, host, changes = self._turns[0]
            entry = self._hosts.get(host)
            if entry is not None and entry.changes == changes:
                return max(due, self.held_until)
            heappop(self._turns)
        return None

    def _queue(self, host: str, entry: _Host[Job]) -> None:
        """Enter a host's first job into the queue over the hosts, once."""
        entry.changes += 1
        if entry.busy:
            return
        if entry.waiting:
            due, order, _ = entry.waiting[0]
            turn = max(due, entry.paused_until)
            heappush(self._turns, (turn, order, host, entry.changes))
