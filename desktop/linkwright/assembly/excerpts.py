"""The excerpt of the lead: read from its page, chosen in a dialog, quoted in the post."""

from linkwright.assembly.workbench import Workbench
from linkwright.ui.excerpt.article_reads import ArticleReads, OnRead, Reader
from linkwright.ui.excerpt.excerpt_desk import ExcerptDesk
from linkwright.ui.links.link_services import LinkServices


def connect_excerpts(bench: Workbench, services: LinkServices) -> None:
    """Let the Insert menu choose the excerpt of the lead.

    Args:
        bench: the window and the post in it.
        services: know the line styles, and how pages are fetched.
    """

    def make_reader(on_read: OnRead) -> Reader:
        from linkwright.fetch.article_reader import ArticleReader

        return ArticleReader(services.fetch_options(), on_read)

    reads = ArticleReads(make_reader, bench)
    bench.application.aboutToQuit.connect(reads.cancel)
    desk = ExcerptDesk(
        bench.post,
        reads,
        lambda: services.desk.conventions.styles,
        lambda: bench.preferences.values.longest_excerpt,
        bench.window,
    )
    bench.actions["excerpt"].triggered.connect(desk.open)
