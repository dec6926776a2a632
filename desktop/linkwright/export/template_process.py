"""Has templates of the user's own filled in by a process beside this one.

A template can loop for ever or ask for all memory, in one expression even, which nothing in its own
process can stop. A process is kept for the next template, since starting one takes a while; one
that takes too long is ended.
"""

import signal
import time
from collections import deque
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from linkwright.export.errors import ExportError
from linkwright.export.template_filling import Filling, fill_in

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

LONGEST_S = 5.0
"""How many seconds a template may take; the usual ones take a hundredth of one."""

_LONGEST_START_S = 60.0
_MOST_BYTES = 1_000_000_000

_idle: "deque[_TemplateProcess]" = deque()
_MOST_IDLE = 2


def fill_in_apart(filling: Filling) -> str:
    """The same as `template_filling.fill_in`, within bounds of time and memory.

    Raises:
        ExportError: see there; or the template took too long or too much memory.
    """
    try:
        process = _idle_process() or _TemplateProcess()
    except OSError as error:
        raise ExportError(
            f"Your template {filling.path.name} could not be filled in: the system starts no other"
            f" process ({error.strerror or error})."
        ) from error
    try:
        is_done, text = process.ask(filling)
    except BaseException:
        process.end()
        raise
    if len(_idle) < _MOST_IDLE:
        _idle.append(process)
    else:
        process.end()
    if not is_done:
        raise ExportError(text)
    return text


def _idle_process() -> "_TemplateProcess | None":
    while True:
        try:
            process = _idle.pop()
        except IndexError:
            return None
        if process.is_alive():
            return process
        process.end()  # the system has ended it, for its memory perhaps


class _TemplateProcess:
    """One process that fills in one template after the other."""

    def __init__(self) -> None:
        from multiprocessing import get_context

        context = get_context("spawn")  # which is safe beside threads
        self._ours, theirs = context.Pipe()
        self._process: SpawnProcess = context.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        self._is_ready = False

    def ask(self, filling: Filling) -> tuple[bool, str]:
        """Whether a template could be filled in, and its text or the sentence that says why not.

        Raises:
            ExportError: there is no answer in time, or none at all.
        """
        name = filling.path.name
        try:
            if not self._is_ready:
                if not self._ours.poll(_LONGEST_START_S):
                    raise EOFError
                self._ours.recv()
                self._is_ready = True
            self._ours.send(filling)
            if not self._ours.poll(LONGEST_S):
                raise ExportError(
                    f"Your template {name} was stopped: it was not done after {LONGEST_S:.0f}"
                    " seconds. Please look for a loop in it that goes on too long."
                )
            is_done, text = self._ours.recv()
        except (EOFError, OSError) as error:
            raise ExportError(
                f"Your template {name} was stopped by the system: it takes too much memory or time."
                " Please make what it repeats smaller."
            ) from error
        return bool(is_done), str(text)

    def is_alive(self) -> bool:
        """Whether it can still be asked."""
        return self._process.is_alive()

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.join()
        self._process.close()
        self._ours.close()


def _serve(asked: "Connection") -> None:
    """Runs in the process: fill in what comes until nobody asks any more."""
    import jinja2.sandbox  # noqa: F401 - so that its loading is not counted as a template's time

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever asked decides
    _bound("RLIMIT_AS", _MOST_BYTES)
    asked.send(None)  # ready
    while True:
        try:
            filling = asked.recv()
        except EOFError:
            return
        # For the case that whoever asked is gone and ends nobody any more.
        _bound("RLIMIT_CPU", int(time.process_time() + 3 * LONGEST_S))
        try:
            asked.send((True, fill_in(filling)))
        except ExportError as error:
            asked.send((False, str(error)))


def _bound(what: str, most: int) -> None:
    """Have the system bound this process, where it can."""
    try:
        import resource
    except ImportError:  # Windows
        return
    limit = getattr(resource, what)
    hard = resource.getrlimit(limit)[1]
    soft = most if hard == resource.RLIM_INFINITY else min(most, hard)
    with suppress(OSError, ValueError):  # macOS bounds no address space
        resource.setrlimit(limit, (soft, hard))
