"""What the words of a quote say of a field, and whether a reading can be meant.

Each answer is the list of what the words say where all of it surely differs from the
reading, and empty wherever the words could mean it.
"""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from functools import cache, partial
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from coordination.frozen_json import FrozenJson, JsonObject
from coordination.model.enumerations import (
    ActKind,
    AgreementKind,
    AppearanceRole,
    AwardKind,
    DocumentKind,
    ObligationForce,
    PartyRole,
)
from coordination.model.number import DocumentNumber
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.quantity import Comparator, Quantity
from coordination.model.recurrence import Recurrence, rule_pattern
from coordination.model.term import Term
from coordination.parsers.common.mention import Kind, Mention
from coordination.parsers.scanner import TIMES
from coordination.tables.reading_words import ALLOWING, ANYTHING, SAYING, SINCE, UNTIL
from coordination.validators.body_names import list_phrases, split_plain_words
from coordination.validators.claims import are_different
from coordination.validators.fields import Field
from coordination.validators.quote_reading import read_mentions
from coordination.validators.stated_quantities import (
    read_amount,
    read_comparator,
    read_quantity,
)

Reader: TypeAlias = Callable[[str, FrozenJson], Sequence[str]]

_CODED: Final = (
    ActKind,
    AgreementKind,
    AppearanceRole,
    AwardKind,
    DocumentKind,
    ObligationForce,
    PartyRole,
)
_MONTHS: Final = 12


def find_reader(
    kind: Any,  # noqa: ANN401 - the class of a field
    name: str = "",
    beside: str = "",
) -> Reader | None:
    """Return how quotes about a field are read again, if they are.

    Args:
        kind: The class of the field.
        name: What the field is called, for one of several of its class.
        beside: The text of the entity that has the field.
    """
    if kind is Quantity:
        return partial(read_quantity, name=name, beside=beside)
    if kind is Decimal:
        return partial(read_amount, name=name)
    return _build_readers().get(kind)


@cache
def _build_readers() -> MappingProxyType[Any, Reader]:
    coded: dict[Any, Reader] = {
        kind: _make_code_reader(kind.__name__) for kind in _CODED
    }
    return MappingProxyType(
        {
            DocumentNumber: _make_value_reader(DocumentNumber, (Kind.NUMBER,)),
            PartialDate: _make_value_reader(PartialDate, TIMES),
            Period: _make_value_reader(Period, TIMES),
            Comparator: read_comparator,
            Recurrence: _read_recurrence,
            Term: _read_term,
            **coded,
        }
    )


def _make_value_reader(kind: type, kinds: tuple[Kind, ...]) -> Reader:
    """Read values that are one string, and what opens a time to one side."""
    field = Field(kind, None)

    def read(quote: str, reading: FrozenJson) -> Sequence[str]:
        found = list(read_mentions(quote, kinds))
        stated = [str(one.value) for one in found]
        if not all(are_different(field, (one, reading)) for one in stated):
            return []
        opened = [each for one in found for each in _list_open_periods(quote, one)]
        return (
            stated
            if all(are_different(field, (one, reading)) for one in opened)
            else []
        )

    return read


def _list_open_periods(quote: str, mention: Mention) -> list[str]:
    """Return the periods without a beginning or end that words before a time mean.

    >>> quote = "đến năm 2030"
    >>> [_list_open_periods(quote, one) for one in read_mentions(quote, TIMES)]
    [['../2030']]
    """
    before = split_plain_words(quote[: mention.start])[-2:]
    until = [] if UNTIL.isdisjoint(before) else [f"../{mention.value}"]
    since = [] if SINCE.isdisjoint(before) else [f"{mention.value}/.."]
    return until + since


def _read_recurrence(quote: str, reading: FrozenJson) -> Sequence[str]:
    rule = reading.get("rule") if isinstance(reading, JsonObject) else None
    if not isinstance(rule, str) or not rule_pattern().fullmatch(rule):
        return []
    return read_rules(quote, rule)


def read_rules(quote: str, rule: str) -> Sequence[str]:
    """Return the rules of recurrence that words say, if all are others than ``rule``.

    >>> read_rules("báo cáo hằng quý", "FREQ=YEARLY")
    ['FREQ=MONTHLY;INTERVAL=3']
    """
    found = [
        one.value.rule
        for one in read_mentions(quote, (Kind.RECURRENCE,))
        if isinstance(one.value, Recurrence) and one.value.rule is not None
    ]
    return found if all(_is_other_rule(one, rule) for one in found) else []


def _is_other_rule(stated: str, reading: str) -> bool:
    """Return True if two rules certainly occur at different times.

    >>> _is_other_rule("FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=12")
    False
    >>> _is_other_rule("FREQ=MONTHLY;INTERVAL=6", "FREQ=YEARLY;BYMONTH=6,12")
    False
    """
    one, other = _split_rule(stated), _split_rule(reading)
    if _has_other_days(one, other):
        return True
    months = {each["BYMONTH"] for each in (one, other) if "BYMONTH" in each}
    return _measure_cycle(one) != _measure_cycle(other) or len(months) > 1


def _has_other_days(one: dict[str, str], other: dict[str, str]) -> bool:
    """Return True if both name days of the same months, and not the same days."""
    days = one.get("BYMONTHDAY"), other.get("BYMONTHDAY")
    months = one.get("BYMONTH"), other.get("BYMONTH")
    return None not in days and days[0] != days[1] and months[0] == months[1]


def _split_rule(text: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in text.split(";"))
    return {name: value for name, _, value in pairs}


def _measure_cycle(rule: dict[str, str]) -> tuple[str, float]:
    """Return how long one turn takes, in months, weeks or days."""
    interval, frequency = int(rule.get("INTERVAL", "1")), rule["FREQ"]
    if frequency == "YEARLY":
        months = len(rule.get("BYMONTH", "1").split(","))
        return "MONTHLY", interval * _MONTHS / months
    return frequency, float(interval)


def _read_term(quote: str, reading: FrozenJson) -> Sequence[str]:
    ordinal = reading.get("ordinal") if isinstance(reading, JsonObject) else None
    found = [
        one.value
        for one in read_mentions(quote, (Kind.TERM,))
        if isinstance(one.value, Term)
    ]
    apart = ordinal is not None and all(one.ordinal != ordinal for one in found)
    return [str(one) for one in found] if apart else []


def _make_code_reader(name: str) -> Reader:
    """Read codes by the words that say them."""
    saying, allowing = SAYING[name], ALLOWING.get(name, {})

    def read(quote: str, reading: FrozenJson) -> Sequence[str]:
        found = list_phrases(split_plain_words(quote))
        said = _keep_known(found, saying)
        if not isinstance(reading, str) or reading in ANYTHING:
            return []
        may = _keep_known(found, allowing)
        meant = (*(saying[one] for one in said), *(allowing[one] for one in may))
        return [] if any(reading in codes for codes in meant) else said

    return read


def find_codes_of_head(title: str) -> frozenset[str]:
    """Return the kinds of agreement or document that a title begins with.

    >>> sorted(find_codes_of_head("Chương trình phối hợp"))
    ['joint-programme', 'programme']
    >>> find_codes_of_head("Về việc")
    frozenset()
    """
    words, kinds = split_plain_words(title), SAYING["DocumentKind"]
    heads = (" ".join(words[:count]) for count in range(4, 0, -1))
    return next((kinds[head] for head in heads if head in kinds), frozenset())


def find_codes(name: str, text: str) -> frozenset[str]:
    """Return the codes of a list that ``text`` says or allows, if it says any."""
    found = list_phrases(split_plain_words(text))
    said = _keep_known(found, SAYING[name])
    may = _keep_known(found, ALLOWING.get(name, {})) if said else []
    return frozenset().union(
        *(SAYING[name][one] for one in said), *(ALLOWING[name][one] for one in may)
    )


def find_any_codes(name: str, text: str) -> frozenset[str]:
    """Return all codes of a list that ``text`` says or allows."""
    found = list_phrases(split_plain_words(text))
    tables = (SAYING[name], ALLOWING.get(name, {}))
    return frozenset().union(
        *(table[one] for table in tables for one in _keep_known(found, table))
    )


def _keep_known(found: Iterable[str], words: dict[str, frozenset[str]]) -> list[str]:
    """Return the phrases that are in the table, each once."""
    return list(dict.fromkeys(one for one in found if one in words))
