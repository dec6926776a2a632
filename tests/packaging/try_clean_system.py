"""Tries the README's two commands on systems that have nothing but Python.

    python3 tests/packaging/try_clean_system.py bookworm trixie

makes a root of each Debian release named with debootstrap, and in copies of it three people
start from a clean clone of the commit that is checked out: root; a user who may use sudo; and
a user who may not, who is told a line that root then runs. Each starts the program without a
display, opens the window on one and leaves it by its key, and passes the tests.

Needs Linux, root, and debootstrap, git, Xvfb, openbox, xdotool and imagemagick; no test runner.
Package sources, certificates and name servers are taken from this machine. Prints a line a
step; the whole output and the pictures of the windows go to RESULTS. Some 10 minutes a release.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
BASES = Path("/var/tmp/linkwright-roots")
RESULTS = Path("/var/tmp/linkwright-trial")
PEOPLE = ("root", "sudoer", "user")
WINDOW_TIMEOUT_S = 300
SETTLING_S = 3  # before the picture
QUIT_TIMEOUT_S = 30
# What of this machine a root needs to reach the same package sources.
CONFIGURATION = ("etc/resolv.conf", "etc/ssl/certs/ca-certificates.crt", "etc/apt/apt.conf.d")
PASSED_ON = re.compile(r"PIP_CERT|PIP_INDEX_URL|SSL_CERT_FILE|https?_proxy|no_proxy", re.IGNORECASE)
ADMINISTRATORS_LINE = re.compile(r"^ {4}sudo (apt-get install .+)$", re.MULTILINE)


class TrialError(Exception):
    """A step did not do what the README says."""


@dataclass(frozen=True)
class Person:
    """Somebody in a clean system, with a clean clone in the home folder.

    Attributes:
        login: the user's name.
        root: the system's root folder.
        log: where all that is printed goes.
    """

    login: str
    root: Path
    log: Path

    @property
    def home(self) -> str:
        """The home folder, as the person sees it."""
        return "/root" if self.login == "root" else f"/home/{self.login}"

    def start(self, command: str, **environ: str) -> "subprocess.Popen[bytes]":
        """Start a shell command in the clone, with no standard input."""
        passed_on = {name: value for name, value in os.environ.items() if PASSED_ON.match(name)}
        path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        with self.log.open("ab") as log:
            log.write(f"\n$ {command}    ({self.login})\n".encode())
            log.flush()
            shell = ["sh", "-c", f"cd {self.home}/linkwright && exec {command}"]
            return subprocess.Popen(
                ["chroot", f"--userspec={self.login}", str(self.root), *shell],
                env={"PATH": path, "HOME": self.home, **passed_on, **environ},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    def run(self, command: str) -> tuple[int, str]:
        """Run a shell command in the clone; its exit status and what it printed."""
        before = self.log.stat().st_size
        status = self.start(command).wait()
        with self.log.open("rb") as log:
            log.seek(before)
            return status, log.read().decode("utf-8", "replace")


def main() -> int:
    """Try every release named; the exit status is 1 when a step of any failed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("release", nargs="+", help="a Debian release, such as bookworm")
    parser.add_argument("--people", nargs="+", choices=PEOPLE, default=PEOPLE)
    arguments = parser.parse_args()
    RESULTS.mkdir(parents=True, exist_ok=True)
    failures = 0
    with display() as screen:
        for release in arguments.release:
            for login in arguments.people:
                try:
                    with person(release, login) as somebody:
                        try_everything(somebody, screen)
                except TrialError as error:
                    failures += 1
                    print(f"  FAILED: {error}; see {RESULTS}", flush=True)
    return 1 if failures else 0


@contextmanager
def display() -> Iterator[str]:
    """A display of this machine, so that the systems tried need none of their own."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-ac"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    screen = ":" + os.read(reading, 8).decode().strip()
    environ = {**os.environ, "DISPLAY": screen}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    manager = subprocess.Popen(["openbox"], env=environ, **quiet)
    try:
        yield screen
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


@contextmanager
def person(release: str, login: str) -> Iterator[Person]:
    """A fresh system of the release with the person in it; it is deleted afterwards."""
    base = BASES / release
    if not (base / "etc/debian_version").exists():
        BASES.mkdir(parents=True, exist_ok=True)
        packages = "--include=python3,ca-certificates"
        call("debootstrap", "--variant=minbase", packages, release, str(base))
    root = BASES / f"{release}-{login}"
    call("rm", "-rf", "--one-file-system", str(root))
    call("cp", "-a", str(base), str(root))
    for name in CONFIGURATION:
        if (Path("/") / name).exists():
            call("cp", "-rL", f"/{name}", str((root / name).parent))
    log = RESULTS / f"{release}-{login}.log"
    log.write_bytes(b"")
    somebody = Person(login, root, log)
    folders = ["proc", "dev", "tmp/.X11-unix"]
    (root / folders[-1]).mkdir(parents=True, exist_ok=True)
    for folder in folders:
        call("mount", "--bind", f"/{folder}", str(root / folder))
    try:
        if login == "sudoer":
            call("chroot", str(root), "apt-get", "-q", "update")
            call("chroot", str(root), "apt-get", "-q", "install", "-y", "sudo")
            (root / "etc/sudoers.d/trial").write_text("sudoer ALL=(ALL) NOPASSWD: ALL\n")
        if login != "root":
            call("chroot", str(root), "useradd", "--create-home", login)
        clone = f"{root}{somebody.home}/linkwright"
        call("git", "clone", "-q", "--no-hardlinks", str(CHECKOUT), clone)
        call("chroot", str(root), "chown", "-R", f"{login}:", f"{somebody.home}/linkwright")
        version = (root / "etc/debian_version").read_text().strip()
        print(f"\nDebian {version} ({release}), {login}:", flush=True)
        yield somebody
    finally:
        for folder in folders:
            call("umount", str(root / folder))
        call("rm", "-rf", "--one-file-system", str(root))


def try_everything(somebody: Person, screen: str) -> None:
    """The README's two commands: root opens the window first, the others pass the tests first."""
    if somebody.login == "root":
        start_without_display(somebody)
        open_the_window(somebody, screen)
        pass_the_tests(somebody)
    else:
        pass_the_tests(somebody)
        start_without_display(somebody)
        open_the_window(somebody, screen)


def pass_the_tests(somebody: Person) -> None:
    """The second command, which shows nothing and needs no display."""
    started = time.monotonic()
    status, said = run_when_installed(somebody, "python3 run.py test -q")
    expect(status == 0, "python3 run.py test")
    tell("python3 run.py test", started, said.strip().splitlines()[-1])


def start_without_display(somebody: Person) -> None:
    """The first command where nothing can be shown: it sets up, and says so."""
    started = time.monotonic()
    status, said = run_when_installed(somebody, "python3 run.py")
    sentence = re.search("^There is no display.*", said, re.MULTILINE)
    expect(status == 1 and sentence is not None, "without a display, a sentence")
    assert sentence is not None
    tell("python3 run.py, no display", started, sentence[0])


def run_when_installed(somebody: Person, command: str) -> tuple[int, str]:
    """Run the command; if it names a line for an administrator, root runs just that in between."""
    started = time.monotonic()
    status, said = somebody.run(command)
    line = ADMINISTRATORS_LINE.search(said)
    expect((line is not None) == (somebody.login == "user"), "a line where it is needed")
    if line is None:
        return status, said
    tell(command, started, line[0].strip())
    administrator = Person("root", somebody.root, somebody.log)
    (somebody.root / "root/linkwright").mkdir(exist_ok=True)
    for wanted in ("apt-get -q update", line[1]):
        expect(administrator.run(wanted)[0] == 0, wanted)
    return somebody.run(command)


def open_the_window(somebody: Person, screen: str) -> None:
    """Wait for a window to be shown, take its picture, and leave by Ctrl+Q."""
    environ = {**os.environ, "DISPLAY": screen}
    started = time.monotonic()
    window = somebody.start("python3 run.py", DISPLAY=screen)
    try:
        search = ["xdotool", "search", "--onlyvisible", "--name", "Linkwright"]
        while subprocess.run(search, env=environ, capture_output=True, check=False).returncode:
            expect(window.poll() is None, "the window stays open")
            expect(time.monotonic() - started < WINDOW_TIMEOUT_S, "the window opens")
            time.sleep(0.2)
        tell("python3 run.py", started, "the window is there")
        time.sleep(SETTLING_S)
        picture = somebody.log.with_suffix(".png")
        subprocess.run(["import", "-window", "root", str(picture)], env=environ, check=True)
        subprocess.run(["xdotool", "key", "ctrl+q"], env=environ, check=True)
        expect(window.wait(QUIT_TIMEOUT_S) == 0, "Ctrl+Q ends it well")
    except subprocess.TimeoutExpired:
        raise TrialError("Ctrl+Q ends it") from None
    finally:
        window.kill()


def expect(held: bool, what: str) -> None:
    """Raise TrialError, naming what should have been, unless it held."""
    if not held:
        raise TrialError(what)


def tell(step: str, started: float, said: str) -> None:
    """Print one line on a step that was passed."""
    print(f"  {step:<28}{time.monotonic() - started:5.0f} s  {said}", flush=True)


def call(*command: str) -> None:
    """Run a command of this machine; what it prints is shown when it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        sys.exit("This needs root and debootstrap.")
    sys.exit(main())
