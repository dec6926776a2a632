"""The preview as a page for a browser."""

import stat
from pathlib import Path

import html5lib
import pytest

from export.posts import FIXTURES, read_sample
from linkwright.export.browser_page import BrowserPages, with_policy
from linkwright.export.errors import ExportError
from linkwright.export.options import ExportOptions
from linkwright.export.own_profiles import own_profiles
from linkwright.export.profile import Profile
from linkwright.export.profiles import PROFILES, find_profile
from linkwright.model.post import parse_post

OPTIONS = ExportOptions()


@pytest.fixture
def pages(tmp_path: Path) -> BrowserPages:
    def make_folder() -> str:
        folder = tmp_path / "private"
        folder.mkdir(mode=0o700)
        return str(folder)

    return BrowserPages(make_folder)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_every_profile_has_a_page_that_loads_and_runs_nothing(
    pages: BrowserPages, profile: Profile
) -> None:
    path = pages.write(read_sample("hard-post.md"), profile, OPTIONS, FIXTURES)

    page = path.read_text("utf-8")
    html5lib.HTMLParser(strict=True).parse(page)
    head, _, _ = page.partition("<title>")
    assert "default-src 'none'; img-src file: data:; style-src 'unsafe-inline'\"" in head
    assert "script" not in head
    assert (path.parent / "images/one two.png").is_file()


def test_only_the_user_can_read_it_and_it_goes_at_the_end(pages: BrowserPages) -> None:
    path = pages.write(parse_post("a"), find_profile("ghost"), OPTIONS, None)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    pages.close()
    assert not path.parent.exists()
    pages.close()


def test_the_systems_own_folder_is_private_too() -> None:
    pages = BrowserPages()
    path = pages.write(parse_post("a"), find_profile("ghost"), OPTIONS, None)

    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    pages.close()


def test_pictures_may_be_loaded_where_that_is_allowed_but_nothing_runs(
    pages: BrowserPages,
) -> None:
    path = pages.write(parse_post("a"), find_profile("ghost"), OPTIONS, None, may_load=True)

    page = path.read_text("utf-8")
    assert "img-src file: data: https: http:" in page
    assert "default-src 'none'" in page


def test_a_page_of_the_users_own_gets_the_policy_too(pages: BrowserPages, tmp_path: Path) -> None:
    template = "<!doctype html>\n<html><body><script>x</script>{{ body }}</body></html>"
    (tmp_path / "mine.html.jinja").write_text(template, "utf-8")
    (profile,) = own_profiles(tmp_path)

    page = pages.write(parse_post("a"), profile, OPTIONS, None).read_text("utf-8")

    assert page.startswith('<!doctype html>\n<meta http-equiv="Content-Security-Policy"')
    assert "<p>a</p>" in page


@pytest.mark.parametrize("page", ["", "text", "<html>", "<!DOCTYPE html><p>a", "<!--<head>-->a"])
def test_the_policy_stands_before_everything_else(page: str) -> None:
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parse(with_policy(page, "default-src 'none'"))

    assert next(iter(tree.find("head"))).attrib["http-equiv"] == "Content-Security-Policy"


def test_a_full_disk_is_a_sentence(tmp_path: Path) -> None:
    pages = BrowserPages(lambda: str(tmp_path / "not there"))

    with pytest.raises(ExportError, match="could not be written"):
        pages.write(parse_post("a"), find_profile("ghost"), OPTIONS, None)
