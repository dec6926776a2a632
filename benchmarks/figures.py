"""One measured figure beside what it is compared with, and the line that shows it."""

from dataclasses import dataclass

HEADING = f"{'':<58}{'ours':>12}{'floor or peer':>32}{'ratio':>8}  target"


@dataclass(frozen=True, slots=True)
class Figure:
    """A measurement; smaller is better.

    Attributes:
        what: what was measured, and which statistic this is.
        value: ours, in `unit`.
        unit: "ms", "MB", "%" ...
        target: the most that is allowed: a ratio to `floor` when that is given, else a value.
        floor: what is unavoidable, or what a peer takes, measured in the same run.
        floor_name: what that floor is.
    """

    what: str
    value: float
    unit: str
    target: float | None = None
    floor: float | None = None
    floor_name: str = ""

    @property
    def ratio(self) -> float | None:
        """Ours by the floor's, None without a floor."""
        return self.value / self.floor if self.floor else None

    @property
    def held(self) -> bool | None:
        """Whether the target is held, None when there is none."""
        if self.target is None:
            return None
        return (self.ratio or self.value) <= self.target

    def line(self) -> str:
        """One line under `HEADING`."""
        ours = f"{self.value:.1f} {self.unit}"
        floor = "" if self.floor is None else f"{self.floor_name} {self.floor:.1f} {self.unit}"
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        target = ""
        if self.target is not None:
            unit = self.unit if self.ratio is None else "x"
            target = f"at most {self.target:g} {unit}{'' if self.held else '   MISSED'}"
        return f"{self.what:<58}{ours:>12}{floor:>32}{ratio:>8}  {target}".rstrip()
