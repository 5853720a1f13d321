"""Claims: where they lead, and whether they agree with the field and each other."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import astuple, frozen

from coordination.diagnostics.diagnostic import Diagnostic, diagnose, echo
from coordination.errors import InvalidValueError
from coordination.frozen_json import FrozenJson, JsonObject
from coordination.model.claim import Claim
from coordination.model.index import Place
from coordination.model.partial_date import PartialDate
from coordination.model.references import owned
from coordination.validators.fields import Field, does_agree, get_count, locate
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule

#: How many differing readings a message shows.
_SHOWN: Final = 3


@frozen
class Topic:
    """One field of one entity and all claims about it.

    Attributes:
        place: The entity.
        pointer: The field, inside the entity.
        field: Its value; ``None`` if the pointer leads nowhere.
        claims: The claims with their positions in the dossier.
        readings: Each reading of the value with its source, without the counts.
    """

    place: Place
    pointer: str
    field: Field | None
    claims: Sequence[tuple[int, Claim]]
    readings: Sequence[tuple[str, FrozenJson]]

    @property
    def at(self) -> str:
        """The pointer to the field in the dossier."""
        return self.place.pointer + self.pointer

    @property
    def pointers(self) -> tuple[str, ...]:
        """The pointers to the claims."""
        return tuple(f"/claims/{at}" for at, _ in self.claims)


def list_topics(context: RecordContext) -> Sequence[Topic]:
    """Return every field that claims are about; built once for all rules."""
    return context.once(_collect_topics)


def _collect_topics(context: RecordContext) -> list[Topic]:
    found = []
    for about, claims in context.index.claims.items():
        place = context.index.by_id.get(about)
        if place is None:
            continue  # reported as a dangling reference
        fields: dict[str, list[tuple[int, Claim]]] = {}
        for at, claim in claims:
            fields.setdefault(claim.field, []).append((at, claim))
        for pointer, group in fields.items():
            held = locate(place.entity, pointer) or _find_members(
                context, place, pointer
            )
            found.append(Topic(place, pointer, held, group, _list_readings(group)))
    return found


def _list_readings(
    claims: Sequence[tuple[int, Claim]],
) -> Sequence[tuple[str, FrozenJson]]:
    return [
        (claim.source, claim.reading)
        for _, claim in claims
        if claim.reading is not None and get_count(claim.reading) is None
    ]


def _find_members(context: RecordContext, place: Place, pointer: str) -> Field | None:
    """Return a collection of what belongs to the entity, such as ``/obligations``.

    Where members have a place in the list of the source, members with one place
    are one to it.
    """
    collection = pointer.removeprefix("/")
    if collection not in owned(type(place.entity)):
        return None
    children = context.index.children.get(place.entity.id, ())
    members = [one.entity for one in children if one.collection == collection]
    counted = {getattr(one, "ordinal", None) for one in members} - {None}
    return Field(object, tuple(counted or members) or None)


def find_lost_claims(context: RecordContext) -> Iterator[Diagnostic]:
    """Find claims about fields that their entity does not have."""
    for topic in list_topics(context):
        if topic.field is None:
            for at, claim in topic.claims:
                yield diagnose(
                    "claim-leads-nowhere",
                    f"/claims/{at}/field",
                    (topic.place.pointer,),
                    about=claim.about,
                    field=claim.field,
                )


def find_fields_left_open(context: RecordContext) -> Iterator[Diagnostic]:
    """Find fields that are absent although claims are about them."""
    for topic in list_topics(context):
        if topic.field is not None and topic.field.value is None:
            yield diagnose(
                "field-left-open", topic.at, topic.pointers, count=len(topic.claims)
            )


def find_disagreements(context: RecordContext) -> Iterator[Diagnostic]:
    """Find fields whose claims surely read differently.

    A date that is only less precise than another does not disagree with it.
    """
    for topic in list_topics(context):
        readings = topic.readings
        if topic.field is None or not are_different(
            topic.field, (one for _, one in readings)
        ):
            continue
        yield diagnose(
            _name_disagreement(topic.field, readings),
            topic.at,
            topic.pointers,
            readings=_format_readings(one for _, one in readings),
        )


def _name_disagreement(field: Field, readings: Sequence[tuple[str, FrozenJson]]) -> str:
    figures = {_drop_comparator(reading) for _, reading in readings}
    if len(figures) == 1:
        return "comparators-differ"
    of_source: dict[str, list[FrozenJson]] = {}
    for source, reading in readings:
        of_source.setdefault(source, []).append(reading)
    alone = any(are_different(field, each) for each in of_source.values())
    return "source-disagrees-with-itself" if alone else "sources-disagree"


def _drop_comparator(reading: FrozenJson) -> FrozenJson:
    if not isinstance(reading, JsonObject):
        return reading
    return JsonObject.of({k: v for k, v in reading.items() if k != "comparator"})


def find_unsupported_values(context: RecordContext) -> Iterator[Diagnostic]:
    """Find values that are unlike every reading of their claims."""
    for topic in list_topics(context):
        readings = [one for _, one in topic.readings]
        if topic.field is None or topic.field.value is None or not readings:
            continue
        if not any(does_agree(topic.field.value, reading) for reading in readings):
            yield diagnose(
                "value-not-in-claims",
                topic.at,
                topic.pointers,
                readings=_format_readings(readings),
            )


def find_wrong_counts(context: RecordContext) -> Iterator[Diagnostic]:
    """Find collections with more or fewer members than a source counts."""
    for topic in list_topics(context):
        if topic.field is None or not isinstance(topic.field.value, tuple):
            continue
        held = len(topic.field.value)
        for at, claim in topic.claims:
            stated = get_count(claim.reading)
            if stated is not None and stated != held:
                yield diagnose(
                    "count-differs",
                    topic.at,
                    (f"/claims/{at}",),
                    stated=stated,
                    held=held,
                )


def are_different(field: Field, readings: Iterable[FrozenJson]) -> bool:
    """Return True if some two of ``readings`` surely mean different things."""
    distinct = set(readings)
    if len(distinct) <= 1:
        return False
    if field.kind is not PartialDate:
        return True
    dates = [_parse_date(one) for one in distinct]
    known = [astuple(one) for one in dates if one is not None]
    if len(known) != len(distinct):
        return True
    parts = zip(*known, strict=True)
    return any(len(set(part) - {None}) > 1 for part in parts)


def _parse_date(reading: FrozenJson) -> PartialDate | None:
    try:
        return PartialDate.from_edtf(reading) if isinstance(reading, str) else None
    except InvalidValueError:
        return None


def _format_readings(readings: Iterable[FrozenJson]) -> str:
    distinct = list(dict.fromkeys(echo(one) for one in readings))
    more = ["…"] if len(distinct) > _SHOWN else []
    return "; ".join([*distinct[:_SHOWN], *more])


RULES: Final = (
    Rule(find_lost_claims, ("claim-leads-nowhere",)),
    Rule(find_fields_left_open, ("field-left-open",)),
    Rule(
        find_disagreements,
        ("sources-disagree", "source-disagrees-with-itself", "comparators-differ"),
    ),
    Rule(find_unsupported_values, ("value-not-in-claims",)),
    Rule(find_wrong_counts, ("count-differs",)),
)
