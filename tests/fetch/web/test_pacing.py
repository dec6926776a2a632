import math

from hypothesis import given
from hypothesis import strategies as st

from linkwright.fetch.web.pacing import Pacing


def taken(pacing: Pacing[str], now: float = 0.0) -> list[str]:
    jobs = []
    while (job := pacing.take(now)) is not None:
        jobs.append(job)
    return jobs


def test_one_job_a_host_in_the_order_of_arrival() -> None:
    pacing: Pacing[str] = Pacing(10)
    for job, host in (("a1", "a"), ("a2", "a"), ("b1", "b"), ("c1", "c")):
        pacing.add(job, host)
    assert taken(pacing) == ["a1", "b1", "c1"]
    pacing.release("a1")
    assert taken(pacing) == ["a2"]


def test_at_most_so_many_at_once() -> None:
    pacing: Pacing[str] = Pacing(2)
    for host in "abcd":
        pacing.add(host, host)
    assert taken(pacing) == ["a", "b"]
    assert pacing.next_due() is None
    pacing.release("b")
    assert taken(pacing) == ["c"]


def test_a_paused_host_waits_and_the_others_go_on() -> None:
    pacing: Pacing[str] = Pacing(10)
    for job, host in (("a1", "a"), ("a2", "a"), ("b1", "b")):
        pacing.add(job, host)
    assert pacing.take(0) == "a1"
    assert pacing.pause("a", 100.0) == ["a2"]
    pacing.release("a1")
    assert taken(pacing, 99.0) == ["b1"]
    assert pacing.next_due() == 100.0
    assert taken(pacing, 100.0) == ["a2"]


def test_a_shorter_pause_does_not_end_a_longer_one() -> None:
    pacing: Pacing[str] = Pacing(10)
    pacing.pause("a", 100.0)
    pacing.pause("a", 10.0)
    pacing.add("a1", "a")
    assert taken(pacing, 50.0) == []


def test_a_later_try_does_not_hold_up_its_host() -> None:
    pacing: Pacing[str] = Pacing(10)
    pacing.add("again", "a", due=60.0)
    pacing.add("new", "a")
    assert taken(pacing, 0.0) == ["new"]
    pacing.release("new")
    assert pacing.next_due() == 60.0
    assert taken(pacing, 60.0) == ["again"]


def test_who_goes_on_at_another_host_comes_first_there() -> None:
    pacing: Pacing[str] = Pacing(10)
    pacing.add("short link", "t.co")
    pacing.add("b1", "b")
    pacing.add("b2", "b")
    assert taken(pacing) == ["short link", "b1"]
    pacing.release("short link")
    pacing.add("short link", "b", first=True)
    pacing.release("b1")
    assert taken(pacing) == ["short link"]


def test_removed_jobs_do_not_come_back() -> None:
    pacing: Pacing[str] = Pacing(10)
    for job in ("a1", "a2", "a3"):
        pacing.add(job, "a")
    pacing.remove({"a1", "a3"})
    assert list(pacing.queued()) == ["a2"]
    assert taken(pacing) == ["a2"]


def test_a_hold_stops_everything_until_its_end() -> None:
    pacing: Pacing[str] = Pacing(10)
    pacing.add("a1", "a")
    pacing.held_until = 30.0
    assert taken(pacing, 29.0) == []
    assert pacing.next_due() == 30.0
    pacing.held_until = math.inf
    assert pacing.next_due() is None


def test_due_now_brings_later_tries_forward_but_not_paused_hosts() -> None:
    pacing: Pacing[str] = Pacing(10)
    pacing.add("a1", "a", due=1000.0)
    pacing.add("b1", "b", due=1000.0)
    pacing.pause("b", 500.0)
    pacing.due_now()
    assert taken(pacing, 0.0) == ["a1"]
    assert taken(pacing, 500.0) == ["b1"]


actions = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.sampled_from("abc"), st.integers(0, 50)),
        st.tuples(st.just("take"), st.none(), st.none()),
        st.tuples(st.just("release"), st.none(), st.none()),
        st.tuples(st.just("pause"), st.sampled_from("abc"), st.integers(0, 50)),
        st.tuples(st.just("wait"), st.none(), st.integers(1, 20)),
    ),
    max_size=60,
)


@given(actions, st.integers(1, 3))
def test_whatever_happens_the_rules_hold_and_no_job_is_lost(
    steps: list[tuple[str, str | None, int | None]], at_once: int
) -> None:
    pacing: Pacing[int] = Pacing(at_once)
    host_of: dict[int, str] = {}
    due_of: dict[int, int] = {}
    running: list[int] = []
    done: set[int] = set()
    paused = {"a": 0, "b": 0, "c": 0}
    now = 0
    for kind, host, number in steps:
        if kind == "add" and host is not None and number is not None:
            job = len(host_of)
            host_of[job], due_of[job] = host, number
            pacing.add(job, host, due=number)
        elif kind == "pause" and host is not None and number is not None:
            paused[host] = max(paused[host], number)
            pacing.pause(host, number)
        elif kind == "wait" and number is not None:
            now += number
        elif kind == "release" and running:
            job = running.pop(0)
            pacing.release(job)
            done.add(job)
        elif kind == "take" and (taken_job := pacing.take(now)) is not None:
            assert due_of[taken_job] <= now
            assert paused[host_of[taken_job]] <= now
            assert host_of[taken_job] not in {host_of[other] for other in running}
            running.append(taken_job)
            assert len(running) <= at_once
    for job in running:
        pacing.release(job)
        done.add(job)
    while (due := pacing.next_due()) is not None:
        job = pacing.take(max(now, due))  # type: ignore[assignment]
        pacing.release(job)
        done.add(job)
    assert done == set(host_of)
