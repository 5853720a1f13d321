"""Outcomes against each other, their agreement and the event that reported them."""

from collections.abc import Hashable, Iterator
from decimal import Decimal
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.enumerations import OutcomeKind
from coordination.model.event import Event
from coordination.model.obligation import Obligation
from coordination.model.outcome import Outcome
from coordination.model.period import Period
from coordination.model.plain_decimal import plain_text
from coordination.model.quantity import Comparator, Quantity
from coordination.validators.body_names import split_plain_words
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule
from coordination.validators.sides import find_outsiders


def find_differing_figures(context: RecordContext) -> Iterator[Diagnostic]:
    """Find outcomes whose figure differs from that of an earlier equal one.

    Two are the same if they were stated at one event, in the same words, for the
    same time, of the same unit and the same bodies; the first of them counts.  A
    change is not a total, nor a rate a sum.
    """
    seen: dict[Hashable, tuple[int, Quantity]] = {}
    for at, outcome in enumerate(context.dossier.outcomes):
        quantity = outcome.quantity
        if quantity is None or quantity.amount is None or not _is_recognisable(outcome):
            continue
        first, earlier = seen.setdefault(_make_key(outcome), (at, quantity))
        if _are_apart(earlier, quantity):
            yield diagnose(
                "figures-differ",
                f"/outcomes/{at}/quantity",
                (f"/outcomes/{first}/quantity",),
                figure=str(quantity),
                other=str(earlier),
            )


def _is_recognisable(outcome: Outcome) -> bool:
    """Return True if enough is said to know the same outcome again."""
    owner = outcome.event or outcome.agreement
    return owner is not None and bool(outcome.text or outcome.period or outcome.as_of)


def _are_apart(one: Quantity, other: Quantity) -> bool:
    """Return True if two figures cannot both be right.

    One figure and a range that contains it can, and a figure and a share of as many.
    """
    if one.upper is not None and other.upper is not None:
        return (one.amount, one.upper) != (other.amount, other.upper)
    wholes = {one.total, other.total} - {None}
    return len(wholes) > 1 or not _has_common_figure(one, other)


def _has_common_figure(one: Quantity, other: Quantity) -> bool:
    """Return True if a figure lies within both, from the lower to the upper end."""
    lows = [each.amount for each in (one, other) if each.amount is not None]
    highs = [_get_top(each) for each in (one, other)]
    return max(lows) <= min(each for each in highs if each is not None)


def _get_top(quantity: Quantity) -> Decimal | None:
    return quantity.amount if quantity.upper is None else quantity.upper


def _make_key(outcome: Outcome) -> Hashable:
    comparator = outcome.quantity.comparator if outcome.quantity is not None else None
    return (
        outcome.kind,
        outcome.agreement,
        outcome.event,
        outcome.obligation,
        outcome.part_of,
        outcome.period,
        outcome.as_of,
        outcome.by,
        outcome.award,
        outcome.recipients,
        _list_counted(outcome),
        comparator,
        tuple(sorted(split_plain_words(outcome.text or ""))),
    )


def find_large_parts(context: RecordContext) -> Iterator[Diagnostic]:
    """Find parts that are more than the whole of the same unit.

    A part alone, or all of them together where each is that of other bodies: parts
    such as women and young people may hold the same persons.  What begins with
    "trong đó" is part of the outcome before it.
    """
    found: dict[str, list[tuple[int, Outcome]]] = {}
    before: Outcome | None = None
    for at, outcome in enumerate(context.dossier.outcomes):
        above = outcome.part_of
        if not (outcome.text or "").lower().startswith("trong đó"):
            before = outcome
        elif above is None and before is not None and _is_beside(outcome, before):
            above = before.id
        if above is not None:
            found.setdefault(above, []).append((at, outcome))
    for name, members in found.items():
        whole = context.index.find(name, Outcome)
        most = None if whole is None else _get_most(whole.quantity)
        if whole is None or most is None:
            continue
        same = [
            (at, one)
            for at, one in members
            if _list_counted(one) == _list_counted(whole)
        ]
        sums = [([at], _get_least(one.quantity)) for at, one in same]
        if _are_of_others([one for _, one in same]):
            sums.append(
                ([at for at, _ in same], sum((each for _, each in sums), Decimal(0)))
            )
        for places, least in sums:
            if least > most:
                yield diagnose(
                    "parts-exceed-whole",
                    f"{context.index.by_id[name].pointer}/quantity",
                    tuple(f"/outcomes/{at}/quantity" for at in places),
                    parts=plain_text(least),
                    whole=plain_text(most),
                )
                break


def _is_beside(one: Outcome, other: Outcome) -> bool:
    """Return True if both can be from one sentence."""
    return (one.event, one.agreement, one.period) == (
        other.event,
        other.agreement,
        other.period,
    )


def _list_counted(outcome: Outcome) -> Hashable:
    """Return what a figure counts: its units, for what each, and whether a change."""
    held = outcome.quantity
    return held and (held.units, held.per, held.change, held.against)


def _get_least(quantity: Quantity | None) -> Decimal:
    """Return how many there are at the fewest; nothing where that is not sure."""
    sure = quantity is not None and quantity.comparator in _FLOORS
    return (sure and quantity and quantity.amount) or Decimal(0)


def _get_most(quantity: Quantity | None) -> Decimal | None:
    """Return how many there are at the most; ``None`` where that is not sure.

    What rose as a whole says nothing of its parts: one of them may have fallen.
    """
    if quantity is None or quantity.comparator not in _CEILINGS:
        return None
    if quantity.change is not None:
        return None
    return _get_top(quantity)


_FLOORS: Final = frozenset(
    {Comparator.EXACT, Comparator.MORE_THAN, Comparator.AT_LEAST}
)
_CEILINGS: Final = frozenset({Comparator.EXACT, Comparator.AT_MOST, Comparator.NEARLY})


def _are_of_others(outcomes: list[Outcome]) -> bool:
    """Return True if each is by bodies of its own."""
    by = [body for one in outcomes for body in one.by or ()]
    return len(by) == len(set(by)) and all(one.by for one in outcomes)


def find_unknown_achievers(context: RecordContext) -> Iterator[Diagnostic]:
    """Find results by bodies that have no part in the agreement they came of.

    Silent for awards, which others may grant, and wherever a party, a collective
    body or an organ may be meant.
    """
    achieved = (
        (f"/outcomes/{at}/by", one.agreement, one.by)
        for at, one in enumerate(context.dossier.outcomes)
        if one.kind in _ACHIEVED
    )
    yield from find_outsiders(context.index, "achiever-is-no-party", achieved)


_ACHIEVED: Final = frozenset({OutcomeKind.RESULT, OutcomeKind.SHORTCOMING})


def find_other_agreements(context: RecordContext) -> Iterator[Diagnostic]:
    """Find outcomes of obligations that belong to another agreement than theirs."""
    for at, outcome in enumerate(context.dossier.outcomes):
        obligation = context.index.find(outcome.obligation, Obligation)
        if obligation is None or None in (obligation.agreement, outcome.agreement):
            continue
        if obligation.agreement != outcome.agreement:
            yield diagnose(
                "outcome-of-another-agreement",
                f"/outcomes/{at}/obligation",
                (context.index.by_id[obligation.id].pointer,),
                agreement=outcome.agreement,
                other=obligation.agreement,
            )


def find_outcomes_after_events(context: RecordContext) -> Iterator[Diagnostic]:
    """Find outcomes surely measured for a time after the event that reported them."""
    for at, outcome in enumerate(context.dossier.outcomes):
        event = context.index.find(outcome.event, Event)
        if event is None or event.date is None:
            continue
        name, measured = _find_measured_time(outcome)
        if measured is not None and Period.of(event.date).before(measured):
            yield diagnose(
                "outcome-after-its-event",
                f"/outcomes/{at}/{name}",
                (f"{context.index.by_id[event.id].pointer}/date",),
                measured=str(measured),
                date=str(event.date),
            )


def _find_measured_time(outcome: Outcome) -> tuple[str, Period | None]:
    """Return the day a figure is for, else its time, and the field that says so."""
    if outcome.as_of is not None:
        return "as_of", Period.of(outcome.as_of)
    return "period", outcome.period


RULES: Final = (
    Rule(find_differing_figures, ("figures-differ",)),
    Rule(find_large_parts, ("parts-exceed-whole",)),
    Rule(find_unknown_achievers, ("achiever-is-no-party",)),
    Rule(find_other_agreements, ("outcome-of-another-agreement",)),
    Rule(find_outcomes_after_events, ("outcome-after-its-event",)),
)
