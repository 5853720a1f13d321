"""What is owed by when, what applies on a day, what has no period or no report."""

from collections.abc import Iterable, Iterator
from datetime import date

from coordination.collections.answers import Duty, Life, Unreported, WithoutPeriod
from coordination.model.deadlines import lifetime
from coordination.model.dossier import Dossier
from coordination.model.obligation import Obligation
from coordination.model.party import Party


def list_duties(dossiers: Iterable[Dossier], start: date, end: date) -> list[Duty]:
    """Return what falls due from ``start`` to ``end``, in order of time.

    What has no day, because it is upon an event or again and again, comes last.
    """
    found = [
        Duty(
            dossier=dossier.id,
            obligation=one.obligation.id,
            bearers=names_of(dossier, one.obligation.bearers),
            text=one.obligation.text,
            earliest=one.earliest,
            latest=one.latest,
            certainty=one.certainty,
        )
        for dossier in dossiers
        for one in dossier.due_between(start, end)
    ]
    return sorted(found, key=lambda one: one.earliest or date.max)


def list_alive(dossiers: Iterable[Dossier], day: date) -> Iterator[Life]:
    """Yield the agreements that apply on a day, or may."""
    for dossier in dossiers:
        for one in dossier.agreements:
            start, end = lifetime(one)
            if (start and start > day) or (end and end < day):
                continue
            yield Life(
                dossier=dossier.id,
                agreement=one.id,
                title=one.title,
                start=start,
                end=end,
                alive=True if start and end else None,
            )


def list_without_period(dossiers: Iterable[Dossier]) -> Iterator[WithoutPeriod]:
    """Yield the agreements of which no period is known."""
    for dossier in dossiers:
        for one in dossier.agreements:
            if one.period is None:
                yield WithoutPeriod(
                    dossier=dossier.id,
                    agreement=one.id,
                    title=one.title,
                    signed=one.signed,
                    left_open=bool(dossier.claims_about(one.id, "/period")),
                )


def list_unreported(dossiers: Iterable[Dossier]) -> Iterator[Unreported]:
    """Yield the obligations of which no outcome speaks."""
    for dossier in dossiers:
        named = {one.obligation for one in dossier.outcomes}
        loose = {one.agreement for one in dossier.outcomes if one.obligation is None}
        for one in dossier.obligations:
            if one.id not in named:
                yield Unreported(
                    dossier=dossier.id,
                    obligation=one.id,
                    bearers=names_of(dossier, one.bearers),
                    text=one.text,
                    reported=None if _may_be_meant(one, loose) else False,
                )


def _may_be_meant(one: Obligation, loose: set[str | None]) -> bool:
    """Return True if an outcome without obligation may be of this one."""
    return None in loose or one.agreement in loose or bool(loose and not one.agreement)


def names_of(dossier: Dossier, parties: Iterable[str] | None) -> tuple[str, ...]:
    """Return the names of parties, as written."""
    find = dossier.index.find
    found = (find(one, Party) for one in parties or ())
    return tuple(party.name for party in found if party is not None)
