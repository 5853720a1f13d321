"""Persons and their offices at one event."""

from collections.abc import Iterator
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.event import Appearance, Position
from coordination.model.party import Party
from coordination.tables.body_words import FIRST_DEPUTY, SINGLE_OFFICES
from coordination.validators.body_kinds import read_office
from coordination.validators.body_names import (
    are_apart,
    families_of,
    families_of_party,
    levels_of,
    provinces_of,
    provinces_of_place,
    split_plain_words,
)
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule
from coordination.validators.sides import list_wholes


def find_repeated_persons(context: RecordContext) -> Iterator[Diagnostic]:
    """Find persons who appear twice at one event, by their names."""
    seen: dict[tuple[str, tuple[str, ...]], str] = {}
    for at, one in enumerate(context.dossier.appearances):
        if one.name is None:
            continue
        here = f"/appearances/{at}"
        first = seen.setdefault((one.event, split_plain_words(one.name)), here)
        if first != here:
            yield diagnose("person-held-twice", here, (first,), name=one.name)


def find_doubly_held_offices(context: RecordContext) -> Iterator[Diagnostic]:
    """Find offices of which a body has one, held by two persons at one event."""
    seen: dict[tuple[str, str, tuple[str, ...]], tuple[str, tuple[str, ...]]] = {}
    for at, one in enumerate(context.dossier.appearances):
        for nth, position in enumerate(one.positions or ()):
            words = split_plain_words(position.title)
            if one.name is None or position.party is None or not _is_single(words):
                continue
            here = (f"/appearances/{at}/positions/{nth}", split_plain_words(one.name))
            first = seen.setdefault((one.event, position.party, words), here)
            if first[1] != here[1]:
                yield diagnose(
                    "office-held-by-two",
                    here[0],
                    (first[0],),
                    title=position.title,
                    party=position.party,
                )


def find_heads_and_deputies(context: RecordContext) -> Iterator[Diagnostic]:
    """Find persons who are both the head of a body and a deputy of that head."""
    for at, one in enumerate(context.dossier.appearances):
        heads: dict[tuple[str, tuple[str, ...]], int] = {}
        held = one.positions or ()
        if not (held[1:] and any(map(_is_deputy, held))):
            continue
        for nth, position in enumerate(held):
            if position.party is not None:
                words = split_plain_words(position.title)
                heads.setdefault((position.party, words), nth)
        for (party, words), nth in heads.items():
            head = heads.get((party, words[1:])) if words[:1] == ("phó",) else None
            if head is not None:
                yield diagnose(
                    "head-and-deputy",
                    f"/appearances/{at}/positions/{nth}",
                    (f"/appearances/{at}/positions/{head}",),
                    title=held[nth].title,
                    party=party,
                )


def _is_deputy(position: Position) -> bool:
    return position.title.lower().startswith("phó ")


def _is_single(words: tuple[str, ...]) -> bool:
    """Return True if a body has only one holder of the office."""
    title = " ".join(words)
    first_deputy = title.startswith("phó") and FIRST_DEPUTY in title
    return first_deputy or title.startswith(SINGLE_OFFICES)


def find_offices_of_other_bodies(context: RecordContext) -> Iterator[Diagnostic]:
    """Find offices whose title names another body than the one they are tied to.

    Silent where the title names none, and for bodies that stand for several.
    """
    for at, one in enumerate(context.dossier.appearances):
        for nth, position in enumerate(one.positions or ()):
            party = context.index.find(position.party, Party)
            if party is None or party.collective:
                continue
            if _is_another_name(context, position, party):
                yield diagnose(
                    "office-of-another-body",
                    f"/appearances/{at}/positions/{nth}/party",
                    (f"/appearances/{at}/positions/{nth}/title",),
                    title=position.title,
                    name=party.name,
                )


def _is_another_name(context: RecordContext, position: Position, party: Party) -> bool:
    """Return True if family, level or province of the title are not the body's."""
    said = families_of(position.title)
    held = _find_families(context, party) if said else said
    if held and said.isdisjoint(held):
        return True
    if not said & held and _is_office_elsewhere(context, position, party):
        return True
    levels = levels_of(position.title)
    its = levels_of(party.name) or frozenset({str(party.level)} if party.level else ())
    if levels and its and levels.isdisjoint(its) and said:
        return True
    place = (
        provinces_of_place(party.province)
        or provinces_of_place(party.place)
        or provinces_of(party.name)
    )
    return are_apart(provinces_of(position.title), place)


def _is_office_elsewhere(
    context: RecordContext, position: Position, party: Party
) -> bool:
    """Return True if no body of the kind of ``party`` or above it has the office."""
    office = read_office(position.title)
    if office is None or not office.is_apart(party.kind, party.name):
        return False
    above = (
        context.index.find(one, Party) for one in list_wholes(context.index, party.id)
    )
    return all(
        one is None or one.kind is None or office.is_apart(one.kind, one.name)
        for one in above
    )


def _find_families(context: RecordContext, party: Party) -> frozenset[str]:
    """Return the families of ``party``, found once for all offices in it."""
    known = context.once(_make_known_families)
    if party.id not in known:
        known[party.id] = families_of_party(context.index, party)
    return known[party.id]


def _make_known_families(_: RecordContext) -> dict[str, frozenset[str]]:
    return {}


def find_speakers_elsewhere(context: RecordContext) -> Iterator[Diagnostic]:
    """Find what was stated at one event by a person who appears at another."""
    for at, obligation in enumerate(context.dossier.obligations):
        speaker = context.index.find(obligation.stated_by, Appearance)
        if speaker is not None and speaker.event != obligation.event:
            yield diagnose(
                "stated-at-another-event",
                f"/obligations/{at}/stated_by",
                (context.index.by_id[speaker.id].pointer,),
                id=speaker.id,
                event=speaker.event,
            )


RULES: Final = (
    Rule(find_repeated_persons, ("person-held-twice",)),
    Rule(find_doubly_held_offices, ("office-held-by-two",)),
    Rule(find_heads_and_deputies, ("head-and-deputy",)),
    Rule(find_offices_of_other_bodies, ("office-of-another-body",)),
    Rule(find_speakers_elsewhere, ("stated-at-another-event",)),
)
