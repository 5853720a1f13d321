"""Outcomes: what was achieved, with figures; what fell short; what was awarded."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from attrs import evolve

from coordination.drafting.awards import Awards
from coordination.drafting.clause import Clause, Sense
from coordination.drafting.known_facts import KnownFacts
from coordination.drafting.notes import Notes
from coordination.drafting.result_times import ResultTimes, TimeOfResult
from coordination.drafting.signers import bodies_before, bodies_in_list
from coordination.drafting.text_reading import Span
from coordination.drafting.word_patterns import any_of
from coordination.model.enumerations import OutcomeKind
from coordination.model.outcome import Outcome
from coordination.model.quantity import Comparator, Quantity
from coordination.parsers.common.mention import Kind, Mention
from coordination.parsers.common.pieces import CAPITAL
from coordination.tables.draft_clauses import (
    OPEN_UNITS,
    SHORTCOMINGS,
    UNIT_ENDS,
    UNITS_OF_NO_RESULT,
)
from coordination.tables.numbered_words import LAST_WORDS_OF_NUMBERED
from coordination.tables.units import CLASSIFIERS, UNITS

#: A pair of units counts one kind of thing.
_PAIR: Final = 2

#: A time further before a clause is that of others.
_FAR: Final = 400
#: No word is longer.
_LONGEST_WORD: Final = 30

#: More words than this make no name of a unit.
_LONGEST_UNIT: Final = 5

_KINDS: Final = {
    Sense.RESULT: OutcomeKind.RESULT,
    Sense.SHORTCOMING: OutcomeKind.SHORTCOMING,
    Sense.AWARD: OutcomeKind.AWARD,
}


class Results:
    """Drafts the outcomes of each clause that says what was done."""

    def __init__(self, notes: Notes, known: KnownFacts) -> None:
        """Begin with what was drafted before."""
        self.notes, self.bodies, self.event = notes, known.bodies, known.event
        self.documents = known.documents
        self._times = ResultTimes(notes, known.agreements)
        self._time: TimeOfResult | None = None
        #: Whether shortcomings were named without saying which.
        self._shortcomings_named = False
        self._awards = Awards(notes, known)

    def draft(self, clause: Clause) -> None:
        """Draft the outcomes of one clause."""
        if clause.sense is Sense.DUTY:
            self._times.find(clause)
            self._name_shortcomings(clause)
        if clause.sense not in _KINDS:
            return
        self._time = self._times.find(clause)
        if clause.sense is Sense.AWARD:
            self._award(clause)
            return
        counted = list(self._find_counted(clause))
        if not counted:
            about = self._new(clause, (clause.start, clause.end))
            if about is not None:
                self._by(about, clause)
                self._documents(about, clause)
                self._open_time(about, clause)
            return
        said, text = self._time, self.notes.reading.text
        start = self._without_unread(clause, counted[0][0].start)
        for nth, (one, quantity, end) in enumerate(counted):
            self._time = self._times.of_figure(clause, end, said)
            stop = counted[nth + 1][0].start if nth + 1 < len(counted) else clause.end
            cut = _cut(text, end, stop)
            about = self._new(clause, (start, cut))
            start = _next_start(text, cut, stop)
            if about is None:
                continue
            if quantity is None:
                self.notes.ask("which-unit", about, "/quantity", (one.start, one.end))
            else:
                self.notes.try_put(about, "quantity", quantity, (one.start, end))
            self._by(about, clause)

    def _without_unread(self, clause: Clause, stop: int) -> int:
        """Return where the words of the first read figure begin.

        "Thẩm tra 912 phù hiệu, đạt 71%": the share is not the quantity of what was
        done.  What a figure before it counts is asked.
        """
        text, comma = self.notes.reading.text, -1
        for bare in _bare_figure().finditer(text, clause.start, stop):
            comma = text.find(", ", bare.end(), stop)
            if comma >= 0 and not _is_numbered(text, clause.start, bare.start()):
                break
        else:
            return clause.start
        about = self._new(clause, (clause.start, comma))
        if about is not None:
            self.notes.ask("which-unit", about, "/quantity", bare.span())
            self._by(about, clause)
        return _next_start(text, comma, stop)

    def _new(self, clause: Clause, span: Span, given: Span | None = None) -> str | None:
        """Begin an outcome with its words and its time.

        What is ``given`` by a verb is a result, whatever the clause is about.
        """
        notes, cue = self.notes, given or clause.cue
        words = notes.reading.words(span).rstrip(".…;, ")
        if not (words and notes.can_claim(span) and notes.can_claim(cue)):
            return None
        about = notes.new(Outcome, words[:60])
        notes.try_put(about, "text", words, span)
        kind = _KINDS[clause.sense] if given is None else OutcomeKind.RESULT
        notes.try_put(about, "kind", kind, cue)
        if self._time is not None:
            notes.try_put(about, "period", self._time.value, self._time.span)
        return about

    def _award(self, clause: Clause) -> None:
        """Draft what was awarded: another count of recipients is another outcome."""
        self._gifts(clause)
        found = self._awards.find(clause)
        if found is None:
            return
        counts = self._awards.counts(clause, found)
        about = self._awards.known_for(found, counts)
        is_new = about is None
        about = about or self._new(clause, (clause.start, clause.end))
        if about is None:
            return
        self._awards.state(about, clause, found)
        for one in counts[1:] if is_new else ():
            other = self._new(clause, (one.start, one.end))
            if other is not None:
                self._awards.state_count(other, clause, found, one)

    def _gifts(self, clause: Clause) -> None:
        """Draft what was given beside awards: "trao 20 suất học bổng"."""
        for one, quantity, end in self._find_counted(clause):
            verb = self._awards.gift_before(clause, one)
            about = self._new(clause, (verb[0], end), verb) if verb else None
            if about is None:
                continue
            if quantity is None:
                self.notes.ask("which-unit", about, "/quantity", (one.start, one.end))
            else:
                self.notes.try_put(about, "quantity", quantity, (one.start, end))
            for party, span in bodies_before(
                self.notes.reading, self.bodies, clause.start, verb[0] if verb else 0
            ):
                self.notes.append(about, "by", party, span)

    def _find_counted(
        self, clause: Clause
    ) -> Iterator[tuple[Mention[Quantity], Quantity | None, int]]:
        """Yield the figures of a clause, each with its whole unit and its end."""
        for one in self.notes.reading.mentions_in(
            clause.start, clause.end, Kind.QUANTITY
        ):
            quantity = one.value
            unit = quantity.units[0].lower() if quantity.units else ""
            if not unit or unit in UNITS_OF_NO_RESULT:
                continue
            if quantity.comparator is Comparator.VAGUE:
                continue
            first = _first_of_two(self.notes.reading.text, one, clause.end)
            if first is not None:
                yield one, *first
                continue
            quantity = _joined(quantity, one.text)
            if _is_continued(self.notes.reading.text, one.end, clause.end):
                yield one, *_of_noun(one, quantity)
                continue
            if unit not in OPEN_UNITS:
                yield one, quantity, one.end
                continue
            whole = _whole_unit(self.notes.reading.text, one.end, clause.end)
            if whole is None or _is_continued(
                self.notes.reading.text, whole[1], clause.end
            ):
                yield one, None, one.end
            else:
                words, end = whole
                units = (*quantity.units[:-1], f"{quantity.units[-1]} {words}".strip())
                yield one, evolve(quantity, units=units), end

    def _by(self, about: str, clause: Clause) -> None:
        """State who did it: the bodies that the clause begins with."""
        reading = self.notes.reading
        lead = _lead_pattern().match(reading.text, clause.start, clause.end)
        at = lead.end() if lead else clause.start
        for party, span in bodies_in_list(reading, self.bodies, at, clause.end):
            self.notes.append(about, "by", party, span)

    def _documents(self, about: str, clause: Clause) -> None:
        """State the documents that a result refers to."""
        cited = list(self.documents.cited_in(clause.start, clause.end))
        for document, span in cited:
            self.notes.append(about, "documents", document, span)
        if len(cited) > 1:
            self.notes.try_claim(about, "/documents", (cited[0][1][0], cited[-1][1][1]))

    def _open_time(self, about: str, clause: Clause) -> None:
        """Claim a time that the text names without bounds, and leave it open."""
        low = max(clause.sentence.start, clause.start - _FAR)
        found = _long_since().search(self.notes.reading.text, low, clause.end)
        if found is not None and self.notes.get(about, "period") is None:
            self.notes.try_claim(about, "/period", found.span())

    def _name_shortcomings(self, clause: Clause) -> None:
        """Note that a text speaks of shortcomings without saying which."""
        text = self.notes.reading.text
        found = _shortcomings().search(text, clause.sentence.start, clause.end)
        if found is None or self._shortcomings_named:
            return
        if not self.notes.can_claim(found.span()):
            return
        self._shortcomings_named = True
        about = self.notes.new(Outcome, found[0])
        self.notes.try_put(about, "kind", OutcomeKind.SHORTCOMING, found.span())


@cache
def _shortcomings() -> re.Pattern[str]:
    return re.compile(rf"(?:những\s|các\s)?{any_of(SHORTCOMINGS)}", re.IGNORECASE)


@cache
def _long_since() -> re.Pattern[str]:
    return re.compile(r"(?:trong\s)?(?:những|nhiều)\snăm\squa", re.IGNORECASE)


def _first_of_two(
    text: str, one: Mention[Quantity], stop: int
) -> tuple[Quantity, int] | None:
    """Return a figure with the first of two nouns where the next figure has the second.

    "296 đối tượng, tang vật gồm 42 kg": the kilograms are those of the exhibits.
    """
    units = one.value.units
    if len(units) != _PAIR or _of_the_next().match(text, one.end, stop) is None:
        return None
    comma = one.text.rfind(", ")
    if comma < 0:
        return None
    return evolve(one.value, units=units[:1]), one.start + comma


@cache
def _of_the_next() -> re.Pattern[str]:
    return re.compile(
        r"\s(?:gồm|bao\sgồm|là|có|trị\sgiá)\s[^,;.]{0,30}\d|:\s", re.IGNORECASE
    )


def _joined(quantity: Quantity, words: str) -> Quantity:
    """Return a quantity whose pair of units is one, as written.

    "33 cuộc khảo sát, giám sát" counts one kind of thing; a longer list counts several.
    """
    if len(quantity.units) != _PAIR or ", " not in words:
        return quantity
    return evolve(quantity, units=(", ".join(quantity.units),))


@cache
def _more() -> re.Pattern[str]:
    """Match a comma with a word of small letters behind it, and the end of a clause."""
    return re.compile(rf",\s(?!{CAPITAL})[^\W\d_][^,;.\d]{{1,30}}(?=[;.]|\Z)")


def _is_continued(text: str, at: int, stop: int) -> bool:
    """Return True if the words behind a figure may belong to its unit.

    "12 văn bản chỉ đạo, định hướng": nobody can say where the unit ends.
    """
    return _more().match(text, at, stop) is not None


def _of_noun(one: Mention[Quantity], quantity: Quantity) -> tuple[Quantity | None, int]:
    """Return a figure with its noun alone, and where it ends; ``None`` in doubt.

    "12 văn bản chỉ đạo, định hướng" counts "văn bản", whatever they are for.
    """
    unit = quantity.units[0]
    words = unit.lower().split()
    for count in range(len(words) - 1, 0, -1):
        noun = " ".join(words[:count])
        if noun in UNITS and noun not in OPEN_UNITS | CLASSIFIERS:
            end = one.end - (len(unit) - len(noun))
            return evolve(quantity, units=(unit[: len(noun)],)), end
    return None, one.end


def _cut(text: str, at: int, stop: int) -> int:
    """Return where the words of one figure end: at the comma behind it, if any.

    What is in quotation marks is one name.
    """
    for found in _end_of_figure().finditer(text, at, stop):
        if found[0][0] not in '“"':
            return found.start()
    return stop


@cache
def _end_of_figure() -> re.Pattern[str]:
    """Match a name in quotation marks, or what ends the words of a figure.

    "So với" goes on with them.
    """
    return re.compile(
        r"“[^”\n]{0,120}”|\"[^\"\n]{0,120}\"|[,;)/]|\s\("
        r"|\s(?:(?<!\sso\s)với|và|trị\sgiá)\s|\scho\s{0,2}\Z",
        re.IGNORECASE,
    )


def _next_start(text: str, at: int, stop: int) -> int:
    """Return where the words of the next figure begin: "đạt 83,4%", "với 3 lớp"."""
    joint = re.compile(r"[\s,;()/]*(?:và\s|với\s)?").match(text, at, stop)
    return joint.end() if joint else stop


@cache
def _bare_figure() -> re.Pattern[str]:
    """Match a figure with words in small letters behind it."""
    return re.compile(
        rf"(?<![\w/.,-])\d{{1,3}}(?:\.?\d{{3}}){{0,3}}(?=\s(?!{CAPITAL})[^\W\d_])"
    )


def _is_numbered(text: str, start: int, at: int) -> bool:
    """Return True for a figure that numbers a thing or counts time: "Đề án 06"."""
    before = text[max(start, at - _LONGEST_WORD) : at].split()[-1:]
    word = before[0] if before else ""
    if not word.isalpha() or word[0].isupper() or word in LAST_WORDS_OF_NUMBERED:
        return True
    behind = text[at : at + _LONGEST_WORD].lower().split()[1:3]
    phrases = {" ".join(behind[:1]).strip(",.;"), " ".join(behind).strip(",.;")}
    return not phrases.isdisjoint(UNITS | UNITS_OF_NO_RESULT)


@cache
def _compound() -> re.Pattern[str]:
    """Match two words that are one noun, though the second also ends a unit."""
    return re.compile(r"\s(trợ\sgiúp|thi\sđua)(?=[\s,;.)…]|\Z)")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\s([^\W\d_]+)(?=[\s,;.)…]|\Z)")


def _whole_unit(text: str, at: int, stop: int) -> tuple[str, int] | None:
    """Return the words behind a unit that belong to it; ``None`` if they never end."""
    words: list[str] = []
    while len(words) <= _LONGEST_UNIT:
        found = _compound().match(text, at, stop) or _word().match(text, at, stop)
        if found is None or found[1].lower() in UNIT_ENDS or not found[1].islower():
            return " ".join(words), at
        words.append(found[1])
        at = found.end()
    return None


@cache
def _lead_pattern() -> re.Pattern[str]:
    return re.compile(
        r"[\s,:]{0,3}(?:(?:theo\sđó|cụ\sthể|riêng|trong|ngoài\sra|đặc\sbiệt|tại)[^,;]{0,60}[,:]\s)?"
        r"(?:năm\s\d{4},\s)?",
        re.IGNORECASE,
    )
