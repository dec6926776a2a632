"""Posts for the export tests: files of tests/fixtures read into the shape an export needs."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

FIXTURES = Path(__file__).parents[1] / "fixtures"


@dataclass(frozen=True)
class SamplePost:
    title: str = ""
    body: str = ""
    date: datetime.date | None = datetime.datetime(2015, 5, 29, 14, 5, tzinfo=datetime.UTC)
    labels: Sequence[str] = ()


def read_sample(name: str) -> SamplePost:
    _, front_matter, body = (FIXTURES / name).read_text("utf-8").split("---\n", 2)
    fields = yaml.safe_load(front_matter)
    return SamplePost(fields["title"], body, fields["date"], fields["labels"])
