from hypothesis import given
from hypothesis import strategies as st

from linkwright.ui.editor.utf16_positions import Utf16Positions

texts = st.text(st.characters(exclude_categories=["Cs"]))


def test_characters_outside_the_basic_plane_count_twice() -> None:
    positions = Utf16Positions("a😀b😀")
    assert [positions.position(offset) for offset in range(5)] == [0, 1, 3, 4, 6]
    assert [positions.offset(position) for position in (0, 1, 3, 4, 6)] == [0, 1, 2, 3, 4]


@given(texts, st.data())
def test_positions_agree_with_the_encoded_length(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    position = Utf16Positions(text).position(offset)
    assert position == len(text[:offset].encode("utf-16-le")) // 2
    assert Utf16Positions(text).offset(position) == offset
