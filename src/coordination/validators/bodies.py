"""Bodies that had been succeeded by others."""

from collections.abc import Iterator
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.partial_date import PartialDate
from coordination.model.party import Party
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule
from coordination.validators.use import list_participations


def find_succeeded_bodies(context: RecordContext) -> Iterator[Diagnostic]:
    """Find bodies that take part after the body that succeeded them did."""
    begun = _find_first_days(context)
    later: dict[str, tuple[str, PartialDate]] = {}
    for at, party in enumerate(context.dossier.parties):
        day = begun.get(party.id)
        for nth, former in enumerate(party.succeeds or ()):
            if day is not None:
                later.setdefault(former, (f"/parties/{at}/succeeds/{nth}", day))
    for pointer, day, one in list_participations(context):
        found = later.get(one)
        taking = context.index.find(one, Party)
        if found is None or taking is None:
            continue
        succession, since = found
        if since.before(day):
            yield diagnose(
                "party-succeeded",
                pointer,
                (succession,),
                name=taking.name,
                date=str(day),
                since=str(since),
            )


def _find_first_days(context: RecordContext) -> dict[str, PartialDate]:
    """Return the first whole day on which each party takes part."""
    days: dict[str, PartialDate] = {}
    for _, day, one in list_participations(context):
        known = days.get(one)
        if day.earliest is None:
            continue
        if known is None or day.before(known):
            days[one] = day
    return days


RULES: Final = (Rule(find_succeeded_bodies, ("party-succeeded",)),)
