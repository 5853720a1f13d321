"""What five real programmes say: who owes what, resting on what, and how sure it is.

Run it with ``python examples/five_documents.py``.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Final

from coordination import (
    Agreement,
    Document,
    Dossier,
    Obligation,
    PartialDate,
    Party,
    load,
    validate,
)
from coordination.model.enumerations import Basis
from coordination.model.labels import label

FOLDER: Final = Path(__file__).with_name("dossiers")
PROGRAMMES: Final = ("thanh-hoa", "tay-ninh", "ha-giang", "nghe-an", "khanh-hoa")
FIRST, LAST = date(2020, 1, 1), date(2025, 12, 31)
DISAGREEMENTS: Final = ("source-disagrees-with-itself", "sources-disagree")


def owed(dossier: Dossier) -> Iterator[str]:
    """Say what each side owes, and when, as far as that is said."""
    sure = {
        falls.obligation.id: label(falls.certainty, "en")
        for falls in dossier.due_between(FIRST, LAST)
    }
    for one in dossier.obligations:
        said = [f"“{claim.quote}”" for claim in dossier.claims_about(one.id, "/due")]
        when = f"{one.due} ({sure[one.id]})" if one.id in sure else ", ".join(said)
        force = label(one.force, "en")
        yield f"{who(dossier, one)}: {one.text} – {force}, {when or 'no time said'}"


def who(dossier: Dossier, obligation: Obligation) -> str:
    """Name who owes it: the bearers, or else all parties of the agreement."""
    agreement = obligation.agreement and dossier[obligation.agreement]
    if obligation.bearers is None and isinstance(agreement, Agreement):
        together = [one.party for one in agreement.parties or ()]
        return f"the parties ({names(dossier, together)})"
    return names(dossier, obligation.bearers or ()) or "not said who"


def names(dossier: Dossier, parties: Iterable[str]) -> str:
    """Name the parties with these ids."""
    bodies = (dossier[party] for party in parties)
    return ", ".join(body.name for body in bodies if isinstance(body, Party))


def bases(dossier: Dossier) -> Iterator[str]:
    """Say on which decisions the agreements rest, and whether a source says so."""
    for agreement in dossier.agreements:
        for at, base in enumerate(agreement.bases or ()):
            document = dossier[base]
            if isinstance(document, Document):
                claims = dossier.claims_about(agreement.id, f"/bases/{at}")
                basis = ", ".join(label(claim.basis, "en") for claim in claims)
                yield f"{agreement.id}: {document.number}, {document.issued} ({basis})"


def figures(dossier: Dossier) -> Iterator[str]:
    """Say which figures were reported, in which words, and how sure they are."""
    for one in dossier.outcomes:
        if one.quantity is not None:
            certainty = label(one.quantity.comparator, "en")
            for claim in dossier.claims_about(one.id, "/quantity"):
                yield f"{one.text}: “{claim.quote}” ({certainty})"


def disagreements(dossier: Dossier) -> Iterator[str]:
    """Say where sources disagree, with each other or with themselves."""
    found = validate(dossier).by_code()
    for code in DISAGREEMENTS:
        for finding in found.get(code, ()):
            yield f"{finding.pointer}: {finding.message('en')}"


def open_years(dossier: Dossier) -> Iterator[str]:
    """Say which years are not stated, and what a reader may infer."""
    dates: list[tuple[str, str, PartialDate | None]] = [
        *((event.id, "/date", event.date) for event in dossier.events),
        *((one.id, "/signed", one.signed) for one in dossier.agreements),
    ]
    for about, field, day in dates:
        if day is not None and day.year is None:
            inferred = [
                str(claim.reading)
                for claim in dossier.claims_about(about, field)
                if claim.basis is Basis.INFERRED
            ]
            yield f"{about}: {day} (inferred: {', '.join(inferred) or 'nothing'})"


def main() -> None:
    """Print the five answers for each of the five programmes."""
    for name in PROGRAMMES:
        dossier = load(FOLDER / f"{name}.json")
        print(f"\n{dossier.title}")
        for answer in (owed, bases, figures, disagreements, open_years):
            print(f"  {answer.__name__.replace('_', ' ').capitalize()}")
            for line in list(answer(dossier)) or ["nothing stated"]:
                print(f"    {line}")


if __name__ == "__main__":
    main()
