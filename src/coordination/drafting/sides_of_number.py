"""Which bodies of a text the number of an agreement names: 3/QCPH-CA-VKSND-TAND."""

from collections.abc import Iterator

from coordination.drafting.named_bodies import Bodies
from coordination.drafting.notes import Notes
from coordination.model.number import DocumentNumber
from coordination.model.party import Party
from coordination.model.same_body import BodyKey, body_key
from coordination.parsers.common.names import PartyName
from coordination.tables.issuers import issuers_by_code

#: A number that names fewer bodies says nothing of the sides.
_TWO = 2


def sides_of_number(
    notes: Notes, bodies: Bodies, number: DocumentNumber
) -> tuple[str, ...]:
    """Return the parties that the letters of a number name; none in any doubt.

    Of several of one kind it is the one of the level of the others.
    """
    found = [list(_parties(notes, bodies, code)) for code in number.issuers]
    levels = {notes.get(one[0], "level") for one in found if len(one) == 1}
    if len(levels) == 1:
        found = [
            [party for party in one if notes.get(party, "level") in levels]
            for one in found
        ]
    if len(found) < _TWO or any(len(one) != 1 for one in found):
        return ()
    return tuple(one[0] for one in found)


def _parties(notes: Notes, bodies: Bodies, code: str) -> Iterator[str]:
    """Yield the parties that a code is for: by the table, or named by its letters."""
    kinds = {(key.kind, key.tail) for key in _keys(code)}
    if not kinds:
        yield from (one for one in notes.ids(Party) if _is_called(notes, one, code))
        return
    named = (
        party
        for key, party in bodies.of_key.items()
        if (key.kind, key.tail) in kinds and not key.is_group
    )
    yield from dict.fromkeys(named)


def _keys(code: str) -> Iterator[BodyKey]:
    for row in issuers_by_code().get(code, ()):
        key = body_key(PartyName(name=row.vi))
        if key.kind is not None:
            yield key


def _is_called(notes: Notes, party: str, code: str) -> bool:
    """Return True if a name of a party has the letters of a code in it."""
    names = (notes.get(party, "name") or "", *(notes.get(party, "names") or ()))
    is_group = notes.get(party, "collective")
    return not is_group and any(code in name.split() for name in names)
