"""Where the claims about one field read differently, side by side."""

from collections.abc import Iterator

from attrs import frozen

from coordination.adapters.report.anchors import Links, PageLink
from coordination.adapters.telling import Piece, Teller
from coordination.collections.questions_of_figures import DISAGREEMENTS
from coordination.diagnostics.diagnostic import Diagnostic
from coordination.diagnostics.escaping import safe_json
from coordination.diagnostics.pointer import split
from coordination.diagnostics.report import Report
from coordination.errors import LoadError
from coordination.frozen_json import FrozenJson, thaw
from coordination.model.claim import Claim
from coordination.model.references import LINKS, Entity
from coordination.serializers.plain_data import from_dict
from coordination.tables.report_words import report_word
from coordination.validators.fields import does_agree, get_count, locate


@frozen
class OneReading:
    """One way in which sources read a field.

    Attributes:
        pieces: What they say.
        is_held: Whether the record has this value.
        claims: The positions of the claims that say so.
    """

    pieces: tuple[Piece, ...]
    is_held: bool
    claims: tuple[int, ...]


@frozen
class Apart:
    """A field that sources read differently.

    Attributes:
        link: The field.
        message: The finding, in a sentence.
        readings: What they read.
    """

    link: PageLink | None
    message: str
    readings: tuple[OneReading, ...]


def readings_apart(report: Report, links: Links) -> Iterator[Apart]:
    """Yield each field on which the claims disagree, accepted or not."""
    for finding in (*report, *(one.finding for one in report.waived)):
        if finding.code in DISAGREEMENTS:
            yield _apart(finding, links)


def _apart(finding: Diagnostic, links: Links) -> Apart:
    teller = links.teller
    collection, at, *_ = split(finding.pointer)
    entity: Entity = getattr(teller.dossier, collection)[int(at)]
    groups: dict[FrozenJson, list[int]] = {}
    for pointer in finding.related:
        number = int(split(pointer)[1])
        groups.setdefault(teller.dossier.claims[number].reading, []).append(number)
    readings = (
        _reading(entity, reading, numbers, teller)
        for reading, numbers in groups.items()
        if reading is not None
    )
    link = links.find_pointer(finding.pointer)
    return Apart(link, finding.message(teller.language), tuple(readings))


def _reading(
    entity: Entity, reading: FrozenJson, numbers: list[int], teller: Teller
) -> OneReading:
    claim = teller.dossier.claims[numbers[0]]
    found = locate(entity, claim.field)
    held = None if found is None else found.value
    return OneReading(
        pieces=reading_pieces(entity, claim, teller),
        is_held=held is not None and does_agree(held, reading),
        claims=tuple(numbers),
    )


def reading_pieces(entity: Entity, claim: Claim, teller: Teller) -> tuple[Piece, ...]:
    """Return the reading of a claim in words, or as JSON where it fits no field."""
    found = locate(entity, claim.field)
    name = claim.field[1:].partition("/")[0]
    is_id = name in {link.name for link in LINKS[type(entity)]}
    count = get_count(claim.reading)
    if count is not None:
        said = report_word("counted", teller.language)
        return (Piece(said.format(count=count)),)
    plain = thaw(claim.reading)
    as_json = (Piece(safe_json(plain)),)
    if found is None:
        return as_json
    try:
        kind = tuple[found.kind, ...] if found.collection else found.kind  # type: ignore[name-defined] # a class that is found
        value = from_dict(plain, kind)
    except LoadError:
        return as_json
    return tuple(teller.pieces(value, identifies=is_id))
