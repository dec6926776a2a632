"""A template of the user's own that would take all time or memory is stopped, in a sentence."""

import errno
import multiprocessing
import sys
from collections import deque
from pathlib import Path

import pytest

from linkwright.export import template_process
from linkwright.export.errors import ExportError
from linkwright.export.options import ExportOptions
from linkwright.export.own_profiles import own_profiles
from linkwright.model.post import format_post, parse_post

POST = parse_post(format_post(title="A title", body="Text\n"))


def render(folder: Path, template: str) -> str:
    (folder / "a.html.jinja").write_text(template, "utf-8")
    (profile,) = own_profiles(folder)
    return profile.render(POST, ExportOptions())


@pytest.mark.parametrize(
    "template",
    [
        "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
        "{% macro m() %}{{ caller() }}{% endmacro %}{% for a in range(99999) %}"
        "{% for b in range(99999) %}{% call m() %}{% endcall %}{% endfor %}{% endfor %}",
        "{{ 9 ** (9 ** 9) }}",
        "{{ lipsum(n=10 ** 9) }}",
    ],
)
def test_a_loop_that_goes_on_is_stopped_and_the_next_template_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, template: str
) -> None:
    monkeypatch.setattr(template_process, "LONGEST_S", 1.0)

    with pytest.raises(ExportError, match=r"Your template a\.html\.jinja was stopped.*1 second"):
        render(tmp_path, template)

    monkeypatch.undo()
    assert render(tmp_path, "{{ title }}") == "A title"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bound no address space")
@pytest.mark.parametrize(
    "template", ["a\n{{ 'x' * 10 ** 10 }}", "a\n{% set b = ['x'] * 10 ** 9 %}{{ b | join }}"]
)
def test_a_template_that_wants_all_memory_is_refused_with_its_line(
    tmp_path: Path, template: str
) -> None:
    with pytest.raises(ExportError, match=r"needs too much memory \(line 2\)"):
        render(tmp_path, template)


def test_a_text_beyond_reason_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="50 million characters"):
        render(tmp_path, "{{ 'x' * 50000001 }}")


def test_the_process_is_kept_and_another_follows_one_that_has_ended(tmp_path: Path) -> None:
    render(tmp_path, "{{ title }}")
    (first,) = multiprocessing.active_children()
    assert render(tmp_path, "{{ title }} again") == "A title again"
    assert [child.pid for child in multiprocessing.active_children()] == [first.pid]

    first.kill()
    first.join()

    assert render(tmp_path, "{{ title }} once more") == "A title once more"


def test_a_system_that_starts_no_process_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise OSError(errno.EAGAIN, "Resource temporarily unavailable")

    monkeypatch.setattr(template_process, "_idle", deque())
    monkeypatch.setattr(template_process, "_TemplateProcess", refuse)

    with pytest.raises(ExportError, match=r"starts no other process \(Resource temporarily"):
        render(tmp_path, "{{ title }}")
