import pytest

from linkwright.assets import read_text
from linkwright.fetch.verdicts.wall_addresses import WallAddresses


@pytest.fixture(scope="module")
def walls() -> WallAddresses:
    return WallAddresses(read_text("data/wall-addresses.txt"))


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://consent.yahoo.com/v2/collectConsent?sessionId=1", "consent"),
        ("https://guce.techcrunch.com/consent", "consent"),
        ("https://www.spiegel.example/zustimmung?url=x", "consent"),
        ("https://www.golem.example/consent-a-?targetUrl=x", "consent"),
        ("https://paper.com/consent/tcf/", "consent"),
        ("https://accounts.google.com/ServiceLogin?continue=x", "login"),
        ("https://paper.com/login?next=/news", "login"),
        ("https://www.linkedin.com/authwall?trk=x", "login"),
        ("https://www.google.com/sorry/index?continue=x", "busy"),
        ("https://geo.captcha-delivery.com/captcha/?x", "captcha"),
        ("https://www.bbc.com/news/world-asia-32917311", None),
        ("https://paper.com/captcha-history-of-a-nuisance", None),
        ("https://paper.com/consent-decree-signed-in-court", None),
        ("https://paper.com/login-fraud-grows", None),
        ("https://[broken", None),
    ],
)
def test_kinds(walls: WallAddresses, url: str, kind: str | None) -> None:
    assert walls.kind(url) == kind


def test_every_line_of_the_file_is_a_rule() -> None:
    lines = read_text("data/wall-addresses.txt").splitlines()
    rules = [line.split() for line in lines if line and not line.startswith("#")]
    assert rules
    assert all(len(rule) == 3 for rule in rules)
    assert {rule[0] for rule in rules} == {"consent", "login", "captcha", "busy"}
