"""Obligations: who is to do what, when, and how strongly it is owed."""

import re
from functools import cache
from typing import Final

from coordination.drafting.bearers import Bearers
from coordination.drafting.clause import Clause, Sense
from coordination.drafting.dues import fall_due
from coordination.drafting.known_facts import KnownFacts
from coordination.drafting.notes import Notes
from coordination.drafting.signers import bodies_before, bodies_in_list
from coordination.drafting.text_reading import Span
from coordination.drafting.word_patterns import any_of
from coordination.model.enumerations import (
    ObligationForce,
    PartyRole,
    ResourceKind,
)
from coordination.model.obligation import Obligation, Resource
from coordination.parsers.common.mention import Kind
from coordination.parsers.common.phrases import plain
from coordination.tables.draft_clauses import (
    BESIDE,
    GIVEN,
    RESOURCE_UNITS,
    ROLES,
)

#: An id is made of so many letters of what is to be done.
_LONGEST_ID: Final = 60


class Duties:
    """Drafts an obligation for each clause that says what is to be done."""

    def __init__(self, notes: Notes, known: KnownFacts) -> None:
        """Begin with what was drafted before."""
        self.notes = notes
        self.bodies, self.people, self.event = known.bodies, known.people, known.event
        self.documents, self.agreements = known.documents, known.agreements
        self._bearers = Bearers(notes, known)

    def draft(self, clause: Clause) -> None:
        """Draft the obligation of one clause."""
        if clause.sense is not Sense.DUTY or clause.force is None:
            return
        is_agreed = clause.force is ObligationForce.AGREED
        if is_agreed and self.agreements.main is None and not clause.article:
            return
        if clause.start in self.agreements.purposes:  # nobody owes what it is for
            return
        notes = self.notes
        span = (clause.start, clause.end)
        words = notes.reading.words(span).rstrip(".…;, ")
        if not (words and notes.can_claim(span) and notes.can_claim(clause.cue)):
            return
        about = notes.new(Obligation, words[:_LONGEST_ID])
        notes.try_put(about, "text", words, span)
        notes.try_put(about, "force", clause.force, clause.cue)
        if clause.article is not None:
            notes.try_put(about, "article", *clause.article)
        if clause.ordinal is not None:
            notes.try_put(about, "ordinal", clause.ordinal, span)
        self._tie(about, clause)
        self._bearers.state(about, clause)
        self._role(about, clause)
        self._counterparts(about, clause)
        fall_due(notes, about, clause)
        self._resources(about, clause)
        for document, place in self.documents.cited_in(clause.start, clause.end):
            notes.append(about, "documents", document, place)

    def _tie(self, about: str, clause: Clause) -> None:
        """Tie a duty to the agreement that its sentence names, or to the event."""
        named = list(self.agreements.named_in(clause.sentence.start, clause.start))
        if named and clause.force is ObligationForce.AGREED:
            phrase, agreement = named[0]
            self.notes.try_put(about, "agreement", agreement, phrase.noun)
        elif self.event is not None and clause.force is not ObligationForce.AGREED:
            self.notes.try_put(about, "event", self.event, clause.cue)
            self._speaker(about, clause)

    def _speaker(self, about: str, clause: Clause) -> None:
        sentence = self.notes.reading.sentence_at(clause.cue[0])
        if sentence is None:
            return
        persons = [
            self.people.at[one.start][0]
            for one in self.notes.reading.mentions_in(
                sentence.start, clause.cue[0], Kind.PERSON
            )
            if one.start in self.people.at
        ]
        if len(persons) == 1:
            self.notes.try_put(about, "stated_by", persons[0], clause.cue)
            return
        words = (
            self.notes.reading.text[sentence.start : clause.cue[0]].lower().strip(" ,")
        )
        holder = self.people.titles.get(words)
        if holder is not None:
            self.notes.try_put(
                about, "stated_by", holder, (sentence.start, clause.cue[0])
            )

    def _role(self, about: str, clause: Clause) -> None:
        """State as what somebody does it: "do A chủ trì", "A là đầu mối"."""
        reading = self.notes.reading
        for found in _roles().finditer(reading.text, clause.start, clause.end):
            role = PartyRole(ROLES[plain(found[1])])
            before = bodies_before(reading, self.bodies, clause.start, found.start())
            if len(before) != 1 or _has_more(reading.text, clause.start, before[0][1]):
                continue
            party, span = before[0]
            low = reading.text.rfind("do ", max(clause.start, span[0] - 4), span[0])
            start = low if low >= 0 else span[0]
            if self.notes.try_put(about, "role", role, (start, found.end())):
                held = self.notes.get(about, "bearers") or []
                if party not in held and not held:
                    self.notes.append(about, "bearers", party, span)
            return

    def _counterparts(self, about: str, clause: Clause) -> None:
        """State with whom it is done: "phối hợp với A, B"."""
        reading, held = self.notes.reading, self.notes.get(about, "bearers") or []
        for found in _beside().finditer(reading.text, clause.start, clause.end):
            listed = [
                (party, span)
                for party, span in bodies_in_list(
                    reading, self.bodies, found.end(), clause.end
                )
                if party not in held
            ]
            for party, span in listed:
                self.notes.append(about, "counterparts", party, span)
            if len(listed) > 1:
                span = (found.start(), listed[-1][1][1])
                self.notes.try_claim(about, "/counterparts", span)
            if listed:
                return

    def _resources(self, about: str, clause: Clause) -> None:
        """State the people, the unit and the money that a duty is done with."""
        reading = self.notes.reading
        for one in reading.mentions_in(clause.start, clause.end, Kind.QUANTITY):
            unit = one.value.units[0].lower() if one.value.units else ""
            kind = RESOURCE_UNITS.get(unit)
            if kind is not None and _is_assigned(reading.text, one.start):
                held = Resource(kind=ResourceKind(kind), quantity=one.value)
                span = (one.start, one.end)
                pointer = self.notes.append(about, "resources", held, span)
                self.notes.try_claim(about, f"{pointer}/quantity", span)
        money = _money().search(reading.text, clause.start, clause.end)
        if money is not None:
            words = reading.words(money.span())
            held = Resource(kind=ResourceKind.FUNDING, text=words)
            self.notes.append(about, "resources", held, money.span())


@cache
def _beside() -> re.Pattern[str]:
    listed = any_of(BESIDE)
    return re.compile(rf"(?<!\w){listed}\s", re.IGNORECASE)


@cache
def _roles() -> re.Pattern[str]:
    listed = any_of(ROLES)
    return re.compile(rf"(?<!\w)({listed})(?!\w)", re.IGNORECASE)


def _has_more(text: str, start: int, span: Span) -> bool:
    """Return True if a body is the last of a list of which the rest is not read."""
    return text[start : span[0]].rstrip().endswith((" và", ",", " cùng"))


@cache
def _money() -> re.Pattern[str]:
    return re.compile(r"(?<=nguồn\s)kinh\sphí|(?<=bố\strí\s)kinh\sphí", re.IGNORECASE)


def _is_assigned(text: str, at: int) -> bool:
    """Return True if the words before a figure assign it to a duty."""
    before = text[max(0, at - 12) : at].lower()
    return any(one in before for one in GIVEN)
