"""Files of translations, as Qt Linguist reads and writes them."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from xml.etree.ElementTree import parse
from xml.sax.saxutils import escape

from translating.found_words import Words

# How many forms a counted noun has (Qt Linguist manual, "Translation rules for plurals").
PLURAL_FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "ar": 6}

Translations = dict[Words, tuple[str, ...]]
"""The forms of each text, one if it is not counted; "" for what is not translated."""


def load_translations(path: Path) -> Translations:
    """What a file translates; nothing when there is none."""
    if not path.exists():
        return {}
    found: Translations = {}
    for context in parse(path).iter("context"):
        for message in context.iter("message"):
            words = Words(context.findtext("name", ""), message.findtext("source", ""))
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found[words] = tuple(forms) or (translation.text or "",)
    return found


def write_translations(
    path: Path, language: str, words: Iterable[Words], known: Mapping[Words, tuple[str, ...]]
) -> int:
    """Write the file anew: all words, with the translations that are known.

    Args:
        path: the file.
        language: a key of `PLURAL_FORMS`.
        words: in order; English has only those that are counted.
        known: their translations.

    Returns:
        How many are not translated.
    """
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    missing = 0
    for context, group in groupby(words, key=lambda each: each.context):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for each in group:
            forms = known.get(each, ())
            count = PLURAL_FORMS[language] if each.is_counted else 1
            is_done = len(forms) == count and all(forms)
            missing += not is_done
            lines += _message(each, forms if is_done else ("",) * count, is_done=is_done)
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), "utf-8")
    return missing


def _message(words: Words, forms: tuple[str, ...], *, is_done: bool) -> list[str]:
    state = "" if is_done else ' type="unfinished"'
    if words.is_counted:
        start = '    <message numerus="yes">'
        inner = "".join(
            f"\n            <numerusform>{escape(form)}</numerusform>" for form in forms
        )
        translation = f"        <translation{state}>{inner}\n        </translation>"
    else:
        start = "    <message>"
        translation = f"        <translation{state}>{escape(forms[0])}</translation>"
    return [start, f"        <source>{escape(words.text)}</source>", translation, "    </message>"]
