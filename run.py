#!/usr/bin/env python3
"""Set Linkwright up and open it, or set it up and pass its tests.

    python3 run.py [FILE...]        the window; also `roundup` and the other verbs of linkwright
    python3 run.py test [ARG...]    the tests, on all processors; every ARG goes to pytest,
                                    and its -n says otherwise

The first run makes .venv beside this file and installs Linkwright into it. On Debian and
Ubuntu it also installs the shared libraries that Qt looks for. Later runs start at once.
Standard library only, and nothing that Python 3.6 cannot read: it has to say what is wrong.
"""

import sys

if sys.hexversion < 0x030B0000:
    sys.exit(f"Linkwright needs Python 3.11 or newer; this is Python {sys.version.split()[0]}.")

import hashlib
import importlib.util
import os
import shutil
import subprocess
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "desktop"))

from linkwright.display import missing_libraries

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
UNFINISHED = VENV / "set-up-unfinished"


def main(arguments: list[str]) -> int:
    """Set up what is missing, then hand over to Linkwright or pytest; returns the exit status."""
    testing = arguments[:1] == ["test"]
    stamp = VENV / ("set-up-for-tests" if testing else "set-up-for-the-window")
    wanted = fingerprint()
    try:
        if not (PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted):
            install_system_packages(missing_libraries(os.environ, offscreen=testing))
            install_linkwright(f"{ROOT}[test]" if testing else str(ROOT))
            stamp.write_text(wanted)
    except OSError as error:
        sys.exit(f"Setting up in {VENV} failed: {error}")
    except subprocess.CalledProcessError:
        sys.exit("Setting up failed, as said above. Mend that, then run this again.")
    if testing:
        os.chdir(ROOT)
    command = [str(PYTHON), *program(arguments)]
    if os.name == "posix":
        os.execv(command[0], command)  # leaves no second process beside the window
    return subprocess.call(command)


def program(arguments: list[str]) -> list[str]:
    """What Python is to run, with its arguments."""
    if arguments[:1] == ["test"]:
        # pytest heeds the last -n, which is the user's own if there is one.
        return ["-m", "pytest", "-n", "auto", *arguments[1:]]
    return ["-P", "-m", "linkwright", *arguments]


def fingerprint() -> str:
    """A name for all that the set-up depends on: another name, another set-up."""
    facts = repr((sys.version_info[:2], str(ROOT), "WAYLAND_DISPLAY" in os.environ))
    return hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + facts.encode()).hexdigest()


def install_system_packages(missing: dict[str, str]) -> None:
    """Install what is missing with apt-get where that may be done, else name it and exit.

    Args:
        missing: shared libraries, each with the Debian package that has it.
    """
    if importlib.util.find_spec("ensurepip") is None:  # Debian keeps it apart
        missing["ensurepip"] = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if not missing:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing.values()]
    if shutil.which("apt-get") is None:
        sys.exit(
            f"Linkwright needs {', '.join(missing)}, which this system lacks. Install what holds"
            f" them (Debian's packages: {' '.join(missing.values())}), then run this again."
        )
    by_hand = f"Run\n    sudo {' '.join(install)}\nthen run this again."
    sudo = [] if os.geteuid() == 0 else ["sudo"]
    if sudo and not may_use_sudo():
        sys.exit(f"Linkwright needs packages that an administrator has to install. {by_hand}")
    tell(f"Installing what Qt needs from the system: {' '.join(missing.values())}")
    apt = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    apt += ["-o", "DPkg::Lock::Timeout=600"]
    # The lists of one source may be out of reach; whether that matters, the install tells.
    subprocess.call([*apt, "update"], stdout=sys.stderr)
    if subprocess.call([*apt, *install[1:]], stdout=sys.stderr) != 0:
        sys.exit(f"apt-get did not install them, for the reason above. {by_hand}")


def may_use_sudo() -> bool:
    """Whether sudo works without a password, or somebody is there to type one."""
    if shutil.which("sudo") is None:
        return False
    if os.isatty(0):
        return True
    trial = ["sudo", "-n", "apt-get", "--version"]
    return subprocess.run(trial, capture_output=True, check=False).returncode == 0


def install_linkwright(what: str) -> None:
    """Install Linkwright into .venv, made anew unless it is whole and of this Python."""
    if not venv_is_whole():
        tell(f"Making {VENV}")
        shutil.rmtree(VENV, ignore_errors=True)
        VENV.mkdir(exist_ok=True)
        UNFINISHED.touch()  # until pip has ended well
        subprocess.check_call([sys.executable, "-m", "venv", str(VENV)], stdout=sys.stderr)
    UNFINISHED.touch()
    tell("Installing Linkwright into it: about 90 MB to download, the first time")
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "-q", "-e", what]
    subprocess.check_call(pip, stdout=sys.stderr)
    UNFINISHED.unlink()


def venv_is_whole() -> bool:
    """Whether .venv was made to its end, and by the same Python as this."""
    if UNFINISHED.exists() or not PYTHON.exists():
        return False
    question = [str(PYTHON), "-c", "import pip, sys; print(*sys.version_info[:2])"]
    answer = subprocess.run(question, capture_output=True, text=True, check=False)
    return answer.stdout.split() == [str(part) for part in sys.version_info[:2]]


def tell(message: str) -> None:
    """Say what goes on, where it does not mix with what a command prints."""
    print(message, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
