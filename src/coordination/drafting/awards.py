"""Awards: what was awarded, to whom, for which time, by whom."""

import re
from functools import cache
from typing import Final

from attrs import frozen

from coordination.drafting.clause import Clause
from coordination.drafting.known_facts import KnownFacts
from coordination.drafting.notes import Notes
from coordination.drafting.signers import Sides, bodies_before
from coordination.drafting.text_reading import Span
from coordination.drafting.word_patterns import any_of
from coordination.model.enumerations import ActKind, AwardKind
from coordination.model.event import Act
from coordination.model.quantity import Quantity
from coordination.parsers.common.mention import Kind, Mention
from coordination.parsers.common.phrases import plain
from coordination.tables.draft_clauses import AWARDS, GIVING

#: "Đã trao tặng" is so near before what is given.
_VERB: Final = 20


@frozen
class NamedAward:
    """A kind of award with the words that name it."""

    kind: AwardKind
    span: Span


class Awards:
    """States what clauses say of awards.

    Attributes:
        known: Kind of an award → id of its outcome.
    """

    def __init__(self, notes: Notes, known: KnownFacts) -> None:
        """Begin without any award."""
        self.notes, self.reading = notes, notes.reading
        self.bodies, self.event = known.bodies, known.event
        self.known: dict[AwardKind, str] = {}
        self._grantors: dict[str, tuple[str, ...]] = {}

    def find(self, clause: Clause) -> NamedAward | None:
        """Return the first award that a clause names."""
        named = _awards().search(self.reading.text, clause.start, clause.end)
        if named is None:
            return None
        return NamedAward(AwardKind(AWARDS[plain(named[0])]), named.span())

    def counts(self, clause: Clause, award: NamedAward) -> list[Mention[Quantity]]:
        """List how many received an award: "3 tập thể, 5 cá nhân" are two counts."""
        found = self.reading.mentions_in(clause.start, clause.end, Kind.QUANTITY)
        return [one for one in found if _is_of_award(one, award)]

    def gift_before(self, clause: Clause, one: Mention[Quantity]) -> Span | None:
        """Return the verb by which a figure of a clause says what is given, if any.

        "Trao 20 suất học bổng" awards nothing.
        """
        low = max(clause.start, one.start - _VERB)
        verb = _right_before().search(self.reading.text, low, one.start)
        if verb is None or _recipients().search(one.text) or _awards().search(one.text):
            return None
        return verb.span(1)

    def known_for(
        self, award: NamedAward, counts: list[Mention[Quantity]]
    ) -> str | None:
        """Return the outcome of a kind of award, unless another count was given."""
        about = self.known.get(award.kind)
        if about is None or not counts:
            return about
        held = self.notes.get(about, "quantity")
        return about if held in (None, counts[0].value) else None

    def state_count(
        self, about: str, clause: Clause, award: NamedAward, one: Mention[Quantity]
    ) -> None:
        """State one more count of those who received an award."""
        notes, span = self.notes, (one.start, one.end)
        notes.try_put(about, "award", award.kind, award.span)
        notes.try_put(about, "quantity", one.value, span)
        verb = _giving().search(self.reading.text, clause.start, award.span[1])
        if verb is None:
            return
        self._grant(about, clause, verb.start())
        if self.event is not None:
            notes.try_put(about, "event", self.event, (verb.start(), award.span[1]))

    def state(self, about: str, clause: Clause, award: NamedAward) -> None:
        """State what a clause says of an award in the outcome ``about``."""
        notes, reading, (_, stop) = self.notes, self.reading, award.span
        self.known[award.kind] = about
        notes.try_claim(about, "/text", (clause.start, clause.end))
        notes.try_put(about, "award", award.kind, award.span)
        received = _recipients().search(reading.text, stop, clause.end)
        if received is not None:
            notes.try_claim(about, "/recipients", received.span())
        period = next(
            self.reading.mentions_in(clause.start, clause.end, Kind.PERIOD), None
        )
        for name, one in (
            ("period", period),
            ("quantity", next(iter(self.counts(clause, award)), None)),
        ):
            if one is not None:
                notes.try_put(about, name, one.value, (one.start, one.end))
        verb = _giving().search(reading.text, clause.start, stop)
        if verb is None:
            return
        self._grant(about, clause, verb.start())
        if self.event is not None:
            span = (verb.start(), stop)
            notes.try_put(about, "event", self.event, span)
            notes.append(self.event, "acts", Act(kind=ActKind.AWARD), span)

    def _grant(self, about: str, clause: Clause, stop: int) -> None:
        """State who granted an award; leave it open where the text has two answers."""
        start = clause.sentence.start
        by: Sides = bodies_before(self.reading, self.bodies, start, stop)
        parties = tuple(party for party, _ in by)
        held = self._grantors.setdefault(about, parties)
        if not parties or not held:
            return
        for nth, (party, span) in enumerate(by):
            if held == parties:
                self.notes.append(about, "by", party, span)
                continue
            self.notes.try_claim(about, f"/by/{nth}", span)
            self.notes.replace(about, "by", None)
            self.notes.ask("which-body", about, "/by", span)


@cache
def _awards() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(AWARDS)}(?!\w)", re.IGNORECASE)


@cache
def _giving() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:đã\s)?{any_of(GIVING)}(?!\w)", re.IGNORECASE)


@cache
def _recipients() -> re.Pattern[str]:
    return re.compile(
        r"(?:tập thể,\s|các\s)?(?:tập thể|cá nhân)(?:(?:,|\svà)\scá nhân)?"
    )


def _is_of_award(one: Mention[Quantity], award: NamedAward) -> bool:
    """Return True for "3 Bằng khen", and for "5 tập thể" behind an award."""
    if one.start < award.span[1] and award.span[0] < one.end:
        return True
    return one.start >= award.span[1] and _recipients().search(one.text) is not None


@cache
def _right_before() -> re.Pattern[str]:
    """Match "trao", "tặng" at the end."""
    return re.compile(rf"(?<!\w)((?:đã\s)?{any_of(GIVING)})\s\Z", re.IGNORECASE)
