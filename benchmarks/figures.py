"""One measured figure beside what it is compared with, and the line that shows it."""

from dataclasses import dataclass
from statistics import quantiles

HEADING = f"{'':<58}{'ours':>12}{'floor or peer':>32}{'ratio':>8}  target"


@dataclass(frozen=True, slots=True)
class Figure:
    """A measurement; smaller is better.

    Attributes:
        what: what was measured, and which statistic this is.
        value: ours, in `unit`.
        unit: "ms", "MB", "%" ...
        target: the most that is allowed: a value in `unit`, or `is_ratio`.
        floor: what is unavoidable, or what a peer takes, measured in the same run.
        floor_name: what that floor is.
        is_ratio: the target is a ratio to the floor.
    """

    what: str
    value: float
    unit: str
    target: float | None = None
    floor: float | None = None
    floor_name: str = ""
    is_ratio: bool = False

    @property
    def ratio(self) -> float | None:
        """Ours by the floor's, None without a floor."""
        return self.value / self.floor if self.floor else None

    @property
    def held(self) -> bool | None:
        """Whether the target is held, None when there is none."""
        if self.target is None:
            return None
        measured = self.ratio if self.is_ratio else self.value
        return measured is not None and measured <= self.target

    def line(self) -> str:
        """One line under `HEADING`."""
        ours = f"{self.value:.1f} {self.unit}"
        floor = "" if self.floor is None else f"{self.floor_name} {self.floor:.1f} {self.unit}"
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        target = ""
        if self.target is not None:
            unit = "x" if self.is_ratio else self.unit
            target = f"at most {self.target:g} {unit}{'' if self.held else '   MISSED'}"
        return f"{self.what:<58}{ours:>12}{floor:>32}{ratio:>8}  {target}".rstrip()


def p95(values: list[float]) -> float:
    """The value that 95 of 100 do not exceed."""
    return quantiles(values, n=20)[-1]
