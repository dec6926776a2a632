"""Posts written into a real WordPress, exported by it, and imported: they are as they were.

Needs a WordPress on this machine; ``WORDPRESS_FOR_TESTS`` names a JSON file with its ``base_url``,
``rest_url``, and ``users``, the first of which is an administrator with ``login``, ``password`` and
``application_password``. What the test writes, it deletes.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from export.posts import read_sample
from importing.imports import Imports, outcomes
from importing.test_own_exports import shape
from linkwright.export.formats import wordpress, wordpress_classic
from linkwright.export.html_writer import escape_text
from linkwright.export.options import ExportOptions
from linkwright.importing.report import Outcome

_SETTINGS = os.environ.get("WORDPRESS_FOR_TESTS", "")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not _SETTINGS, reason="WORDPRESS_FOR_TESTS names no WordPress"),
]
CLASSIC = """<b>Gazette:</b> <a href="https://gazette.example/1">Lead</a>

<b>More News On The Bridge</b>

<a href="https://daily.example/1">Eleven years</a> -- The Daily Courier
<a href="https://radio.example/2">The ferryman</a> -- Radio North

[caption width="300"]<img src="https://i.example/1.png" alt="Bridge" /> The bridge[/caption]"""


class WordPress:
    """The site, by its REST interface and as a person in its dashboard."""

    def __init__(self, settings: Path) -> None:
        known = json.loads(settings.read_text("utf-8"))
        self._user = known["users"][0]
        self.base, self._rest = f"{known['base_url']}/", known["rest_url"]
        self._session = requests.Session()
        self._session.auth = (self._user["login"], self._user["application_password"])
        self._made: list[str] = []

    def write(self, **fields: object) -> int:
        answer = self._session.post(f"{self._rest}wp/v2/posts", json=fields, timeout=30)
        answer.raise_for_status()
        number = int(answer.json()["id"])
        self._made.append(f"{self._rest}wp/v2/posts/{number}?force=true")
        return number

    def export(self, path: Path) -> None:
        person = requests.Session()
        login = f"{self.base}wp-login.php"
        person.get(login, timeout=30)
        words = {"log": self._user["login"], "pwd": self._user["password"], "testcookie": "1"}
        person.post(login, data=words, timeout=30)
        wanted = {"download": "true", "content": "posts"}
        answer = person.get(f"{self.base}wp-admin/export.php", params=wanted, timeout=60)
        answer.raise_for_status()
        path.write_bytes(answer.content)

    def clear(self) -> None:
        for address in self._made:
            self._session.delete(address, timeout=30).raise_for_status()


@pytest.fixture
def site() -> Iterator[WordPress]:
    site = WordPress(Path(_SETTINGS))
    yield site
    site.clear()


@pytest.mark.parametrize("form", [wordpress, wordpress_classic], ids=["blocks", "classic"])
@pytest.mark.parametrize("sample", ["reference-post", "hard-post"])
def test_a_post_comes_back_from_a_real_site(
    imports: Imports, site: WordPress, tmp_path: Path, sample: str, form: object
) -> None:
    original = read_sample(f"{sample}.md")
    slug = f"imported-{sample}"
    site.write(
        title=escape_text(original.title),
        content=form.render(original, ExportOptions()),  # type: ignore[attr-defined]
        status="publish",
        date="2015-05-29T14:05:00",
        slug=slug,
    )
    site.export(tmp_path / "export.xml")

    imports.run(tmp_path / "export.xml")

    back = imports.post(f"2015-05-29-{slug}.md")
    assert back.title == original.title
    # A relative address is one of the site: the picture was not uploaded there.
    whole = [(tag, address.removeprefix(site.base) if address else None)
             for tag, address in shape(back)]  # fmt: skip
    assert whole == shape(original)


def test_a_post_typed_in_the_classic_editor(
    imports: Imports, site: WordPress, tmp_path: Path
) -> None:
    site.write(
        title="Typed", content=CLASSIC, status="publish", date="2015-05-29T14:05:00", slug="typed"
    )
    site.write(title="Later", content="Text.", status="draft")
    site.export(tmp_path / "export.xml")

    result = imports.run(tmp_path / "export.xml")

    assert outcomes(result)[Outcome.DRAFT_ADDED] >= 1
    assert imports.post("2015-05-29-typed.md").body == (
        "**Gazette:** [Lead](https://gazette.example/1)\n\n"
        "## More News On The Bridge\n\n"
        "- [Eleven years](https://daily.example/1) -- The Daily Courier\n"
        "- [The ferryman](https://radio.example/2) -- Radio North\n\n"
        "![Bridge](https://i.example/1.png)\n*The bridge*\n"
    )
    assert outcomes(imports.run(tmp_path / "export.xml")) == {Outcome.SAME: result.counts.posts}
