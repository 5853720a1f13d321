"""When what a clause reports was done: its own words say so, or those before it."""

import re
from functools import cache
from typing import Final

from attrs import frozen

from coordination.drafting.clause import Clause, Sense
from coordination.drafting.found_agreements import Agreements
from coordination.drafting.notes import Notes
from coordination.drafting.text_reading import Span
from coordination.drafting.word_patterns import any_of
from coordination.model.period import Period
from coordination.parsers.common.mention import Kind, Mention
from coordination.tables.draft_clauses import GOES_ON, PAPERS, REPORTS

#: The time of a paper is so near behind what it is called.
_NAME: Final = 80
#: Words between a figure and its own time are no longer.
_BEHIND: Final = 24


@frozen
class TimeOfResult:
    """A time with the words that say it."""

    value: Period
    span: Span


class ResultTimes:
    """Knows the time of each clause, in the order of the text."""

    def __init__(self, notes: Notes, agreements: Agreements) -> None:
        """Begin with no time."""
        self.reading, self.notes = notes.reading, notes
        self.agreements = agreements
        self._last: TimeOfResult | None = None
        self._years: tuple[int, re.Match[str] | None] = (-1, None)
        self._sentence: tuple[int, TimeOfResult | None] = (-1, None)

    def find(self, clause: Clause) -> TimeOfResult | None:
        """Return the time of a clause."""
        if clause.sense is Sense.DUTY:
            self._last = None
            return None
        start = clause.sentence.start
        known = self._sentence[1] if self._sentence[0] == start else None
        own = self._said_in(clause) or known or self._of_agreement(clause)
        if own is None:
            lower = self.reading.text[start : start + 40].lower().lstrip(' -+•"“')
            if lower.startswith(GOES_ON):
                own = self._last
            elif lower.startswith(REPORTS):
                own = self._reviewed()
        self._sentence = (start, own)
        self._last = own or self._last
        return own

    def of_figure(
        self, clause: Clause, end: int, time: TimeOfResult | None
    ) -> TimeOfResult | None:
        """Return the time of a figure: the one right behind it, or that of its clause.

        A time in brackets is that of the figure before it alone.
        """
        text = self.reading.text
        stop = min(clause.end, end + _BEHIND)
        for one in self.reading.mentions_in(end, stop, Kind.PERIOD):
            if _right_behind().fullmatch(text, end, one.start):
                return TimeOfResult(one.value, (one.start, one.end))
            break
        return time if time is None or text[time.span[0] - 1] != "(" else None

    def _said_in(self, clause: Clause) -> TimeOfResult | None:
        """Return the first time that the sentence states up to the clause's end."""
        reading, start = self.reading, clause.sentence.start
        for one in reading.mentions_in(start, clause.end, Kind.PERIOD):
            if (
                not reading.is_cited(one.start)
                and not one.context.bound
                and not self._is_of_paper(one, start)
                and not self._is_celebrated(one, start)
                and not self._is_compared_with(one)
            ):
                return TimeOfResult(one.value, (one.start, one.end))
        return None

    def _is_celebrated(self, one: Mention[Period], start: int) -> bool:
        """Return True for the years of a day that is celebrated: "kỷ niệm 77 năm …"."""
        before = self.reading.text[max(start, one.start - _NAME) : one.start]
        return _celebrates().search(before) is not None

    def _is_compared_with(self, one: Mention[Period]) -> bool:
        """Return True for a time that figures are compared with: "so với năm 2020"."""
        low = max(0, one.start - _BEHIND)
        return _compares().search(self.reading.text, low, one.start) is not None

    def _is_of_paper(self, one: Mention[Period], start: int) -> bool:
        """Return True for the time in the name of a plan that is not an agreement."""
        before = self.reading.text[max(start, one.start - _NAME) : one.start].lower()
        if _paper().search(before) is None:
            return False
        named = self.agreements.named_in(start, one.start)
        return all(phrase.period != one for phrase, _ in named)

    def _of_agreement(self, clause: Clause) -> TimeOfResult | None:
        """Return the time of an agreement that has as many years as were "qua"."""
        sentence = clause.sentence
        if self._years[0] != sentence.start:  # once for all clauses of a sentence
            found = _years().search(self.reading.text, sentence.start, sentence.end)
            self._years = sentence.start, found
        years = self._years[1]
        if years is None:
            return None
        for _, agreement in self.agreements.named_in(sentence.start, sentence.end):
            period = self.notes.get(agreement, "period")
            if _count_years(period) == int(years[1]):
                return TimeOfResult(period, years.span())
        return None

    def _reviewed(self) -> TimeOfResult | None:
        """Return the time that the one review of the text looks back at."""
        times = {
            (one.period.start, one.period.end): one.period.value
            for one in self.agreements.phrases
            if one.review and one.period and not one.lasted
        }
        if len(set(times.values())) != 1:
            return None
        span, value = next(iter(times.items()))
        return TimeOfResult(value, span)


def _count_years(period: Period | None) -> int | None:
    """Return how many whole years a range has."""
    if period is None or period.start is None or period.end is None:
        return None
    first, last = period.start.year, period.end.year
    return last - first + 1 if first and last else None


@cache
def _paper() -> re.Pattern[str]:
    nouns = any_of(PAPERS)
    return re.compile(rf"(?<!\w){nouns}(?!\w)[^,;.:]*\Z")


@cache
def _right_behind() -> re.Pattern[str]:
    """Match what may be between a figure and its own time: "15,1% vào cuối 2023"."""
    return re.compile(
        r"\s?(?:\(|(?:(?:vào|trong)\s)?(?:(?:cuối|đầu|hết)\s)?)", re.IGNORECASE
    )


@cache
def _celebrates() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)kỷ\sniệm\s(?:lần\sthứ\s)?\d", re.IGNORECASE)


@cache
def _compares() -> re.Pattern[str]:
    """Match the words before a time that is compared with."""
    words = r"(?:(?:cùng\skỳ|cả|mức|thời\sđiểm|cuối|đầu)\s){0,2}"
    return re.compile(rf"(?<!\w)so\svới\s{words}\Z", re.IGNORECASE)


@cache
def _years() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)qua\s(\d{1,2})\snăm(?!\w)", re.IGNORECASE)
