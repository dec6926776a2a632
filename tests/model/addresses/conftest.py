"""The shipped rules, read once."""

import pytest

from linkwright.assets import read_text
from linkwright.model.addresses import (
    CleaningRules,
    WrapperRules,
    parse_cleaning_rules,
    parse_wrapper_rules,
)


@pytest.fixture(scope="session")
def cleaning() -> CleaningRules:
    return parse_cleaning_rules(read_text("data/tracking-parameters.txt"))


@pytest.fixture(scope="session")
def wrappers() -> WrapperRules:
    return parse_wrapper_rules(read_text("data/wrappers.txt"))
