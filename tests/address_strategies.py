"""Addresses and scraps of them for property tests."""

from hypothesis import strategies as st

_SCRAPS = st.sampled_from(
    [
        "http://", "https://", "HTTPS://", "www.", "m.", "bbc.com", "example.co.uk", "[::1]",
        "user:pw@", ":80", ":443", ":99999", "/", "//", "/amp/", "/news/amp", "/a-b-c", "?", "&",
        "#", "=", "utm_source=x", "id=5", "ref=a", "%2F", "%2f", "%zz", "%D0%B0", "%FF", "é", "рф",
        "xn--", "xn--80ak6aa92e", "\u200b", "\u202e", "\u200d", " ", "\n", "\x00", "\ud800", "|",
        "about:reader?url=", "view-source:", "https%3A%2F%2Fbbc.com%2F", "google.com/url?q=",
        "news.google.com/articles/CBMi", "cdn.ampproject.org/c/s/", "youtu.be/", "x.com/a/status/1",
        "#:~:text=a", "#xtor=1", "(", ")", "<", ">", '"', "'", "\\", "javascript:", "mailto:",
    ]
)  # fmt: skip

# Any text, and texts that look enough like addresses to reach every branch.
messy_texts = st.one_of(st.text(max_size=80), st.lists(_SCRAPS, max_size=12).map("".join))

_hosts = st.sampled_from(
    ["example.com", "www.bbc.com", "nytimes.com", "blog.example.co.uk", "bücher.example", "1.2.3.4"]
)
_segments = st.text("abcXYZ019-_.~%é", max_size=12).map(lambda text: text.replace("%", "%41"))
_names = st.sampled_from(
    ["id", "a", "ref", "utm_source", "UTM_medium", "fbclid", "at_x", "CMP", "amp", "%75tm_term", ""]
)
_parameters = st.tuples(_names, st.text("abc19%é+", max_size=6)).map(
    lambda pair: f"{pair[0]}={pair[1].replace('%', '%2F')}"
)


@st.composite
def web_addresses(draw: st.DrawFn) -> str:
    """Addresses that are right in every part."""
    scheme = draw(st.sampled_from(["http", "https", "HTTPS"]))
    port = draw(st.sampled_from(["", ":8080", ":443"]))
    path = "".join("/" + segment for segment in draw(st.lists(_segments, max_size=4)))
    query = draw(st.none() | st.lists(_parameters, max_size=5).map("&".join))
    fragment = draw(st.sampled_from([None, "", "part", "!/a", "xtor=1", ":~:text=a", "b:~:text=a"]))
    return (
        f"{scheme}://{draw(_hosts)}{port}{path}"
        f"{'' if query is None else '?' + query}{'' if fragment is None else '#' + fragment}"
    )
