"""Whom TLS trusts, and what its failures mean in plain words."""

import os
import ssl
from collections.abc import Mapping
from pathlib import Path

from linkwright.fetch.errors import FetchError, NetworkError, TrustError
from linkwright.fetch.web.timed_socket import TimedTlsContext

# OpenSSL's verification results, x509_vfy.h.
_CERTIFICATE_FAULTS = {
    9: "is not valid yet (is this computer's clock right?)",
    10: "has expired",
    18: "was made by the server itself, so nobody vouches for it",
    19: "was issued by an authority that this computer does not know",
    20: "was issued by an authority that this computer does not know",
    21: "was issued by an authority that this computer does not know",
    23: "has been revoked",
    62: "is made out to another name",
    64: "is made out to another name",
}


def tls_context(environ: Mapping[str, str] = os.environ) -> ssl.SSLContext:
    """A context that verifies every server.

    REQUESTS_CA_BUNDLE or CURL_CA_BUNDLE (a file or a folder) alone decides when it is set, as
    with requests; else SSL_CERT_FILE and SSL_CERT_DIR, as with OpenSSL; else the system's
    authorities, where a company's own may stand, together with Mozilla's from certifi.

    Raises:
        TrustError: a variable names a bundle that cannot be read.
    """
    context = TimedTlsContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        if bundle := environ.get(name):
            _load(context, name, Path(bundle))
            return context
    context.load_default_certs()
    if not (environ.get("SSL_CERT_FILE") or environ.get("SSL_CERT_DIR")):
        import certifi

        context.load_verify_locations(certifi.where())
    return context


def _load(context: ssl.SSLContext, variable: str, bundle: Path) -> None:
    try:
        if bundle.is_dir():
            context.load_verify_locations(capath=str(bundle))
        else:
            context.load_verify_locations(cafile=str(bundle))
    except (OSError, ssl.SSLError) as error:
        raise TrustError(
            f"The certificates that {variable} names cannot be read: {bundle}"
        ) from error


def trust_error(error: ssl.SSLError, host: str) -> FetchError:
    """What a failure of TLS means for the reader; a dropped handshake may be tried again."""
    if isinstance(error, ssl.SSLCertVerificationError):
        fault = _CERTIFICATE_FAULTS.get(error.verify_code, f"is not valid ({error.verify_message})")
        return TrustError(f"The connection is not safe: the certificate of {host} {fault}.")
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        return NetworkError(f"{host} broke the connection off.")
    if error.reason in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "UNKNOWN_PROTOCOL"):
        return TrustError(f"The connection is not safe: {host} does not speak TLS there.")
    if error.reason in ("UNSUPPORTED_PROTOCOL", "TLSV1_ALERT_PROTOCOL_VERSION"):
        return TrustError(f"The connection is not safe: {host} speaks only outdated TLS.")
    detail = (error.reason or "unknown fault").replace("_", " ").lower()
    return TrustError(f"No safe connection to {host}: {detail}.")
