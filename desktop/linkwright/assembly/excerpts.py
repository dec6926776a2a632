"""The excerpt of the lead: read from its page, chosen in a dialog, quoted in the post."""

from functools import cache, partial
from typing import TYPE_CHECKING

from linkwright.assembly.workbench import Workbench
from linkwright.ui.links.link_services import LinkServices

if TYPE_CHECKING:
    from linkwright.ui.excerpt.article_reads import OnRead, Reader
    from linkwright.ui.excerpt.excerpt_desk import ExcerptDesk


def connect_excerpts(bench: Workbench, services: LinkServices) -> None:
    """Let the Insert menu choose the excerpt of the lead.

    Args:
        bench: the window and the post in it.
        services: know the line styles, and how pages are fetched.
    """
    desk = cache(partial(_make_desk, bench, services))
    bench.actions["excerpt"].triggered.connect(lambda: desk().open())


def _make_desk(bench: Workbench, services: LinkServices) -> "ExcerptDesk":
    from linkwright.ui.excerpt.article_reads import ArticleReads
    from linkwright.ui.excerpt.excerpt_desk import ExcerptDesk

    reads = ArticleReads(partial(_make_reader, services), bench)
    bench.application.aboutToQuit.connect(reads.cancel)
    return ExcerptDesk(
        bench.post,
        reads,
        lambda: services.desk.conventions.styles,
        lambda: bench.preferences.values.longest_excerpt,
        bench.window,
    )


def _make_reader(services: LinkServices, on_read: "OnRead") -> "Reader":
    from linkwright.fetch.article_reader import ArticleReader

    return ArticleReader(services.fetch_options(), on_read)
