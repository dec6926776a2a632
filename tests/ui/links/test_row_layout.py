import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette
from pytestqt.qtbot import QtBot

from linkwright.ui.links.link_row import LinkRow, RowState
from linkwright.ui.links.row_colours import contrast, readable, row_colours
from linkwright.ui.links.row_layout import RowLayout, RowStyle
from linkwright.ui.links.row_words import RowAct, detail_runs, short_address, title_runs
from linkwright.ui.links.state_icons import paint_state_icon

PALETTES = {
    "light": ("#ffffff", "#1f2937", "#1d4ed8", "#1d4ed8"),
    "dark": ("#16181d", "#e6e8ec", "#3b6df0", "#6ea0ff"),
    "high contrast": ("#000000", "#ffffff", "#1aebff", "#ffff00"),
    "pale": ("#f5f0e6", "#5c5346", "#d8c9a8", "#a89060"),
}


def palette(name: str) -> QPalette:
    base, text, highlight, link = (QColor(colour) for colour in PALETTES[name])
    made = QPalette()
    made.setColor(QPalette.ColorRole.Base, base)
    made.setColor(QPalette.ColorRole.Text, text)
    made.setColor(QPalette.ColorRole.Highlight, highlight)
    made.setColor(QPalette.ColorRole.Link, link)
    return made


def laid_out(
    row: LinkRow, width: int = 420, size: int = 10, *, mirrored: bool = False
) -> tuple[RowLayout, QSize]:
    colours = row_colours(palette("light"))
    style = RowStyle(QFont("DejaVu Sans", size), colours, mirrored=mirrored)
    widths = style.measure(row)
    return RowLayout(row, style, widths, width), style.row_size(widths, width)


@pytest.mark.parametrize("name", PALETTES)
def test_every_word_is_legible_in_every_palette(name: str) -> None:
    colours = row_colours(palette(name))
    base = palette(name).color(QPalette.ColorRole.Base)
    words = (colours.quiet, colours.good, colours.notice, colours.alarm, colours.link)
    for colour in (colours.text, *words):
        assert contrast(colour, base) >= 4.4
        assert contrast(colour, colours.selected) >= 4.4


@given(*[st.tuples(*[st.integers(0, 255)] * 3)] * 2)
def test_any_colour_becomes_readable_on_any_other(
    colour: tuple[int, int, int], background: tuple[int, int, int]
) -> None:
    ground = QColor(*background)
    assert contrast(readable(QColor(*colour), ground), ground) >= 4.5


@pytest.mark.parametrize("size", [8, 10, 14, 30])
@pytest.mark.parametrize("width", [320, 420, 900])
def test_parts_stay_inside_the_row_and_apart(qtbot: QtBot, size: int, width: int) -> None:
    row = LinkRow("https://example.org/x", title="Title " * 60, source="Source " * 30)
    layout, whole_size = laid_out(row, width, size)
    whole = QRectF(0, 0, width, whole_size.height())
    assert whole.contains(layout.title_place)
    assert whole.contains(layout.detail_place)
    assert whole.contains(layout.icon_place)
    assert not layout.title_place.intersects(layout.detail_place)
    assert not layout.icon_place.intersects(layout.title_place)


def ink(row: LinkRow, width: int = 420) -> list[bool]:
    """For each line of pixels whether the texts of a row reach it."""
    layout, size = laid_out(row, width)
    image = QImage(width, size.height() + 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    layout.paint(painter, QPointF(0, 0))
    painter.end()
    blank = bytes(QImage(width, 1, QImage.Format.Format_RGB32).bytesPerLine())
    blank = b"\xff" * len(blank)
    return [bytes(image.constScanLine(y)) != blank for y in range(image.height())]


@pytest.mark.parametrize(
    "title",
    ["Title " * 400, "日本😀" * 3000, "عنوان " * 300, "x" * 500, "a\u0301" * 300],
)
def test_whatever_a_title_is_it_stays_within_its_row(qtbot: QtBot, title: str) -> None:
    row = LinkRow("https://example.org/x", title=title, source="Source " * 60)
    height = laid_out(row)[1].height()
    one_line = laid_out(LinkRow("https://example.org/x", title="T"))[1].height()
    assert height < 2 * one_line
    assert not any(ink(row)[height:])


def test_mirrored_rows_have_their_mark_at_the_right(qtbot: QtBot) -> None:
    layout, _ = laid_out(LinkRow("https://example.org/x", title="عنوان"), mirrored=True)
    assert layout.icon_place.left() > layout.title_place.right()


def test_words_that_do_something_are_found_by_place(qtbot: QtBot) -> None:
    row = LinkRow(
        "https://example.org/x",
        state=RowState.CHECK,
        proposal="😀 A title",
        alternatives=(("B", "h1"),),
    )
    layout, _ = laid_out(row)
    for act in (RowAct.TAKE, RowAct.CHOOSE):
        assert layout.act_at(layout.place_of(act).center() + QPointF(2, 0)) is act
    assert layout.act_at(layout.title_place.center()) is RowAct.NONE
    assert not layout.place_of(RowAct.FETCH).isValid()


def test_every_state_has_a_mark_of_its_own(qtbot: QtBot) -> None:
    drawn = set()
    for state in RowState:
        image = QImage(32, 32, QImage.Format.Format_ARGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_state_icon(painter, QRectF(0, 0, 32, 32), state, QColor("black"))
        painter.end()
        drawn.add(image.bits().tobytes())
    assert len(drawn) == len(RowState)


@pytest.mark.parametrize("state", RowState)
def test_bare_rows_say_that_what_they_show_is_not_in_the_text(state: RowState) -> None:
    guess = LinkRow("https://example.org/x", state=state, proposal="X", proposal_is_guess=True)
    assert title_runs(guess)[-1].text == " (from the address)"
    found = LinkRow("https://example.org/x", state=state, proposal="X")
    assert title_runs(found)[-1].text == " (not in the text yet)"


def test_details_read_as_in_a_byline() -> None:
    row = LinkRow("https://www.bbc.com/news/1", title="T", source="BBC", date="28 May 2015")
    assert "".join(run.text for run in detail_runs(row)) == "BBC · bbc.com · 28 May 2015"


@pytest.mark.parametrize(
    ("url", "short"),
    [
        ("https://www.example.org/a%20b", "example.org/a b"),
        ("http://[bad", "[bad"),
        ("https://m.example.org/%E2%82%AC%0a", "m.example.org/€"),
    ],
)
def test_addresses_are_shortened_for_eyes(url: str, short: str) -> None:
    assert short_address(url) == short


def test_what_a_visit_has_shown_is_said_with_what_can_be_done() -> None:
    row = LinkRow(
        "https://example.org/a",
        title="T",
        source="S",
        visit="moved",
        visit_reason="It moved.",
        new_url="https://example.org/b",
    )
    runs = detail_runs(row)
    assert "".join(run.text for run in runs) == "S · example.org · It moved · use the new address"
    assert runs[-1].act is RowAct.FOLLOW_MOVE
    unknown = LinkRow(
        "https://example.org/a", title="T", visit="unknown", visit_reason="No answer."
    )
    assert "could not be checked: No answer" in [run.text for run in detail_runs(unknown)]
