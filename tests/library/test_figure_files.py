import os
from pathlib import Path

import pytest

from linkwright.library.errors import LibraryError
from linkwright.library.figure_files import (
    bring_pictures,
    forget_held_pictures,
    local_picture,
    store_picture,
)


def test_a_picture_gets_a_name_of_its_own_and_is_stored_once(tmp_path: Path) -> None:
    assert (
        store_picture(tmp_path, "A Bridge, in Fog!", ".jpg", b"one") == "images/a-bridge-in-fog.jpg"
    )
    assert (
        store_picture(tmp_path, "A bridge in fog", ".jpg", b"one") == "images/a-bridge-in-fog.jpg"
    )
    assert (
        store_picture(tmp_path, "A bridge in fog", ".jpg", b"two") == "images/a-bridge-in-fog-2.jpg"
    )
    assert store_picture(tmp_path, "../..", ".png", b"x") == "images/picture.png"
    assert (tmp_path / "images/a-bridge-in-fog-2.jpg").read_bytes() == b"two"


def test_a_disk_that_refuses_is_told(tmp_path: Path) -> None:
    (tmp_path / "images").write_text("a file")
    with pytest.raises(LibraryError, match="as it was"):
        store_picture(tmp_path, "a", ".jpg", b"")


@pytest.mark.parametrize(
    "address",
    ["https://e.org/a.jpg", "../a.jpg", "/etc/a.jpg", "", "data:image/png;base64,x", "a\\b"],
)
def test_only_what_lies_beside_the_post_is_local(address: str, tmp_path: Path) -> None:
    assert local_picture(address, tmp_path) is None
    assert local_picture("images/a%20b.jpg", tmp_path) == tmp_path / "images/a b.jpg"


def test_pictures_come_along_without_replacing_others(tmp_path: Path) -> None:
    held, home = tmp_path / "held", tmp_path / "home"
    for name in ("a", "b", "c"):
        store_picture(held, name, ".jpg", name.encode())
    store_picture(home, "b", ".jpg", b"another")
    store_picture(home, "c", ".jpg", b"c")
    addresses = [
        "images/a.jpg",
        "images/b.jpg",
        "images/c.jpg",
        "images/none.jpg",
        "https://e.org/a",
    ]
    assert bring_pictures(addresses, held, home) == {"images/b.jpg": "images/b-2.jpg"}
    assert (home / "images/a.jpg").read_bytes() == b"a"
    assert (home / "images/b.jpg").read_bytes() == b"another"
    assert (home / "images/b-2.jpg").read_bytes() == b"b"
    assert (held / "images/a.jpg").exists()


def test_held_pictures_are_forgotten_after_long(tmp_path: Path) -> None:
    forget_held_pictures(tmp_path, older_than_days=30)
    store_picture(tmp_path, "old", ".jpg", b"")
    store_picture(tmp_path, "new", ".jpg", b"x")
    os.utime(tmp_path / "images/old.jpg", (1, 1))
    forget_held_pictures(tmp_path, older_than_days=30)
    assert [path.name for path in (tmp_path / "images").iterdir()] == ["new.jpg"]
