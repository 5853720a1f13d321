"""List what falls due between two days, in several dossiers at once.

python examples/deadlines.py 2024-01-01 2024-12-31 examples/dossiers/*.json
"""

import sys
from collections.abc import Iterable, Iterator
from datetime import date

from coordination import Dossier, Party, load
from coordination.model.deadlines import Certainty, FallsDue
from coordination.model.labels import label


def agenda(dossiers: Iterable[Dossier], start: date, end: date) -> Iterator[str]:
    """Yield a line for each obligation each time it falls due, in order of time."""
    found = [
        (falls, dossier)
        for dossier in dossiers
        for falls in dossier.due_between(start, end)
    ]
    for falls, dossier in sorted(found, key=lambda pair: pair[0].earliest or start):
        yield f"{when(falls)} | {who(dossier, falls)}: {falls.obligation.text}"


def when(falls: FallsDue) -> str:
    """Say when it falls due, and never more than is known."""
    match falls.certainty:
        case Certainty.DAY:
            deadline = "" if falls.deadline is None else label(falls.deadline, "vi")
            return f"{deadline} {falls.earliest}".strip()
        case Certainty.WITHIN:
            return f"{falls.earliest or '…'} – {falls.latest or '…'}"
    return f"{falls.obligation.due} ({label(falls.certainty, 'vi')})"


def who(dossier: Dossier, falls: FallsDue) -> str:
    """Name the bodies that owe it."""
    bearers = [dossier[party] for party in falls.obligation.bearers or ()]
    names = [body.name for body in bearers if isinstance(body, Party)]
    return ", ".join(names) or "không nói ai"


if __name__ == "__main__":
    first, last = map(date.fromisoformat, sys.argv[1:3])
    for line in agenda(map(load, sys.argv[3:]), first, last):
        print(line)
