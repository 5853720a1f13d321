"""The rules over a collection: what dossiers say against one another.

Each takes the facts of all dossiers and yields findings, in time linear in them.  A
pointer begins with the id of a dossier, as if all dossiers were one object by id.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from coordination.collections.facts import Facts, Replacement, RunningTotal, Statement
from coordination.collections.identities import Identity
from coordination.collections.questions_of_figures import is_above
from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.diagnostics.report import MOST_FINDINGS, Report
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.tables.spelling import words_of
from coordination.validators.graph import find_rings
from coordination.validators.selection import Selection
from coordination.validators.waivers import Waivers


def check_facts(
    facts: Iterable[Facts], choice: Selection, limit: int = MOST_FINDINGS
) -> Report:
    """Report what dossiers say against one another, as far as it is chosen.

    A waiver of the dossier that a finding is in accepts it.
    """
    held = tuple(facts)
    waivers = Waivers(tuple(one for each in held for one in each.waivers))
    found = waivers.apply(choice.apply(_find_contradictions(held)))
    report = Report.of(found, limit=limit)
    return evolve(report, waived=tuple(waivers.waived[:limit]))


def _find_contradictions(facts: Sequence[Facts]) -> Iterator[Diagnostic]:
    yield from _find_other_statements(facts)
    yield from _find_chains(facts)
    yield from _find_shrinking_figures(facts)


def _find_other_statements(facts: Iterable[Facts]) -> Iterator[Diagnostic]:
    """Compare each statement with the first of its identity that says anything."""
    first: dict[tuple[Identity, str], Statement] = {}
    for each in facts:
        for one in each.statements:
            for name in ("day", "title", "effective", "period"):
                if _value(one, name) is None:
                    continue
                other = first.setdefault((one.identity, name), one)
                if other.dossier != one.dossier:
                    yield from _compare(name, one, other)


def _value(one: Statement, name: str) -> PartialDate | Period | str | None:
    value: PartialDate | Period | str | None
    value = one.day[1] if name == "day" else getattr(one, name)
    return value


def _compare(name: str, one: Statement, other: Statement) -> Iterator[Diagnostic]:
    value, told = _value(one, name), _value(other, name)
    at, also = _place(one, name), (_place(other, name),)
    match value, told:
        case PartialDate(), PartialDate() if name == "day":
            if value.same_day(told) is False:
                yield diagnose(
                    "number-with-two-dates",
                    at,
                    also,
                    number=one.number,
                    date=str(value),
                    other=other.dossier,
                    other_date=str(told),
                )
        case str(), str():
            if one.number and not _is_shorter(words_of(value), words_of(told)):
                yield diagnose(
                    "number-with-two-titles",
                    at,
                    also,
                    number=one.number,
                    title=value,
                    other=other.dossier,
                    other_title=told,
                )
        case ((PartialDate() | Period()), (PartialDate() | Period())):
            if _are_apart(value, told):
                yield diagnose(
                    "agreement-told-differently",
                    at,
                    also,
                    value=str(value),
                    other=other.dossier,
                    other_value=str(told),
                )


def _place(one: Statement, name: str) -> str:
    field = one.day[0] if name == "day" else name
    return f"/{one.dossier}{one.pointer}/{field}"


def _is_shorter(one: list[str], other: list[str]) -> bool:
    """Return True if one title is the beginning or the end of the other, or all."""
    short, long = sorted((one, other), key=len)
    size = len(short)
    return short in (long[:size], long[len(long) - size :])


def _are_apart(one: PartialDate | Period, other: PartialDate | Period) -> bool:
    """Return True if two days or two times are surely not the same."""
    if isinstance(one, PartialDate) and isinstance(other, PartialDate):
        return one.same_day(other) is False
    if isinstance(one, Period) and isinstance(other, Period):
        if one.is_range and other.is_range:
            ends = ((one.start, other.start), (one.end, other.end))
            return any(a and b and a.same_day(b) is False for a, b in ends)
        bounds = (one.earliest, one.latest), (other.earliest, other.latest)
        return None not in (*bounds[0], *bounds[1]) and bounds[0] != bounds[1]
    return False


def _find_chains(facts: Iterable[Facts]) -> Iterator[Diagnostic]:
    """Find chains of replacements over several dossiers, and circles of them."""
    told = [one for each in facts for one in each.replacements]
    later: defaultdict[Identity, list[Replacement]] = defaultdict(list)
    newer: defaultdict[Identity, list[Identity]] = defaultdict(list)
    for one in told:
        later[one.old].append(one)
        newer[one.new].append(one.old)
    rings = list(find_rings(newer))
    in_ring = {node: nth for nth, ring in enumerate(rings) for node in ring}
    circles: defaultdict[int, list[Replacement]] = defaultdict(list)
    for one in told:
        nth = in_ring.get(one.new)
        if nth is not None and in_ring.get(one.old) == nth:
            circles[nth].append(one)
        elif nth is None:
            yield from _follow(one, later.get(one.new, ()))
    for nth, found in circles.items():
        if len({one.dossier for one in found}) > 1:
            yield _report_circle(found, len(rings[nth]))


def _follow(one: Replacement, later: Sequence[Replacement]) -> Iterator[Diagnostic]:
    """Say that what has replaced another was replaced itself, unless it is known."""
    if later and all(each.dossier != one.dossier for each in later):
        yield diagnose(
            "replacement-was-replaced",
            f"/{one.dossier}{one.pointer}",
            (f"/{later[0].dossier}{later[0].pointer}",),
            name=one.new_name,
            old=one.old_name,
            other=later[0].dossier,
            by=later[0].new_name,
        )


def _report_circle(found: Sequence[Replacement], count: int) -> Diagnostic:
    places = [f"/{one.dossier}{one.pointer}" for one in found]
    return diagnose(
        "cycle-across-dossiers",
        places[0],
        tuple(places[1:]),
        name=found[0].new_name,
        count=count,
    )


def _find_shrinking_figures(facts: Iterable[Facts]) -> Iterator[Diagnostic]:
    """Compare each figure with the highest of the same measure for a shorter time."""
    measures: defaultdict[Identity, list[RunningTotal]] = defaultdict(list)
    for each in facts:
        for one in each.figures:
            measures[one.measure].append(one)
    for found in measures.values():
        highest: RunningTotal | None = None
        for one in sorted(found, key=lambda each: each.end):
            if highest is None or is_above(one.quantity, highest.quantity):
                highest = one
            elif highest.end < one.end and is_above(highest.quantity, one.quantity):
                yield diagnose(
                    "figure-shrinks",
                    f"/{one.dossier}{one.pointer}",
                    (f"/{highest.dossier}{highest.pointer}",),
                    before=str(highest.quantity),
                    earlier=highest.until,
                    after=str(one.quantity),
                    later=one.until,
                )
