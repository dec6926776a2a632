"""Find the label of a host in the text of its page, written as people write it."""

import re
from collections import Counter
from collections.abc import Iterator

from linkwright.fetch.sources.page_host import Host
from linkwright.fetch.sources.site_words import site_words

_LONGEST_INITIALS = 5
_MIN_LABEL_CHARS, _MAX_LABEL_CHARS = 4, 40
_MAX_TEXT_CHARS = 300_000
_ACCENTED = {
    "a": "àáâãäå",
    "c": "ç",
    "e": "èéêë",
    "i": "ìíîï",
    "n": "ñ",
    "o": "òóôõöø",
    "u": "ùúûü",
}
_BEFORE_ADDRESS = frozenset("./@#:-_")
_AFTER_ADDRESS = frozenset("/@-_")


def host_echo(text: str, host: Host) -> str:
    """The commonest form with a capital in which a page writes the label of its host, or "".

    A page at danwang.co that says "Dan Wang" anywhere names itself. Addresses and names of
    accounts do not count.

    Args:
        text: the page's HTML.
        host: where it stands.
    """
    text = text[:_MAX_TEXT_CHARS]
    for label in (host.label + host.suffix.replace(".", ""), host.label, *host.subdomains):
        letters = [char for char in label if char.isalnum()]
        is_telling = label not in site_words("generic") and label not in site_words("affixes")
        if is_telling and _MIN_LABEL_CHARS <= len(letters) <= _MAX_LABEL_CHARS:
            found = Counter(_forms(text, letters))
            if found:
                return found.most_common(1)[0][0]
    return ""


def _forms(text: str, letters: list[str]) -> Iterator[str]:
    first, *rest = map(_any_case, letters)
    capital = f"[{letters[0].upper()}{_ACCENTED.get(letters[0], '').upper()}]"
    if letters[0].isdigit():
        capital = first
    spelt = r"[\s'’&-]?".join([capital, *rest])
    for found in re.finditer(spelt, text):
        before, after = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 2]
        if before.isalnum() or before in _BEFORE_ADDRESS or after[:1].isalnum():
            continue
        if after[:1] in _AFTER_ADDRESS or (after[:1] == "." and after[1:].isalnum()):
            continue
        form = " ".join(found.group().split())
        if " " in form or not form.isupper() or len(form) <= _LONGEST_INITIALS:
            yield form


def _any_case(letter: str) -> str:
    variants = letter + _ACCENTED.get(letter, "")
    return f"[{re.escape(variants)}{re.escape(variants.upper())}]"
