"""Web addresses as texts: recognised, cleaned, unwrapped, compared and read as headlines.

Nothing here asks the network, and nothing raises on any text.
"""

from linkwright.model.addresses.choosing import accepts_canonical, is_front_page
from linkwright.model.addresses.cleaning import (
    CleaningRules,
    clean_address,
    cut_parameters,
    parse_cleaning_rules,
)
from linkwright.model.addresses.hosts import ascii_host
from linkwright.model.addresses.keys import duplicate_key
from linkwright.model.addresses.parts import (
    AddressParts,
    display_host,
    is_web_address,
    parse_web_address,
    split_address,
)
from linkwright.model.addresses.slugs import title_from_address
from linkwright.model.addresses.unwrapping import (
    WrapperRules,
    archived_address,
    is_opaque,
    parse_wrapper_rules,
    unwrap,
)

__all__ = [
    "AddressParts",
    "CleaningRules",
    "WrapperRules",
    "accepts_canonical",
    "archived_address",
    "ascii_host",
    "clean_address",
    "cut_parameters",
    "display_host",
    "duplicate_key",
    "is_front_page",
    "is_opaque",
    "is_web_address",
    "parse_cleaning_rules",
    "parse_web_address",
    "parse_wrapper_rules",
    "split_address",
    "title_from_address",
    "unwrap",
]
