"""Figures that grew, awards and money by year, and where sources disagree."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Final

from attrs import define, field

from coordination.collections.answers import Disagreement, Growth, YearOfAwards
from coordination.diagnostics.pointer import split
from coordination.model.dossier import Dossier
from coordination.model.enumerations import OutcomeKind
from coordination.model.event import Event
from coordination.model.outcome import Outcome
from coordination.model.quantity import Comparator, Quantity
from coordination.tables.spelling import words_of
from coordination.validators.validate import validate

_MONEY: Final = frozenset({"đồng", "vnđ", "vnd"})
_LOWER_BOUNDS: Final = frozenset({Comparator.MORE_THAN, Comparator.AT_LEAST})
#: The codes of findings that sources say different things.
DISAGREEMENTS: Final = (
    "sources-disagree",
    "source-disagrees-with-itself",
    "comparators-differ",
)


def list_growth(dossiers: Iterable[Dossier]) -> Iterator[Growth]:
    """Yield pairs of figures of one measure, each with the next in time."""
    for dossier in dossiers:
        for ordered in list_measures(dossier):
            for (start, earlier), (end, later) in pairwise(ordered):
                if start < end:
                    yield _growth(dossier, earlier, later)


def list_measures(dossier: Dossier) -> Iterator[list[tuple[date, Outcome]]]:
    """Yield the outcomes of each measure, in order of time.

    A measure is what one agreement has counted under the same words in the same
    units.  Figures without a time are left out.
    """
    measures: defaultdict[object, list[tuple[date, Outcome]]] = defaultdict(list)
    for one in dossier.outcomes:
        day, quantity = _day_of(dossier, one), one.quantity
        if day is not None and quantity is not None and quantity.change is None:
            words = tuple(words_of(one.text or ""))
            of_what = (one.agreement, one.kind, words, quantity.units, quantity.per)
            measures[of_what].append((day, one))
    for found in measures.values():
        yield sorted(found, key=lambda pair: pair[0])


def _growth(dossier: Dossier, earlier: Outcome, later: Outcome) -> Growth:
    before, after = earlier.quantity, later.quantity
    units = ", ".join(after.units if after else ())
    return Growth(
        dossier=dossier.id,
        agreement=later.agreement,
        measure=": ".join(filter(None, (later.text, units))),
        earlier=earlier.id,
        later=later.id,
        before=str(before),
        after=str(after),
        grew=is_above(after, before) if before and after else None,
    )


def is_above(one: Quantity, other: Quantity) -> bool | None:
    """Return whether a figure is surely above another, surely not, or unknown."""
    (low, high), (least, most) = _bounds(one), _bounds(other)
    if low is not None and most is not None and low > most:
        return True
    if high is not None and least is not None and high <= least:
        return False
    return None


def _bounds(one: Quantity) -> tuple[Decimal | None, Decimal | None]:
    """Return the least and the most that a figure can mean."""
    low, high = one.amount, one.upper or one.amount
    match one.comparator:
        case Comparator.EXACT:
            return low, high
        case Comparator.MORE_THAN | Comparator.AT_LEAST:
            return low, None
        case Comparator.NEARLY | Comparator.AT_MOST:
            return None, high
        case _:
            return None, None


@define
class _Sum:
    """What is added up for one year."""

    awards: Decimal = Decimal(0)
    money: Decimal = Decimal(0)
    at_least: bool = False
    unclear: int = 0
    dossiers: dict[str, None] = field(factory=dict)

    def add(self, dossier: str, one: Outcome) -> None:
        """Add an outcome that is an award or is counted in money."""
        self.dossiers[dossier] = None
        quantity = one.quantity
        if quantity is None:
            self.awards += 1
            return
        low, _ = _bounds(quantity)
        if low is None or quantity.change is not None:
            self.unclear += 1
            return
        is_bound = quantity.comparator in _LOWER_BOUNDS or quantity.upper is not None
        self.at_least = self.at_least or is_bound
        if _is_money(quantity):
            self.money += low
        else:
            self.awards += low


def sum_awards_and_money(dossiers: Iterable[Dossier]) -> list[YearOfAwards]:
    """Return the awards and the money that outcomes report, by year."""
    sums: defaultdict[int | None, _Sum] = defaultdict(_Sum)
    for dossier in dossiers:
        for one in dossier.outcomes:
            if one.kind is OutcomeKind.AWARD or (
                one.quantity is not None and _is_money(one.quantity)
            ):
                day = _day_of(dossier, one)
                sums[None if day is None else day.year].add(dossier.id, one)
    return [
        YearOfAwards(
            year=year,
            awards=found.awards,
            money=found.money,
            at_least=found.at_least,
            unclear=found.unclear,
            dossiers=tuple(found.dossiers),
        )
        for year, found in sorted(sums.items(), key=lambda one: one[0] or 10_000)
    ]


def _is_money(quantity: Quantity) -> bool:
    return any(unit.casefold() in _MONEY for unit in quantity.units)


def _day_of(dossier: Dossier, one: Outcome) -> date | None:
    """Return the last day for which a figure is given: of its time, or its event."""
    event = dossier.index.find(one.event, Event)
    times = (one.as_of, one.period, None if event is None else event.date)
    return next((time.latest for time in times if time and time.latest), None)


def list_disagreements(dossiers: Iterable[Dossier]) -> Iterator[Disagreement]:
    """Yield the fields of which sources surely say different things."""
    for dossier in dossiers:
        for one in validate(dossier, select=DISAGREEMENTS):
            collection, at, *rest = split(one.pointer)
            entity = getattr(dossier, collection)[int(at)]
            yield Disagreement(
                dossier=dossier.id,
                about=entity.id,
                field="/" + "/".join(rest),
                kind=one.code,
                readings=str(one.params["readings"]),
            )
