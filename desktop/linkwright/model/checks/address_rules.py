"""Rules for addresses: those that lead nowhere, elsewhere, or tell who shared them."""

from collections.abc import Iterator

from linkwright.model.addresses import clean_address, cut_parameters
from linkwright.model.addresses.phone_forms import is_phone_address
from linkwright.model.checks.checked_post import CheckedPost, Finding
from linkwright.model.inline_links import InlineLink
from linkwright.model.markdown_text import destination_url, link_destination
from linkwright.model.text_edits import TextEdit


def find_dead_link(checked: CheckedPost) -> Iterator[Finding]:
    """The page does not exist any more."""
    yield from _visited(checked, "dead")


def find_moved_link(checked: CheckedPost) -> Iterator[Finding]:
    """The page has another address for good."""
    for link, url in _addresses(checked):
        visit = checked.options.visits.get(url)
        if visit is not None and visit.state == "moved" and visit.new_url:
            yield Finding(link.url, url, visit.new_url, (_exchange(link, visit.new_url),))


def find_front_page(checked: CheckedPost) -> Iterator[Finding]:
    """The address leads to the front page of its site now."""
    yield from _visited(checked, "home")


def find_walled_link(checked: CheckedPost) -> Iterator[Finding]:
    """Readers meet a log-in, consent or pay page."""
    yield from _visited(checked, "wall")


def find_tracking(checked: CheckedPost) -> Iterator[Finding]:
    """The address tells where its copy came from."""
    rules = checked.options.cleaning
    for link, url in _addresses(checked):
        if ("?" in url or "#" in url) and (cut := cut_parameters(url, rules)):
            names = ", ".join(dict.fromkeys(part.partition("=")[0] for part in cut))
            yield Finding(link.url, url, names, (_exchange(link, clean_address(url, rules)),))


def find_phone_address(checked: CheckedPost) -> Iterator[Finding]:
    """The address is that of the page's form for telephones."""
    for link, url in _addresses(checked):
        if is_phone_address(url):
            yield Finding(link.url, url)


def _visited(checked: CheckedPost, state: str) -> Iterator[Finding]:
    for link, url in _addresses(checked):
        visit = checked.options.visits.get(url)
        if visit is not None and visit.state == state:
            yield Finding(link.url, url, visit.reason)


def _addresses(checked: CheckedPost) -> Iterator[tuple[InlineLink, str]]:
    for link in checked.links:
        written = link.url.of(checked.text)
        yield link, destination_url(written) if link.kind == "inline" else written


def _exchange(link: InlineLink, url: str) -> TextEdit:
    return TextEdit(link.url.start, link.url.end, link_destination(url))
