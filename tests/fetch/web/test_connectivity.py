from linkwright.fetch.web.connectivity import Connectivity, has_route


def test_three_silent_hosts_mean_no_network() -> None:
    network = Connectivity()
    for host in ("a", "b", "b"):
        network.silent(host, "way", has_route=True)
    assert not network.offline
    network.silent("c", "proxy", has_route=True)
    assert network.offline
    network.answered()
    assert not network.offline


def test_without_a_way_out_one_is_enough() -> None:
    network = Connectivity()
    network.silent("a", "host", has_route=False)
    assert network.offline


def test_a_proxy_needs_no_way_out() -> None:
    network = Connectivity()
    network.silent("a", "proxy", has_route=False)
    assert not network.offline


def test_dead_names_are_no_sign_of_a_dead_network() -> None:
    network = Connectivity()
    for host in "abcdef":
        network.silent(host, "host", has_route=True)
    assert not network.offline


def test_the_system_has_the_last_word() -> None:
    network = Connectivity()
    network.tell(online=False)
    network.answered()
    assert network.offline
    assert network.told_offline
    network.tell(online=True)
    assert not network.offline


def test_asking_for_a_route_never_raises() -> None:
    assert has_route() in (True, False)
