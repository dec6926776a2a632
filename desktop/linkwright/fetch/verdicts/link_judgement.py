"""What the answer to the visit of a link means. Pure."""

from linkwright.fetch.reading import Reading
from linkwright.fetch.verdicts.check_result import CheckResult
from linkwright.fetch.verdicts.home_page import moved_home
from linkwright.fetch.verdicts.metered_page import is_metered_article
from linkwright.fetch.verdicts.verdict import is_challenge, wall_kind
from linkwright.fetch.web.page_answer import PageAnswer

_PERMANENT = (301, 308)


def judge_link(url: str, answer: PageAnswer, reading: Reading) -> CheckResult:
    """What the answer to a link means.

    Never wrong in the harmful direction: whatever leaves a doubt is "unknown", and only 404
    and 410 of the very page are "dead".

    Args:
        url: the link.
        answer: where it led to.
        reading: the rules.
    """
    status = answer.status
    if wall := wall_kind(url, answer, reading):
        if wall in ("busy", "captcha"):
            return CheckResult(url, "unknown", "The site wants proof that a person is asking.")
        return CheckResult(url, "wall", f"It leads to a {wall} page now.")
    if is_challenge(answer) or answer.body.trouble is not None:
        return CheckResult(url, "unknown", "The site does not show the page to programs.")
    if status in (404, 410):
        return CheckResult(url, "dead", f"The page does not exist any more ({status}).")
    if status == 402 or (status >= 400 and is_metered_article(answer.body.data, answer.urls[-1])):
        return CheckResult(url, "wall", f"The page is for subscribers only now ({status}).")
    if status >= 400:
        return CheckResult(url, "unknown", f"The site answered with an error ({status}).")
    if moved_home(answer.urls, reading.site_of):
        return CheckResult(url, "home", "It leads to the home page of the site now.")
    return _judge_moves(url, answer, reading)


def _judge_moves(url: str, answer: PageAnswer, reading: Reading) -> CheckResult:
    """A move counts as far as the redirects are permanent (RFC 9110 sections 15.4.2, 15.4.9)."""
    there = url
    for move, target in zip(answer.moves, answer.urls[1:], strict=True):
        if move not in _PERMANENT:
            break
        there = target
    there = reading.clean(there)
    if there in (url, reading.clean(url)):
        return CheckResult(url, "ok")
    return CheckResult(url, "moved", "The page has moved for good.", there)
