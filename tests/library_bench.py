"""A folder of posts with its index, for tests of whatever works on them."""

from collections.abc import Callable
from pathlib import Path

from linkwright.library.index_file import open_index_file
from linkwright.library.index_reading import IndexReader, PostRow
from linkwright.library.index_update import IndexUpdate
from linkwright.library.index_writing import IndexWriter
from linkwright.model.post_reading import PostReading
from linkwright.model.post_state import PostState
from linkwright.settings.post_reading import load_post_reading

NOW = 1_432_908_300.0  # 29 May 2015, 14:05 UTC
DAY = 86_400.0

RAMADI = """---
title: The Fall Of Ramadi
date: 2015-05-28T09:00:00+00:00
labels: [Iraq, Islamic State]
status: published
---
**The Guardian:** [Iraqi city of Ramadi falls](https://www.theguardian.com/world/2015/ramadi)

> Ramadi, the capital of *Anbar* province, has fallen.

## More News On The Fall Of Ramadi

- [Tajikistan police chief defects to Isis](https://www.theguardian.com/world/tajik) -- The Guardian
- [Senators call for review of the Ramadi defeat](https://www.latimes.com/ramadi?id=7) -- L.A. Times
- <https://www.rt.com/news/262953-ramadi/>
"""
HALIMOV = """---
title: Top Commander Of Tajikistan’s Special Forces Has Joined The Islamic State
date: 2015-05-29T14:05:00+00:00
labels: [Tajikistan]
---
## More News

- [Tajikistan special forces chief joins IS](https://www.bbc.com/news/world-asia-32917311) -- BBC
"""
CHINA = """---
title: 中国在有争议的岛屿部署火炮
date: 2015-05-30T14:30:00+00:00
draft: false
---
Das Gefährlichste steht in der Straße.
"""


class LibraryBench:
    """A posts folder and its index.

    Args:
        folder: where both are made.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "posts"
        self.folder.mkdir(exist_ok=True)
        self.index_path = folder / "cache" / "posts.sqlite"
        self.reading: PostReading = load_post_reading(folder / "config")
        self.files = [open_index_file(self.index_path, self.reading.mark) for _ in range(2)]
        self.writer = IndexWriter(self.files[0])
        self.reader = IndexReader(self.files[1], self.reading)

    def write(self, name: str, text: str) -> Path:
        """Write a post as another program would."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    def write_samples(self) -> None:
        """Three posts: a published one, a draft of today, and one that is scheduled."""
        self.write("ramadi.md", RAMADI)
        self.write("2015/halimov.md", HALIMOV)
        self.write("china.markdown", CHINA)

    def update(self, is_wanted: Callable[[], bool] = lambda: True) -> int:
        """Bring the index in step; how many files had to be read."""
        update = IndexUpdate(self.folder, self.writer, self.reading, is_wanted)
        changes = update.look()
        update.apply(changes)
        return len(changes.changed)

    def listed(self, typed: str = "", state: PostState | None = None) -> list[PostRow]:
        """The posts as the panel lists them."""
        numbers = [number for number, *_ in self.reader.search(typed, state, NOW)]
        rows = self.reader.rows(numbers, NOW, typed)
        return [rows[number] for number in numbers]

    def paths(self, typed: str = "", state: PostState | None = None) -> list[str]:
        """Their paths."""
        return [row.path for row in self.listed(typed, state)]

    def close(self) -> None:
        """Close the index."""
        for file in self.files:
            file.close()
