"""Say in words what was weighed on a page, and why the winner won."""

from linkwright.fetch.page_examination import Examination
from linkwright.fetch.sources.publisher_choice import NameCandidate
from linkwright.fetch.titles.title_choice import TitleCandidate

_MOST_NAMES = 12
_BORNE_OUT = 0.5


def explanation_lines(examination: Examination) -> list[str]:
    """The titles and names of a page, best first, with what speaks for each."""
    lines = [_verdict(examination), "Titles, with what bears each out:"]
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


def explanation_fields(examination: Examination) -> dict[str, object]:
    """The same for scripts: every title and name with its score and what it is made of."""
    row = examination.row
    return {
        "titles": [
            {
                "text": title.text,
                "raw": title.raw,
                "origin": title.origin,
                "score": round(title.score, 3),
                "borne_out_by": {voice: round(value, 3) for voice, value in title.voices.items()},
                "set_aside": title.verdict,
            }
            for title in examination.titles
        ],
        "table": {"host": row.host, "name": row.name} if row is not None else None,
        "names": [
            {
                "text": name.text,
                "score": round(name.score, 3),
                "fields": {kind: round(weight, 3) for kind, weight in name.weights.items()},
                "host": round(name.confirmed, 3),
                "is_headline": name.is_headline,
            }
            for name in examination.names
        ],
    }


def _verdict(examination: Examination) -> str:
    """Why the winner won, in a sentence."""
    info = examination.info
    used = [title for title in examination.titles if not title.verdict]
    if info.state == "not_html":
        return "This is no web page; the title is that of the file."
    if not info.title or not used:
        return "No title was taken: each was set aside, or there is none."
    if info.title != used[0].text:
        return "The title was made of the writer and the words of the post."
    heard = [voice for voice, value in used[0].voices.items() if value >= _BORNE_OUT]
    if len(used) == 1:
        return f"{used[0].origin} was taken: it is the only title."
    behind = f"; {', '.join(heard)} bear it out" if heard else "; nothing bears it out"
    return f"{used[0].origin} was taken: its score is the highest{behind}."


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
