"""Which links of a list lead to a page that the post links to already."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from linkwright.model.link_lists import LinkList
from linkwright.ui.links.post_links import heading_of

translate = QCoreApplication.translate


def repeat_remarks(
    lists: Sequence[LinkList], chosen: int, key_of: Callable[[str], str]
) -> dict[tuple[int, int], str]:
    """What to say of each link that stands above, in this list or in another.

    Args:
        lists: all lists of the post.
        chosen: the number of the list whose links are spoken of.
        key_of: gives addresses of one page one key.

    Returns:
        Words by the number of the line and of the link in it.
    """
    seen_in: dict[str, LinkList] = {}
    remarks: dict[tuple[int, int], str] = {}
    for link_list in lists[: chosen + 1]:
        for number, line in enumerate(link_list.lines):
            for part, placed in enumerate(line.items):
                key = key_of(placed.item.url)
                if key in seen_in and link_list is lists[chosen]:
                    remarks[number, part] = _words(seen_in[key], link_list)
                seen_in.setdefault(key, link_list)
    return remarks


def _words(earlier: LinkList, here: LinkList) -> str:
    if earlier is here:
        return translate("LinkRow", "the same address stands above")
    name = heading_of(earlier)
    if not name:
        return translate("LinkRow", "also in another list of this post")
    return translate("LinkRow", "also in this post, in “{list}”").format(list=name)
