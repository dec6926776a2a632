"""Players found by their address."""

import pytest

from linkwright.export.embeds import embed_at
from linkwright.export.options import ExportOptions
from linkwright.export.profiles import find_profile
from linkwright.model.post import parse_post

ID = "dQw4w9WgXcQ"


@pytest.mark.parametrize(
    "address",
    [
        f"https://www.youtube.com/watch?v={ID}&t=10s",
        f"https://m.youtube.com/watch?app=x&v={ID}",
        f"https://youtu.be/{ID}?si=abc",
        f"https://www.youtube.com/embed/{ID}",
        f"https://youtube.com/shorts/{ID}",
        f"https://www.youtube-nocookie.com/embed/{ID}",
    ],
)
def test_every_address_of_a_video_is_the_same_video(address: str) -> None:
    embed = embed_at(address)

    assert embed is not None
    assert (embed.provider, embed.identifier) == ("youtube", ID)


@pytest.mark.parametrize(
    "address",
    [
        "https://www.youtube.com/",
        "https://www.youtube.com/@channel",
        "https://www.youtube.com/watch?v=<script>",
        "https://youtube.com.evil.example/watch?v=" + ID,
        "javascript://youtu.be/" + ID,
        "https://vimeo.com/blog",
        "https://[broken",
    ],
)
def test_anything_else_is_no_player(address: str) -> None:
    assert embed_at(address) is None


def render(profile: str, body: str) -> str:
    return find_profile(profile).render(parse_post(body), ExportOptions())


def test_players_take_the_form_of_the_target() -> None:
    body = "<https://vimeo.com/12345678>\n"

    assert "https://player.vimeo.com/video/12345678" in render("blogger", body)
    assert "{{< vimeo 12345678 >}}" in render("hugo", body)
    assert '<!-- wp:embed {"url":"https://vimeo.com/12345678"' in render("wordpress", body)
    assert render("wordpress-classic", body) == "https://vimeo.com/12345678\n"
    assert "<iframe" not in render("html-fragment", body)


def test_a_video_inside_a_sentence_stays_a_link() -> None:
    assert "<iframe" not in render("blogger", f"See <https://youtu.be/{ID}> now.\n")
