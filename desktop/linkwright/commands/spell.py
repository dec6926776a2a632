"""Print the words of a post that its dictionary does not know, with their places.

The language is the one that the post names in its front matter (lang), or the one given. Words of
your own stand in own-words.txt in the folder for preferences, one a line.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from linkwright.library.errors import LibraryError
from linkwright.library.post_file import load_post
from linkwright.model.post import Post, parse_post
from linkwright.model.prose_words import text_words
from linkwright.paths import default_folders
from linkwright.settings.own_words import load_own_words
from linkwright.spelling.answers import answer_questions
from linkwright.spelling.dictionaries import (
    best_dictionary,
    dictionary_folders,
    find_dictionaries,
    no_dictionary,
)
from linkwright.spelling.errors import SpellingError
from linkwright.spelling.speller import Speller


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's arguments."""
    parser.add_argument("file", nargs="?", metavar="FILE", type=Path, help="the post")
    parser.add_argument(
        "--language", default="en", metavar="TAG", help="of a post that names none (default: en)"
    )
    parser.add_argument("--suggest", action="store_true", help="print what may have been meant")
    parser.add_argument(
        "--answer",
        type=Path,
        metavar="DICTIONARY",
        help="answer the questions of the window, lines of JSON, from this dictionary",
    )
    parser.set_defaults(usage_error=parser.error)


def run(arguments: argparse.Namespace) -> int:
    """Print the unknown words; 0 when there are none, 1 when there are or it failed."""
    if arguments.answer is not None:
        return answer_questions(arguments.answer, sys.stdin, sys.stdout)
    if arguments.file is None:
        arguments.usage_error("name a post")
    try:
        post = parse_post(load_post(arguments.file).content.text)
        unknown = 0
        for place, word, speller in _unknown_words(post, arguments.language):
            meant = speller.suggestions(word) if arguments.suggest else ()
            hint = f" ({', '.join(meant)})" if meant else ""
            print(f"{arguments.file}:{place}: {word}{hint}")
            unknown += 1
    except (LibraryError, SpellingError) as error:
        print(f"linkwright: {arguments.file}: {error}", file=sys.stderr)
        return 1
    return 1 if unknown else 0


def _unknown_words(post: Post, language: str) -> Iterator[tuple[str, str, Speller]]:
    folders = default_folders()
    named = str(post.values.get("lang") or language)
    chosen = best_dictionary(named, find_dictionaries(dictionary_folders(folders.dictionaries)))
    if chosen is None:
        raise SpellingError(no_dictionary(named, folders.dictionaries))
    speller = Speller(chosen[1])
    own = load_own_words(folders.own_words)
    for span in text_words(post.text, post.body_span.start):
        word = span.of(post.text)
        if word not in own and not speller.knows(word):
            line = post.text.count("\n", 0, span.start) + 1
            column = span.start - post.text.rfind("\n", 0, span.start)
            yield f"{line}:{column}", word, speller
