"""The text of an obligation or an outcome against the other fields of the same one."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.due import Due
from coordination.model.enumerations import OutcomeKind
from coordination.model.index import Index
from coordination.model.outcome import Outcome
from coordination.model.partial_date import PartialDate
from coordination.model.party import Party
from coordination.model.period import Period
from coordination.model.quantity import Comparator, Quantity
from coordination.parsers.common.mention import Mention
from coordination.parsers.scanner import TIMES, find_mentions
from coordination.tables.words_of_texts import (
    ABOUT_OTHERS,
    AGAINST_A_PLAN,
    DEADLINES,
    DONE_TO,
    DURATIONS,
    FIRST_WORDS,
    LESS_IS_BETTER,
    OFTEN,
    SHARES,
    SUBJECTS,
)
from coordination.validators.body_kinds import are_kinds_apart, kinds_of_name
from coordination.validators.body_names import split_plain_words
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule
from coordination.validators.sides import list_wholes
from coordination.validators.stated import find_codes, read_rules
from coordination.validators.stated_quantities import find_quantities

#: Of a longer text only the beginning is read.
_LONGEST: Final = 300

_NEXT: Final = timedelta(days=1)

_DIGITS: Final = frozenset("0123456789")

_ALL: Final = Decimal(100)


def find_other_deadlines(context: RecordContext) -> Iterator[Diagnostic]:
    """Find obligations whose text says another time than that at which they are due."""
    for at, one in enumerate(context.dossier.obligations):
        if one.due is None:
            continue
        here, text = f"/obligations/{at}", one.text[:_LONGEST]
        if one.due.recurrence is not None and one.due.recurrence.rule is not None:
            rule = one.due.recurrence.rule
            if not any(word in text.lower() for word in OFTEN):
                continue
            if stated := read_rules(text, rule):
                yield _report(here, "due/recurrence", ", ".join(stated), rule)
        elif one.due.event is not None and one.due.event.duration is not None:
            duration = one.due.event.duration
            said = _find_duration(one.due.event.words)
            if said is not None and said != duration.removeprefix("-"):
                yield _report(here, "due/event/duration", said, duration)
        elif told := _find_other_time(text, one.due):
            yield _report(here, "due", told, str(one.due))


def _find_other_time(text: str, due: Due) -> str | None:
    """Return the deadline that ``text`` says, if it names no time that fits ``due``."""
    held = due.period if due.date is None else Period.of(due.date)
    if held is None or _DIGITS.isdisjoint(text):
        return None
    found = list(find_mentions(text, TIMES))
    month = None if due.date is None else due.date.month
    if not all(
        _is_apart(text, one, held) or _is_in_another_month(text, one, month)
        for one in found
    ):
        return None
    return next(
        (one.text for one in found if DEADLINES & _list_words_before(text, one)), None
    )


def _is_apart(text: str, mention: Mention, held: Period) -> bool:
    """Return True if a time surely has no day of ``held``.

    "Before 2025" is until the end of 2024, and "before 31/12" perhaps on 30/12.
    """
    time = mention.value
    if isinstance(time, PartialDate):
        time = Period.of(time)
    if not isinstance(time, Period) or held.overlaps(time) is not False:
        return False
    first, last = time.earliest, held.latest
    is_before = "trước" in _list_words_before(text, mention)
    return not (is_before and first and last and abs(first - last) <= _NEXT)


def _is_in_another_month(text: str, mention: Mention, month: int | None) -> bool:
    """Return True if a day of no year is in another month, nor right before it."""
    time: object = mention.value
    if isinstance(time, Period) and len(time.dates) == 1:
        time = time.dates[0]
    if not isinstance(time, PartialDate) or time.month is None or month is None:
        return False
    if time.year is not None or time.month == month:
        return False
    is_before = "trước" in _list_words_before(text, mention)
    return not (is_before and time.month == month % 12 + 1)


def _list_words_before(text: str, mention: Mention) -> frozenset[str]:
    """Return the two words before a mention."""
    before = split_plain_words(text[max(0, mention.start - 20) : mention.start])
    return frozenset(before[-2:])


def _find_duration(words: str) -> str | None:
    """Return the only length of time that ``words`` state, as in ISO 8601.

    >>> _find_duration("trong 03 ngày làm việc kể từ ngày nhận được")
    'P3D'
    """
    plain = split_plain_words(words)
    found = [
        DURATIONS[unit].format(int(figure))
        for figure, unit in pairwise(plain)
        if figure.isdecimal() and figure.isascii() and unit in DURATIONS
    ]
    return found[0] if len(found) == 1 else None


def find_other_figures(context: RecordContext) -> Iterator[Diagnostic]:
    """Find outcomes whose text says another figure of the same unit, or award."""
    for at, one in enumerate(context.dossier.outcomes):
        if one.award is None and one.quantity is None:
            continue
        here, text = f"/outcomes/{at}", (one.text or "")[:_LONGEST]
        if one.award is not None:
            units = one.quantity.units if one.quantity is not None else ()
            said = find_codes("AwardKind", "; ".join((text, *units)))
            if said and one.award.value not in {*said, "other"}:
                award = one.award.value
                yield _report(here, "award", ", ".join(sorted(said)), award)
        if one.quantity is not None and one.quantity.amount is not None:
            if told := _find_other_figure(text, one):
                yield _report(here, "quantity", told, str(one.quantity))
            elif _is_below_target(text, one):
                yield _report(here, "quantity", "vượt", str(one.quantity))
            elif _is_more_than_all(text, one.quantity):
                yield diagnose(
                    "share-above-all", f"{here}/quantity", figure=str(one.quantity)
                )


def _find_other_figure(text: str, outcome: Outcome) -> str | None:
    """Return the only figure in ``text`` of the same unit, if it is another."""
    held = outcome.quantity
    if held is None or _DIGITS.isdisjoint(text):
        return None
    same = [one for one, _ in find_quantities(text) if _are_of_one_unit(one, held)]
    if len(same) != 1 or not ABOUT_OTHERS.isdisjoint(split_plain_words(text)):
        return None
    target = None if outcome.target is None else outcome.target.amount
    if same[0].amount in (held.upper, held.total, target):
        return None
    apart = same[0].amount != held.amount or _is_compared_otherwise(same[0], held)
    return str(same[0]) if apart else None


def _are_of_one_unit(one: Quantity, other: Quantity) -> bool:
    """Return True if units are the same, or one is the beginning of the other."""
    first, second = (" ".join(each.units).lower() for each in (one, other))
    return f"{first} ".startswith(f"{second} ") or f"{second} ".startswith(f"{first} ")


def _is_compared_otherwise(stated: Quantity, held: Quantity) -> bool:
    return {stated.comparator, held.comparator} in _OPPOSITES


_OPPOSITES: Final = (
    {Comparator.MORE_THAN, Comparator.NEARLY},
    {Comparator.MORE_THAN, Comparator.AT_MOST},
    {Comparator.AT_LEAST, Comparator.NEARLY},
)


def _is_below_target(text: str, outcome: Outcome) -> bool:
    """Return True if the text says that a target was exceeded, which is higher.

    Not where less is better.
    """
    held, target = outcome.quantity, outcome.target
    if held is None or target is None:
        return False
    if held.amount is None or target.amount is None:
        return False
    words = split_plain_words(text)
    if "vượt" not in words or not LESS_IS_BETTER.isdisjoint(words):
        return False
    same = (held.units, held.per, held.change) == (
        target.units,
        target.per,
        target.change,
    )
    return same and held.amount < target.amount


def _is_more_than_all(text: str, held: Quantity) -> bool:
    """Return True if a share of a whole is more than all of it.

    What is measured against a plan or an earlier time can be.
    """
    if held.units != ("%",) or held.amount is None or held.amount <= _ALL:
        return False
    if held.change is not None or held.comparator is Comparator.AT_MOST:
        return False
    plain = f" {' '.join(split_plain_words(text))} "
    shared = any(f" {one} " in plain for one in SHARES)
    return shared and not any(f" {one} " in plain for one in AGAINST_A_PLAN)


def find_other_subjects(context: RecordContext) -> Iterator[Diagnostic]:
    """Find texts that begin with a body of another kind than all that act.

    Silent where the text names one of them, too, and where something is done to the
    body that it begins with.
    """
    for at, duty in enumerate(context.dossier.obligations):
        if duty.bearers and _is_of_others(context.index, duty.text, duty.bearers):
            here = f"/obligations/{at}"
            yield _report(here, "bearers", _cut(duty.text), ", ".join(duty.bearers))
    for at, done in enumerate(context.dossier.outcomes):
        if not done.by or not done.text or done.kind not in _ACHIEVED:
            continue
        if _is_of_others(context.index, done.text, done.by):
            yield _report(f"/outcomes/{at}", "by", _cut(done.text), ", ".join(done.by))


_ACHIEVED: Final = frozenset({OutcomeKind.RESULT, OutcomeKind.SHORTCOMING})


def _is_of_others(index: Index, text: str, bodies: tuple[str, ...]) -> bool:
    if text.partition(" ")[0].lower() not in FIRST_WORDS:
        return False
    kinds = kinds_of_name(text[:_LONGEST])
    if kinds.isdisjoint(SUBJECTS):
        return False
    words = split_plain_words(text)
    plain = f" {' '.join(words)} "
    if not DONE_TO.isdisjoint(words):
        return False
    return all(_is_another_body(index, one, kinds, plain) for one in bodies)


def _is_another_body(index: Index, name: str, kinds: frozenset[str], text: str) -> bool:
    """Return True if a body is surely of no such kind, and not named in ``text``."""
    body = index.find(name, Party)
    if body is None or body.collective or not are_kinds_apart(body.kind, kinds):
        return False
    above = [index.find(one, Party) for one in list_wholes(index, name)]
    if not all(one is None or are_kinds_apart(one.kind, kinds) for one in above):
        return False
    named = (body.name, *(body.names or ()))
    return not any(f" {' '.join(split_plain_words(one)[:2])} " in text for one in named)


def _cut(text: str) -> str:
    return " ".join(text.split()[:4])


def _report(here: str, field: str, stated: str, held: str) -> Diagnostic:
    return diagnose(
        "text-says-otherwise",
        f"{here}/{field}",
        (f"{here}/text",),
        stated=stated,
        held=held,
    )


RULES: Final = (
    Rule(find_other_deadlines, ("text-says-otherwise",)),
    Rule(find_other_figures, ("text-says-otherwise", "share-above-all")),
    Rule(find_other_subjects, ("text-says-otherwise",)),
)
