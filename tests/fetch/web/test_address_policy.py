import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkwright.fetch.errors import AddressError
from linkwright.fetch.web.address_policy import (
    AddressPolicy,
    host_names,
    is_public,
    literal_address,
    plain_host,
)

PRIVATE = [
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.8.8.8",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:0:127.0.0.1",
    "64:ff9b::10.0.0.1",
    "64:ff9b:1::1",
    "2002:7f00:1::",
    "2002:c0a8:101::1",
    "2001::1",
    "2001:db8::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fec0::1",
    "ff02::1",
]
PUBLIC = [
    "8.8.8.8",
    "93.184.216.34",
    "172.32.0.1",
    "2606:4700:4700::1111",
    "::ffff:8.8.8.8",
    "64:ff9b::8.8.8.8",
    "2002:808:808::1",
]


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_is_judged_the_same_however_it_is_wrapped(
    address: ipaddress.IPv4Address,
) -> None:
    number = int(address)
    mapped = ipaddress.IPv6Address((0xFFFF << 32) + number)
    translated = ipaddress.IPv6Address((0x64FF9B << 96) + number)
    assert is_public(mapped) == is_public(translated) == is_public(address)


@pytest.mark.parametrize("host", ["2130706433", "0x7f.1", "127.1", "0177.0.0.1", "0x7f000001"])
def test_disguised_addresses_are_no_hosts(host: str) -> None:
    with pytest.raises(AddressError):
        plain_host(f"http://{host}/")


def test_addresses_and_names() -> None:
    assert literal_address("127.0.0.1") == ipaddress.ip_address("127.0.0.1")
    assert literal_address("::1") == ipaddress.ip_address("::1")
    assert literal_address("bbc.com") is None


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/admin",
        "http://127.1/",
        "http://2130706433/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]:8080/",
        "http://localhost/",
        "http://LOCALHOST./",
        "http://printer.local/",
        "http://router/",
        "http://169.254.169.254/latest/meta-data/",
        "http://１２７.０.０.１/",
        "file:///etc/passwd",
        "ftp://example.org/",
        "http:///nothing",
        "http://[::1/",
        "javascript:alert(1)",
    ],
)
def test_a_page_cannot_lead_inside(url: str) -> None:
    with pytest.raises(AddressError):
        AddressPolicy("https://www.bbc.com/news/1").check_url(url)


def test_the_typed_private_host_is_asked_and_no_other() -> None:
    policy = AddressPolicy("http://192.168.1.5/notes")
    policy.check_url("http://192.168.1.5/other")
    policy.check_ip("192.168.1.5", "192.168.1.5")
    with pytest.raises(AddressError):
        policy.check_url("http://192.168.1.6/")
    with pytest.raises(AddressError):
        policy.check_ip("evil.example", "192.168.1.5")


def test_a_typed_local_name_may_stand_inside() -> None:
    AddressPolicy("http://wiki.lan/").check_ip("wiki.lan", "10.0.0.7")
    AddressPolicy("http://localhost:8000/").check_ip("localhost", "127.0.0.1")


def test_a_public_name_that_leads_inside_is_refused_even_when_asked_for() -> None:
    policy = AddressPolicy("http://rebind.example.com/")
    with pytest.raises(AddressError, match=r"rebind\.example\.com .*127\.0\.0\.1"):
        policy.check_ip("rebind.example.com", "127.0.0.1")


def test_own_hosts_may_stand_inside() -> None:
    policy = AddressPolicy("https://wiki.example.com/", {"wiki.example.com", ".office.example"})
    policy.check_ip("wiki.example.com", "10.0.0.1")
    policy.check_ip("a.b.office.example", "10.0.0.1")
    with pytest.raises(AddressError):
        policy.check_ip("office.example", "10.0.0.1")


def test_hosts_in_their_plain_form() -> None:
    assert plain_host("https://WWW.BBC.com.:443/x") == "www.bbc.com"
    assert plain_host("https://bücher.example/") == "xn--bcher-kva.example"
    assert plain_host("https://[2606:4700::0001]/") == "2606:4700::1"
    with pytest.raises(AddressError):
        plain_host("no address")


def test_the_hosts_that_a_user_names() -> None:
    words = "wiki.example.com, https://Intranet.example/start .office.example 10.0.0.7 http:// ?"
    assert host_names(words) == {
        "wiki.example.com",
        "intranet.example",
        ".office.example",
        "10.0.0.7",
    }


@given(st.text())
def test_any_words_name_hosts_or_nothing(words: str) -> None:
    assert all(plain_host(f"http://{host.lstrip('.')}") for host in host_names(words))
