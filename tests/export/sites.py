"""The smallest site for each static site generator, to build an exported post for real."""

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

HUGO_PAGE = """<!DOCTYPE html><html><head><title>{{ .Title }}</title></head><body>
<h1>{{ .Title }}</h1><article>{{ .Content }}</article></body></html>
"""
JEKYLL_PAGE = """<!DOCTYPE html><html><head><title>{{ page.title | escape }}</title></head><body>
<h1>{{ page.title | escape }}</h1><article>{{ content }}</article></body></html>
"""
ELEVENTY_PAGE = """<!DOCTYPE html><html><head><title>{{ title }}</title></head><body>
<h1>{{ title }}</h1><article>{{ content | safe }}</article></body></html>
"""
NIKOLA_SETTINGS = """
POSTS = (("posts/*.md", "posts", "post.tmpl"),)
PAGES = ()
TIMEZONE = "UTC"
"""
PELICAN_SETTINGS = """
PATH = "content"
SITENAME = "Test"
AUTHOR = "Editor"
TIMEZONE = "UTC"
THEME = "simple"
"""


@dataclass(frozen=True)
class Site:
    """One generator.

    Attributes:
        profile: the export profile, which is also the generator's name.
        program: the command that has to be installed.
        posts: the folder of posts in a site.
        prepare: makes an empty site in an empty folder.
        build: the arguments of a build; the result is in ``out``.
        article: where the text stands in a page.
        title: where the title stands.
    """

    profile: str
    program: str
    posts: str
    prepare: Callable[[Path], None]
    build: tuple[str, ...]
    article: str = "article"
    title: str = "h1"


def run(folder: Path, *command: str) -> None:
    done = subprocess.run(
        command,
        check=False,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8"},
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def _hugo(folder: Path) -> None:
    write(
        folder,
        {
            "config.toml": 'baseURL = "http://127.0.0.1/"\ntitle = "Test"\n',
            "layouts/_default/single.html": HUGO_PAGE,
            "layouts/_default/list.html": "",
        },
    )


def _jekyll(folder: Path) -> None:
    settings = 'defaults: [{scope: {path: "", type: posts}, values: {layout: post}}]\n'
    write(folder, {"_config.yml": settings, "_layouts/post.html": JEKYLL_PAGE})


def _eleventy(folder: Path) -> None:
    settings = """module.exports = (settings) => {
    settings.addPassthroughCopy("images");
    return {dir: {output: "out"}, markdownTemplateEngine: "liquid"};
};
"""
    write(
        folder,
        {
            "eleventy.config.js": settings,
            "posts/posts.json": '{"layout": "post.njk"}',
            "_includes/post.njk": ELEVENTY_PAGE,
        },
    )


def _pelican(folder: Path) -> None:
    write(folder, {"pelicanconf.py": PELICAN_SETTINGS, "content/.keep": ""})


def _nikola(folder: Path) -> None:
    run(folder.parent, shutil.which("nikola") or "nikola", "init", "-q", folder.name)
    with (folder / "conf.py").open("a", encoding="utf-8") as settings:
        settings.write(NIKOLA_SETTINGS)


SITES = (
    Site("hugo", "hugo", "content/posts", _hugo, ("hugo", "--destination", "out")),
    Site("jekyll", "jekyll", "_posts", _jekyll, ("jekyll", "build", "--destination", "out")),
    Site("eleventy", "eleventy", "posts", _eleventy, ("eleventy", "--quiet")),
    Site(
        "pelican",
        "pelican",
        "content",
        _pelican,
        ("pelican", "content", "-s", "pelicanconf.py", "-o", "out", "--fatal", "errors"),
        title="article h2",
    ),
    Site(
        "nikola",
        "nikola",
        "posts",
        _nikola,
        ("nikola", "build", "-q"),
        article="div.e-content",
        title="h1.p-name",
    ),
)
