"""What is pasted or dropped, as an ordered list of links.

Nothing here asks the network or reads a file; any bytes are read in time proportional to their
number, and nothing raises.
"""

from linkwright.model.intake.formats import (
    parse_junk_titles,
    read_intake,
    read_link_file,
    read_moz_url,
    read_uri_list,
)
from linkwright.model.intake.html_reading import read_html
from linkwright.model.intake.links import Intake, IntakeLink
from linkwright.model.intake.plain_reading import read_plain
from linkwright.model.intake.shortcut_files import read_shortcut

__all__ = [
    "Intake",
    "IntakeLink",
    "parse_junk_titles",
    "read_html",
    "read_intake",
    "read_link_file",
    "read_moz_url",
    "read_plain",
    "read_shortcut",
    "read_uri_list",
]
