"""run.py: one command that sets everything up, and says what it cannot do."""

import ast
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "run.py"


@pytest.fixture
def run() -> ModuleType:
    spec = importlib.util.spec_from_file_location("run", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_an_old_python_can_read_it() -> None:
    ast.parse(SCRIPT.read_text("utf-8"), feature_version=(3, 6))


def test_an_old_python_gets_a_sentence() -> None:
    code = f"import sys; sys.hexversion = 0x03090200; exec(open({str(SCRIPT)!r}).read())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("Linkwright needs Python 3.11 or newer; this is Python ")


def test_without_apt_what_is_missing_is_named(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    with pytest.raises(SystemExit) as exit_:
        run.install_system_packages({"libnowhere.so.9": "libnowhere9"})
    assert "libnowhere.so.9" in str(exit_.value)
    assert "Debian's packages: libnowhere9" in str(exit_.value)


def test_who_may_not_install_gets_the_line_to_pass_on(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", {"apt-get": "/usr/bin/apt-get"}.get)
    with pytest.raises(SystemExit) as exit_:
        run.install_system_packages({"libnowhere.so.9": "libnowhere9"})
    line = "    sudo apt-get install -y --no-install-recommends libnowhere9"
    assert line in str(exit_.value).splitlines()


def test_nothing_is_installed_when_nothing_is_missing(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    run.install_system_packages({})


def workers(pytest_arguments: list[str], folder: Path) -> str:
    """How many processes pytest would start."""
    (folder / "conftest.py").write_text(
        "def pytest_configure(config):\n    print('workers:', config.getoption('numprocesses'))\n"
    )
    command = [sys.executable, *pytest_arguments, "--collect-only", "--rootdir", str(folder)]
    environment = {**os.environ, "PYTEST_XDIST_AUTO_NUM_WORKERS": "7"}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    found = re.search(r"^workers: (\w+)$", done.stdout, re.MULTILINE)
    assert found is not None, done.stdout + done.stderr
    return found[1]


def test_the_tests_run_on_all_processors_unless_told_otherwise(
    run: ModuleType, tmp_path: Path
) -> None:
    assert workers(run.program(["test", "-q"]), tmp_path) == "7"
    assert workers(run.program(["test", "-n", "3", "-q"]), tmp_path) == "3"
    assert workers(run.program(["test", "-n0"]), tmp_path) == "0"


@pytest.mark.slow
def test_it_sets_up_starts_at_once_and_mends_what_was_left_half_made(tmp_path: Path) -> None:
    copy = tmp_path / "a copy, with spaces"
    copy.mkdir()
    for name in ("run.py", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy / name)
    for folder in ("desktop", "resources"):
        shutil.copytree(ROOT / folder, copy / folder, symlinks=True)

    def version() -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, str(copy / "run.py"), "--version"]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert done.stdout.startswith("linkwright ")
        return done

    assert "Making" in version().stderr
    assert version().stderr == ""
    (copy / ".venv" / "set-up-for-the-window").unlink()
    (copy / ".venv" / "set-up-unfinished").touch()
    assert "Making" in version().stderr
    for python in (copy / ".venv").rglob("python*"):
        if python.parent.name in ("bin", "Scripts"):
            python.unlink()
    assert "Making" in version().stderr
    assert version().stderr == ""
