"""Settings for every test: no screen, no user folders, quick and repeatable properties."""

import gc
import os
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import reference_post
from raw_server import RawServer
from replay_web import ReplayWeb

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "quick",
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("thorough", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Free what a test with windows leaves behind on this thread, as the program does.

    Else a worker of some later test may collect it, and Qt's objects die in a thread not theirs.
    What the test has left standing, such as caches, is never looked at again: it would make each
    collection longer, and windows in it would die in the middle of another test.
    """
    if "qapp" not in getattr(item, "fixturenames", ()):
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect()
        gc.freeze()
        gc.enable()


def pytest_sessionfinish() -> None:
    """Take a copy off the clipboard: Qt would free it when Python is no longer there."""
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every test has preferences, caches and data of its own."""
    home = tmp_path / "home"
    monkeypatch.setenv("LINKWRIGHT_HOME", str(home))
    monkeypatch.setenv("LINKWRIGHT_RUNTIME_DIR", str(home / "runtime"))
    return home


@pytest.fixture
def reference_web(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ReplayWeb]:
    """The web of the reference post; this process and its children ask nobody else."""
    with ReplayWeb(reference_post.pages(), tmp_path) as web:
        for name, value in web.environment.items():
            monkeypatch.setenv(name, value)
        yield web


@pytest.fixture
def server() -> Iterator[RawServer]:
    """A web server on this computer that may misbehave."""
    with RawServer() as server:
        yield server
