"""Turn a spreadsheet, saved as CSV, into a dossier.

    python examples/spreadsheet.py examples/spreadsheet.csv > dossier.json

A cell that cannot be read is reported with its line and column; nothing is guessed.
"""

import csv
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from coordination import (
    Agreement,
    Dossier,
    Party,
    dumps,
    parse_date,
    parse_number,
    parse_period,
)
from coordination.model.enumerations import AgreementKind, PartyRole
from coordination.model.party import Involvement

KINDS: Final = {
    "chương trình": AgreementKind.PROGRAMME,
    "kế hoạch": AgreementKind.PLAN,
    "quy chế": AgreementKind.REGULATION,
}

#: Column → the field of an agreement it fills, and how its cells are read.
COLUMNS: Final[Mapping[str, tuple[str, Callable[[str], Any]]]] = {
    "Mã": ("id", str),
    "Loại": ("kind", KINDS.__getitem__),
    "Số ký hiệu": ("number", parse_number),
    "Ngày ký": ("signed", parse_date),
    "Thời gian": ("period", parse_period),
}
SIDES: Final = ("Bên A", "Bên B")


def read(rows: Iterable[Mapping[str, str]], faults: list[str]) -> Dossier:
    """Build a dossier of ``rows``; what is wrong with cells is added to ``faults``."""
    parties: dict[str, Party] = {}
    agreements = []
    for line, row in enumerate(rows, 2):
        fields: dict[str, Any] = {}
        for column, (name, reader) in COLUMNS.items():
            # An empty cell is not stated: the field stays absent.
            if cell := row[column].strip():
                try:
                    fields[name] = reader(cell)
                except (ValueError, KeyError) as error:
                    faults.append(f"line {line}, {column}: {error}")
        names = [row[side].strip() for side in SIDES]
        for name in names:
            parties.setdefault(name, Party(id=f"party-{len(parties) + 1}", name=name))
        fields["parties"] = tuple(
            Involvement(party=parties[name].id, role=PartyRole.SIGNATORY)
            for name in names
        )
        if not faults:
            agreements.append(Agreement(**fields))
    return Dossier(
        id="spreadsheet", parties=tuple(parties.values()), agreements=tuple(agreements)
    )


def main(path: str) -> int:
    """Write the dossier to standard output, or what is wrong to standard error."""
    faults: list[str] = []
    with open(path, encoding="utf-8-sig", newline="") as file:  # noqa: PTH123 - a script
        dossier = read(csv.DictReader(file), faults)
    if faults:
        print("\n".join(faults), file=sys.stderr)
        return 1
    print(dumps(dossier, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
