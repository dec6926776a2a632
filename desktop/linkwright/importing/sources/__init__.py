"""The kinds of source that posts come from, one module each."""

from linkwright.importing.source import Source
from linkwright.importing.sources import blogger, html_files, markdown_files, wordpress

SOURCES: tuple[Source, ...] = (
    blogger.SOURCE,
    wordpress.SOURCE,
    markdown_files.SOURCE,
    html_files.SOURCE,
)
"""In the order in which a file is offered to them."""
