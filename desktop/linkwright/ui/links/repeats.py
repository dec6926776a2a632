"""Which links of a list lead to a page that the post links to already."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from linkwright.model.link_lists import ListContents

translate = QCoreApplication.translate


def repeat_remarks(
    lists: Sequence[ListContents], chosen: int, key_of: Callable[[str], str]
) -> dict[tuple[int, int], str]:
    """What to say of each link that stands above, in this list or in another.

    Args:
        lists: what all lists of the post say.
        chosen: the number of the list whose links are spoken of.
        key_of: gives addresses of one page one key.

    Returns:
        Words by the number of the line and of the link in it.
    """
    seen_in: dict[str, int] = {}
    remarks: dict[tuple[int, int], str] = {}
    for at, contents in enumerate(lists[: chosen + 1]):
        for number, line in enumerate(contents.lines):
            for part, item in enumerate(line):
                key = key_of(item.url)
                if at == chosen and key in seen_in:
                    earlier = seen_in[key]
                    remarks[number, part] = (
                        translate("LinkRow", "the same address stands above")
                        if earlier == at
                        else _words(lists[earlier].heading)
                    )
                seen_in.setdefault(key, at)
    return remarks


def _words(name: str) -> str:
    """Of a link that stands in the list below this heading, too."""
    if not name:
        return translate("LinkRow", "also in another list of this post")
    return translate("LinkRow", "also in this post, in “{list}”").format(list=name)
