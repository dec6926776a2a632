"""Offline is a normal state: nothing is asked, nothing is lost."""

import socket

from fetching import HEADLINE, Told, quick_options
from linkwright.fetch.fetcher import Fetcher
from raw_server import RawServer, article


def urls_of(server: RawServer, number: int) -> list[str]:
    server.answers["*"] = lambda exchange: exchange.reply(article(HEADLINE))
    return [server.url("/soldiers-leave-the-valley", f"p{each}.test") for each in range(number)]


def test_told_offline_rows_stand_at_once_with_their_guess(server: RawServer) -> None:
    urls = urls_of(server, 5)
    told = Told()
    with Fetcher(quick_options(), told) as fetcher:
        fetcher.set_online(False)
        fetcher.request(urls)
        assert fetcher.wait(20)
        assert told.states() == {"offline"}
        assert {result.guess for result in told.latest.values()} == {"Soldiers leave the valley"}
        assert all(result.reason and not result.title for result in told.latest.values())
        assert server.asked == []

        fetcher.set_online(True)
        told.wait_for(lambda: told.states() == {"found"})
    assert len(server.asked) == 5


def test_going_offline_tells_the_rows_that_wait(server: RawServer) -> None:
    urls = urls_of(server, 3)
    server.answers["/down"] = lambda exchange: exchange.reply(b"", 500)
    waiting = server.url("/down", "p9.test")
    told = Told()
    with Fetcher(quick_options(), told) as fetcher:
        fetcher.request([waiting])
        assert fetcher.wait(20)
        assert told.latest[waiting].state == "waiting"
        fetcher.set_online(False)
        fetcher.request(urls)
        assert fetcher.wait(20)
        assert told.states() == {"offline"}
        server.answers["/down"] = lambda exchange: exchange.reply(article(HEADLINE))
        fetcher.set_online(True)
        told.wait_for(lambda: told.states() == {"found"})


class Network:
    """A name service behind a cable that can be pulled."""

    def __init__(self) -> None:
        self.works = False
        self.asked = 0

    def __call__(self, host: str, port: int) -> list[str]:
        self.asked += 1
        if self.works:
            return ["127.0.0.1"]
        raise socket.gaierror(socket.EAI_AGAIN, "temporary failure in name resolution")


def test_when_nobody_can_be_found_the_network_is_taken_to_be_down(server: RawServer) -> None:
    urls = urls_of(server, 40)
    network, told = Network(), Told()
    options = quick_options(resolver=network, at_once=4, retry_waits_s=(0.2,) * 4)
    with Fetcher(options, told, route_known=lambda: True) as fetcher:
        fetcher.request(urls)
        told.wait_for(lambda: len(told.latest) == 40 and told.states() == {"offline"})
        assert network.asked < 20  # of 200, if each were tried as often as others are
        network.works = True  # noticed by itself: a single row is tried now and then
        told.wait_for(lambda: told.states() == {"found"})
    assert {result.tries for result in told.latest.values()} <= {0, 1}


def test_without_a_way_out_one_failure_is_enough(server: RawServer) -> None:
    told = Told()
    options = quick_options(resolver=Network())
    with Fetcher(options, told, route_known=lambda: False) as fetcher:
        fetcher.request(["http://p1.test/soldiers-leave-the-valley"])
        assert fetcher.wait(20)
    assert told.states() == {"offline"}


def test_dead_hosts_among_living_ones_do_not_look_like_no_network(server: RawServer) -> None:
    urls = urls_of(server, 4)
    dead = [f"http://dead{number}.invalid/" for number in range(8)]
    told = Told()
    with Fetcher(quick_options(), told, route_known=lambda: True) as fetcher:
        fetcher.request([*dead, *urls])
        assert fetcher.wait(20)
    assert {told.latest[url].state for url in dead} == {"waiting"}
    assert {told.latest[url].state for url in urls} == {"found"}


def test_a_row_that_went_offline_while_running_is_fetched_later(server: RawServer) -> None:
    url = urls_of(server, 1)[0]
    network, told = Network(), Told()
    with Fetcher(quick_options(resolver=network), told, route_known=lambda: True) as fetcher:
        fetcher.request([url])
        fetcher.set_online(False)
        told.wait_for(lambda: told.states() == {"offline"})
        network.works = True
        fetcher.set_online(True)
        told.wait_for(lambda: told.states() == {"found"})


def test_who_insists_is_believed_before_the_next_try_by_itself(server: RawServer) -> None:
    urls = urls_of(server, 6)
    network, told = Network(), Told()
    with Fetcher(quick_options(resolver=network), told, route_known=lambda: True) as fetcher:
        fetcher.request(urls)
        told.wait_for(lambda: len(told.latest) == 6 and told.states() == {"offline"})
        network.works = True
        fetcher.request(urls[:1], refresh=True)
        told.wait_for(lambda: told.states() == {"found"})
