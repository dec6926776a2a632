"""What visiting a link of a post has shown."""

from dataclasses import dataclass
from typing import Literal

CheckState = Literal["ok", "moved", "home", "wall", "dead", "unknown"]


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The state of one link of a post.

    Attributes:
        url: the link exactly as it was asked about.
        state: "ok"; "moved" for good to `new_url`; "home", it leads to the front page now;
            "wall", a log-in, consent or pay page stands before it; "dead" only when that is
            certain; "unknown" when it could not be checked.
        reason: why, as a plain sentence for people; "" for "ok".
        new_url: where a moved link stands now, cleaned; else "".
    """

    url: str
    state: CheckState
    reason: str = ""
    new_url: str = ""
