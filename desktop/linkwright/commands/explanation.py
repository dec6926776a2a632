"""Say in words what was weighed on a page, and why the winner won."""

from linkwright.fetch.page_examination import Examination
from linkwright.fetch.publisher_choice import NameCandidate
from linkwright.fetch.title_choice import TitleCandidate

_MOST_NAMES = 12


def explanation_lines(examination: Examination) -> list[str]:
    """The titles and names of a page, best first, with what speaks for each."""
    lines = ["Titles, with what bears each out:"]
    lines += [f"  {_of_title(title)}" for title in examination.titles]
    if not examination.titles:
        lines.append("  The page shows none.")
    row = examination.row
    if row is not None:
        lines.append(f"The source is that of the table of publishers for {row.host}: {row.name}")
    lines.append("Names of the site, with the fields that say so:")
    lines += [f"  {_of_name(name)}" for name in examination.names[:_MOST_NAMES]]
    if not examination.names:
        lines.append("  The page gives none; the host stands for it.")
    return lines


def _of_title(title: TitleCandidate) -> str:
    if title.verdict:
        return f"set aside ({title.verdict})  {title.origin}: {title.raw}"
    heard = [f"{voice} {value:.2f}" for voice, value in title.voices.items() if value > 0]
    cut = f"  [cut from: {title.raw}]" if title.text != title.raw else ""
    return (
        f"{title.score:.2f}  {title.origin}: {title.text}{cut}  ({', '.join(heard) or 'nothing'})"
    )


def _of_name(name: NameCandidate) -> str:
    fields = ", ".join(f"{kind} {weight:.2f}" for kind, weight in name.weights.items())
    host = f"; host {name.confirmed:.2f}" if name.confirmed else ""
    doubt = "; also the headline" if name.is_headline else ""
    return f"{name.score:.2f}  {name.text}  ({fields}{host}{doubt})"
