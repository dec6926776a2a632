"""A folder of many posts, as a writer of 28 roundups a day leaves it after ten years."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path

POSTS_A_DAY = 28
LINKS = 10
WORDS = 150
LAST_DAY = datetime(2026, 11, 1, 22, tzinfo=UTC)

_ONSETS = ("b", "br", "ch", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "v")
_VOWELS = ("a", "e", "i", "o", "u", "ai", "ea", "ou")
_STATES = ("draft: true", "draft: false", "status: published", "")


def write_posts(folder: Path, number: int, seed: int = 1) -> None:
    """Write posts to a folder, in a folder for each month.

    Args:
        folder: where to; made when needed.
        number: how many.
        seed: the same folder comes of the same seed.
    """
    for name, text in make_posts(number, seed):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def make_posts(number: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """Names and texts of posts, the newest first; their words are as frequent as in a language."""
    chance = random.Random(seed)
    vocabulary = make_vocabulary(chance)
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(vocabulary))))

    def words(count: int) -> str:
        return " ".join(chance.choices(vocabulary, cum_weights=weights, k=count))

    for post in range(number):
        moment = LAST_DAY - timedelta(days=post // POSTS_A_DAY, minutes=40 * (post % POSTS_A_DAY))
        title = words(8).title()
        front = [f"title: {title}", f"date: {moment.isoformat()}", f"labels: [{words(1)}]"]
        front += filter(None, [chance.choice(_STATES)])
        lines = [
            f"- [{words(9).capitalize()}](https://news{chance.randrange(400)}.example/"
            f"{moment:%Y/%m}/{chance.randrange(10**9)}/story{'' if link % 4 else f'?id={post}'})"
            f" -- {words(2).title()}"
            for link in range(LINKS)
        ]
        body = "\n\n".join(f"{words(WORDS // 3).capitalize()}." for _ in range(3))
        text = "---\n{}\n---\n{}\n\n## More News On {}\n\n{}\n".format(
            "\n".join(front), body, title, "\n".join(lines)
        )
        yield f"{moment:%Y-%m}/{moment:%Y-%m-%d}-{post}.md", text


def make_vocabulary(chance: random.Random, size: int = 20_000) -> list[str]:
    """Words of no language, each once, the commonest first and shortest."""
    known: dict[str, None] = {}
    while len(known) < size:
        syllables = 1 + (len(known) > 60) + (len(known) > 2000) * chance.randrange(2)
        word = "".join(chance.choice(_ONSETS) + chance.choice(_VOWELS) for _ in range(syllables))
        known[word + chance.choice(("", "", "n", "r", "s"))] = None
    return list(known)
