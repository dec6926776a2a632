"""Find the label of a host in the text of its page, written as people write it."""

import re
from collections import Counter

from linkwright.fetch.page_host import Host

_MAX_LABEL_CHARS = 40
_VARIANTS = {
    "a": "[aàáâãäå]",
    "c": "[cç]",
    "e": "[eèéêë]",
    "i": "[iìíîï]",
    "n": "[nñ]",
    "o": "[oòóôõöø]",
    "u": "[uùúûü]",
}


def host_echo(text: str, host: Host) -> str:
    """The commonest form with a capital in which a page writes the label of its host, or "".

    A page at danwang.co that says "Dan Wang" anywhere names itself. Addresses and names of
    accounts do not count.

    Args:
        text: the page's HTML.
        host: where it stands.
    """
    for label in (host.label + host.suffix.replace(".", ""), host.label, *host.subdomains):
        letters = [char for char in label if char.isalnum()]
        if not 4 <= len(letters) <= _MAX_LABEL_CHARS:
            continue
        spelt = r"[\s'’&-]?".join(_VARIANTS.get(char, re.escape(char)) for char in letters)
        found = Counter(
            " ".join(form.split())
            for form in re.findall(rf"(?<![\w./@#:-]){spelt}(?![\w/@-]|\.\w)", text, re.IGNORECASE)
            if form[0].isupper() or form[0].isdigit()
        )
        spaced = {form: count for form, count in found.items() if " " in form or _is_mixed(form)}
        if spaced:
            return max(spaced, key=spaced.__getitem__)
    return ""


def _is_mixed(form: str) -> bool:
    return not form.islower() and not form.isupper() and not form.isdigit()
