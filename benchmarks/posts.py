"""Posts to measure with: one of ordinary length, one of 5,000 words with 200 links."""

SENTENCE = (
    "the people who write every day know that a list of links is never finished and that the "
    "sources of a story are worth as much as its headline because readers follow them home"
)
WORDS = SENTENCE.split()


def short_post() -> str:
    """A post with a lead, an excerpt, and a list of ten links."""
    return post(words=400, links=10)


def long_post() -> str:
    """A post of 5,000 words with 200 links in five lists."""
    return post(words=5000, links=200, lists=5)


def link_post() -> str:
    """A post with one list of 500 links."""
    return post(words=400, links=500)


def post(words: int, links: int, lists: int = 1) -> str:
    """A post file: front matter, paragraphs of 80 words, and link lists between them.

    Args:
        words: how many words the paragraphs have in all.
        links: how many links the lists have in all.
        lists: over how many lists the links are spread.
    """
    parts = ["---", "title: A Long Day On The Border", "labels: [Border, Roundup]", "---", ""]
    paragraphs = [
        paragraph(number, min(80, words - 80 * number)) for number in range(-(-words // 80))
    ]
    each = links // lists
    for number in range(lists):
        parts += paragraphs[number::lists]
        parts += [f"## More News On Part {number + 1}", ""]
        parts += [link_line(number * each + index) for index in range(each)]
        parts.append("")
    return "\n".join(parts)


def paragraph(number: int, words: int) -> str:
    """A paragraph that differs from its neighbours, with some emphasis, and a blank line."""
    text = [WORDS[(number * 7 + index) % len(WORDS)] for index in range(words)]
    text[0] = text[0].capitalize()
    text[words // 2] = f"*{text[words // 2]}*"
    return " ".join(text) + ".\n"


def link_line(number: int) -> str:
    """A line of a link list, in the style that is shipped as the first."""
    title = " ".join(WORDS[(number * 5 + index) % len(WORDS)] for index in range(9)).capitalize()
    return (
        f"- [{title}](https://news{number % 40}.example/2015/05/{number}/story) -- Paper {number}"
    )
