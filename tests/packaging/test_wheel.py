"""What is built for others: its contents, and that it runs where nothing else is installed."""

import os
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from linkwright import __version__

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]


# Starts the program as its command does, and ends it when Qt has served the first events.
OPEN_AND_CLOSE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from linkwright.__main__ import main

serve = QApplication.exec

def serve_briefly(*_):
    QTimer.singleShot(1000, close)
    return serve()

def close():
    (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow)]
    print("visible", window.isVisible(), not window.grab().isNull())
    QApplication.exit(0)

QApplication.exec = serve_briefly
sys.argv = ["linkwright"]
sys.exit(main())
"""


@dataclass(frozen=True)
class Installation:
    """A virtual environment that holds Linkwright and what it depends on, nothing else."""

    folder: Path

    def run(self, command: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
        """Run a command of the environment, somewhere else than in the checkout."""
        scripts = self.folder / ("Scripts" if os.name == "nt" else "bin")
        environ = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        own = {"QT_QPA_PLATFORM": "offscreen", "LINKWRIGHT_HOME": str(self.folder / "home")}
        return subprocess.run(
            [str(scripts / command), *arguments],
            cwd=self.folder,
            env={**environ, **own},
            capture_output=True,
            text=True,
            check=False,
        )


def install(folder: Path, *what: str) -> Installation:
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    installation = Installation(folder)
    done = installation.run("pip", "install", "-q", "--disable-pip-version-check", *what)
    assert done.returncode == 0, done.stderr
    return installation


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist and the wheel that was built from it."""
    pytest.importorskip("build", reason="the dev extra has what builds")
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "build", "--outdir", str(folder), str(ROOT)], check=True)
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    (found,) = built.glob("*.whl")
    return found


@pytest.fixture(scope="module", params=["wheel", "editable"])
def installed(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Installation]:
    if request.param == "wheel":
        what = (str(request.getfixturevalue("wheel")),)
    else:
        what = ("-e", str(ROOT))
    yield install(tmp_path_factory.mktemp(request.param) / "venv", *what)


def files_below(folder: str) -> set[str]:
    return {
        path.relative_to(ROOT / folder).as_posix()
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }


def test_the_wheel_has_one_top_level_name(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = {name.split("/")[0] for name in archive.namelist()}
    assert names == {"linkwright", f"linkwright-{__version__}.dist-info"}


def test_the_wheel_has_every_module_and_every_resource(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {f"linkwright/{name}" for name in files_below("desktop/linkwright")} <= names
    assert {f"linkwright/resources/{name}" for name in files_below("resources")} <= names


def test_the_sdist_has_what_its_own_tests_need(built: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    for folder in ("desktop", "resources", "tests"):
        assert {f"{folder}/{name}" for name in files_below(folder)} <= names
    assert {"pyproject.toml", "run.py", "README.md", "LICENSE"} <= names


def test_the_dependencies_named_are_those_needed(installed: Installation) -> None:
    done = installed.run("pip", "check", "--disable-pip-version-check")
    assert done.returncode == 0, done.stdout
    listed = installed.run("pip", "list", "--format=freeze", "--disable-pip-version-check")
    assert "pytest" not in listed.stdout


def test_the_command_tells_its_version(installed: Installation) -> None:
    done = installed.run("linkwright", "--version")
    assert (done.returncode, done.stdout) == (0, f"linkwright {__version__}\n"), done.stderr


def test_resources_are_found(installed: Installation) -> None:
    code = "from linkwright.assets import read_text; print(read_text('data/publishers.tsv'))"
    done = installed.run("python", "-c", code)
    assert "BBC" in done.stdout, done.stderr


def test_every_module_can_be_imported(installed: Installation) -> None:
    code = (
        "import importlib, pkgutil, linkwright\n"
        "for module in pkgutil.walk_packages(linkwright.__path__, 'linkwright.'):\n"
        "    importlib.import_module(module.name)\n"
    )
    done = installed.run("python", "-c", code)
    assert done.returncode == 0, done.stderr


def test_the_window_opens(installed: Installation) -> None:
    done = installed.run("python", "-c", OPEN_AND_CLOSE)
    assert (done.returncode, done.stdout) == (0, "visible True True\n"), done.stderr
    assert "Traceback" not in done.stderr
