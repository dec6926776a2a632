import pytest
from hypothesis import given

from address_strategies import messy_texts, web_addresses
from linkwright.model.addresses import (
    CleaningRules,
    WrapperRules,
    ascii_host,
    clean_address,
    display_host,
    duplicate_key,
    is_web_address,
    parse_web_address,
    split_address,
    title_from_address,
    unwrap,
)


@given(messy_texts)
def test_parts_of_any_text_join_to_that_text(text: str) -> None:
    parts = split_address(text)
    assert parts is None or parts.joined() == text


@given(web_addresses())
def test_right_addresses_are_taken_as_they_stand(url: str) -> None:
    assert is_web_address(url)
    assert parse_web_address(url) == url


@given(messy_texts)
def test_whatever_is_taken_from_a_text_is_a_web_address(text: str) -> None:
    address = parse_web_address(text)
    assert address == "" or is_web_address(address)
    assert parse_web_address(address) == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "bbc.com/news",
        "http://",
        "https:///news",
        "http:/bbc.com",
        "ftp://bbc.com/",
        "javascript:alert(1)",
        "data:text/html,hello",
        "file:///etc/passwd",
        "https://user:secret@bbc.com/",
        "https://www.bbc.com@evil.example/",
        "https://evil.example\\@bbc.com/",
        "https://bbc.com:99999/",
        "https://bbc.com:port/",
        "https://bbc..com/",
        "https://.bbc.com/",
        "https://bbc.com/a b",
        "https://bbc.com/<b>",
        "https://bbc.com/\u202egpj.exe",
        "https://[::1/",
        "https://[bbc.com]/",
        "http://0x7f.1/",
        "http://2130706433/",
        "http://256.1.1.1/",
        "https://" + "a" * 64 + ".com/",
        "https://" + "a." * 130 + "com/",
        "https://a℀b.com/",
        "https://exa”mple.com/",
        "https://a.com/" + "b" * 20_000,
        "https://\ud800.com/",
        "https://xn--\u0437.com\n",
    ],
)
def test_what_is_no_web_address(text: str) -> None:
    assert not is_web_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "https://www.bbc.com/news/world-asia-32917311",
        "HTTP://BBC.COM",
        "http://localhost:8000/a",
        "http://192.168.0.1/",
        "https://[2001:db8::1]:8443/a",
        "https://bücher.example/größe?straße=ß#ü",
        "https://пример.рф/новости",
        "https://medium.com/@user/story",
        "https://example.com./a",
        "https://en.wikipedia.org/wiki/Foo_(bar)",
        "https://example.com/a,b;c='d'!*|^~",
        "https://a_b.example.com/",
    ],
)
def test_what_is_a_web_address(text: str) -> None:
    assert is_web_address(text)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("  https://bbc.com/a\r\n", "https://bbc.com/a"),
        ("\ufeffhttps://bbc.com/a\u200b", "https://bbc.com/a"),
        ("https://bb\u00adc.com/\u202ea", "https://bbc.com/a"),
        ("https://bbc.com/a\nb", "https://bbc.com/ab"),
        ('https://bbc.com/a b"c<d>', "https://bbc.com/a%20b%22c%3Cd%3E"),
        ("https://bbc.com/a\u200db", "https://bbc.com/ab"),
        ("https://fa.example/می\u200cشود", "https://fa.example/می%E2%80%8Cشود"),
        ("java\nscript:alert(1)", ""),
        ("https://user@bbc.com/", ""),
    ],
)
def test_addresses_as_a_browser_reads_them(text: str, address: str) -> None:
    assert parse_web_address(text) == address


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.bbc.com/news", "bbc.com"),
        ("https://WWW.BBC.com:443/news", "bbc.com"),
        ("http://bbc.com:8080/", "bbc.com:8080"),
        ("https://xn--bcher-kva.example/", "bücher.example"),
        ("https://ПРИМЕР.рф/", "пример.рф"),
        ("https://[2001:DB8::0:1]/", "[2001:db8::1]"),
        ("bbc.com", ""),
    ],
)
def test_hosts_as_a_reader_sees_them(url: str, host: str) -> None:
    assert display_host(url) == host


@pytest.mark.parametrize(
    "host",
    [
        "xn--80ak6aa92e.com",  # Cyrillic letters that spell a Latin name
        "xn--pple-43d.com",  # Latin with one Cyrillic letter
        "xn--a.com",  # no valid encoding
    ],
)
def test_deceiving_hosts_are_shown_in_ascii(host: str) -> None:
    assert display_host(f"https://{host}/") == host


@given(messy_texts)
def test_hosts_never_raise_and_are_stable(text: str) -> None:
    host = ascii_host(text)
    assert host.isascii()
    assert ascii_host(host) == host
    display_host(f"https://{text}/")


@pytest.mark.parametrize(
    "scrap", ["\u200c", "\u200dé", "/", "?a", "&a=1", "%", "%41", "a.", "@", "["]
)
def test_megabytes_end_soon(scrap: str, cleaning: CleaningRules, wrappers: WrapperRules) -> None:
    text = "https://example.com/" + scrap * 1_000_000
    parse_web_address(scrap * 60_000)
    parse_web_address("https://" + scrap * 60_000)
    clean_address(text, cleaning)
    unwrap(text, wrappers)
    duplicate_key(text, cleaning)
    display_host("https://" + scrap * 1_000_000)
    title_from_address(text)
