"""Reads files of posts for the index, one after the other or in several processes."""

import logging
import os
import stat
import threading
from collections.abc import Iterator, Sequence
from functools import partial
from hashlib import blake2b
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from linkwright.library.folder_scan import FoundFile
from linkwright.library.index_entry import read_entry
from linkwright.library.read_post import ReadPost
from linkwright.model.file_text import decode_file
from linkwright.model.post_reading import PostReading

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

_LARGEST_BYTES = 16_000_000
_CHUNK = 50
_WORTH_PROCESSES = 400  # to start them takes as long as reading some hundred posts
_MOST_PROCESSES = 4  # more than these read faster than one can write

_log = logging.getLogger(__name__)


def read_post(folder: Path, reading: PostReading, wanted: tuple[FoundFile, bytes]) -> ReadPost:
    """Read one file; never fails.

    Args:
        folder: the posts.
        reading: the rules.
        wanted: the file as it was found, and the digest of its bytes when it was read last.
    """
    file, known = wanted
    try:
        data = _read_file(folder / file.path)
    except (OSError, ValueError):
        return ReadPost(file)
    digest = blake2b(data, digest_size=16).digest()
    if digest == known:
        return ReadPost(file, digest, is_same=True)
    path = PurePosixPath(file.path)
    entry = read_entry(decode_file(data).text, path, file.mtime_ns / 1e9, reading)
    return ReadPost(file, digest, entry)


def read_posts(
    folder: Path,
    reading: PostReading,
    wanted: Sequence[tuple[FoundFile, bytes]],
    processes: int = 1,
) -> Iterator[ReadPost]:
    """Read files in their order.

    Args:
        folder: the posts.
        reading: the rules.
        wanted: files as they were found, with the digests of when they were read last.
        processes: how many may be started; with 1 this one reads.
    """
    read = partial(read_post, folder, reading)
    count = min(processes, _MOST_PROCESSES)
    executor = _start_processes(count) if count > 1 and len(wanted) >= _WORTH_PROCESSES else None
    if executor is None:
        yield from map(read, wanted)
        return
    try:
        yield from executor.map(read, wanted, chunksize=_CHUNK)
    finally:
        executor.shutdown(cancel_futures=True)


def _start_processes(count: int) -> "ProcessPoolExecutor | None":
    """Other readers; None where the system lets a program have no shared semaphores."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    try:
        # "spawn" is safe beside threads.
        return ProcessPoolExecutor(count, get_context("spawn"), _end_with_parent)
    except (OSError, ImportError, NotImplementedError) as error:
        _log.info("Posts are read by one process alone: %s", error)
        return None


def _end_with_parent() -> None:
    """Have this process end when the one that started it is killed: nobody else would end it."""
    from multiprocessing import parent_process

    parent = parent_process()

    def wait() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def _read_file(path: Path) -> bytes:
    """What is in a file; a pipe that was put in its place is not waited for."""
    opened = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(opened, "rb") as file:
        if not stat.S_ISREG(os.fstat(opened).st_mode):
            raise OSError(f"not an ordinary file: {path}")
        return file.read(_LARGEST_BYTES)
