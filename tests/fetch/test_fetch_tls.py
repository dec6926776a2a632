"""TLS is always verified, and a failure says in plain words what is wrong: case C."""

import datetime
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import trustme

from fetching import HEADLINE, quick_options, result_of, results_of
from raw_server import RawServer, article, head


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    """An authority that this process trusts, and no other."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "ca.pem"))
    return authority


def context_for(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


@contextmanager
def safe_server(context: ssl.SSLContext) -> Iterator[RawServer]:
    with RawServer(tls=context) as server:
        server.answers["/a"] = lambda exchange: exchange.reply(article(HEADLINE))
        yield server


def test_a_trusted_certificate(authority: trustme.CA) -> None:
    with safe_server(context_for(authority.issue_cert("paper.test"))) as server:
        assert result_of(server.url("/a", "paper.test")).title == HEADLINE


@pytest.mark.parametrize("sent", [b"", head() + b"<p>"])
def test_a_deadline_holds_over_tls_as_well(authority: trustme.CA, sent: bytes) -> None:
    with safe_server(context_for(authority.issue_cert("paper.test"))) as server:
        server.answers["/a"] = lambda exchange: (
            exchange.send(sent),
            exchange.drip(head() + b"x" * 999, 0.05),
        )
        url = server.url("/a", "paper.test")
        result = result_of(url, quick_options(deadline_s=0.5))
    assert result.state in ("waiting", "check")
    assert "time" in result.reason or "slowly" in result.reason


def test_case_c_a_certificate_that_has_expired_fails_its_row_alone(authority: trustme.CA) -> None:
    yesterday = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1)
    expired = authority.issue_cert(
        "old.test", not_before=yesterday - datetime.timedelta(days=9), not_after=yesterday
    )
    with (
        safe_server(context_for(expired)) as old,
        safe_server(context_for(authority.issue_cert("paper.test"))) as good,
    ):
        bad_url, good_url = old.url("/a", "old.test"), good.url("/a", "paper.test")
        results = results_of([bad_url, good_url])
    assert results[good_url].state == "found"
    assert results[bad_url].state == "failed"
    assert results[bad_url].retry_at is None
    assert "certificate of old.test has expired" in results[bad_url].reason
    assert old.asked == []


def test_a_certificate_for_another_name(authority: trustme.CA) -> None:
    with safe_server(context_for(authority.issue_cert("other.test"))) as server:
        result = result_of(server.url("/a", "paper.test"))
    assert result.state == "failed"
    assert "made out to another name" in result.reason


def test_an_authority_that_nobody_knows(authority: trustme.CA) -> None:
    with safe_server(context_for(trustme.CA().issue_cert("paper.test"))) as server:
        result = result_of(server.url("/a", "paper.test"))
    assert result.state == "failed"
    assert "authority that this computer does not know" in result.reason


def test_a_server_that_speaks_no_tls(authority: trustme.CA) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer_in_clear() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                connection.recv(1_000)

        thread = threading.Thread(target=answer_in_clear)
        thread.start()
        result = result_of(f"https://paper.test:{listener.getsockname()[1]}/a")
        thread.join()
    assert result.state == "failed"
    assert "does not speak TLS" in result.reason


def test_a_redirect_to_a_broken_certificate_fails(server: RawServer, authority: trustme.CA) -> None:
    with safe_server(context_for(trustme.CA().issue_cert("paper.test"))) as broken:
        target = broken.url("/a", "paper.test")
        server.answers["/a"] = lambda exchange: exchange.reply(status=301, location=target)
        assert result_of(server.url("/a", "t.test")).state == "failed"


@pytest.mark.parametrize("variable", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"])
def test_every_usual_variable_names_authorities(
    authority: trustme.CA, variable: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("REQUESTS_CA_BUNDLE")
    monkeypatch.setenv(variable, str(tmp_path / "ca.pem"))
    with safe_server(context_for(authority.issue_cert("paper.test"))) as server:
        assert result_of(server.url("/a", "paper.test")).title == HEADLINE


def test_a_bundle_that_is_missing_is_named(
    server: RawServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/no/such/bundle.pem")
    server.answers["/a"] = lambda exchange: exchange.reply(article(HEADLINE))
    result = result_of("https://paper.test/a")
    assert result.state == "failed"
    assert "REQUESTS_CA_BUNDLE" in result.reason
