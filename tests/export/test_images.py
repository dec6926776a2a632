"""Local pictures: which are copied, and what their addresses become."""

from pathlib import Path

import pytest

from linkwright.export.exporting import export_post
from linkwright.export.images import ImageCopy, copy_images
from linkwright.export.options import ExportOptions
from linkwright.export.profiles import find_profile
from linkwright.model.post import format_post, parse_post

OPTIONS = ExportOptions()


def export(profile: str, body: str) -> tuple[str, list[ImageCopy], list[str]]:
    post = parse_post(format_post(title="A title", body=body))
    made = export_post(post, find_profile(profile), OPTIONS)
    return made.text, made.images, made.losses


def test_a_page_keeps_the_paths_of_its_pictures() -> None:
    text, images, _ = export("html-page", "![a](images/one%20two.PNG)\n")

    assert 'src="images/one%20two.PNG"' in text
    assert images == [ImageCopy("images/one two.PNG", "images/one two.PNG")]


def test_a_site_gets_plain_names_and_its_own_addresses() -> None:
    text, images, _ = export("jekyll", "![a](x/Ünïted.png) ![b](y/united.png) ![a](x/Ünïted.png)\n")

    here = "/images/a-title/united"
    assert f"![a]({here}.png) ![b]({here}-2.png) ![a]({here}.png)" in text
    assert images == [
        ImageCopy("x/Ünïted.png", "../images/a-title/united.png"),
        ImageCopy("y/united.png", "../images/a-title/united-2.png"),
    ]


def test_two_posts_with_pictures_of_one_name_do_not_meet() -> None:
    profile = find_profile("pelican")
    posts = [parse_post(format_post(title=title, body="![x](i/x.png)\n")) for title in ("A", "B")]

    targets = {export_post(post, profile, OPTIONS).images[0].target for post in posts}

    assert len(targets) == 2


@pytest.mark.parametrize("source", ["../secret.png", "notes.txt"])
def test_a_picture_that_stays_behind_is_said(source: str) -> None:
    assert source in export("hugo", f"![a]({source})\n")[2][0]


def test_a_text_takes_no_pictures_along() -> None:
    _, images, losses = export("text", "![a](b.png)\n")

    assert images == []
    assert losses == ["Pictures become their descriptions."]


@pytest.mark.parametrize(
    "source",
    ["../secret.png", "a/../../b.png", "/etc/passwd", "notes.txt", "https://a.example/x.png", ""],
)
def test_nothing_else_is_copied(source: str) -> None:
    assert export("hugo", f"![a]({source})\n")[1] == []


def test_where_only_addresses_count_the_loss_is_said() -> None:
    text, images, losses = export("wordpress", "![a](images/one.png)\n")

    assert images == []
    assert "The picture images/one.png is on this computer only; WordPress (blocks)" in losses[0]
    assert 'src="images/one.png"' in text


def test_pictures_are_copied_into_new_folders(tmp_path: Path) -> None:
    posts, site = tmp_path / "posts", tmp_path / "site/_posts"
    (posts / "images").mkdir(parents=True)
    (posts / "images/a.png").write_bytes(b"picture")

    problems = copy_images([ImageCopy("images/a.png", "../images/a.png")], posts, site)

    assert problems == []
    assert (tmp_path / "site/images/a.png").read_bytes() == b"picture"


def test_a_missing_picture_and_a_link_out_of_the_folder_are_told(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(b"secret")
    posts = tmp_path / "posts"
    posts.mkdir()
    (posts / "link.png").symlink_to(tmp_path / "secret.png")
    copies = [ImageCopy("gone.png", "gone.png"), ImageCopy("link.png", "link.png")]

    problems = copy_images(copies, posts, tmp_path / "out")

    assert len(problems) == 2
    assert not (tmp_path / "out").exists()


def test_a_picture_is_not_copied_over_itself(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"picture")

    assert copy_images([ImageCopy("a.png", "a.png")], tmp_path, tmp_path) == []
    assert (tmp_path / "a.png").read_bytes() == b"picture"
