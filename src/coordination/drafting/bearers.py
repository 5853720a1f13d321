"""Who owes a duty: the bodies it names, those of the clause before, the sides."""

import re
from functools import cache
from typing import Final

from coordination.drafting.clause import Clause
from coordination.drafting.known_facts import KnownFacts
from coordination.drafting.notes import Notes
from coordination.drafting.signers import Sides, bodies_in_list
from coordination.drafting.text_reading import Span
from coordination.drafting.word_patterns import any_of
from coordination.model.enumerations import ObligationForce
from coordination.parsers.common.mention import Kind
from coordination.tables.draft_agreements import COUNTS_OF_SIDES
from coordination.tables.draft_clauses import OWES, SEVERAL, SHORT_BODIES, SUBJECTS

#: Who is to do something is named so near to the beginning of a clause.
_LEAD: Final = 60


class Bearers:
    """Knows who owes what the clauses say, in the order of the text."""

    def __init__(self, notes: Notes, known: KnownFacts) -> None:
        """Begin before the first clause."""
        self.notes, self.reading = notes, notes.reading
        self.bodies, self.agreements = known.bodies, known.agreements
        self._last: Sides = ()
        self._cue: Span | None = None

    def state(self, about: str, clause: Clause) -> None:
        """State who owes a duty; ask where somebody wants it of nobody."""
        found, is_own = self._find(about, clause)
        for party, span in found:
            self.notes.append(about, "bearers", party, span)
        if is_own and len(found) > 1:
            self.notes.try_claim(about, "/bearers", (found[0][1][0], found[-1][1][1]))
        if not found and clause.force is not ObligationForce.AGREED:
            self.notes.ask("who-owes", about, "/bearers", (clause.start, clause.end))

    def _find(self, about: str, clause: Clause) -> tuple[Sides, bool]:
        """Return who owes it, and whether words of the clause itself say so."""
        if self._is_half(clause):
            self._cue, self._last = clause.cue, ()
            return (), False
        own = (
            self._at_beginning(clause)
            or self._before_verb(clause)
            or self._in_short(clause)
        )
        is_each = self._is_each(clause, own)
        goes_on = clause.cue == self._cue and not clause.is_first
        inherited = self._last if goes_on and not self._has_subject(clause) else ()
        found = () if is_each else own or inherited or self._above(clause)
        self._cue, self._last = clause.cue, found
        if found or is_each:
            return found, bool(own)
        return self._sides(about, clause), True

    def _above(self, clause: Clause) -> Sides:
        """Return the bodies in the line above a list, unless an item has its own."""
        if clause.owner is None or self._has_subject(clause):
            return ()
        named = self.reading.mentions_in(*clause.owner, Kind.PARTY)
        found = ((self.bodies.of(one), (one.start, one.end)) for one in named)
        return tuple((party, span) for party, span in found if party is not None)

    def _at_beginning(self, clause: Clause) -> Sides:
        lead = _lead_pattern().match(self.reading.text, clause.start, clause.end)
        at = lead.end() if lead else clause.start
        return bodies_in_list(self.reading, self.bodies, at, clause.end)

    def _is_half(self, clause: Clause) -> bool:
        """Return True if more bodies follow before the words that say who owes it.

        "Phòng A về việc B và Phòng C là đầu mối": one alone would be half of them.
        """
        listed = self._at_beginning(clause)
        at = listed[-1][1][1] if listed else clause.end
        owes = _owing().search(self.reading.text, at, clause.end)
        if owes is None:
            return False
        return any(self.reading.mentions_in(at, owes.start(), Kind.PARTY))

    def _before_verb(self, clause: Clause) -> Sides:
        """Return the list of bodies that ends at the first "cần", "phải"."""
        text, low = self.reading.text, clause.start
        verb = _modal().search(text, low, clause.end)
        if verb is None:
            return ()
        before = list(self.reading.mentions_in(low, verb.start(), Kind.PARTY))
        if not before or text[before[-1].end : verb.start()].strip() not in {"", ","}:
            return ()
        return bodies_in_list(self.reading, self.bodies, before[0].start, verb.start())

    def _early_verb(self, clause: Clause) -> re.Match[str] | None:
        stop = min(clause.end, clause.start + _LEAD)
        return _modal().search(self.reading.text, clause.start, stop)

    def _in_short(self, clause: Clause) -> Sides:
        """Return the one body that "Công ty" before a verb stands for."""
        verb = self._early_verb(clause)
        words = self.reading.text[clause.start : verb.start()].strip() if verb else ""
        if words.lower() not in SHORT_BODIES:
            return ()
        same = self.bodies.begun.get(words, ())
        span = (clause.start, clause.start + len(words))
        return ((same[0], span),) if len(same) == 1 else ()

    def _is_each(self, clause: Clause, named: Sides) -> bool:
        """Return True for "mỗi sở": one of them, whichever it is."""
        if not named:
            return False
        before = self.reading.text[clause.start : named[0][1][0]].lower().split()
        return before[-1:] in (["mỗi"], ["từng"])

    def _has_subject(self, clause: Clause) -> bool:
        """Return True if the clause says who, though no table knows them."""
        text, low = self.reading.text, self._behind_time(clause)
        verb = self._early_verb(clause)
        said = text[low : verb.start()].strip() if verb else ""
        is_named = any(self.reading.mentions_in(low, low + 1, Kind.PARTY))
        begins = _subject().match(text, low) or _both().match(text, low)
        return bool(said) or is_named or begins is not None

    def _behind_time(self, clause: Clause) -> int:
        """Return where a clause goes on behind a time: "ngày 15 hằng tháng, A …"."""
        found = _time().match(self.reading.text, clause.start, clause.end)
        return found.end() if found else clause.start

    def _sides(self, about: str, clause: Clause) -> Sides:
        """Return the sides of the agreement that "hai bên" before a duty stands for."""
        text, stop = self.reading.text, min(clause.end, clause.start + _LEAD)
        at = self._behind_time(clause)
        if _subject().match(text, at) and not _both().match(text, at):
            return ()
        who = _both().search(text, clause.sentence.start, stop)
        agreement = self.notes.get(about, "agreement") or self.agreements.main
        if who is None or agreement is None:
            return ()
        sides = self.notes.get(agreement, "parties") or []
        if len(sides) != COUNTS_OF_SIDES[who[1].lower()]:
            return ()
        return tuple((one.party, who.span()) for one in sides)


@cache
def _owing() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(OWES)}(?!\w)", re.IGNORECASE)


@cache
def _lead_pattern() -> re.Pattern[str]:
    """Match what may be written before those who are to do something."""
    return re.compile(
        r"[\s,:]{0,3}(?:(?:để|đồng\sthời|trong|theo)\s[^,;]{2,120},\s){0,3}"
        r"(?:năm\s\d{4},\s)?(?:mỗi\s)?",
        re.IGNORECASE,
    )


@cache
def _time() -> re.Pattern[str]:
    """Match a time with a comma at the beginning of a clause."""
    return re.compile(
        r"(?:ngày|h[ằà]ng|định\skỳ|trước|sau|khi|chậm\snhất|năm|quý|tháng|trong)\s"
        r"[^,;]{1,60},\s",
        re.IGNORECASE,
    )


@cache
def _modal() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:cần|phải|có trách nhiệm|chịu trách nhiệm|chủ trì)(?!\w)"
    )


@cache
def _subject() -> re.Pattern[str]:
    """Match the first words of a clause that has a subject of its own."""
    several, one = any_of(SEVERAL), any_of(SUBJECTS)
    return re.compile(
        rf"[\s,:]{{0,3}}(?:(?:{several}|\d{{1,3}})\s(?!(?:bước|là|mặt)(?!\w))|{one}(?!\w)"
        r"|(?-i:[A-ZĐƯ]{2,}(?![\w/-])))",
        re.IGNORECASE,
    )


@cache
def _both() -> re.Pattern[str]:
    counts = any_of(COUNTS_OF_SIDES)
    return re.compile(
        rf"(?<!\w)({counts})\s(?:bên|cơ\squan|ngành|đơn\svị)(?!\w)", re.IGNORECASE
    )
