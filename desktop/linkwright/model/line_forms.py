"""The grammar of a line style: its pattern taken apart, and text matched against it."""

import re
from dataclasses import dataclass

from linkwright.model.markdown_text import MARKED_UP

SHOWN_FIELDS = ("source", "author", "date", "via", "note")

LINK = "[{title}]({url})"
_FIELD = re.compile(r"\{([^{}]*)\}")
_JOINT = re.compile(r"\s*[,/·;]\s*")
_CLOSERS = re.compile(r"[)\]*_~”\"»']*")
_OPENERS = re.compile(r"[(\[*_~“\"«']*$")
_MIRROR = dict(zip("*_~\"'“”«»„(", "*_~\"'”“»«“)", strict=True))
_WORD = re.compile(r"\w")
# Marks that separate parts: a value that begins with one has been cut at the wrong place.
_SEPARATORS = "-–—:|,.;([/·)]"
_LONGEST = 2000  # text beside a link that is longer is prose

# Which fields a group shows when fewer values stand there than it has fields.
_PRIORITY = ("source", "note", "author", "date", "via")

FieldPlaces = dict[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Group:
    """Fields of a pattern that stand and fall together.

    Attributes:
        opening: literal text before the first of them.
        fields: their names.
        joints: literal text between them, one fewer than fields.
        closing: literal text behind the last.
    """

    opening: str
    fields: tuple[str, ...]
    joints: tuple[str, ...]
    closing: str

    def render(self, values: dict[str, str]) -> str:
        """The group with the values that are there; "" without any."""
        text = ""
        for index, name in enumerate(self.fields):
            if values.get(name):
                text += (self.joints[index - 1] if text else "") + values[name]
        return self.opening + text + self.closing if text else ""


@dataclass(frozen=True, slots=True)
class LineForm:
    """A pattern taken apart around its link.

    Attributes:
        start: literal text that every line begins with.
        before: groups between that and the link.
        opening: marks directly around the link, such as ``**``, before
        closing: and behind it.
        after: groups behind the link.
        end: literal text that every line ends with.
        has_note: the pattern says where a note goes; else it stands in italics at the end.
    """

    start: str
    before: tuple[Group, ...]
    opening: str
    closing: str
    after: tuple[Group, ...]
    end: str
    has_note: bool

    @property
    def fields(self) -> frozenset[str]:
        """The fields that a line shows; a note always is."""
        groups = (*self.before, *self.after)
        return frozenset(name for group in groups for name in group.fields) | {"note"}

    @property
    def literals(self) -> tuple[str, ...]:
        """The texts that end a field."""
        groups = (*self.before, *self.after)
        texts = [text for group in groups for text in (group.opening, group.closing, *group.joints)]
        return tuple(dict.fromkeys(text for text in (*texts, self.end, " *") if text))

    def render(self, link: str, values: dict[str, str]) -> str:
        """A line from the Markdown of its link and of its other fields."""
        note = values.get("note")
        return "".join(
            (
                self.start,
                *(group.render(values) for group in self.before),
                self.opening,
                link,
                self.closing,
                *(group.render(values) for group in self.after),
                self.end,
                f" *{note}*" if note and not self.has_note else "",
            )
        )

    def match(self, before: str, after: str) -> tuple[FieldPlaces, FieldPlaces] | None:
        """Find the fields in the texts before and behind a link.

        Returns:
            For either text the start and end of each field in it; None if this form could not
            have made these texts.
        """
        if not before and not after:
            return None if self.start or self.opening or self.end else ({}, {})
        if not (before.startswith(self.start) and before.endswith(self.opening)):
            return None
        if not after.startswith(self.closing) or not after.endswith((self.end, "*")):
            return None
        # What is cheap to rule out goes first: every line is held against every style.
        if not self._may_begin(after) or max(len(before), len(after)) > _LONGEST:
            return None
        stop = len(before) - len(self.opening)
        if stop < len(self.start):
            return None
        left = _match_before(self.before, before, len(self.start), stop) if before else {}
        if left is None:
            return None
        return self._match_right(left, after) if after else (left, {})

    def _may_begin(self, after: str) -> bool:
        at = len(self.closing)
        return (
            len(after) <= at
            or after.startswith((self.end or "\0", " *"), at)
            or any(after.startswith(group.opening, at) for group in self.after)
        )

    def _match_right(self, left: FieldPlaces, after: str) -> tuple[FieldPlaces, FieldPlaces] | None:
        masked = masked_markup(after)
        start, stop = len(self.closing), len(after)
        right: FieldPlaces | None = None
        if self.has_note or any(group.closing.startswith("*") for group in self.after):
            right = self._match_groups(masked, start, stop)
        if right is None and not self.has_note:
            note = _italics_at_end(masked, start)
            right = self._match_groups(masked, start, note[0] - 2 if note else stop)
            if right is not None and note:
                right["note"] = note
        return None if right is None else (left, right)

    def _match_groups(self, masked: str, start: int, stop: int) -> FieldPlaces | None:
        if not masked.endswith(self.end, start, stop):
            return None
        return _match_after(self.after, masked, start, stop - len(self.end))


def parse_pattern(pattern: str) -> LineForm:
    """Take a pattern apart.

    Raises:
        ValueError: it lacks its link or has an unknown or repeated field; says so in a sentence.
    """
    left, link, right = pattern.partition(LINK)
    fields = _FIELD.findall(left + right)
    if not link or "{title}" in left + right or "{url}" in left + right:
        raise ValueError(f"it must hold {LINK} exactly once.")
    for name in fields:
        if name not in SHOWN_FIELDS or fields.count(name) > 1:
            raise ValueError(f"{{{name}}} is no field or stands twice.")
    width = _width_of_marks(left, right)
    opening, closing = left[len(left) - width :], right[:width]
    start, before = _groups_before(_FIELD.split(left[: len(left) - width]))
    after, end = _groups_after(_FIELD.split(right[width:]))
    return LineForm(start, before, opening, closing, after, end, "note" in fields)


def _width_of_marks(left: str, right: str) -> int:
    """How many characters beside the link are a pair of marks around it."""
    width = 0
    for before, after in zip(reversed(left), right, strict=False):
        if _MIRROR.get(before) != after:
            break
        width += 1
    return width


def _groups_before(parts: list[str]) -> tuple[str, tuple[Group, ...]]:
    """Groups from literal, field, literal ...; text without a field is the line's start."""
    if len(parts) == 1:
        return parts[0], ()
    groups: list[Group] = []
    opening, names, joints = parts[0], [parts[1]], list[str]()
    for literal, name in zip(parts[2:-1:2], parts[3::2], strict=True):
        if _JOINT.fullmatch(literal):
            joints.append(literal)
            names.append(name)
            continue
        cut = len(literal) - len((_OPENERS.search(literal) or [""])[0])
        groups.append(Group(opening, tuple(names), tuple(joints), literal[:cut]))
        opening, names, joints = literal[cut:], [name], []
    groups.append(Group(opening, tuple(names), tuple(joints), parts[-1]))
    return "", tuple(groups)


def _groups_after(parts: list[str]) -> tuple[tuple[Group, ...], str]:
    """The same behind the link; marks behind the last field are the line's end."""
    if len(parts) == 1:
        return (), parts[0]
    groups: list[Group] = []
    opening, names, joints = parts[0], [parts[1]], list[str]()
    for literal, name in zip(parts[2:-1:2], parts[3::2], strict=True):
        if _JOINT.fullmatch(literal):
            joints.append(literal)
            names.append(name)
            continue
        cut = len((_CLOSERS.match(literal) or [""])[0])
        groups.append(Group(opening, tuple(names), tuple(joints), literal[:cut]))
        opening, names, joints = literal[cut:], [name], []
    last = parts[-1]
    cut = len(last) if _WORD.search(last) else len((_CLOSERS.match(last) or [""])[0])
    groups.append(Group(opening, tuple(names), tuple(joints), last[:cut]))
    return tuple(groups), last[cut:]


def masked_markup(text: str) -> str:
    """Text of the same length in which escaped characters cannot be taken for separators."""
    if "\\" not in text and "&" not in text:
        return text
    return MARKED_UP.sub(lambda match: "\0" * len(match[0]), text)


def _italics_at_end(masked: str, start: int) -> tuple[int, int] | None:
    if not masked.endswith("*") or masked.endswith(("**", " *")):
        return None
    at = masked.rfind(" *", start, len(masked) - 1) + 2
    inner = masked[at:-1]
    if at < start + 2 or not inner or "*" in inner or inner[0].isspace():
        return None
    return at, len(masked) - 1


def _match_before(
    groups: tuple[Group, ...], before: str, start: int, stop: int
) -> FieldPlaces | None:
    masked = masked_markup(before)
    places: FieldPlaces = {}
    for index in range(len(groups) - 1, -1, -1):
        group = groups[index]
        if stop == start:
            break
        if not masked.endswith(group.closing, start, stop):
            continue
        end = stop - len(group.closing)
        at = start
        for earlier in groups[:index]:
            at = max(at, masked.rfind(earlier.closing, start, end) + len(earlier.closing))
        if not masked.startswith(group.opening, at, end):
            return None
        if not _place(group, masked, at + len(group.opening), end, places):
            return None
        stop = at
    return places if stop == start else None


def _match_after(groups: tuple[Group, ...], masked: str, at: int, stop: int) -> FieldPlaces | None:
    places: FieldPlaces = {}
    first = 0
    while at < stop:
        fitting = [
            index
            for index in range(first, len(groups))
            if masked.startswith(groups[index].opening, at, stop)
        ]
        if not fitting:
            return None
        index = max(fitting, key=lambda index: len(groups[index].opening))
        group, later = groups[index], groups[index + 1 :]
        start = at + len(group.opening)
        end = _end_of_group(group, later, masked, start, stop)
        if end is None or not _place(group, masked, start, end, places):
            return None
        at, first = end + len(group.closing), index + 1
    return places


def _end_of_group(
    group: Group, later: tuple[Group, ...], masked: str, start: int, stop: int
) -> int | None:
    """Where the fields of a group end: before its closing, the next group, or the end."""
    if not group.closing:
        ends = (masked.find(other.opening, start + 1, stop) for other in later)
        return min((end for end in ends if end >= 0), default=stop)
    end = masked.find(group.closing, start, stop)
    while end >= 0:
        behind = end + len(group.closing)
        is_end = behind == stop or any(masked.startswith(o.opening, behind, stop) for o in later)
        if is_end and masked.count("(", start, end) == masked.count(")", start, end):
            return end
        if group.closing[0] in "*_":
            return None  # what is within marks has none of them
        end = masked.find(group.closing, end + 1, stop)
    return None


def _place(group: Group, masked: str, start: int, end: int, places: FieldPlaces) -> bool:
    """Share a stretch out among the fields of a group; False if it cannot be their text."""
    cuts = [start]
    for joint in group.joints:
        at = masked.find(joint, cuts[-1], end)
        if at < 0:
            break
        cuts += [at, at + len(joint)]
    cuts.append(end)
    parts = list(zip(cuts[::2], cuts[1::2], strict=True))
    kept = sorted(group.fields, key=_PRIORITY.index)[: len(parts)]
    for name, (first, last) in zip((n for n in group.fields if n in kept), parts, strict=True):
        if first >= last or masked[first].isspace() or masked[last - 1].isspace():
            return False
        if masked[first] in _SEPARATORS or masked[last - 1] in ":|,;(/·":
            return False
        places[name] = (first, last)
    return True
