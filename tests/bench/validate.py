"""Time `validate` on one dossier of 500, 1,000, 2,000 and 4,000 agreements.

Run ``python -m tests.bench.validate``; each doubling should cost at most 2.3 times.
"""

from decimal import Decimal
from time import perf_counter
from typing import Final

from attrs import evolve

from coordination import (
    Agreement,
    Claim,
    Document,
    Dossier,
    Due,
    Obligation,
    Outcome,
    Party,
    Quantity,
    Recurrence,
    Source,
    validate,
)
from coordination.model.enumerations import (
    AgreementKind,
    ObligationForce,
    OutcomeKind,
    PartyKind,
    SourceKind,
)
from coordination.model.party import Involvement
from tests.validators.cases.case import day, number, period

SIZES: Final = (500, 1_000, 2_000, 4_000)
TEXT: Final = "Ngày 01/3/2022, hai bên ký kế hoạch. " * 10
YEARLY: Final = Due(recurrence=Recurrence(rule="FREQ=YEARLY;BYMONTH=12"))


def dossier(size: int) -> Dossier:
    """Hold ``size`` agreements beneath one another, with what belongs to them."""
    parties = size // 5
    return Dossier(
        id="big",
        sources=(Source(id="page", kind=SourceKind.ARTICLE),),
        parties=tuple(
            Party(id=f"p{n}", name=f"UBND xã {n}", kind=PartyKind.PEOPLES_COMMITTEE)
            for n in range(parties)
        ),
        documents=tuple(
            Document(id=f"d{n}", number=number("238-QĐ/TW"), issued=day("2020-09-30"))
            for n in range(size)
        ),
        agreements=tuple(
            Agreement(
                id=f"a{n}",
                kind=AgreementKind.PLAN,
                number=number("84-KH/UBND"),
                signed=day("2022-03-01"),
                period=period("2022"),
                parties=tuple(
                    Involvement(party=f"p{(n + k) % parties}") for k in range(2)
                ),
                bases=(f"d{n}",),
                parent=f"a{n // 2}" if n else None,
                supersedes=(f"a{n - 1}",) if n % 3 == 1 else (),
            )
            for n in range(size)
        ),
        obligations=tuple(
            Obligation(
                id=f"o{n}",
                agreement=f"a{n // 2}",
                force=ObligationForce.AGREED,
                text="Báo cáo",
                bearers=(f"p{n // 2 % parties}",),
                due=YEARLY,
            )
            for n in range(2 * size)
        ),
        outcomes=tuple(
            Outcome(
                id=f"t{n}",
                agreement=f"a{n}",
                kind=OutcomeKind.RESULT,
                quantity=Quantity(amount=Decimal(n), units=("tin",)),
                period=period("2022"),
            )
            for n in range(size)
        ),
        claims=tuple(
            Claim(
                source="page",
                about=f"a{n // 2}",
                field="/signed",
                quote="Ngày 01/3/2022",
                start=0,
                end=14,
                reading="2022-03-01",
            )
            for n in range(2 * size)
        ),
    )


def seconds(held: Dossier, runs: int = 5) -> float:
    """Return the best time of some runs, each with an index of its own."""
    best = float("inf")
    for _ in range(runs):
        fresh = evolve(held)
        start = perf_counter()
        validate(fresh, texts={"page": TEXT})
        best = min(best, perf_counter() - start)
    return best


def main() -> None:
    """Print the times and what each doubling costs."""
    before = None
    for size in SIZES:
        took = seconds(dossier(size))
        times = "" if before is None else f"  x {took / before:.2f}"
        print(f"{size:5d} agreements {took * 1000:6.0f} ms{times}")  # noqa: T201 - the result
        before = took


if __name__ == "__main__":
    main()
