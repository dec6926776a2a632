"""Cut the names of a site off its titles."""

import re
from collections.abc import Iterable
from urllib.parse import unquote

from linkwright.fetch.pages.text_cleaning import words
from linkwright.fetch.pages.title_parts import splits, title_parts
from linkwright.fetch.sources.name_agreement import confirmation, name_key, squash
from linkwright.fetch.sources.name_sources import tidy_name
from linkwright.fetch.sources.page_host import Host
from linkwright.fetch.sources.publisher_choice import NameCandidate, without_suffix
from linkwright.fetch.sources.site_words import is_section, site_words
from linkwright.fetch.titles.title_sections import (
    MIN_HEADLINE_WORDS,
    SECTION_MARKS,
    is_any_section,
    is_date,
    says_little,
    without_date,
    without_sections,
)

# Fields whose whole text is a name of the site, however unlike its host.
_NAMING_KINDS = frozenset({"og:site_name", "site", "publisher", "application name", "account"})
# Fields that are the same on all pages of a site; two of them do not agree on a headline.
_SITE_WIDE_KINDS = frozenset({"home link", "feed", "logo", "copyright"})
SURE_CONFIRMATION = 0.85
_SURE_SCORE = 1.5
_MAX_NAME_WORDS = 5
_BY = re.compile(r"^(?:by|von|par|por|di|door|av|af) ", re.IGNORECASE)
_TAIL_MARKS = SECTION_MARKS | {"/"}
_BRACKETS = re.compile(r"\s*[\[(（【]([^\[\]()（）【】]{2,60})[\])）】]$")
_EDGE_MARKS = re.compile(r"^[\s|｜:»›·•–—~_-]+(?=\s)|(?:\s+[|｜:»›·•–—~_-]+)+$")


class SiteNames:
    """The names of the site that a page stands on.

    Args:
        publisher: what the publisher is called.
        candidates: what the page calls its site.
        accounts: names of accounts that the page names as its own, without "@".
        host: where the page stands.
        path: the path of its address, whose folders are sections.
        writers: the byline: who wrote the article, between commas.

    Attributes:
        host: where the page stands.
    """

    def __init__(
        self,
        publisher: str,
        candidates: Iterable[NameCandidate],
        accounts: Iterable[str],
        host: Host,
        path: str = "",
        writers: str = "",
    ) -> None:
        self.host = host
        *folders, slug = unquote(path).rstrip("/").split("/")
        self._folders = {squash(folder) for folder in folders}
        self._slug = frozenset(words(slug))
        self._writers = {squash(name) for name in (writers, *writers.split(","))} - {""}
        self._publisher = _without_article(words(publisher))
        self._core = _without_generic(self._publisher)
        self._answers: dict[str, bool] = {}
        self._publisher_key = name_key(without_suffix(tidy_name(publisher), host))
        self._keys = {name_key(publisher)}
        for name in candidates:
            if name.is_headline and name.confirmed < SURE_CONFIRMATION:
                continue
            kinds = name.weights.keys()
            is_named = bool(kinds & _NAMING_KINDS) or len(kinds & _SITE_WIDE_KINDS) > 1
            if is_named or name.confirmed >= 0.7 or name.score >= _SURE_SCORE:
                self._keys.update(map(name_key, name.forms))
        self._accounts = {squash(account) for account in accounts}
        self._keys.discard("")
        self._accounts.discard("")
        self._folders.discard("")

    def has(self, text: str) -> bool:
        """Whether a text is a name of the site, and nothing else."""
        if text not in self._answers:
            self._answers[text] = self._has(text)
        return self._answers[text]

    def _has(self, text: str) -> bool:
        if not self._keys.isdisjoint(self._keys_of(text)):
            return True
        if squash(text) in self._accounts:
            return True
        parts = words(text)
        if len(parts) > _MAX_NAME_WORDS:
            return False
        if self._is_publisher_and_more(parts):
            return True
        if self.host.platform and self.host.platform in parts:
            return True
        return confirmation(text, self.host) >= SURE_CONFIRMATION

    def _is_publisher_and_more(self, parts: tuple[str, ...]) -> bool:
        """Whether words begin with the publisher's name and only say more of it."""
        own = _without_article(parts)
        for name in (self._publisher, self._core):  # "CBS Minnesota" is an edition of CBS News
            rest = own[len(name) :]
            if own[: len(name)] != name or not rest:
                continue
            is_whole = name == self._publisher
            says_no_more = is_whole and (says_little(rest) or is_section(" ".join(rest)))
            if says_no_more or "".join(rest) in self._folders:
                return True
        return False

    def cut(self, title: str) -> str:
        """The title without names of the site at its end, then at its start.

        A section that stands between the headline and the name goes with it, and so does a slogan
        or a date behind the name. At least one word is left.
        """
        text = _without_echo(_EDGE_MARKS.sub("", title))
        mark = ""
        for _ in range(4):
            cut = self._cut_end(text)
            if cut is None:
                break
            text, mark = cut
        if mark:
            text = without_sections(text, mark)
        for _ in range(2):
            text = self._without_folder(text)
        for _ in range(2):
            text = self._cut_start(text)
        return _EDGE_MARKS.sub("", text).strip() or title

    def cut_glued(self, title: str, heading: str) -> str:
        """The title without a name of the site that stands behind it with no mark between.

        Args:
            title: a title of the page.
            heading: a heading of the page, with which it may begin.
        """
        rest = title[len(heading) :]
        is_glued = title.startswith(heading) and rest[:1].isupper() and rest[1:2].islower()
        return heading if is_glued and name_key(rest) in self._keys else title

    def _cut_end(self, text: str) -> tuple[str, str] | None:
        in_brackets = _BRACKETS.search(text)
        if in_brackets and in_brackets.start() and self.has(in_brackets.group(1)):
            return text[: in_brackets.start()], ""
        found = splits(text)
        for left, mark, right in reversed(found):
            if mark[:1].isspace() and not words(right):
                return left, ""
            if self.has(right) or self.has(without_date(right)) or self._wrote(right):
                return left, mark.strip()
        for left, mark, right in found:
            if len(words(left)) >= 2 and self._has_with_tail(mark.strip(), right):
                return left, mark.strip()
            if len(words(left)) > MIN_HEADLINE_WORDS and self._has_with_slogan(right):
                return left, mark.strip()
        return None

    def _wrote(self, text: str) -> bool:
        """Whether a text names the writer of the article, and nothing else."""
        return squash(_BY.sub("", text)) in self._writers

    def _has_with_tail(self, mark: str, text: str) -> bool:
        """Whether a text is a name of the site with a slogan, a section or a date behind it.

        Args:
            mark: what stands before the text in the title.
            text: the end of the title.
        """
        parts = title_parts(text)
        if len(parts) < 2 or not self.has(parts[0]):
            return False
        sign = splits(text)[0][1].strip() if splits(text) else ""
        marks = {mark, sign}
        return bool(marks & _TAIL_MARKS) or is_date(parts[-1]) or is_any_section(parts[-1])

    def _has_with_slogan(self, text: str) -> bool:
        """Whether a text is what the publisher is called, and words behind a dash after it."""
        parts = title_parts(text)
        return len(parts) == 2 and self._publisher_key in self._keys_of(parts[0])

    def _keys_of(self, text: str) -> set[str]:
        """What a text may be compared by, with and without what sites write around their names."""
        forms = (text, tidy_name(text))
        return {
            name_key(form) for bare in forms for form in (bare, without_suffix(bare, self.host))
        }

    def _without_folder(self, text: str) -> str:
        """The title without a section at its end that the address names too."""
        for left, mark, right in splits(text)[-1:]:
            is_folder = squash(right) in self._folders
            is_behind_bar = mark.strip() in SECTION_MARKS
            if len(words(left)) < MIN_HEADLINE_WORDS or not (is_folder or is_behind_bar):
                continue
            if is_section(right) or (is_folder and (is_behind_bar or self._is_no_part(right))):
                return left
        return text

    def _is_no_part(self, text: str) -> bool:
        """Whether the address tells a headline that these words of a title are not in."""
        return len(self._slug) >= MIN_HEADLINE_WORDS and self._slug.isdisjoint(words(text))

    def _cut_start(self, text: str) -> str:
        for left, mark, right in splits(text):
            if self.has(left) and len(words(right)) >= 2:
                return _without_first_section(right, mark.strip())
        for left, mark, right in splits(text)[:1]:
            is_folder = squash(left) in self._folders and not mark.startswith((":", "："))
            if is_folder and len(words(right)) >= MIN_HEADLINE_WORDS and self._is_no_part(left):
                return right
        return text


def _without_echo(text: str) -> str:
    """The title once, where its page has it twice: "Talks end - Talks end - Harbour Post"."""
    for left, mark, right in splits(text):
        is_headline = len(words(left)) >= MIN_HEADLINE_WORDS
        if is_headline and (right == left or right.startswith(left + mark)):
            return right
    return text


def _without_first_section(text: str, mark: str) -> str:
    """The title without sections between the name of the site and it: "BBC | Europe | Title"."""
    if mark not in SECTION_MARKS:
        return text
    for _ in range(3):
        for left, sign, right in splits(text)[:1]:
            is_listed = sign.strip() == mark and is_any_section(left)
            if is_listed and len(words(right)) >= MIN_HEADLINE_WORDS:
                text = right
    return text


def _articles() -> frozenset[str]:
    return site_words("articles")


def _without_generic(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Words without those at their end that only say what a site is: "CBS" of "CBS News"."""
    length = len(parts)
    while length > 1 and says_little(parts[length - 1 : length]):
        length -= 1
    return parts[:length]


def _without_article(parts: tuple[str, ...]) -> tuple[str, ...]:
    return parts[1:] if len(parts) > 1 and parts[0] in _articles() else parts
