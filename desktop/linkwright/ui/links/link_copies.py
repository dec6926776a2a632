"""Links on the clipboard: as addresses, as they stand in the post, or as formatted text."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QUrl

from linkwright.ui.links.link_row import LinkRow


def copied_rows(
    rows: Sequence[LinkRow],
    lines: Sequence[str],
    form: str,
    link_rel: str = "",
    link_target: str = "",
) -> QMimeData:
    """What a copy of some rows puts on the clipboard.

    Args:
        rows: the rows.
        lines: their lines, as they stand in the text.
        form: "address", "html", "markdown" or "text".
        link_rel: the rel of links in HTML.
        link_target: the target of links in HTML.

    Raises:
        ExportError: the lines cannot be rendered.
    """
    data = QMimeData()
    if form == "address":
        data.setUrls([QUrl(row.url) for row in rows])
        data.setText("\n".join(row.url for row in rows))
    elif form == "text":
        data.setText("\n".join(_plain_line(row) for row in rows))
    elif form == "markdown":
        data.setText("\n".join(lines))
    else:
        from linkwright.export.clipboard import copy_markdown_text
        from linkwright.export.options import ExportOptions

        options = ExportOptions(link_rel=link_rel, link_target=link_target)
        html = copy_markdown_text("\n".join(lines), options).html
        data.setHtml(html)
        data.setText(html)
    return data


def _plain_line(row: LinkRow) -> str:
    """Title and source as in the house style of roundups, or the address."""
    return " -- ".join(part for part in (row.title or row.url, row.source) if part)
