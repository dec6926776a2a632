"""Two thousand addresses with a twentieth of each fault: every row ends in the right state."""

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from raw_server import Answer, Exchange, RawServer, article, head

ADDRESSES = 2_000
HOSTS = 400
BOMB_TITLE = "A page without end"
BOMB = gzip.compress(f"<head><title>{BOMB_TITLE}</title>".encode() + b" " * 50_000_000)
TITLE = "Soldiers leave the valley after ten years"


def break_off(exchange: Exchange) -> None:
    exchange.send(head(content_length="999999") + article(TITLE))


def loop(exchange: Exchange) -> None:
    exchange.reply(status=302, location=exchange.path, set_cookie="a=b")


def drip_body(exchange: Exchange) -> None:
    exchange.send(head())
    exchange.drip(article(TITLE), 0.3)


# Each fault, and the state in which its rows must end.
FAULTS: dict[str, tuple[Answer, str]] = {
    "gone": (lambda exchange: exchange.reply(article("Not found"), 404), "failed"),
    "trouble": (lambda exchange: exchange.reply(article("Oops"), 500), "waiting"),
    "refused": (lambda exchange: exchange.reply(article("Forbidden"), 403), "blocked"),
    "busy": (lambda exchange: exchange.reply(b"", 429, retry_after="3600"), "waiting"),
    "silent": (lambda exchange: exchange.hang(), "waiting"),
    "headers": (lambda exchange: exchange.drip(head() + b"x" * 99, 0.3), "waiting"),
    "body": (drip_body, "check"),
    "drop": (lambda exchange: None, "waiting"),
    "loop": (loop, "blocked"),
    "inside": (lambda exchange: exchange.reply(status=301, location="http://127.0.0.1/"), "failed"),
    "bomb": (lambda exchange: exchange.reply(BOMB, content_encoding="gzip"), "found"),
    "coding": (lambda exchange: exchange.reply(b"?" * 99, content_encoding="rot13"), "failed"),
    "length": (break_off, "found"),
    "login": (lambda exchange: exchange.reply(status=302, location="/login"), "blocked"),
}


@pytest.mark.slow
def test_two_thousand_addresses_with_every_fault(server: RawServer, tmp_path: Path) -> None:
    server.answers["*"] = lambda exchange: exchange.reply(article(TITLE))
    for fault, (answer, _) in FAULTS.items():
        server.answers[f"/{fault}"] = answer
    expected = {}
    faults = list(FAULTS)
    for number in range(ADDRESSES):
        fault = faults[number % 20] if number % 20 < len(faults) else "good"
        # A host that wants a pause holds up its other pages, rightly: it gets none.
        host = f"busy{number}.test" if fault == "busy" else f"paper{number % HOSTS}.test"
        url = server.url(f"/{fault}?{number}", host)
        expected[url] = FAULTS[fault][1] if fault in FAULTS else "found"

    options = {"deadline_s": 2.5, "at_once": 16, "store": str(tmp_path / "links.sqlite")}
    program = Path(__file__).parents[1] / "soak_client.py"
    client = subprocess.run(
        [sys.executable, "-W", "error", str(program), json.dumps(options)],
        input="\n".join(expected),
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert client.returncode == 0, client.stderr[-3_000:]
    report = json.loads(client.stdout)
    assert report["settled"]
    assert report["states"] == expected
    assert report["bytes_above_rest"] < 150_000_000, report["bytes_above_rest"]
    assert report["threads"] == ["MainThread"]
    assert report["kept"] == ADDRESSES
    assert {title for title in report["titles"].values() if title} <= {TITLE, BOMB_TITLE}
