"""Put what several dossiers contain side by side, as CSV.

python examples/compare_provinces.py examples/dossiers/*.json > compared.csv
"""

import csv
import sys
from collections import Counter
from collections.abc import Iterable

from coordination import Dossier, load, validate
from coordination.model.enumerations import ObligationForce, OutcomeKind
from coordination.model.quantity import Comparator

COLUMNS = [
    "dossier",
    "rests on",
    *(force.value for force in ObligationForce),
    "with a time",
    "exact figures",
    "other figures",
    "shortcomings",
    "left open",
]


def row(dossier: Dossier) -> list[object]:
    """Count what ``dossier`` contains; the columns are `COLUMNS`."""
    based = dict.fromkeys(
        base for one in dossier.agreements for base in one.bases or ()
    )
    numbers = [str(one.number) for one in dossier.documents if one.id in based]
    forces = Counter(one.force for one in dossier.obligations)
    comparators = Counter(
        one.quantity.comparator for one in dossier.outcomes if one.quantity is not None
    )
    return [
        dossier.id,
        "; ".join(numbers),
        *(forces[force] for force in ObligationForce),
        sum(one.due is not None for one in dossier.obligations),
        comparators[Comparator.EXACT],
        comparators.total() - comparators[Comparator.EXACT],
        sum(one.kind is OutcomeKind.SHORTCOMING for one in dossier.outcomes),
        len(validate(dossier).by_code().get("field-left-open", ())),
    ]


def compare(dossiers: Iterable[Dossier]) -> None:
    """Write a row for each of ``dossiers`` to standard output."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(map(row, dossiers))


if __name__ == "__main__":
    compare(map(load, sys.argv[1:]))
