"""Addresses of pages in the form that telephones get: m., mobile. and amp. hosts, AMP marks."""

from linkwright.model.addresses.hosts import without_device_labels
from linkwright.model.addresses.keys import AMP_PARAMETERS, without_amp_marks
from linkwright.model.addresses.parts import MAX_ADDRESS_LENGTH, split_address


def is_phone_address(url: str) -> bool:
    """Whether an address leads to the telephone's form of a page."""
    parts = split_address(url)
    if parts is None or not parts.host or len(url) > MAX_ADDRESS_LENGTH:
        return False
    # "www." comes off both, wherever it stands.
    labels = [label for label in parts.host.lower().split(".") if label != "www"]
    plain = without_device_labels(parts.host.lower()).split(".")
    parameters = (parts.query or "").split("&")
    return (
        len(labels) > len([label for label in plain if label != "www"])
        or without_amp_marks(parts.path) != parts.path.rstrip("/")
        or not AMP_PARAMETERS.isdisjoint(parameters)
        or (".blogspot." in parts.host and "m=1" in parameters)
    )
