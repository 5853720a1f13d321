"""Which fields of a dossier rest on words of a source, and which do not."""

from collections import Counter
from collections.abc import Iterator

import attrs
from attrs import frozen

from coordination.diagnostics.pointer import split
from coordination.model.dossier import Dossier


@frozen
class Coverage:
    """How many entities of a collection have a field, and with which support.

    Attributes:
        collection: The collection.
        entity: The name of the class of its members.
        field: The field.
        with_claims: How many state it, with a claim about it.
        without_claims: How many state it without one.
        left_open: How many leave it open although a source speaks of it.
    """

    collection: str
    entity: str
    field: str
    with_claims: int
    without_claims: int
    left_open: int


def coverage(dossier: Dossier) -> Iterator[Coverage]:
    """Yield each field that some entity states or leaves open.

    >>> from coordination import Party
    >>> held = Dossier(id="d", parties=(Party(id="p", name="Sở Y tế"),))
    >>> [(one.collection, one.field, one.without_claims) for one in coverage(held)]
    [('parties', 'name', 1)]
    """
    counts: Counter[tuple[tuple[str, str, str], bool, bool]] = Counter()
    for place in dossier.index.places:
        claims = dossier.index.about(place.entity.id)
        claimed = {(*split(claim.field), "")[0] for _, claim in claims}
        for one in attrs.fields(type(place.entity)):
            is_stated = getattr(place.entity, one.name) not in (None, False)
            if one.name != "id" and (is_stated or one.name in claimed):
                field = place.collection, type(place.entity).__name__, one.name
                counts[field, is_stated, one.name in claimed] += 1
    for field in dict.fromkeys(key[0] for key in counts):
        yield Coverage(
            *field,
            with_claims=counts[field, True, True],
            without_claims=counts[field, True, False],
            left_open=counts[field, False, True],
        )
