"""Pictures of sites and pages come along, and nothing else does."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importing.imports import Imports, outcomes, report_of
from linkwright.importing import local_pictures
from linkwright.importing.local_pictures import LocalPictures
from linkwright.importing.report import Outcome

BRIDGE, FOG = b"\x89PNG a bridge", b"\xff\xd8\xff fog"


class Site:
    """A folder with a site in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def post(self, name: str, body: str) -> Path:
        return self.write(name, f"---\ntitle: {Path(name).stem}\ndate: 2015-05-29\n---\n{body}\n")


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path / "site")


def pictures(imports: Imports) -> dict[str, bytes]:
    return {name: data for name, data in imports.files().items() if not name.endswith(".md")}


def body_of(imports: Imports) -> str:
    (name,) = (name for name in imports.files() if name.endswith(".md"))
    return imports.post(name).body


@pytest.mark.parametrize(
    ("post", "picture", "text"),
    [
        ("content/posts/a/index.md", "content/posts/a/Bridge.png", "![b](Bridge.png)"),
        ("content/posts/a/index.md", "content/posts/a/img/Bridge.png", "![b](./img/Bridge.png)"),
        ("content/posts/a.md", "static/images/Bridge.png", "![b](/images/Bridge.png)"),
        ("content/posts/a.md", "static/Bridge.png", '{{< figure src="/Bridge.png" alt="b" >}}'),
        ("content/posts/a.md", "assets/images/Bridge.png", "![b](images/Bridge.png)"),
        ("_posts/2015-05-29-a.md", "assets/img/Bridge.png", "![b](/assets/img/Bridge.png)"),
        ("_posts/2015-05-29-a.md", "img/Bridge.png", "![b]({{ site.baseurl }}/img/Bridge.png)"),
        (
            "_posts/2015-05-29-a.md",
            "img/Bridge.png",
            "![b]({{ site.url }}{{site.baseurl}}/img/Bridge.png)",
        ),
        (
            "_posts/2015-05-29-a.md",
            "img/Bridge.png",
            "![b]({{ '/img/Bridge.png' | relative_url }})",
        ),
        ("source/_posts/a.md", "source/_posts/a/Bridge.png", "![b](Bridge.png)"),
        ("content/a.md", "content/images/Bridge.png", "![b]({static}/images/Bridge.png)"),
        ("posts/a.md", "pictures/Bridge.png", "![b](../pictures/Bridge.png)"),
        ("posts/a.md", "posts/Bridge in fog.png", "![b](Bridge%20in%20fog.png)"),
        ("posts/a.md", "posts/Bridge in fog.png", "![b](<Bridge in fog.png>)"),
    ],
)
def test_pictures_are_found_where_sites_keep_them(
    imports: Imports, site: Site, post: str, picture: str, text: str
) -> None:
    site.post(post, f"Words.\n\n{text}")
    site.write(picture, BRIDGE)

    result = imports.run(site.folder)

    name = "bridge-in-fog" if " " in picture else "bridge"
    assert pictures(imports) == {f"images/{name}.png": BRIDGE}
    assert f"![b](images/{name}.png)" in body_of(imports).replace("(<", "(").replace(">)", ")")
    assert "1 picture was copied." in result.summary
    assert "was not copied" not in report_of(result)


def test_every_way_to_write_a_picture(imports: Imports, site: Site) -> None:
    site.write("posts/b.png", BRIDGE)
    site.write("posts/f.JPG", FOG)
    site.post(
        "posts/a.md",
        '[![one](b.png "Title")](https://a.example/)\n\n'
        '<p><img class="x" src="b.png" alt="two"> <IMG SRC=f.JPG></p>\n\n'
        "![three][pic] and [a link][away]\n\n"
        "`![code](b.png)`\n\n```\n![code](b.png)\n```\n\n"
        "[pic]: f.JPG\n[away]: other.html\n",
    )

    imports.run(site.folder)

    assert pictures(imports) == {"images/b.png": BRIDGE, "images/f.jpg": FOG}
    assert body_of(imports).rstrip() == (
        '[![one](images/b.png "Title")](https://a.example/)\n\n'
        '<p><img class="x" src="images/b.png" alt="two"> <IMG SRC="images/f.jpg"></p>\n\n'
        "![three][pic] and [a link][away]\n\n"
        "`![code](b.png)`\n\n```\n![code](b.png)\n```\n\n"
        "[pic]: images/f.jpg\n[away]: other.html"
    )


def test_pictures_beside_pages(imports: Imports, site: Site) -> None:
    site.write("page_files/bridge.png", BRIDGE)
    site.write(
        "page.html",
        '<html><head><title>A page</title><link rel="canonical" href="https://a.example/x/page">'
        "</head><body><article><h1>A page</h1><p>Many words of it.</p>"
        '<p><img src="page_files/bridge.png" alt="b"><img src="gone.png" alt="g"></p>'
        "</article></body></html>",
    )

    imports.run(site.folder / "page.html")

    assert pictures(imports) == {"images/bridge.png": BRIDGE}
    assert "![b](images/bridge.png)" in body_of(imports)
    assert "![g](https://a.example/x/gone.png)" in body_of(imports)


def test_drafts_have_their_pictures_beside_them(imports: Imports, site: Site) -> None:
    site.write("_drafts/b.png", BRIDGE)
    site.post("_drafts/a.md", "![b](b.png)")

    imports.run(site.folder)

    assert pictures(imports) == {"drafts/images/b.png": BRIDGE}


def test_pictures_of_one_name_stay_apart(imports: Imports, site: Site) -> None:
    for number in range(3):
        site.write(f"posts/p{number}/cover.png", BRIDGE + str(number // 2).encode())
        site.post(f"posts/p{number}/index.md", "![b](cover.png)")
    site.write("posts/both/one/cover.png", FOG)
    site.write("posts/both/two/cover.png", FOG + FOG)
    site.post("posts/both/index.md", "![b](one/cover.png) ![b](two/cover.png)")

    imports.run(site.folder)

    kept = [BRIDGE + b"0", BRIDGE + b"1", FOG, FOG + FOG]
    assert sorted(pictures(imports).values()) == sorted(kept)
    for path in imports.folder.glob("*.md"):
        assert "![b](images/cover" in path.read_text()


@pytest.mark.parametrize("keeps_ledger", [True, False])
def test_importing_again_adds_nothing(imports: Imports, site: Site, *, keeps_ledger: bool) -> None:
    test_pictures_of_one_name_stay_apart(imports, site)
    before = imports.files()
    if not keeps_ledger:
        imports.ledger.unlink()

    again = imports.run(site.folder)

    assert outcomes(again) == {Outcome.SAME: 4}
    assert again.counts.pictures == 0
    assert imports.files() == before


def test_a_trial_copies_nothing(imports: Imports, site: Site) -> None:
    site.write("posts/b.png", BRIDGE)
    site.post("posts/a.md", "![b](b.png)")

    result = imports.run(site.folder, is_trial=True)

    assert result.counts.pictures == 1
    assert not imports.folder.exists()


def test_those_not_found_are_named(imports: Imports, site: Site) -> None:
    site.post("posts/a.md", "![b](gone.png) ![c](/img/lost.jpg) ![w](https://a.example/w.png)")

    result = imports.run(site.folder)

    assert pictures(imports) == {}
    assert (
        "2 pictures are not in the folder that was chosen and were not copied: gone.png,"
        " /img/lost.jpg." in report_of(result)
    )
    assert body_of(imports).startswith("![b](gone.png) ![c](/img/lost.jpg) ![w](https://")


@pytest.mark.parametrize(
    "address",
    [
        *("../../secret.png", "../secret.png", "/../secret.png", "..%2F..%2Fsecret.png"),
        *("{outside}/secret.png", "file://{outside}/secret.png", "link.png", "folder/secret.png"),
        *("text.png", "notes.txt", "pipe.png", "circle.png", "huge.png", "is-a-folder.png"),
        *("a\\..\\..\\secret.png", "//secret.png", "C:/secret.png", "x" * 2000 + ".png", "%00.png"),
    ],
)
def test_nothing_else_comes_along(
    imports: Imports, site: Site, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local_pictures, "LARGEST_BYTES", 100)
    outside = site.folder.parent
    (outside / "secret.png").parent.mkdir(parents=True, exist_ok=True)
    (outside / "secret.png").write_bytes(BRIDGE)
    site.write("posts/notes.txt", "notes")
    site.write("posts/huge.png", b"x" * 101)
    (site.folder / "posts/is-a-folder.png").mkdir()
    os.mkfifo(site.folder / "posts/pipe.png")
    for name, target in (
        ("link.png", outside / "secret.png"),
        ("folder", outside),
        ("text.png", Path("notes.txt")),
        ("circle.png", Path("circle.png")),
    ):
        (site.folder / "posts" / name).symlink_to(target)
    site.post("posts/a.md", f"![b](<{address.format(outside=outside)}>)")

    imports.run(site.folder)

    assert pictures(imports) == {}
    assert len(imports.files()) == 1


def test_links_within_the_folder_are_followed(imports: Imports, site: Site) -> None:
    site.write("static/b.png", BRIDGE)
    (site.folder / "posts").mkdir()
    (site.folder / "posts/link.png").symlink_to(Path("../static/b.png"))
    site.post("posts/a.md", "![b](link.png)")

    imports.run(site.folder)

    assert pictures(imports) == {"images/b.png": BRIDGE}


def test_a_changed_post_brings_its_new_pictures(imports: Imports, site: Site) -> None:
    site.post("posts/a.md", "Words.")
    imports.run(site.folder)
    site.write("posts/b.png", BRIDGE)
    site.post("posts/a.md", "Words.\n\n![b](b.png)")

    left_alone = imports.run(site.folder)
    assert outcomes(left_alone) == {Outcome.CHANGED: 1}
    assert pictures(imports) == {}
    imports.run(site.folder, updates=True)
    assert pictures(imports) == {"images/b.png": BRIDGE}


segments = st.sampled_from(["..", ".", "a", "b", "%2e%2e", "", "~", "{static}", "..\\\\"])


@given(st.lists(segments, max_size=6))
def test_no_address_leads_out(tmp_path_factory: pytest.TempPathFactory, address: list[str]) -> None:
    base = tmp_path_factory.getbasetemp() / "every-address"
    root = base / "a"
    for folder in (base, root, root / "a", root / "b"):
        folder.mkdir(exist_ok=True)
        (folder / "x.png").write_bytes(BRIDGE)
    found = LocalPictures(root / "a" / "post.md", root).find("/".join([*address, "x.png"]))
    assert found is None or found.is_relative_to(root.resolve())
