"""What the words of a quote say, against how its claim reads them."""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose, echo
from coordination.frozen_json import FrozenJson
from coordination.model.claim import Claim
from coordination.model.enumerations import Basis
from coordination.model.event import Appearance
from coordination.model.outcome import Outcome
from coordination.model.partial_date import PartialDate
from coordination.model.party import Involvement, Party
from coordination.model.period import Period
from coordination.model.quantity import Quantity
from coordination.model.references import LINKS
from coordination.model.wire import to_wire
from coordination.parsers.scanner import TIMES
from coordination.validators.body_names import (
    are_apart,
    families_of,
    families_of_party,
    provinces_of,
    provinces_of_place,
    split_plain_words,
)
from coordination.validators.claims import Topic, list_topics
from coordination.validators.fields import Field
from coordination.validators.quote_reading import read_mentions
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule
from coordination.validators.sides import list_wholes
from coordination.validators.stated import Reader, find_reader
from coordination.validators.stated_quantities import list_words_left_out

_WEEKDAYS: Final = (
    "thứ Hai",
    "thứ Ba",
    "thứ Tư",
    "thứ Năm",
    "thứ Sáu",
    "thứ Bảy",
    "Chủ nhật",
)

#: Longer quotes are not read again: they are there for more than one value.
_LONGEST: Final = 200


def find_misread_quotes(context: RecordContext) -> Iterator[Diagnostic]:
    """Read once more the quotes about values that words can say."""
    for topic in list_topics(context):
        if topic.field is None:
            continue
        name, beside = topic.pointer.rpartition("/")[2], _get_text_beside(topic)
        reader = find_reader(topic.field.kind, name, beside)
        if reader is None:
            continue
        for at, claim in topic.claims:
            if len(claim.quote) <= _LONGEST:
                yield from _find_other_value(topic, at, claim, reader)
                yield from _find_other_weekdays(topic.field, topic.at, at, claim.quote)


def _find_other_value(
    topic: Topic, at: int, claim: Claim, reader: Reader
) -> Iterator[Diagnostic]:
    """Find a quote that says another value than its claim reads in it.

    Silent where the reading is inferred, and where the words could mean it.  A claim
    without a reading is for the value of the field.
    """
    held = topic.field.value if topic.field is not None else None
    reading = _get_implied_reading(held) if claim.reading is None else claim.reading
    if reading is None or claim.basis is Basis.INFERRED:
        return
    each = reading if isinstance(reading, tuple) else (reading,)
    stated = [words for one in each if (words := reader(claim.quote, one))]
    if stated and len(stated) == len(each):
        yield diagnose(
            "quote-reads-otherwise",
            f"/claims/{at}/{'quote' if claim.reading is None else 'reading'}",
            (topic.at,),
            stated="; ".join(stated[0][:3]),
            reading=echo(reading if len(each) > 1 else next(iter(each))),
        )


def _get_text_beside(topic: Topic) -> str:
    """Return the words in which an entity says what its values are of."""
    text = getattr(topic.place.entity, "text", None)
    return text if isinstance(text, str) else ""


def find_words_left_out(context: RecordContext) -> Iterator[Diagnostic]:
    """Find shares without their whole and rates without what they are counted for.

    Silent where the outcome says it elsewhere: in its text or target, or as a part
    of another.
    """
    for topic in list_topics(context):
        if topic.field is None or topic.field.kind is not Quantity:
            continue
        beside = " ".join(
            [_get_text_beside(topic), *_list_figures_beside(context, topic)]
        )
        for at, claim in topic.claims:
            reading = claim.reading or _get_implied_reading(topic.field.value)
            if claim.basis is Basis.INFERRED or len(claim.quote) > _LONGEST:
                continue
            if lacking := list_words_left_out(claim.quote, reading, beside):
                yield diagnose(
                    "quote-says-more",
                    f"/claims/{at}/{'quote' if claim.reading is None else 'reading'}",
                    (topic.at,),
                    lacking=", ".join(lacking),
                    reading=echo(reading),
                )


def _list_figures_beside(context: RecordContext, topic: Topic) -> Iterator[str]:
    """Yield what an outcome was to reach and what it is part of, as text.

    Either may be the whole of its share.
    """
    outcome = topic.place.entity
    if isinstance(outcome, Outcome):
        whole = context.index.find(outcome.part_of, Outcome)
        yield str(outcome.target or "")
        yield str((whole and whole.quantity) or "")


def _get_implied_reading(value: object) -> FrozenJson:
    """Return a value as a claim would read it: a code or an amount, nothing else."""
    match value:
        case StrEnum():
            return value.value
        case Quantity() if value.amount is not None:
            wire: FrozenJson = to_wire(value)
            return wire
    return None


def _find_other_weekdays(
    field: Field, place: str, at: int, quote: str
) -> Iterator[Diagnostic]:
    """Find a date that falls on another weekday than the source prints beside it."""
    small = quote.lower()
    if field.kind not in _DATED or not ("thứ" in small or "chủ nhật" in small):
        return
    for one in read_mentions(quote, TIMES):
        day = _get_whole_day(field.value) or _get_whole_day(one.value)
        weekday = one.context.weekday
        if day is not None and weekday is not None and day.isoweekday() != weekday:
            yield diagnose(
                "weekday-differs",
                f"/claims/{at}/quote",
                (place,),
                date=day.isoformat(),
                weekday=_WEEKDAYS[day.isoweekday() - 1],
                printed=_WEEKDAYS[weekday - 1],
            )


_DATED: Final = (PartialDate, Period)


def _get_whole_day(value: object) -> date | None:
    if not isinstance(value, PartialDate) or not value.is_complete:
        return None
    return value.earliest


def find_other_names(context: RecordContext) -> Iterator[Diagnostic]:
    """Find quotes that name another body or person than the record does.

    They are about a name, or about a place where the record names a party.
    """
    for topic in list_topics(context):
        named = _find_named(context, topic)
        if named is None:
            continue
        for at, claim in topic.claims:
            if claim.basis is Basis.INFERRED or len(claim.quote) > _LONGEST:
                continue
            if _is_another(context, named, claim.quote) or (
                isinstance(named, Party)
                and _is_name_of_another(context, named, claim.quote)
            ):
                yield diagnose(
                    "quote-names-another",
                    f"/claims/{at}/quote",
                    (topic.at,),
                    quote=claim.quote,
                    name=named if isinstance(named, str) else named.name,
                )


def _find_named(context: RecordContext, topic: Topic) -> Party | str | None:
    """Return the party or the name of the person that a field names."""
    entity = topic.place.entity
    name = topic.pointer[1:].partition("/")[0]
    value = None if topic.field is None else topic.field.value
    if value is None or name not in _list_naming_fields()[type(entity)]:
        return None
    if name not in ("name", "names"):
        return _find_party(context, value)
    return entity if isinstance(entity, Party) else str(value)


def _find_party(context: RecordContext, value: object) -> Party | None:
    target = value.party if isinstance(value, Involvement) else value
    return context.index.find(target, Party) if isinstance(target, str) else None


@cache
def _list_naming_fields() -> dict[type, frozenset[str]]:
    """Return, for each class of entity, the fields that name a body or a person."""
    links = {
        kind: frozenset(one.name for one in held if one.kinds == ("parties",))
        for kind, held in LINKS.items()
    }
    more = {Party: frozenset({"name", "names"}), Appearance: frozenset({"name"})}
    return links | {kind: names | links[kind] for kind, names in more.items()}


def _is_name_of_another(context: RecordContext, named: Party, quote: str) -> bool:
    """Return True if ``quote`` is a name of other bodies, and none of this one's.

    Silent for an organ of the body, and for what it is an organ of.
    """
    found = context.once(_index_names).get(quote.lower())
    if found is None:
        return False
    owners, wholes = found
    around = (named.id, *list_wholes(context.index, named.id))
    return named.id not in wholes and owners.isdisjoint(around)


def _index_names(context: RecordContext) -> dict[str, tuple[set[str], set[str]]]:
    """Return who has each name, in small letters, and what they are organs of."""
    found: dict[str, tuple[set[str], set[str]]] = {}
    for party in context.dossier.parties:
        above = list_wholes(context.index, party.id)
        for name in (party.name, *(party.names or ())):
            owners, wholes = found.setdefault(name.lower(), (set(), set()))
            owners.add(party.id)
            wholes.update(above)
    return found


def find_other_offices_and_places(context: RecordContext) -> Iterator[Diagnostic]:
    """Find quotes of the deputy of an office, or the head, or another province."""
    for topic in list_topics(context):
        if topic.field is None or not topic.pointer.startswith(("/positions/", "/pla")):
            continue
        held = topic.field.value
        if not isinstance(held, str):
            continue
        is_other = _is_other_place if topic.pointer == "/place" else _is_other_rank
        for at, claim in topic.claims:
            if claim.basis is not Basis.INFERRED and is_other(claim.quote, held):
                yield diagnose(
                    "quote-names-another",
                    f"/claims/{at}/quote",
                    (topic.at,),
                    quote=claim.quote,
                    name=held,
                )


def _is_other_rank(quote: str, title: str) -> bool:
    said, held = quote.lower(), title.lower()
    return said == f"phó {held}" or held == f"phó {said}"


def _is_other_place(quote: str, place: str) -> bool:
    if place.lower() in quote.lower():
        return False
    held = provinces_of(place) or provinces_of_place(place)
    said = provinces_of(quote) or provinces_of_place(quote)
    return are_apart(said, held)


def _is_another(context: RecordContext, named: Party | str, quote: str) -> bool:
    """Return True if ``quote`` surely names another person, body or province."""
    if isinstance(named, str):
        words: Sequence[str] = split_plain_words(named)
        return bool(words) and words[-1] not in split_plain_words(quote)
    if named.collective:
        return False
    said = families_of(quote)
    held = families_of_party(context.index, named) if said else said
    if held and said.isdisjoint(held):
        return True
    place = (
        provinces_of(named.name)
        or provinces_of_place(named.province)
        or provinces_of_place(named.place)
    )
    return are_apart(provinces_of(quote), place)


RULES: Final = (
    Rule(find_misread_quotes, ("quote-reads-otherwise", "weekday-differs")),
    Rule(find_words_left_out, ("quote-says-more",)),
    Rule(find_other_names, ("quote-names-another",)),
    Rule(find_other_offices_and_places, ("quote-names-another",)),
)
