"""Each rule: what it must mark, and what it must leave alone."""

from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from linkwright.model.checks import RULES
from model.checks.bench import CLEANING, HEAD, WORDS, found, mended, places

NOW = datetime(2026, 5, 29, 14, 0, tzinfo=UTC)
LEAD = "**BBC:** [The lead](https://bbc.example/lead)\n\n> Quoted.\n\n"


def test_each_rule_has_words_and_each_remedy_a_name() -> None:
    assert [rule.name for rule in RULES] == list(WORDS.rules)


# The head


def test_a_text_without_title() -> None:
    assert [w.line for w in found("no-title", "Words.\n", head="")] == [1]
    assert found("no-title", "Words.\n", head="---\ntitle:\n---\n")
    assert not found("no-title", "", head="")
    assert not found("no-title", "Words.\n")


def test_a_front_matter_that_cannot_be_read_is_said_and_is_no_missing_title() -> None:
    head = "---\ntitle: [open\n---\n"
    assert "line 2" in found("front-matter", "Words.\n", head)[0].sentence
    assert not found("no-title", "Words.\n", head)


@pytest.mark.parametrize("title", ["Bombs Fall.", "Bombs Fall On 日本。", "'Bombs Fall.'"])
def test_a_full_stop_behind_the_title_comes_off(title: str) -> None:
    head = f"---\ntitle: {title}\n---\n"
    assert found("title-full-stop", "", head)
    mended_head = mended("title-full-stop", "", head)
    assert not found("title-full-stop", "", mended_head)
    assert mended_head.endswith(f"title: {title.strip(chr(39))[:-1]}\n---\n")


@pytest.mark.parametrize(
    "title", ["Read on ...", "Made In The U.S.", "Apple Inc.", "Why?", "And then …", "No. 1", ""]
)
def test_full_stops_that_belong_to_a_title(title: str) -> None:
    assert not found("title-full-stop", "", f"---\ntitle: {title}\n---\n")


@pytest.mark.parametrize("date", ["2026-02-30", "tomorrow", "'29/5/2015'", "[2015]"])
def test_a_date_that_is_none(date: str) -> None:
    assert found("unread-date", "", f"---\ntitle: T\ndate: {date}\n---\n")


@pytest.mark.parametrize("date", ["2026-02-28", "2015-5-9 14:05 +0200", "''", ""])
def test_dates_that_are_read_or_not_there(date: str) -> None:
    assert not found("unread-date", "", f"---\ntitle: T\ndate: {date}\n---\n")


def test_a_published_post_is_not_dated_in_the_future() -> None:
    head = "---\ntitle: T\ndate: 2026-05-30\nstatus: published\n---\n"
    assert places("future-date", "", head, now=NOW) == ["2026-05-30"]
    assert not found("future-date", "", head.replace("30", "29"), now=NOW)
    assert not found("future-date", "", head.replace("status: published\n", ""), now=NOW)
    assert found("future-date", "", head.replace("05-30", "05-29T15:00:00+00:00"), now=NOW)
    assert not found("future-date", "", head.replace("05-30", "05-29T15:00:00+02:00"), now=NOW)
    assert not found("future-date", "", head)


# Lines


def test_a_line_without_its_source() -> None:
    body = "- [A](https://a.example/1) -- BBC\n- [B](https://a.example/2)\n"
    assert places("missing-source", body) == ["[B](https://a.example/2)"]


@pytest.mark.parametrize(
    "line",
    [
        '- [A](https://a.example/1 "BBC").',  # the style hides it, the link keeps it
        "- I liked [this](https://a.example/1) yesterday, and so did you.",
        "- <https://a.example/1>",
        "- [A](https://a.example/1) -- BBC",
        "1. [A](https://a.example/1). A remark.",
    ],
)
def test_lines_that_need_no_source(line: str) -> None:
    assert not found("missing-source", line + "\n")


def test_a_lead_names_its_source() -> None:
    assert not found("missing-source", LEAD)
    bare = LEAD.removeprefix("**BBC:** ")
    assert places("missing-source", bare) == ["[The lead](https://bbc.example/lead)"]
    read_more = LEAD + "[Read more ....](https://bbc.example/lead)\n\n> More.\n"
    assert not found("missing-source", read_more, read_more="Read more ....")


def test_a_signature_is_no_source() -> None:
    lead = LEAD.replace("BBC:", "WNU Editor:")
    assert places("signature-source", lead) == ["WNU Editor"]
    assert places("signature-source", LEAD.replace("BBC", "Anna"), signature="Anna: ") == ["Anna"]
    assert not found("signature-source", LEAD)
    assert not found("signature-source", "**WNU Editor:** See [this](https://a.example/) too.\n")


def test_a_source_on_a_line_of_its_own_is_joined() -> None:
    body = "- [A](https://a.example/1)\n-- BBC\n- [B](https://a.example/2) -- RT\n"
    assert places("stray-source", body) == ["-- BBC"]
    assert mended("stray-source", body).startswith("- [A](https://a.example/1) -- BBC\n- [B]")
    apart = "- [A](https://a.example/1)\n\n-- BBC\n"
    assert mended("stray-source", apart) == "- [A](https://a.example/1) -- BBC\n"


@pytest.mark.parametrize(
    "body",
    [
        "> A quote.\n\n-- Mark Twain\n",
        "- [A](https://a.example/1) -- BBC\n",
        "Words\n-- more words\n",
    ],
)
def test_dashes_at_the_start_of_other_lines(body: str) -> None:
    assert not found("stray-source", body)


@pytest.mark.parametrize(
    ("body", "after"),
    [
        ("- [A](https://a.example/1) -- \n", "- [A](https://a.example/1)\n"),
        ("- [A](https://a.example/1) –\n", "- [A](https://a.example/1)\n"),
        ("A line that ends --\n", "A line that ends\n"),
    ],
)
def test_a_dash_with_nothing_behind(body: str, after: str) -> None:
    assert mended("dangling-dash", body) == after


def test_a_dash_at_the_end_of_the_title() -> None:
    assert found("dangling-dash", "", "---\ntitle: World News Briefs --\n---\n")


@pytest.mark.parametrize("body", ["“He said –\n", "---\n", "`git --`\n", "| a |\n| -- |\n"])
def test_dashes_that_may_end_a_line(body: str) -> None:
    assert not found("dangling-dash", body)


def test_bare_addresses() -> None:
    body = "- <https://a.example/1>\n\nSee https://a.example/2 for more.\n\n`https://a.example/3`\n"
    assert places("bare-address", body) == ["<https://a.example/1>", "https://a.example/2"]
    video = "https://www.youtube.com/watch?v=abcdefghijk\n"
    assert found("bare-address", video)
    assert not found("bare-address", video, is_embed=lambda url: "youtube" in url)
    assert found("bare-address", "See " + video, is_embed=lambda url: "youtube" in url)
    assert not found("bare-address", "[A](https://a.example/1) <me@a.example>\n")


def test_a_title_that_the_address_gave_away() -> None:
    url = "https://a.example/police-chief-defects-to-isis"
    body = f"- [Police chief defects to isis]({url}) -- BBC\n"
    assert places("guessed-title", body) == ["Police chief defects to isis"]
    known = {url: "Police chief defects to isis"}
    assert not found("guessed-title", body, known_titles=known)
    assert not found("guessed-title", body.replace("to isis]", "to Isis]"))
    capitals = "- [Police Chief Defects](https://a.example/Police-Chief-Defects) -- BBC\n"
    assert not found("guessed-title", capitals)
    told = {"https://a.example/Police-Chief-Defects": "The police chief has defected"}
    assert found("guessed-title", capitals, known_titles=told)


# Repetitions

TWICE = (
    "- [One](https://a.example/1) -- BBC\n- [Two](https://a.example/2) -- RT\n"
    "- [One](http://www.a.example/1/?utm_source=x)\n"
)


def test_the_same_link_twice_is_merged() -> None:
    (warning,) = found("repeated-link", TWICE)
    assert "Line 4" in warning.sentence
    assert mended("repeated-link", TWICE) == "".join(TWICE.splitlines(keepends=True)[:2])


def test_what_the_second_line_knows_goes_into_the_first() -> None:
    body = "- <https://a.example/1>\n\n## More\n\n- [One](https://a.example/1) -- BBC\n- x\n"
    body = body.replace("- x\n", "- [Two](https://a.example/2) -- RT\n")
    after = mended("repeated-link", body)
    assert after == (
        "- [One](https://a.example/1) -- BBC\n\n## More\n\n- [Two](https://a.example/2) -- RT\n"
    )


def test_lines_that_contradict_each_other_are_left_to_the_writer() -> None:
    body = "- [One](https://a.example/1) -- BBC\n- [Another](https://a.example/1) -- BBC\n"
    (warning,) = found("repeated-link", body)
    assert warning.remedy == ""


def test_the_lead_counts_and_what_leads_on_from_it_does_not() -> None:
    more = "[Read more ....](https://bbc.example/lead)\n\n"
    assert not found("repeated-link", LEAD + more, read_more="Read more ....")
    again = "- [The lead](https://bbc.example/lead) -- BBC\n"
    assert found("repeated-link", LEAD + more + again)


def test_the_same_headline_from_two_carriers() -> None:
    body = (
        "- [War, again](https://a.example/1) -- AP\n- [‘War’ again](https://a.example/2) -- AFP\n"
    )
    assert places("repeated-headline", body) == ["‘War’ again"]
    assert not found("repeated-headline", TWICE)
    assert not found("repeated-headline", "- <https://a.example/1>\n- <https://a.example/2>\n")


@pytest.mark.parametrize(
    ("first", "second", "is_near"),
    [
        (
            "Missing Tajik police commander appears on Internet, says has joined IS",
            "The missing Tajik police commander appears on the internet and says joined IS: video",
            True,
        ),
        (
            "Ramadi falls to fighters after long siege",
            "Long siege: Ramadi falls to fighters",
            False,
        ),
        ("Town opens its old bridge to walkers", "Town opens old bridges to walkers", True),
        ("Siege of the northern town, day 812", "Siege of the northern town, day 813", False),
        ("Live updates", "Live Updates!", True),
        ("Live updates", "Latest updates", False),
    ],
)
def test_nearly_the_same_headline_is_found_too(first: str, second: str, is_near: bool) -> None:
    body = f"- [{first}](https://a.example/1) -- AP\n- [{second}](https://b.example/2) -- AFP\n"

    warnings = found("repeated-headline", body)

    assert [warning.span.of(HEAD + body) for warning in warnings] == [second] * is_near
    assert all("Line 4" in warning.sentence for warning in warnings)


def test_a_near_headline_is_looked_for_in_all_lists_of_a_post() -> None:
    titles = [f"Number {number} of a great many stories told here" for number in range(200)]
    lines = [
        f"- [{title}](https://a.example/{number}) -- AP" for number, title in enumerate(titles)
    ]
    other = "Number 7 of the great many stories told here"
    body = "\n".join(lines) + f"\n\n## More\n\n- [{other}](https://b.example/) -- AFP\n"

    assert places("repeated-headline", body) == [other]


# Words


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("More News On The Fall Of Of Ramadi\n", "Of Of"),
        ("He went to the the house.\n", "the the"),
        ("- [A war in in-depth and\n  and more](https://a.example/1) -- BBC\n", "and\n  and"),
        ("> They say that the\n> the war is over.\n", "the\n> the"),
        ("The minister and his police police arrived at the scene.\n", "police police"),
        ("Er ging mit mit dem Hund in den Wald.\n", "mit mit"),
        ("Il est avec avec son chien dans le jardin.\n", "avec avec"),
        ("## The Fall Of Of Ramadi\n", "Of Of"),
    ],
)
def test_doubled_words(body: str, place: str) -> None:
    assert places("doubled-word", body) == [place]


@pytest.mark.parametrize(
    "body",
    [
        "I know that that is so, and he had had enough of the war.\n",
        "Nous nous sommes dit que vous vous trompez dans la rue.\n",
        "Das ist die, die die Tür der Stadt geöffnet hat.\n",
        "Yavaş yavaş ilerliyor, teker teker geldiler ve hemen hemen bitti.\n",
        "Duran Duran play in Walla Walla with Boutros Boutros-Ghali on Monday.\n",
        "Orang orang itu datang pelan pelan ke pasar.\n",
        "IS is losing ground, and the US us.\n",
        "The war, the the-rapist and a a.m. report in in-depth style.\n",
        "`the the` and <span the the> https://a.example/the the\n".replace("the the\n", "x\n"),
        "It is the\n\nthe end\n",
        "धीरे धीरे वे साथ साथ आए।\n",
        "The U.S. S. Korea talks.\n",
        "It was very very cold in the north of the country, and many many people left.\n",
    ],
)
def test_words_that_may_be_doubled(body: str) -> None:
    assert places("doubled-word", body) == []


def test_the_second_of_two_words_is_dropped() -> None:
    assert mended("doubled-word", "- [The Fall Of Of Ramadi](https://a.example/1)\n") == (
        "- [The Fall Of Ramadi](https://a.example/1)\n"
    )
    head = "---\ntitle: The Fall Of Of Ramadi\n---\n"
    assert mended("doubled-word", "", head) == "---\ntitle: The Fall Of Ramadi\n---\n"


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("**{Source}:** {headline}\n", "{Source}"),
        ("On {Month D, YYYY} they met.\n", "{Month D, YYYY}"),
        ("See {{ link }}.\n", "{{ link }}"),
        ("TODO: a picture\n", "TODO"),
        ("Lorem ipsum\n", "Lorem ipsum"),
        ("The xxx are here.\n", "xxx"),
    ],
)
def test_what_is_left_to_fill_in(body: str, place: str) -> None:
    assert place in places("placeholder", body)


@pytest.mark.parametrize(
    "body",
    [
        "TODO LO QUE HAY QUE SABER\n",
        "Todo lo que hay.\n",
        "`{code}` and \\{this} and ${math}\n",
        "    {% raw %} {indented}\n",
        "[A](https://a.example/{id}) {: .class }\n",
        "Super Bowl XXXI\n",
    ],
)
def test_what_only_looks_so(body: str) -> None:
    assert not found("placeholder", body)


def test_a_placeholder_in_the_title() -> None:
    assert places("placeholder", "", "---\ntitle: 'News -- {date}'\n---\n") == ["{date}"]


@pytest.mark.parametrize(
    "body",
    ['He said "no and left.\n', "He said “no and left.\n", "> „Nein und ging.\n", 'An "" here.\n'],
)
def test_open_quotation_marks(body: str) -> None:
    (warning,) = found("open-quote", body)
    assert ">" not in warning.sentence


@pytest.mark.parametrize(
    "body",
    [
        'He said "no" and left.\n',
        "“One paragraph.\n\n“And the next.”\n",
        '> "One paragraph.\n>\n> "And the next."\n',
        "„Nein“, sagte er. «Non.» »Nej«\n",
        "”Nej”, sa han.\n",
        'A 12" gun, 6\'2" tall\n',
        "It's the soldiers' war; 'joins IS'\n",
        '[A](https://a.example/1 "BBC") and `"`\n',
    ],
)
def test_quotation_marks_in_pairs(body: str) -> None:
    assert not found("open-quote", body)


def test_the_quotes_of_the_front_matter_are_none_of_the_title() -> None:
    assert not found("open-quote", "", '---\ntitle: "He said: no"\n---\n')
    assert found("open-quote", "", "---\ntitle: 'He said \"no'\n---\n")


# Sections, quotes and pictures


def test_headings_with_nothing_below() -> None:
    body = "## Asia\n\n## Europe\n\n- [A](https://a.example/1) -- BBC\n\n## Africa\n"
    assert places("empty-heading", body) == ["Asia", "Africa"]
    assert not found("empty-heading", body, skips_empty_sections=True)
    assert mended("empty-heading", body) == body.removeprefix("## Asia\n\n")
    assert not found("empty-heading", "# World\n\n## Asia\n\nWords\n")


def test_quotes() -> None:
    assert found("empty-quote", "Words\n\n>\n")
    assert not found("empty-quote", LEAD)
    long = f"> {'word ' * 30}\n>\n> {'word ' * 30}\n"
    assert "60 words" in found("long-excerpt", long, longest_excerpt=50)[0].sentence
    assert not found("long-excerpt", long, longest_excerpt=60)
    assert not found("long-excerpt", long)


@pytest.mark.parametrize(
    "caption",
    [
        "*A street in Ramadi. Reuters*", "*A street (AFP/Getty)*", "*© Agence*", "*DoD Photo*",
        "*A street. Sergei Karpukhin/Reuters*", "*A street. [Wikimedia](https://a.example/)*",
    ],
)  # fmt: skip
def test_captions_that_name_an_owner(caption: str) -> None:
    assert not found("image-credit", f"![A street](images/a.jpg)\n{caption}\n")


def test_pictures_without_words_or_owner() -> None:
    assert places("image-alt", "![](a.jpg)\n") == ["![](a.jpg)"]
    assert places("image-alt", "<img src=a.jpg alt=''>\n") == ["<img src=a.jpg alt=''>"]
    assert not found("image-alt", "![A street](a.jpg)\n\n<img alt='A street' src=a.jpg>\n")
    assert found("image-credit", "![A street](a.jpg)\n*A street in Ramadi, yesterday*\n")
    assert found("image-credit", "![A street](a.jpg)\n")
    assert not found("image-credit", "A small ![icon](a.png) in a text.\n")


# Addresses


def test_addresses_that_were_visited() -> None:
    url = "https://a.example/old"
    body = f"- [A]({url}) -- BBC\n"

    def visit(state: str, new_url: str = "") -> dict[str, object]:
        return {url: SimpleNamespace(state=state, reason="It says why.", new_url=new_url)}

    assert places("dead-link", body, visits=visit("dead")) == [url]
    assert "It says why." in found("dead-link", body, visits=visit("dead"))[0].sentence
    assert found("walled-link", body, visits=visit("wall"))
    assert found("front-page-link", body, visits=visit("home"))
    moved = mended("moved-link", body, visits=visit("moved", "https://a.example/new_(1)"))
    assert moved == "- [A](https://a.example/new_(1)) -- BBC\n"
    for rule in ("dead-link", "moved-link", "front-page-link", "walled-link"):
        assert not found(rule, body, visits=visit("ok"))
        assert not found(rule, body, visits=visit("unknown"))


def test_tracking_is_cleaned_in_place() -> None:
    body = "- [A](https://a.example/1?id=2&amp;utm_source=rss) -- BBC\n"
    (warning,) = found("tracking-address", body)
    assert "utm_source" in warning.sentence
    assert mended("tracking-address", body) == "- [A](https://a.example/1?id=2) -- BBC\n"
    assert not found("tracking-address", "[A](https://a.example/1?id=2)\n", cleaning=CLEANING)


@pytest.mark.parametrize(
    ("url", "is_phone"),
    [
        ("https://m.bbc.com/news/1", True),
        ("https://en.m.wikipedia.org/wiki/War", True),
        ("https://mobile.twitter.com/a/status/1", True),
        ("https://amp.theguardian.com/world/2015/may/28/tajikistan", True),
        ("https://a.example/2015/05/a-story/amp/", True),
        ("https://a.example/a-story.amp.html", True),
        ("https://a.blogspot.com/2015/05/a.html?m=1", True),
        ("https://www.bbc.com/news/1", False),
        ("https://m.co/about", False),
        ("https://amp.dev/documentation", False),
        ("https://a.example/browse/amp", False),
        ("https://a.example/?m=1", False),
        ("https://www.www.example.co.uk/", False),
    ],
)
def test_addresses_for_telephones(url: str, is_phone: bool) -> None:
    assert bool(found("phone-address", f"[A]({url})\n")) is is_phone


def test_rules_can_be_turned_off() -> None:
    assert found("bare-address", "- <https://a.example/1>\n")
    off = frozenset(["bare-address"])
    assert not found("bare-address", "- <https://a.example/1>\n", off=off)


def test_keys_stay_when_text_moves_and_tell_findings_apart() -> None:
    body = "He saw the the man.\n\nThe the end of the war.\n"
    first, second = found("doubled-word", body)
    assert first.key != second.key
    moved, _ = found("doubled-word", "A line before.\n\n" + body)
    assert moved.key == first.key
    assert (moved.line, moved.column) == (HEAD.count("\n") + 3, 8)
