"""What the user has chosen: every preference, declared once.

Adding one is adding a field here; the file, the preferences window and the manual read the rest
from its declaration.
"""

from dataclasses import dataclass, fields

from linkwright.settings.declaration import Declaration, declaration_of, preference


@dataclass(frozen=True, slots=True)
class Preferences:
    """The values of all preferences."""

    line_style: str = preference(
        "",
        page="Links",
        label="Line style",
        description="How the lines of new lists are written.",
        offers="line-styles",
    )
    clean_addresses: bool = preference(
        True,
        page="Links",
        label="Remove tracking from addresses",
        description=(
            "Takes parameters such as utm_source off the addresses that you add. Gift and share"
            " tokens stay."
        ),
    )
    collect_from_clipboard: bool = preference(
        False,
        page="Links",
        label="Collect links from the clipboard",
        description="Adds every address that you copy in another program, until you turn it off.",
    )
    ask_new_sites: bool = preference(
        True,
        page="Links",
        label="Ask how a new site is called",
        description=(
            "Asks once about each site that is not in the table of publishers, in a line above the"
            " links. Nothing waits for the answer."
        ),
    )
    duplicate_window_days: int = preference(
        30,
        page="Links",
        label="Days to look back for repeated links",
        description=(
            "A link that stands in one of your posts of these last days is marked. 0 marks none."
        ),
        least=0,
        most=3650,
    )
    read_more: str = preference(
        "Read more ....",
        page="Writing",
        label="Words that lead on to the whole story",
        description="Stands below an excerpt and links to the address of the lead.",
    )
    signature: str = preference(
        "Editor:",
        page="Writing",
        label="Signature of your remarks",
        description="What your own remarks in a post begin with.",
    )
    checks_off: str = preference(
        "",
        page="Checks",
        label="Checks that are turned off",
        description="Names of checks, parted by commas. “Rules” in the Check pane turns them on.",
    )
    longest_excerpt: int = preference(
        300,
        page="Checks",
        label="Words in an excerpt",
        description="A quote with more words is marked. 0 allows any number.",
        least=0,
        most=100_000,
    )
    fetch_on_open: bool = preference(
        False,
        page="Fetching",
        label="Fetch missing titles when a post is opened",
        description="Otherwise links without a title wait until you ask for them.",
    )
    fetch_at_once: int = preference(
        16,
        page="Fetching",
        label="Pages fetched at once",
        description="Never more than one from the same site.",
        least=1,
        most=32,
    )
    own_hosts: str = preference(
        "",
        page="Fetching",
        label="Hosts inside your network",
        description=(
            "Sites of your own office or home whose pages may be fetched, such as wiki.example.com,"
            " with spaces between them. All other links into your network are refused."
        ),
    )
    export_profile: str = preference(
        "html-fragment",
        page="Export",
        label="Usual export",
        description="What “Copy for the blog” copies and the export dialog proposes.",
        offers="export-profiles",
    )
    link_rel: str = preference(
        "",
        page="Export",
        label="Relation of links (rel)",
        description="Written on every link to another site, for example nofollow. Usually empty.",
    )
    link_target: str = preference(
        "",
        page="Export",
        label="Where links open (target)",
        description="Concerns every link to another site.",
        choices=("", "_blank"),
        choice_labels=("In the same tab", "In a new tab"),
    )
    drop_empty_sections: bool = preference(
        False,
        page="Export",
        label="Leave out empty sections",
        description="Headings with nothing below them do not go into exports and the preview.",
    )
    dashes: str = preference(
        "",
        page="Export",
        label="Dashes by profile",
        description=(
            "What readers see for “--”: the two characters, or a dash for the profiles named"
            " here, such as “blogger=em hugo=en”. The export dialog has it too."
        ),
    )
    preview_web_pictures: bool = preference(
        False,
        page="Export",
        label="Load pictures from the web in the preview",
        description=(
            "The pane and the page in the browser then ask the sites that a post names. Otherwise"
            " the preview asks nobody."
        ),
    )
    check_spelling: bool = preference(
        True,
        page="Editor",
        label="Check spelling",
        description="Underlines words that the dictionary of the post's language does not know.",
    )
    spell_capitals: bool = preference(
        False,
        page="Editor",
        label="Check the spelling of words in capitals",
        description="Otherwise they are taken for acronyms, such as NATO.",
    )
    theme: str = preference(
        "system",
        page="Appearance",
        label="Colours",
        description="Those of the system, or always light, dark or with high contrast.",
        choices=("system", "light", "dark", "high-contrast"),
        choice_labels=("Follow the system", "Light", "Dark", "High contrast"),
    )
    editor_font_size: int = preference(
        0,
        page="Appearance",
        label="Text size in the editor",
        description="In points. 0 means a size that goes with the system's.",
        least=0,
        most=72,
    )
    language: str = preference(
        "",
        page="Appearance",
        label="Language",
        description="Of menus and messages. Counts when Linkwright is started the next time.",
        offers="languages",
    )
    posts_folder: str = preference(
        "",
        page="Files",
        label="Folder for posts",
        description=(
            "Where new posts are saved, and whose posts are listed and searched. Empty means"
            " “Linkwright” in your documents folder."
        ),
        offers="folder",
    )
    reopen_last_post: bool = preference(
        True,
        page="Files",
        label="Open the last post again at the start",
        description="Otherwise the window begins with a new post.",
    )


def declared_preferences() -> tuple[Declaration, ...]:
    """The declarations of all preferences, in the order in which they are shown."""
    return tuple(declaration_of(declared) for declared in fields(Preferences))
