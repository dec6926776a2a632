"""Every change to link lists and lead that is computed as edits of the text.

All of these are pure: they take a text and a parse of that same text, and return edits for it.
"""

from linkwright.model.item_edits import fill_bare, replace_url, set_item, set_source, set_title
from linkwright.model.lead import make_lead
from linkwright.model.list_edits import (
    add_items,
    add_list,
    move_lines,
    remove_lines,
    restyle,
    set_heading,
    sort_lines,
)

__all__ = [
    "add_items",
    "add_list",
    "fill_bare",
    "make_lead",
    "move_lines",
    "remove_lines",
    "replace_url",
    "restyle",
    "set_heading",
    "set_item",
    "set_source",
    "set_title",
    "sort_lines",
]
