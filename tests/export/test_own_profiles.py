"""Export profiles of the user's own."""

from pathlib import Path

import html5lib
import pytest
import yaml

from export.posts import read_sample
from linkwright import assets
from linkwright.export.errors import ExportError
from linkwright.export.exporting import export_post
from linkwright.export.options import ExportOptions
from linkwright.export.own_profiles import STARTERS, Starter, copy_starter, own_profiles
from linkwright.export.profiles import PROFILES, find_profile
from linkwright.model.post import format_post, parse_post

OPTIONS = ExportOptions()
POST = parse_post(format_post(title='<b> & "q" *x*', labels=["a & b"], body="Text *y* {{ 7*7 }}\n"))


def render(folder: Path, name: str, template: str) -> str:
    (folder / name).write_text(template, "utf-8")
    (profile,) = own_profiles(folder)
    return profile.render(POST, OPTIONS)


def test_a_folder_that_is_not_there_has_no_profiles(tmp_path: Path) -> None:
    assert own_profiles(tmp_path / "none") == []


def test_files_with_the_ending_are_profiles(tmp_path: Path) -> None:
    (tmp_path / "my-blog.html.jinja").write_text("{# label: My Blog #}\n{{ body }}", "utf-8")
    (tmp_path / "notes.txt").write_text("{{ body }}", "utf-8")
    (tmp_path / "other.pdf.jinja").write_text("{{ body }}", "utf-8")

    (profile,) = own_profiles(tmp_path)

    assert (profile.name, profile.label, profile.extension) == ("my-blog", "My Blog", ".html")
    assert find_profile("my-blog", [profile]) is profile


def test_html_is_escaped_and_the_body_is_not(tmp_path: Path) -> None:
    written = render(tmp_path, "a.html.jinja", "<h1>{{ title }}</h1>\n{{ body }}")

    assert written == (
        "<h1>&lt;b&gt; &amp; &#34;q&#34; *x*</h1>\n<p>Text <em>y</em> {{ 7*7 }}</p>\n"
    )


def test_markdown_is_escaped_as_markdown(tmp_path: Path) -> None:
    template = "---\ntitle: {{ title | yaml }}\n---\n# {{ title }}\n{{ body }}"

    assert render(tmp_path, "a.md.jinja", template) == (
        '---\ntitle: "<b> & \\"q\\" *x*"\n---\n# &lt;b> & "q" \\*x\\*\nText *y* {{ 7\\*7 }}\n'
    )


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("{% if %}", "line 1"),
        ("a\n{{ nothing }}", "(line 2): 'nothing' is undefined"),
        ("a\n\n{{ 1 / 0 }}", "(line 3): division by zero"),
        ("{% include 'a.html.jinja' %}", "without end"),
        ("{{ nothing }}", "nothing"),
        ("{{ ''.__class__.__mro__ }}", "unsafe"),
        ("{{ title.format_map }}{{ labels.append('x') }}", "unsafe"),
        ("{% include '../secret.html' %}", "'../secret.html' (line 1), which is not in"),
        ("{% include '/etc/passwd' %}", "not in its folder"),
        ("{{ lipsum.__globals__ }}", "unsafe"),
        ("{{ cycler.__init__.__globals__.os }}", "unsafe"),
        ("{{ title.replace.__self__.__class__ }}", "unsafe"),
        ("{% for i in range(10000000) %}{% endfor %}", "range"),
        ("{{ 1 / 0 }}", "zero"),
    ],
)
def test_a_mistake_or_a_break_out_is_a_sentence(tmp_path: Path, template: str, words: str) -> None:
    (tmp_path / "secret.html").write_text("secret", "utf-8")
    folder = tmp_path / "templates"
    folder.mkdir()

    with pytest.raises(ExportError, match=r"Your template a\.html\.jinja") as error:
        render(folder, "a.html.jinja", template)

    assert words in str(error.value)


def test_a_template_that_is_no_text_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.html.jinja").write_bytes(b"\xff\xfe{{ body }}")
    (profile,) = own_profiles(tmp_path)

    with pytest.raises(ExportError, match="could not be read"):
        profile.render(POST, OPTIONS)


def test_a_template_that_has_gone_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.html.jinja").write_text("{{ body }}", "utf-8")
    (profile,) = own_profiles(tmp_path)
    (tmp_path / "a.html.jinja").unlink()

    with pytest.raises(ExportError, match="could not be read"):
        profile.render(POST, OPTIONS)


@pytest.mark.parametrize("name", ["hugo", "jekyll", "eleventy", "nikola"])
def test_a_variation_writes_the_text_as_its_model_does(tmp_path: Path, name: str) -> None:
    model = find_profile(name)
    assert model.body is not None
    post = read_sample("hard-post.md")
    template = f"{{# label: Mine #}}\n{{# like: {name} #}}\n{{{{ title }}}}\n\n{{{{ body }}}}"
    (tmp_path / "mine.md.jinja").write_text(template, "utf-8")
    (profile,) = own_profiles(tmp_path)

    exported = export_post(post, profile, OPTIONS)

    assert exported.text.endswith(model.body(post, OPTIONS))
    assert "{{" not in exported.text.splitlines()[0]
    as_shipped = export_post(post, model, OPTIONS)
    assert (exported.file_name, exported.images) == (as_shipped.file_name, as_shipped.images)
    assert exported.losses == as_shipped.losses


def test_a_shipped_name_stays_with_the_shipped_profile(tmp_path: Path) -> None:
    (tmp_path / "hugo.md.jinja").write_text("{{ body }}", "utf-8")

    (profile,) = own_profiles(tmp_path)

    assert profile.name == "own-hugo"


def test_an_unknown_starter_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"There are: blog-page, "):
        copy_starter("../../secret", tmp_path, "x")


@pytest.mark.parametrize("starter", [starter.file_name for starter in STARTERS])
def test_a_shipped_template_is_a_beginning(tmp_path: Path, starter: str) -> None:
    path = copy_starter(starter, tmp_path / "templates", "My Own!")
    (profile,) = own_profiles(tmp_path / "templates")

    written = profile.render(read_sample("hard-post.md"), OPTIONS)

    assert path.name.startswith("my-own.")
    assert profile.label == "My Own!"
    if profile.kind == "html":
        parser = html5lib.HTMLParser(strict=True)
        (parser.parse if profile.is_whole_page else parser.parseFragment)(written)
    elif written.startswith("---\n"):
        front_matter = yaml.safe_load(written.split("---\n")[1])
        assert front_matter["title"] == read_sample("hard-post.md").title
    with pytest.raises(ExportError, match="another name"):
        copy_starter(starter, tmp_path / "templates", "My Own!")


def test_an_own_profile_takes_no_shipped_name() -> None:
    assert find_profile("hugo", [PROFILES[0]]).name == "hugo"


@pytest.mark.parametrize("starter", STARTERS, ids=lambda starter: starter.name)
def test_a_starter_is_like_the_profile_that_it_names(starter: Starter) -> None:
    text = assets.read_text(f"templates/export/{starter.file_name}")

    assert f"{{# like: {starter.model} #}}" in text.splitlines()
    assert starter.label
