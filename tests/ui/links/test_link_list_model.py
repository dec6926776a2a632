from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from linkwright.ui.links.link_list_model import ROWS_FORMAT, LinkListModel, LinkRole
from linkwright.ui.links.link_row import LinkRow, RowState


def rows(*names: str) -> list[LinkRow]:
    return [LinkRow(f"https://example.org/{name}", title=name) for name in names]


def shown(model: LinkListModel) -> str:
    return "".join(row.title for row in model.rows)


@given(st.lists(st.permutations("abcdef"), min_size=2, max_size=4), st.integers(1, 6))
def test_any_order_can_follow_any_other(orders: Sequence[Sequence[str]], length: int) -> None:
    model = LinkListModel()
    tester = ModelTester(None)
    tester.check(model)
    for order in orders:
        model.set_rows(rows(*order[:length]))
        assert shown(model) == "".join(order[:length])


def test_selection_stays_with_its_row_while_lines_move(qtbot: QtBot) -> None:
    model = LinkListModel()
    model.set_rows(rows(*"abcd"))
    selection = QItemSelectionModel(model)
    selection.select(model.index(1), QItemSelectionModel.SelectionFlag.Select)
    model.set_rows(rows(*"xcdab"))
    assert [index.data() for index in selection.selectedIndexes()] == ["b"]


def test_a_row_whose_address_is_retyped_stays_selected(qtbot: QtBot) -> None:
    model = LinkListModel()
    model.set_rows(rows(*"abc"))
    selection = QItemSelectionModel(model)
    selection.select(model.index(1), QItemSelectionModel.SelectionFlag.Select)
    model.set_rows(rows("a", "bb", "c"))
    assert [index.data() for index in selection.selectedIndexes()] == ["bb"]


def test_only_the_row_that_differs_is_announced(qtbot: QtBot) -> None:
    model = LinkListModel()
    model.set_rows(rows(*"abc"))
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last: changed.append(first.row()))
    known = rows(*"abc")
    known[1] = LinkRow(known[1].url, title="b", source="Example")
    model.set_rows(known)
    assert changed == [1]


@pytest.mark.parametrize(
    ("role", "typed", "title", "source"),
    [
        (LinkRole.TITLE, "  A \n title ", ["A title"], []),
        (LinkRole.TITLE, "", [], []),
        (LinkRole.TITLE, "a", [], []),
        (LinkRole.SOURCE, "BBC", [], ["BBC"]),
        (LinkRole.SOURCE, "", [], []),
    ],
)
def test_what_is_typed_is_a_wish(
    qtbot: QtBot, role: LinkRole, typed: str, title: list[str], source: list[str]
) -> None:
    model = LinkListModel()
    model.set_rows(rows("a"))
    titles: list[str] = []
    sources: list[str] = []
    model.title_edited.connect(lambda _row, text: titles.append(text))
    model.source_edited.connect(lambda _row, text: sources.append(text))
    assert model.setData(model.index(0), typed, role)
    assert (titles, sources) == (title, source)
    assert shown(model) == "a"


def test_a_proposal_is_offered_to_the_editor(qtbot: QtBot) -> None:
    model = LinkListModel()
    model.set_rows([LinkRow("https://example.org/a", state=RowState.CHECK, proposal="A guess")])
    assert model.index(0).data(LinkRole.TITLE) == "A guess"


def test_rows_are_dragged_as_addresses(qtbot: QtBot) -> None:
    model = LinkListModel()
    model.set_rows(rows(*"abc"))
    data = model.mimeData([model.index(2), model.index(0)])
    assert data.data(ROWS_FORMAT).data() == b"0 2"
    assert data.text().splitlines() == ["https://example.org/a", "https://example.org/c"]


def test_a_row_is_read_aloud_with_its_state(qtbot: QtBot) -> None:
    model = LinkListModel()
    row = LinkRow(
        "https://www.example.org/fall-of-ramadi",
        state=RowState.BLOCKED,
        reason="The site asks whether you are a robot.",
        proposal="Fall of ramadi",
        proposal_is_guess=True,
    )
    model.set_rows([row])
    said = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "Fall of ramadi (from the address), example.org, The site asks whether you are a robot."
    )
    assert model.data(QModelIndex()) is None
