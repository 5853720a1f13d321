"""What the words of a quote say, against how its claim reads them."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose, echo
from coordination.model.claim import Claim
from coordination.model.enumerations import Basis
from coordination.model.number import DocumentNumber
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.parsers.common.mention import Kind, Mention
from coordination.parsers.scanner import find_mentions
from coordination.validators.claims import differ, topics
from coordination.validators.context import Context
from coordination.validators.fields import Field
from coordination.validators.rule import Rule

#: Which mentions can carry the reading of a field.
_KINDS: Final = {
    DocumentNumber: (Kind.NUMBER,),
    PartialDate: (Kind.DATE, Kind.PERIOD),
    Period: (Kind.PERIOD, Kind.DATE),
}

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


def quotes(context: Context) -> Iterator[Diagnostic]:
    """Read the quotes about dates, periods and numbers once more."""
    for topic in topics(context):
        if topic.field is None or topic.field.kind not in _KINDS:
            continue
        kinds = _KINDS[topic.field.kind]
        for at, claim in topic.claims:
            if len(claim.quote) <= _LONGEST:
                found = list(find_mentions(claim.quote, kinds))
                yield from _otherwise(topic.field, topic.at, at, claim, found)
                yield from _weekdays(topic.field, topic.at, at, found)


def _otherwise(
    field: Field, place: str, at: int, claim: Claim, found: Sequence[Mention]
) -> Iterator[Diagnostic]:
    """Find a quote that states another value than its claim reads in it.

    Silent where the reading is inferred, and where the words state no such value.
    """
    if claim.reading is None or claim.basis is Basis.INFERRED:
        return
    stated = [str(one.value) for one in found]
    if stated and all(differ(field, (one, claim.reading)) for one in stated):
        yield diagnose(
            "quote-reads-otherwise",
            f"/claims/{at}/reading",
            (place,),
            stated="; ".join(stated[:3]),
            reading=echo(claim.reading),
        )


def _weekdays(
    field: Field, place: str, at: int, found: Sequence[Mention]
) -> Iterator[Diagnostic]:
    """Find a date that falls on another weekday than the source prints beside it."""
    for one in found:
        day = _complete(field.value) or _complete(one.value)
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


def _complete(value: object) -> date | None:
    if not isinstance(value, PartialDate) or not value.is_complete:
        return None
    return value.earliest


RULES: Final = (Rule(quotes, ("quote-reads-otherwise", "weekday-differs")),)
