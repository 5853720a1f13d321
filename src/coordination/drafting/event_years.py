"""Which year a day without one is of: the years that the text allows are asked."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from coordination.drafting.agreement_phrases import AgreementPhrase
from coordination.drafting.draft_types import Choice
from coordination.drafting.found_agreements import Agreements
from coordination.drafting.notes import Notes
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.parsers.common.mention import Kind, Mention
from coordination.parsers.resolving.candidates import candidates


def ask_year(
    notes: Notes,
    about: str,
    found: Mention[PartialDate],
    agreements: Agreements,
) -> None:
    """Ask which year the day of an event is of, with those that the text allows."""
    after, before = _bounds(notes, agreements)
    listed: tuple[Choice, ...] = ()
    if after and before and before - after < timedelta(days=5000):
        listed = tuple(
            Choice(
                value=str(one.date),
                reason_vi=f"sau {after.isoformat()}, trước {before.isoformat()}",
                reason_en=f"after {after.isoformat()}, before {before.isoformat()}",
            )
            for one in candidates(
                found.value, after=after, before=before, weekday=found.context.weekday
            )
        )
    span = (found.start, found.end)
    notes.ask("which-year", about, "/date", span, listed)


def _bounds(notes: Notes, agreements: Agreements) -> tuple[date | None, date | None]:
    """Return the days between which the event lies, as far as the text says."""
    after = [_begun(phrase) for phrase in agreements.phrases if phrase.review]
    after += [
        one.issued.value.latest
        for one in notes.reading.citations
        if one.issued and isinstance(one.issued.value, PartialDate)
    ]
    published = notes.published
    before = [
        phrase.period.value.latest
        for phrase in agreements.phrases
        if phrase.signing and phrase.period
    ]
    before += [one.latest for one in _planned(notes, agreements)]
    if published and published.latest:
        before.append(published.latest + timedelta(days=1))
    known = [one for one in after if one is not None]
    ends = [one for one in before if one is not None]
    last = published.latest if published else None
    # a page reports what took place in the year before it
    first = last - timedelta(days=366) if last and last.year > 1 else None
    return max(known, default=first), min(ends, default=None)


def _begun(phrase: AgreementPhrase) -> date | None:
    """Return the first day on which a period can be looked back at.

    Who sums up three years does it in the last of them, or later.
    """
    if phrase.period is None or phrase.review is None:
        return None
    first, last = phrase.period.value.earliest, phrase.period.value.latest
    if phrase.review[0] == "final-review" and last is not None:
        return date(last.year, 1, 1) - timedelta(days=1)
    return first - timedelta(days=1) if first and first > date.min else None


def _planned(notes: Notes, agreements: Agreements) -> Iterator[Period]:
    """Yield the times that an event plans for: "bàn nhiệm vụ năm 2023"."""
    reading = notes.reading
    for phrase in agreements.phrases:
        if phrase.review is None:
            continue
        for one in reading.mentions_in(phrase.end, phrase.sentence.end, Kind.PERIOD):
            before = reading.text[max(phrase.end, one.start - 40) : one.start].lower()
            if _plans().search(before):
                yield one.value


@cache
def _plans() -> re.Pattern[str]:
    return re.compile(r"(?:nhiệm vụ|kế hoạch|phương hướng)[^.;]{0,30}\Z")
