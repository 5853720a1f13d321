"""Bodies and places on the day on which they are said to take part."""

from collections.abc import Iterator, Sequence
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.enumerations import Level, OutcomeKind
from coordination.model.event import Event
from coordination.model.partial_date import PartialDate
from coordination.model.party import Party
from coordination.tables.bodies.existence import span_of as body_span
from coordination.tables.body_words import FORMER
from coordination.tables.provinces import Province, find_by_name, folded
from coordination.validators.body_names import provinces_of
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule
from coordination.validators.times import get_span


def list_participations(
    context: RecordContext,
) -> Sequence[tuple[str, PartialDate, str]]:
    """Return the id of who takes part in what on which day, each with its pointer.

    A person is at an event for the bodies of the offices that are stated; who grants
    an award acts on the day of the event.
    """
    return context.once(_collect_participations)


def _collect_participations(
    context: RecordContext,
) -> list[tuple[str, PartialDate, str]]:
    return [*_list_involved(context), *_list_offices(context), *_list_grants(context)]


def _list_involved(context: RecordContext) -> Iterator[tuple[str, PartialDate, str]]:
    for at, agreement in enumerate(context.dossier.agreements):
        if day := agreement.signed or agreement.effective:
            for nth, one in enumerate(agreement.parties or ()):
                yield f"/agreements/{at}/parties/{nth}/party", day, one.party
    for at, event in enumerate(context.dossier.events):
        if event.date is not None:
            for nth, one in enumerate(event.bodies or ()):
                yield f"/events/{at}/bodies/{nth}/party", event.date, one.party


def _list_offices(context: RecordContext) -> Iterator[tuple[str, PartialDate, str]]:
    """Yield the bodies of offices at an event; not of former offices."""
    for at, one in enumerate(context.dossier.appearances):
        event = context.index.find(one.event, Event)
        if event is None or event.date is None:
            continue
        for nth, office in enumerate(one.positions or ()):
            if office.party and not office.title.lower().startswith(FORMER):
                pointer = f"/appearances/{at}/positions/{nth}/party"
                yield pointer, event.date, office.party


def _list_grants(context: RecordContext) -> Iterator[tuple[str, PartialDate, str]]:
    for at, one in enumerate(context.dossier.outcomes):
        if one.kind is not OutcomeKind.AWARD or not one.by:
            continue
        event = context.index.find(one.event, Event)
        if event is not None and event.date is not None:
            for nth, body in enumerate(one.by):
                yield f"/outcomes/{at}/by/{nth}", event.date, body


def find_places_out_of_use(context: RecordContext) -> Iterator[Diagnostic]:
    """Find provinces and cities that were surely not there on the day.

    Only provincial bodies are looked at: "TP Hà Giang" was a town of a province.
    """
    units: dict[str, tuple[Province, ...]] = {}
    for pointer, day, one in list_participations(context):
        party, span = context.index.find(one, Party), get_span(day)
        if party is None or span is None or party.level is not Level.PROVINCE:
            continue
        if one not in units:
            units[one] = (
                provinces_of(party.name)
                if party.place is None
                else find_units(party.place, party.name)
            )
        rows = units[one]
        if rows and not any(row.in_use(*span) for row in rows):
            name = "name" if party.place is None else "place"
            yield diagnose(
                "place-out-of-use",
                pointer,
                (f"{context.index.by_id[one].pointer}/{name}",),
                place=party.place or rows[0].name,
                date=str(day),
            )


def find_units(place: str, body: str) -> tuple[Province, ...]:
    """Return the units that ``place`` can name, the place of a body of that name.

    Where either says tỉnh or thành phố, only units that are that.
    """
    bare = folded(place)
    for kind in ("tỉnh ", "thành phố "):
        bare = bare.removeprefix(kind)
    rows = find_by_name(bare)
    written = f"{folded(place)} {folded(body)}"
    if f"tỉnh {bare}" in written:
        return tuple(row for row in rows if not row.city)
    if f"thành phố {bare}" in written:
        return tuple(row for row in rows if row.city)
    return rows


def find_bodies_out_of_use(context: RecordContext) -> Iterator[Diagnostic]:
    """Find bodies whose kind was surely not there on the day, yet or any more."""
    for pointer, day, one in list_participations(context):
        party = context.index.find(one, Party)
        span = get_span(day)
        if party is None or span is None:
            continue
        row = body_span(party.name)
        if row is not None and not row.in_use(*span):
            yield diagnose(
                "body-out-of-use",
                pointer,
                (f"{context.index.by_id[one].pointer}/name",),
                name=party.name,
                date=str(day),
            )


RULES: Final = (
    Rule(find_places_out_of_use, ("place-out-of-use",)),
    Rule(find_bodies_out_of_use, ("body-out-of-use",)),
)
