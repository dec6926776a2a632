"""How sites are called: the table of publishers, and what is remembered from the link panel."""

from functools import cache, partial
from typing import TYPE_CHECKING

from linkwright.assembly.workbench import Workbench
from linkwright.settings.asked_sites import AskedSites
from linkwright.ui.links.link_panel import LinkPanel
from linkwright.ui.links.link_services import LinkServices
from linkwright.ui.publishers.new_sites import NewSites
from linkwright.ui.publishers.row_sources import RowSources

if TYPE_CHECKING:
    from linkwright.ui.publishers.publisher_dialog import PublisherDialog


def connect_publishers(bench: Workbench, panel: LinkPanel, services: LinkServices) -> None:
    """Let the user name sites: in their window, on a row, and when a new one comes along.

    Args:
        bench: the window and the post in it.
        panel: the links of the post.
        services: what the links need.
    """
    publishers = services.publishers
    dialog = cache(partial(_make_dialog, bench, services))

    def show(host: str = "") -> None:
        window = dialog()
        window.show()
        window.activateWindow()
        if host:
            window.show_host(host)

    bench.actions["publishers"].triggered.connect(lambda _checked=False: show())
    publishers.changed.connect(panel.refresh)
    publishers.save_failed.connect(bench.window.status.tell)
    rows = RowSources(services.desk, publishers, show, panel)
    rows.offered.connect(panel.say)
    rows.told.connect(bench.window.status.tell)
    panel.commands.source_edited.connect(rows.on_source_edited)
    panel.commands.menu_filled.connect(rows.fill_menu)
    _ask_about_new_sites(bench, panel, services)


def _ask_about_new_sites(bench: Workbench, panel: LinkPanel, services: LinkServices) -> None:
    sites = NewSites(services.desk, services.publishers, AskedSites(bench.folders.asked_sites))
    sites.setParent(panel)

    @cache
    def bar_in_place() -> None:
        from linkwright.ui.publishers.new_site_bar import NewSiteBar

        panel.put_above_rows(NewSiteBar(sites, panel))

    def follow(name: str = "ask_new_sites") -> None:
        if name == "ask_new_sites":
            sites.ask(bench.preferences.values.ask_new_sites)

    sites.changed.connect(bar_in_place)
    bench.preferences.changed.connect(follow)
    follow()


def _make_dialog(bench: Workbench, services: LinkServices) -> "PublisherDialog":
    from linkwright.ui.publishers.publisher_dialog import PublisherDialog

    return PublisherDialog(services.publishers, bench.window)
