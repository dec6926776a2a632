"""The words that the checks go by, and those in which they speak: resources/data/checks.yaml."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from linkwright.model.yaml_reading import YamlError, read_mapping

Severity = Literal["warning", "hint"]


class CheckWordsError(ValueError):
    """Words for checks that cannot be used; the message is a sentence for the user."""


@dataclass(frozen=True, slots=True)
class RuleWords:
    """How one rule speaks.

    Attributes:
        name: of the rule; preferences and ignored findings remember it.
        label: what menus call it.
        sentence: what it says of a place; ``{found}`` and ``{detail}`` stand for what the rule
            has found there.
        severity: "warning", or "hint" for what is often right as it is.
        remedy: what its fix is called; "" for a rule without one.
    """

    name: str
    label: str
    sentence: str
    severity: Severity = "warning"
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class LanguageWords:
    """Small words of one language.

    Attributes:
        slips: never twice in a row but by mistake.
        fine: may stand twice in a row, as "that that".
    """

    slips: frozenset[str]
    fine: frozenset[str]


@dataclass(frozen=True, slots=True)
class CheckWords:
    """All words of the checks.

    Attributes:
        rules: by name.
        placeholders: what is left to be filled in; those in capitals only in capitals.
        credits: words and agencies that tell whose picture it is, in lower case.
        abbreviations: words that end in a full stop of their own, in lower case, without it.
        signatures: what a writer signs remarks with, in lower case.
        languages: small words by language.
    """

    rules: Mapping[str, RuleWords] = field(default_factory=dict)
    placeholders: tuple[str, ...] = ()
    credits: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    signatures: frozenset[str] = frozenset()
    languages: Mapping[str, LanguageWords] = field(default_factory=dict)

    def joined(self, other: "CheckWords") -> "CheckWords":
        """These words and others; of two rules or languages of one name the other's counts."""
        return CheckWords(
            {**self.rules, **other.rules},
            (*self.placeholders, *other.placeholders),
            self.credits | other.credits,
            self.abbreviations | other.abbreviations,
            self.signatures | other.signatures,
            {**self.languages, **other.languages},
        )


def parse_check_words(yaml_text: str) -> CheckWords:
    """Read words for checks.

    Args:
        yaml_text: a mapping as resources/data/checks.yaml explains; every key may be missing.

    Raises:
        CheckWordsError: the text is no such mapping.
    """
    try:
        values = read_mapping(yaml_text).values
    except YamlError as error:
        raise CheckWordsError(
            f"The checks cannot be read: in line {error.line + 1}, {error.problem}."
        ) from error
    rules = values.get("rules")
    languages = values.get("languages")
    return CheckWords(
        rules={
            words.name: words
            for words in map(_rule_words, rules if isinstance(rules, list) else [])
        },
        placeholders=_phrases(values.get("placeholders")),
        credits=frozenset(phrase.lower() for phrase in _phrases(values.get("credits"))),
        abbreviations=frozenset(_words(values.get("abbreviations"))),
        signatures=frozenset(phrase.lower() for phrase in _phrases(values.get("signatures"))),
        languages={
            str(name): _language(entry)
            for name, entry in (languages if isinstance(languages, dict) else {}).items()
        },
    )


def _rule_words(entry: object) -> RuleWords:
    values = entry if isinstance(entry, dict) else {}
    texts = {key: values.get(key) or "" for key in ("name", "label", "sentence", "remedy")}
    severity = values.get("severity", "warning")
    is_whole = all(isinstance(text, str) for text in texts.values())
    if not is_whole or not (texts["name"] and texts["sentence"]):
        raise CheckWordsError(f"A check needs a name and a sentence: {str(entry)[:100]}")
    if severity not in get_args(Severity):
        raise CheckWordsError(f"“{str(severity)[:40]}” is no severity; there are warning and hint.")
    return RuleWords(
        texts["name"], texts["label"] or texts["name"], texts["sentence"], severity, texts["remedy"]
    )


def _language(entry: object) -> LanguageWords:
    values = entry if isinstance(entry, dict) else {}
    return LanguageWords(
        frozenset(_words(values.get("slips"))), frozenset(_words(values.get("fine")))
    )


def _words(value: object) -> list[str]:
    """Words parted by spaces: a YAML list would take "on" and "no" for true and false."""
    return value.lower().split() if isinstance(value, str) else []


def _phrases(value: object) -> tuple[str, ...]:
    """Phrases parted by commas."""
    parts = value.split(",") if isinstance(value, str) else []
    return tuple(phrase for part in parts if (phrase := " ".join(part.split())))
