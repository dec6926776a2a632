"""Keeps the index in step with the posts folder while the window is open."""

import os
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

import linkwright
from linkwright.commands.posts_index import PostsIndex
from linkwright.fetch.web.serial_worker import SerialWorker
from linkwright.library.errors import LibraryError
from linkwright.library.index_update import IndexUpdate

MANY = 40
"""So many changed posts are read by a process of its own, which no key press waits for."""

_BREATH_S = 0.0002
_AFTER_CHANGE_MS = 400
_BETWEEN_TELLING_S = 1.0


class IndexUpdates(QObject):
    """One worker that looks for changes of the folder, and reads what has changed.

    A few posts are read by the worker, with pauses in which the window goes on; many, as on the
    first start, by another process of low priority, so that typing is as quick as ever.

    Args:
        index: the index and its folder.
        parent: the owner, which outlives the worker.
    """

    updated = Signal()
    """Posts in the index are others than before."""
    progress_changed = Signal(int, int)
    """So many of so many posts are read; (0, 0) when it is over."""
    failed = Signal(str)
    """The folder cannot be read: the sentence for the writer. It is "" when it can again."""
    looked = Signal()
    """The folder was looked through."""

    def __init__(self, index: PostsIndex, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index = index
        self._worker = SerialWorker("posts-index")
        self._writer = index.open_writer()
        self._update: IndexUpdate = index.update(
            self._writer, lambda: self._is_wanted, breath_s=_BREATH_S
        )
        self._is_wanted = True
        self._is_closed = False
        self._waits = False
        self._process: subprocess.Popen[bytes] | None = None
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_CHANGE_MS)
        self._timer.timeout.connect(self.look)
        self._watcher.directoryChanged.connect(lambda _path: self._timer.start())
        self.looked.connect(self._watch)

    def look(self) -> None:
        """Look for changes of the whole folder soon; asking again meanwhile is once enough."""
        if not self._waits and not self._is_closed:
            self._waits = True
            self._is_wanted = True
            self._worker.do(self._look)

    def refresh(self, path: Path) -> None:
        """Look at one file at once, such as a post that was just saved."""
        self._worker.do(lambda: self._refresh(path))

    def cancel(self) -> None:
        """Read no more now; the rest is read after the next look at the folder."""
        self._is_wanted = False
        process = self._process
        if process is not None:
            process.kill()

    def close(self) -> None:
        """End the worker and what it has started."""
        self._is_closed = True
        self.cancel()
        self._worker.close()
        self._writer.close()

    # In the worker

    def _look(self) -> None:
        self._waits = False
        try:
            changes = self._update.look()
        except LibraryError as error:
            self.looked.emit()
            self.failed.emit(str(error) if self._index.folder.exists() else "")
            return
        self.failed.emit("")
        if changes.changed or changes.gone:
            try:
                if len(changes.changed) <= MANY or not self._read_aside(len(changes.changed)):
                    self._update.apply(changes, self._tell)
            finally:
                self.progress_changed.emit(0, 0)
            self.updated.emit()
        self.looked.emit()

    def _refresh(self, path: Path) -> None:
        self._update.refresh([path])
        self.updated.emit()

    def _tell(self, done: int, total: int) -> None:
        if total > MANY:
            self.progress_changed.emit(done, total)

    def _read_aside(self, count: int) -> bool:
        """Have another process read what has changed; whether it could."""
        self.progress_changed.emit(0, count)
        try:
            self._process = _start_process(self._index.folder)
        except OSError:
            return False
        told = time.monotonic()
        with self._process as process:
            for line in process.stdout or ():
                done, _, total = line.decode("ascii", "replace").partition(" ")
                if done.isdigit() and total.strip().isdigit():
                    self.progress_changed.emit(int(done), int(total))
                if time.monotonic() - told > _BETWEEN_TELLING_S:
                    told = time.monotonic()
                    self.updated.emit()
        self._process = None
        return process.returncode == 0 or not self._is_wanted

    # In the window

    def _watch(self) -> None:
        """Be told of changes in the folder, and when somebody deletes the index."""
        if self._is_closed:
            return
        wanted = {str(self._index.folder), str(self._index.path.parent)}
        missing = wanted - set(self._watcher.directories())
        there = [path for path in missing if os.path.isdir(path)]  # noqa: PTH112
        if there:
            self._watcher.addPaths(there)


def _start_process(folder: Path) -> "subprocess.Popen[bytes]":
    package = Path(linkwright.__file__).parents[1]
    paths = [str(package), os.environ.get("PYTHONPATH", "")]
    # -P: modules that lie in the working folder are none of ours.
    command = [sys.executable, "-P", "-m", "linkwright", "index", "--steps", "--aside"]
    return subprocess.Popen(  # noqa: S603
        [*command, "--folder", str(folder)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0)
        | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
    )
