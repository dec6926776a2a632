"""Links that are checked."""

from link_bench import TWO_LISTS, A, B, C, LinkBench
from linkwright.fetch.verdicts.check_result import CheckResult
from linkwright.ui.links.row_words import RowAct


def test_links_of_all_lists_are_checked_and_rows_say_what_is_wrong(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.panel.check_links()
    assert desk.checker.asked == [A, B, C, "https://news.example/d"]
    desk.checker.tell(
        CheckResult(A, "moved", "It moved.", "https://news.example/moved"),
        CheckResult(B, "ok"),
        CheckResult(C, "dead", "It is gone."),
        CheckResult("https://news.example/d", "unknown", "No answer."),
    )
    assert [row.visit for row in desk.rows] == ["moved", "", "dead"]
    assert "To look at: 2. Could not be checked: 1." in desk.notice


def test_a_moved_address_is_replaced_in_one_step(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.panel.check_links()
    desk.checker.tell(CheckResult(A, "moved", "It moved.", "https://news.example/moved"))
    desk.view.act_requested.emit(desk.rows[0], RowAct.FOLLOW_MOVE)
    assert "- [Title A](https://news.example/moved) -- Source A" in desk.text
    desk.document.undo_step()
    assert desk.text == TWO_LISTS


def test_a_cancelled_check_says_what_is_known_and_drops_the_rest(desk: LinkBench) -> None:
    desk.load(TWO_LISTS)
    desk.panel.check_links()
    desk.checker.tell(CheckResult(C, "dead", "It is gone."))
    desk.checks.cancel()
    desk.checker.tell(CheckResult(A, "dead", "Late."))
    assert desk.checker.is_cancelled
    assert [row.visit for row in desk.rows] == ["", "", "dead"]
