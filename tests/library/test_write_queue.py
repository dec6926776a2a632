import threading

import pytest

from linkwright.library.write_queue import WriteQueue


def test_tasks_are_done_in_order_and_only_the_latest_of_a_kind() -> None:
    queue = WriteQueue("writes")
    done: list[str] = []
    go = threading.Event()
    started = threading.Event()

    def first() -> None:
        started.set()
        go.wait(10)
        done.append("first")

    queue.put(first)
    assert started.wait(10)
    queue.put_latest("entry", lambda: done.append("entry 1"))
    queue.put_latest("entry", lambda: done.append("entry 2"))
    queue.put(lambda: done.append("bin"))
    queue.put_latest("entry", lambda: done.append("entry 3"))
    assert not queue.wait(0)
    go.set()
    assert queue.wait(10)
    assert done == ["first", "entry 2", "bin", "entry 3"]


def test_a_bug_in_a_task_is_told_and_does_not_stop_those_after_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = threading.Event()
    monkeypatch.setattr(threading, "excepthook", lambda _told: told.set())
    queue = WriteQueue("writes")
    done: list[str] = []

    def wrong() -> None:
        raise ValueError

    queue.put(wrong)
    queue.put(lambda: done.append("after"))
    assert queue.wait(10)
    assert done == ["after"]
    assert told.wait(10)


def test_nothing_to_do_is_done() -> None:
    assert WriteQueue("writes").wait(0)
