"""The words of the checks in the language of the window."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from linkwright.model.checks import CheckWords, RuleWords

_CONTEXT = "Checks"


def spoken(words: CheckWords) -> CheckWords:
    """The words with what is shown translated, as far as there is a translation."""
    return replace(words, rules={name: _spoken(rule) for name, rule in words.rules.items()})


def _spoken(rule: RuleWords) -> RuleWords:
    def said(text: str) -> str:
        return QCoreApplication.translate(_CONTEXT, text) if text else ""

    return replace(
        rule, label=said(rule.label), sentence=said(rule.sentence), remedy=said(rule.remedy)
    )
