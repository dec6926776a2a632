"""Write posts in the form that a blog, a browser or another program takes."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from linkwright.commands.progress import ProgressLine
from linkwright.export.choices import ExportChoices, load_choices
from linkwright.export.errors import ExportError
from linkwright.export.exporting import export_post, write_export
from linkwright.export.options import ExportOptions
from linkwright.export.profile import Profile
from linkwright.library.errors import LibraryError
from linkwright.library.post_file import load_post
from linkwright.model.post import parse_post
from linkwright.paths import default_folders
from linkwright.settings.preference_file import FILE_NAME, load_preferences

_WRITERS = 4
_POST_ENDINGS = (".md", ".markdown")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's arguments."""
    choices = _choices()
    forms = "; ".join(f"{profile.name}: {profile.label}" for profile in choices.profiles)
    names = ["html", *(profile.name for profile in choices.profiles)]
    parser.add_argument(
        "files", nargs="+", metavar="FILE", type=Path, help="a post, or a folder of posts"
    )
    parser.add_argument(
        "--to",
        "--profile",
        default=choices.usual_profile.name,
        choices=names,
        metavar="FORM",
        help=f"{forms}; html is short for html-fragment; without it {choices.usual_profile.name},"
        " as in the preferences",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="PATH",
        help="the file to write, or the folder for as many as there are; without it, or with"
        " -, one post is printed. Pictures are copied along. Files are replaced, those that say"
        " the same are left",
    )
    parser.add_argument(
        "--dash",
        choices=["literal", "en", "em"],
        help="what readers see for two hyphens; without it as in the preferences",
    )
    parser.add_argument("--rel", help="the rel of every link to another site")
    parser.add_argument("--target", help="the target of every link to another site")
    parser.add_argument(
        "--drop-empty", action="store_true", help="leave out headings with nothing below them"
    )
    parser.add_argument(
        "-q", "--quiet", action="store_true", help="do not say what a form cannot keep"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print or write the exported posts; 1 when one could not be read, made or written."""
    choices = _choices()
    profile = choices.find(arguments.to)
    options = _options(arguments, choices.options_for(profile))
    files = list(_posts_of(arguments.files))
    if not files:
        print("linkwright: there are no posts in these folders", file=sys.stderr)
        return 1
    output = None if arguments.output in (None, "-") else Path(arguments.output)
    is_many = len(files) > 1 or files != arguments.files
    if is_many and (output is None or (output.exists() and not output.is_dir())):
        print("linkwright: for more than one post, name a folder with -o", file=sys.stderr)
        return 2
    is_folder = (
        is_many
        or str(arguments.output).endswith(("/", "\\"))
        or (output is not None and output.is_dir())
    )
    progress = ProgressLine("Exporting", len(files) if len(files) > 1 else 0)
    # Others write while one renders: waiting for the disk is a fifth of the time.
    with ThreadPoolExecutor(_WRITERS) as writers:
        batch = _Batch(files, profile, options, output if is_folder else None, writers)
        try:
            for file in files:
                batch.export(file, output)
                progress.advance()
        finally:
            progress.clear()
            done = batch.tell(with_losses=not arguments.quiet)
    if len(files) > 1:
        print(f"{done} of {len(files)} posts exported for {profile.label}", file=sys.stderr)
    return 0 if done == len(files) else 1


@dataclass
class _Outcome:
    """What became of one post.

    Attributes:
        file: the post.
        losses: what the form cannot keep.
        remarks: what else there is to say.
        writing: the writing of it, which gives more remarks; None when nothing is written.
        failed: it did not arrive.
    """

    file: Path
    losses: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    writing: Future[list[str]] | None = None
    failed: bool = False

    @contextmanager
    def tried(self) -> Iterator[None]:
        """What goes wrong in here is a remark."""
        try:
            yield
        except BrokenPipeError:
            raise
        except (ExportError, LibraryError, OSError) as error:
            self.failed = True
            self.remarks.append(getattr(error, "strerror", None) or str(error))


class _Batch:
    """The posts of one command, one after the other.

    Args:
        files: all posts, none of which may be written over.
        profile: the target.
        options: the choices of the export.
        folder: where the files go; None when each has a place of its own.
        writers: those who write.
    """

    def __init__(
        self,
        files: Iterable[Path],
        profile: Profile,
        options: ExportOptions,
        folder: Path | None,
        writers: Executor,
    ) -> None:
        self._profile = profile
        self._options = options
        self._folder = folder
        self._writers = writers
        self._folders: dict[Path, Path] = {}
        self._posts = {self._resolved(file) for file in files}
        self._origins: dict[Path, Path] = {}
        self._outcomes: list[_Outcome] = []

    def export(self, file: Path, output: Path | None) -> None:
        """Render one post and have it written, or print it where no output is given."""
        outcome = _Outcome(file)
        self._outcomes.append(outcome)
        with outcome.tried():
            post = parse_post(load_post(file).content.text)
            outcome.remarks += [post.error] if post.error else []
            exported = export_post(post, self._profile, self._options)
            outcome.losses = exported.losses
            if output is None:
                sys.stdout.buffer.write(exported.text.encode())
                return
            path = self._folder / exported.file_name if self._folder is not None else output
            self._take(path, file)
            for image in exported.images:
                self._take(path.parent / image.target, file.parent / image.source)
            write = partial(write_export, flushed=len(self._posts) == 1)
            outcome.writing = self._writers.submit(write, exported, path, file.parent)

    def tell(self, *, with_losses: bool) -> int:
        """Say what there is to say, and how many posts have arrived."""
        for outcome in self._outcomes:
            with outcome.tried():
                outcome.remarks += outcome.writing.result() if outcome.writing else []
            losses = outcome.losses if with_losses and not outcome.failed else []
            for remark in [*outcome.remarks, *losses]:
                print(f"linkwright: {outcome.file}: {remark}", file=sys.stderr)
        return sum(not outcome.failed for outcome in self._outcomes)

    def _take(self, target: Path, source: Path) -> None:
        """Keep a place for what comes from a source.

        Raises:
            ExportError: a post is there, or something else of this command goes there.
        """
        place, origin = self._resolved(target), self._resolved(source)
        if place in self._posts:
            raise ExportError(f"Not exported: it would take the place of the post “{target}”.")
        if self._origins.setdefault(place, origin) != origin:
            raise ExportError(
                f"Not exported: “{target}” is the place of {self._origins[place]} already. Please"
                " give one of the two another title or slug."
            )

    def _resolved(self, path: Path) -> Path:
        """Where a path leads; each folder is looked up once for all that is in it."""
        folder = self._folders.get(path.parent)
        if folder is None:
            folder = self._folders[path.parent] = path.parent.resolve()
        place = folder / path.name
        return place.resolve() if path.name == ".." or place.is_symlink() else place


def _choices() -> ExportChoices:
    folder = default_folders().config
    return load_choices(load_preferences(folder / FILE_NAME).preferences, folder)


def _options(arguments: argparse.Namespace, options: ExportOptions) -> ExportOptions:
    given = {
        "dash": arguments.dash,
        "link_rel": arguments.rel,
        "link_target": arguments.target,
        "drop_empty_sections": arguments.drop_empty or None,
    }
    return replace(options, **{name: value for name, value in given.items() if value is not None})


def _posts_of(paths: Iterable[Path]) -> Iterator[Path]:
    """The files named, and in place of a folder the posts in it and below."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        yield from sorted(
            file
            for file in path.rglob("*")
            if file.suffix in _POST_ENDINGS
            and file.is_file()
            and not any(part.startswith(".") for part in file.relative_to(path).parts)
        )
