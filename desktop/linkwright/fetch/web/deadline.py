"""A moment by which everything that belongs together must have ended."""

import math
import time


class Deadline:
    """Shared by all who work towards it; whoever moves it moves it for all.

    Attributes:
        at: the moment of time.monotonic().
    """

    def __init__(self, at: float = math.inf) -> None:
        self.at = at

    def left_s(self) -> float | None:
        """The seconds that are left, None for no limit.

        Raises:
            TimeoutError: none are.
        """
        if self.at == math.inf:
            return None
        left = self.at - time.monotonic()
        if left <= 0:
            raise TimeoutError("the deadline has passed")
        return left

    def come_within(self, seconds: float) -> None:
        """Come no later than so many seconds from now."""
        self.at = min(self.at, time.monotonic() + seconds)
