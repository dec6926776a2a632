"""The encodings that pages of each language were written in before UTF-8.

From the table of the HTML standard for a user's locale (section "Determining the character
encoding"), taken here for the language that the page itself names.
"""

WESTERN = "cp1252"

_BY_LANGUAGE = {
    "cp1250": ("cs", "hr", "hu", "pl", "ro", "sk", "sl", "bs"),
    "cp1251": ("ba", "be", "bg", "kk", "ky", "mk", "mn", "ru", "sah", "sr", "tg", "tt", "uk"),
    "cp1253": ("el",),
    "cp1254": ("az", "ku", "tr"),
    "cp1255": ("he", "iw", "yi"),
    "cp1256": ("ar", "fa", "ur"),
    "cp1257": ("et", "lt", "lv"),
    "cp1258": ("vi",),
    "cp874": ("th",),
    "cp932": ("ja",),
    "cp949": ("ko",),
    "gb18030": ("zh", "zh-cn", "zh-hans", "zh-sg"),
    "big5hkscs": ("zh-hant", "zh-hk", "zh-mo", "zh-tw"),
}
_ENCODINGS = {tag: codec for codec, tags in _BY_LANGUAGE.items() for tag in tags}


def legacy_encoding(language: str) -> str:
    """The Python codec of a language's old pages.

    Args:
        language: a language tag such as ``de-AT``, in any case, with hyphens or underscores.

    Returns:
        The codec; that of Western Europe for a language without one of its own; "" without a
        language.
    """
    parts = language.strip().lower().replace("_", "-").split("-")
    if not parts[0].isalpha():
        return ""
    return _ENCODINGS.get("-".join(parts[:2])) or _ENCODINGS.get(parts[0]) or WESTERN
