import threading
from collections.abc import Callable

from linkwright.fetch.web.request_pool import RequestPool
from linkwright.fetch.web.serial_worker import SerialWorker


class Job:
    """A task that counts down its steps."""

    def __init__(
        self,
        host: str,
        done: Callable[["Job"], None],
        steps: int = 1,
        run: Callable[["Job"], None] = lambda job: None,
    ) -> None:
        self.host = host
        self.steps = steps
        self.stopped = threading.Event()
        self._done = done
        self._run = run

    def step(self) -> bool:
        self._run(self)
        self.steps -= 1
        if self.steps:
            self.host = f"{self.host}+"
            return True
        return False

    def finish(self) -> None:
        self._done(self)

    def stop(self) -> None:
        self.stopped.set()


def pool_threads() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if thread.name == "page fetcher"}


def test_every_job_is_done_and_the_threads_go_home() -> None:
    others = pool_threads()  # a window of another test may wait for its next try
    left = threading.Semaphore(0)
    pool = RequestPool(8)
    for number in range(500):
        pool.add(Job(f"host{number % 50}", lambda job: left.release(), steps=1 + number % 3))
    for _ in range(500):
        assert left.acquire(timeout=20)
    for thread in pool_threads() - others:
        thread.join(5)
    assert not pool_threads() - others


def test_a_later_job_is_done_by_the_one_thread_that_sleeps() -> None:
    done = threading.Event()
    pool = RequestPool(8, clock=lambda: now[0])
    now = [100.0]
    pool.add(Job("host", lambda job: done.set()), due=100.05)
    for number in range(20):
        pool.add(Job(f"other{number}", lambda job: None))
    assert not done.wait(0.01)
    now[0] = 101.0
    assert done.wait(10)
    pool.close()


def test_a_job_that_is_dropped_while_it_runs_is_told_to_stop() -> None:
    running, stopped = threading.Event(), threading.Event()

    def run(job: Job) -> None:
        running.set()
        assert job.stopped.wait(10)
        stopped.set()

    pool = RequestPool(1)
    job = Job("host", lambda job: None, run=run)
    never = Job("host", lambda job: running.clear())
    pool.add(job)
    pool.add(never)
    assert running.wait(10)
    pool.drop([job, never])
    assert stopped.wait(10)
    assert running.is_set()
    pool.close()


def test_a_hold_and_its_end() -> None:
    others = pool_threads()
    done = threading.Semaphore(0)
    pool = RequestPool(4)
    pool.hold(float("inf"), then_one=False)
    for number in range(4):
        pool.add(Job(f"host{number}", lambda job: done.release()))
    assert not pool_threads() - others
    pool.resume()
    for _ in range(4):
        assert done.acquire(timeout=10)
    pool.close()


def test_calls_are_made_in_order_and_a_failing_one_does_not_stop_them() -> None:
    made: list[int] = []
    finished, raised = threading.Event(), []
    before = threading.excepthook
    threading.excepthook = raised.append

    def stumble() -> None:
        raise RuntimeError("a bug")

    try:
        worker = SerialWorker("clerk under test")
        for number in range(50):
            worker.do(lambda number=number: made.append(number))
            if number % 10 == 5:
                worker.do(stumble)
        worker.do(finished.set)
        assert finished.wait(10)
        worker.close()
        worker.do(lambda: made.append(-1))
        for thread in threading.enumerate():
            if thread.name == "clerk under test":
                thread.join(5)
    finally:
        threading.excepthook = before
    assert made == list(range(50))
    assert len(raised) == 5


def test_the_next_request_begins_before_a_page_is_read() -> None:
    reading, requested = threading.Event(), threading.Event()
    pool = RequestPool(1)
    pool.add(Job("first", lambda job: reading.wait(10)))
    pool.add(Job("second", lambda job: None, run=lambda job: requested.set()))
    assert requested.wait(10)
    reading.set()
    pool.close()
