"""One link of a roundup as data; a line style makes a line of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Item:
    """What a writer says of one link. All fields are plain text, "" when unknown.

    Attributes:
        url: the address as it stands in the post.
        title: the headline; "" while nothing is known, which the text shows as ``<url>``.
        source: the publisher's name as readers know it.
        author: the byline.
        date: the day of publication as the writer puts it.
        via: who pointed to it.
        note: a remark behind the line.
    """

    url: str
    title: str = ""
    source: str = ""
    author: str = ""
    date: str = ""
    via: str = ""
    note: str = ""
