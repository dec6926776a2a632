"""The link panel, the services behind it, and the Links menu."""

from collections.abc import Callable
from functools import partial

from linkwright.assembly.excerpts import connect_excerpts
from linkwright.assembly.publishers import connect_publishers
from linkwright.assembly.workbench import Workbench
from linkwright.ui.links.line_style_button import LineStyleButton
from linkwright.ui.links.link_panel import LinkPanel
from linkwright.ui.links.link_services import LinkServices
from linkwright.ui.side_panes import LINKS


def make_links(bench: Workbench) -> LinkPanel:
    """Build the link panel, show it in its place, and connect it.

    Args:
        bench: the window and the post in it.

    Returns:
        The panel.
    """
    services = LinkServices(bench.post, bench.folders, bench.preferences, bench.clipboard, bench)
    panel = LinkPanel(services.desk, services.collector, bench.show_address)
    _connect_actions(bench, panel, services)
    _connect_status(bench, panel, services)
    connect_publishers(bench, panel, services)
    connect_excerpts(bench, services)
    bench.links_added.connect(panel.take_text)
    bench.application.aboutToQuit.connect(services.close)
    bench.window.side.put(LINKS, panel)
    panel.refresh()
    services.start()
    return panel


def _connect_actions(bench: Workbench, panel: LinkPanel, services: LinkServices) -> None:
    actions = bench.actions
    for name, slot in {
        "paste_links": panel.paste,
        "lead": panel.make_lead,
        "fetch_titles": panel.fetch_waiting,
        "retry_titles": panel.retry_failed,
        "check_links": panel.check_links,
        "new_list": panel.ask_for_list,
    }.items():
        actions[name].triggered.connect(partial(_in_sight, bench, slot))
    actions["collect"].toggled.connect(services.collector.turn)
    services.collector.turned.connect(actions["collect"].setChecked)


def _connect_status(bench: Workbench, panel: LinkPanel, services: LinkServices) -> None:
    status = bench.window.status
    style_button = LineStyleButton(panel.style_menu, status)
    panel.style_shown.connect(style_button.show_style)
    status.addPermanentWidget(style_button)
    panel.counts_changed.connect(status.show_links)
    panel.commands.done.connect(status.tell)
    services.fetches.online_changed.connect(status.show_connection)


def _in_sight(bench: Workbench, act: Callable[[], None]) -> None:
    """Do something to the links where its effect can be seen."""
    bench.window.side.show_pane(LINKS)
    act()
