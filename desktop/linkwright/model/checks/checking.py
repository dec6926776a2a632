"""All rules over one text: its warnings, from its start to its end."""

from dataclasses import dataclass
from hashlib import blake2b

from linkwright.model.checks.check_options import CheckOptions
from linkwright.model.checks.check_words import RuleWords, Severity
from linkwright.model.checks.checked_post import CheckedPost, Finding
from linkwright.model.checks.rules import RULES
from linkwright.model.text_edits import Span, TextEdit

_LONGEST_SHOWN = 80


@dataclass(frozen=True, slots=True)
class PostWarning:
    """One thing that the writer may want to look at.

    Attributes:
        rule: the name of the rule.
        severity: "warning", or "hint" for what is often right as it is.
        sentence: what is said of the place.
        span: the place in the text; empty where something is missing.
        line: its line, from 1 on.
        column: its column in characters, from 1 on.
        key: the same for the same finding of a post, wherever it moves to.
        remedy: what the sure remedy is called; "" when there is none.
        edits: the remedy.
    """

    rule: str
    severity: Severity
    sentence: str
    span: Span
    line: int
    column: int
    key: str
    remedy: str = ""
    edits: tuple[TextEdit, ...] = ()


def check_post(text: str, options: CheckOptions) -> tuple[PostWarning, ...]:
    """The warnings for a post, in the order of their places; never fails, whatever the text is.

    Args:
        text: the whole file.
        options: what is known beside it. A rule that it turns off, or has no words for, is
            not asked.
    """
    checked = CheckedPost(text, options)
    warnings: list[PostWarning] = []
    for rule in RULES:
        words = options.words.rules.get(rule.name)
        if words is not None and rule.name not in options.off:
            warnings += [_warning(text, words, finding) for finding in rule.find(checked)]
    return tuple(sorted(warnings, key=lambda warning: (warning.span, warning.rule)))


def _warning(text: str, words: RuleWords, finding: Finding) -> PostWarning:
    start = finding.span.start
    sentence = words.sentence.replace("{found}", _short(finding.found))
    return PostWarning(
        words.name,
        words.severity,
        sentence.replace("{detail}", finding.detail),
        finding.span,
        text.count("\n", 0, start) + 1,
        start - text.rfind("\n", 0, start),
        _key(words.name, finding),
        words.remedy if finding.edits else "",
        finding.edits,
    )


def _short(found: str) -> str:
    shown = " ".join(found.split())
    return shown if len(shown) <= _LONGEST_SHOWN else shown[: _LONGEST_SHOWN - 1].rstrip() + "…"


def _key(rule: str, finding: Finding) -> str:
    # Line numbers in the detail would make another finding of it with every line above.
    detail = "" if finding.detail.isdigit() else finding.detail
    said = f"{finding.found}\0{detail}".encode("utf-8", "replace")
    return f"{rule}:{blake2b(said, digest_size=8).hexdigest()}"
