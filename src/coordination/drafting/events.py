"""The event of an article: day, part of day, place, who organised it, what was done."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Any, Final

from attrs import evolve

from coordination.drafting.agreement_phrases import AgreementPhrase
from coordination.drafting.agreements import Agreements
from coordination.drafting.draft_types import Choice
from coordination.drafting.named_bodies import Bodies
from coordination.drafting.notes import Notes
from coordination.drafting.signers import Sides, bodies_before, bodies_in_list
from coordination.drafting.text_reading import Sentence, Span
from coordination.drafting.word_patterns import any_of
from coordination.model.enumerations import ActKind, ClaimPart, PartyRole
from coordination.model.event import Act, Event
from coordination.model.partial_date import PartialDate
from coordination.model.party import Involvement
from coordination.model.period import Period
from coordination.parsers.common.mention import Kind, Mention
from coordination.parsers.resolving.candidates import candidates
from coordination.tables.draft_events import (
    ACTS,
    ATTENDING,
    EVENT_NOUNS,
    HOLDING,
    NO_EVENT,
    PARTS_OF_DAY,
    PLACE_WORDS,
    TOGETHER,
)

#: A date so near to the beginning of its sentence is the day of what it reports.
_BEGINNING: Final = 40
#: What is named so near to the beginning of a sentence is its subject.
_FIRST: Final = 12
#: "Ngày 3/4, UBND tỉnh đã ban hành": the day of a document, of no event.
_ISSUED: Final = 60
#: A longer line with a day at its end is a sentence.
_DATELINE: Final = 70
#: Only so many sentences at the beginning are about the event itself.
_LEAD: Final = 8


def draft_event(notes: Notes, bodies: Bodies, agreements: Agreements) -> str | None:
    """Draft the event of the article; return its id, ``None`` where there is none."""
    reading = notes.reading
    lead = [one for one in reading.sentences if one.part is not ClaimPart.CAPTION][
        :_LEAD
    ]
    found = next(_days(notes, lead), None)
    sentence = found[0] if found else next(_telling(notes, lead), None)
    if sentence is None:
        return None
    whole = sentence
    noun = _noun(notes, sentence)
    about = notes.new(Event, _event_name(notes, noun))
    if found is not None:
        _day(notes, about, found[1], sentence, agreements)
        _place(notes, about, found[1], sentence)
        place = notes.span(about, "/place") or (found[1].start, found[1].end)
        sentence = evolve(sentence, start=place[1])
    _title(notes, about, sentence)
    _holders(notes, about, bodies, sentence)
    _attending(notes, about, bodies)
    draft_acts(notes, about, agreements)
    _sign(notes, about, agreements)
    if found is None:
        notes.try_claim(about, "", noun or (whole.start, whole.end))
    return about


def _days(
    notes: Notes, lead: list[Sentence]
) -> Iterator[tuple[Sentence, Mention[PartialDate]]]:
    """Yield the days on which the first sentences say that something took place."""
    reading = notes.reading
    for sentence in lead:
        if reading.text[sentence.start : sentence.end].lower().startswith(NO_EVENT):
            continue
        for one in reading.mentions_in(sentence.start, sentence.end, Kind.DATE):
            if (
                reading.is_cited(one.start)
                or one.context.bound
                or one.value.day is None
            ):
                continue
            if _is_dateline(notes, sentence, one):
                continue
            early = one.start - sentence.start <= _BEGINNING
            issues = " ban hành " in reading.text[one.end : one.end + _ISSUED]
            if (early and not issues) or _noun(notes, sentence) is not None:
                yield sentence, one


def _is_dateline(notes: Notes, sentence: Sentence, day: Mention[PartialDate]) -> bool:
    """Return True for "Đắk Lắk, ngày 27 tháng 10 năm 2017": the day of a document."""
    behind = notes.reading.text[day.end : sentence.end].strip(" .|")
    return not behind and sentence.end - sentence.start <= _DATELINE


def _telling(notes: Notes, lead: list[Sentence]) -> Iterator[Sentence]:
    """Yield the first sentences that name an event without its day."""
    for sentence in lead:
        noun = _noun(notes, sentence)
        if sentence.part is not ClaimPart.BODY or noun is None:
            continue
        is_early = noun[0] - sentence.start <= _FIRST
        if is_early or _titles().match(notes.reading.text, noun[0], sentence.end):
            yield sentence


@cache
def _nouns() -> re.Pattern[str]:
    listed = any_of(EVENT_NOUNS)
    return re.compile(rf"(?<!\w){listed}(?!\w)", re.IGNORECASE)


def _noun(notes: Notes, sentence: Sentence) -> Span | None:
    found = _nouns().search(notes.reading.text, sentence.start, sentence.end)
    return found.span() if found else None


def _event_name(notes: Notes, noun: Span | None) -> str:
    return notes.reading.words(noun).lower() if noun else "su kien"


def _day(
    notes: Notes,
    about: str,
    found: Mention[PartialDate],
    sentence: Sentence,
    agreements: Agreements,
) -> None:
    """State the day as it is written; ask for a year that is not."""
    text = notes.reading.text
    start = found.start
    before = re.search(r"ngày\s{1,2}\Z", text[max(0, start - 6) : start], re.IGNORECASE)
    start -= len(before[0]) if before else 0
    notes.try_put(about, "date", found.value, (start, found.end))
    part = found.context.part_of_day
    listed = any_of(PARTS_OF_DAY)
    low = max(sentence.start, start - 12)
    said = re.search(rf"(?<!\w){listed}(?!\w)", text[low:start], re.IGNORECASE)
    if part is not None and said is not None:
        notes.try_put(
            about, "part_of_day", part, (low + said.start(), low + said.end())
        )
    if found.value.year is None:
        ask_year(notes, about, "date", found, agreements)


def ask_year(
    notes: Notes,
    about: str,
    name: str,
    found: Mention[PartialDate],
    agreements: Agreements,
) -> None:
    """Ask which year a day is of, with the years that the text allows."""
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
    notes.ask("which-year", about, f"/{name}", (found.start, found.end), listed)


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


@cache
def _where() -> re.Pattern[str]:
    words = any_of(PLACE_WORDS)
    return re.compile(
        rf"[\s,()]{{0,4}}(?:đã\s)?(?:diễn\sra\s)?tại\s({words}(?!\w)[^,;.\n]{{2,90}}?)(?=,|\sdiễn|\sđã|;|\.\s)",
        re.IGNORECASE,
    )


def _place(
    notes: Notes, about: str, found: Mention[PartialDate], sentence: Sentence
) -> None:
    """State the place that is named right behind the day."""
    where = _where().match(notes.reading.text, found.end, sentence.end)
    if where is not None:
        notes.try_put(about, "place", notes.reading.words(where.span(1)), where.span(1))


@cache
def _titles() -> re.Pattern[str]:
    nouns = any_of(EVENT_NOUNS)
    acts = any_of(ACTS)
    return re.compile(
        rf"(?<!\w){nouns}\s{acts}\s(?:\d{{1,2}}\snăm\s)?(?:thực\shiện\s)?(?:chương\strình|kế\shoạch|quy\schế|công\stác)"
        r"(?:\sphối\shợp)?(?:\scông\stác)?(?!\w)",
        re.IGNORECASE,
    )


def _title(notes: Notes, about: str, sentence: Sentence) -> None:
    """State what the event is called, with the time right behind it."""
    reading = notes.reading
    found = _titles().search(reading.text, sentence.start, sentence.end)
    if found is None:
        return
    end = found.end()
    for one in reading.mentions_in(end, end + 3, Kind.PERIOD):
        end = one.end
    notes.try_put(
        about, "title", reading.words((found.start(), end)), (found.start(), end)
    )


def _holders(notes: Notes, about: str, bodies: Bodies, sentence: Sentence) -> None:
    """State who organised the event, alone or together."""
    text, reading = notes.reading.text, notes.reading
    verbs = any_of(HOLDING)
    passive = re.compile(r"(?<!\w)do\s", re.IGNORECASE)
    for found in re.compile(rf"(?<!\w)(?:đã\s)?{verbs}(?!\w)").finditer(
        text, sentence.start, sentence.end
    ):
        before = bodies_before(reading, bodies, sentence.start, found.start())
        if not before:
            continue
        start = before[0][1][0]
        by = passive.search(text, max(sentence.start, start - 4), start)
        together = _together(text, sentence.start, start)
        if together is not None:
            owners = bodies_before(reading, bodies, sentence.start, together[0])
            _hold(notes, about, owners, PartyRole.ORGANISER)
            _hold(notes, about, before, PartyRole.CO_ORGANISER)
            span = (owners[0][1][0] if owners else together[0], before[-1][1][1])
        else:
            _hold(notes, about, before, PartyRole.ORGANISER)
            span = (by.start() if by else start, found.end())
        if not _has_more(text, sentence.start, span[0]):
            notes.try_claim(about, "/bodies", span)
        return


def _has_more(text: str, start: int, at: int) -> bool:
    """Return True if a body that no table lists is in the list before ``at``."""
    return text[max(start, at - 8) : at].rstrip().endswith((" và", " với", " cùng"))


def _together(text: str, start: int, at: int) -> Span | None:
    listed = any_of(TOGETHER)
    found = re.compile(rf"(?<!\w)(?:đã\s)?{listed}\s{{1,2}}\Z", re.IGNORECASE).search(
        text, max(start, at - 24), at
    )
    return found.span() if found else None


def _hold(notes: Notes, about: str, held: Sides, role: PartyRole) -> None:
    known = {one.party for one in notes.get(about, "bodies") or ()}
    for party, span in held:
        if party not in known:
            notes.append(about, "bodies", Involvement(party=party, role=role), span)


def _attending(notes: Notes, about: str, bodies: Bodies) -> None:
    """State the bodies that were there, where the text lists them."""
    reading = notes.reading
    listed = any_of(ATTENDING)
    cue = re.compile(rf"(?<!\w){listed}(?!\w)", re.IGNORECASE)
    for found in cue.finditer(reading.text):
        sentence = reading.sentence_at(found.start())
        if sentence is not None:
            held = bodies_in_list(reading, bodies, found.end(), sentence.end)
            _hold(notes, about, held, PartyRole.PARTICIPANT)


def draft_acts(notes: Notes, about: str, agreements: Agreements) -> None:
    """State what was done with each agreement at the event."""
    for phrase in agreements.phrases:
        agreement = agreements.of_phrase.get(phrase.start)
        if agreement is None or phrase.signed_before:
            continue
        if phrase.review is not None:
            kind, span = ActKind(phrase.review[0]), phrase.review[1]
            # of an agreement that goes on, some years are looked back at
            period = phrase.period.value if phrase.period else None
            period = None if phrase.lasted else period
            _act(
                notes,
                about,
                Act(kind=kind, agreement=agreement, period=period),
                span,
                phrase,
            )
        if phrase.signing is not None:
            act = Act(kind=ActKind.SIGNING, agreement=agreement)
            _act(notes, about, act, phrase.signing, phrase)


def _act(
    notes: Notes, about: str, act: Act, verb: Span, phrase: AgreementPhrase
) -> None:
    held: list[Any] = notes.get(about, "acts") or []
    for one in held:
        if (one.kind, one.agreement) == (act.kind, act.agreement):
            act = one
            break
    pointer = notes.append(about, "acts", act, (verb[0], phrase.noun[1]))
    if pointer is not None and act.period is not None and phrase.period is not None:
        notes.try_claim(
            about, f"{pointer}/period", (phrase.period.start, phrase.period.end)
        )


def _sign(notes: Notes, about: str, agreements: Agreements) -> None:
    """Date what is signed at the event with the day of the event."""
    day, span = notes.get(about, "date"), notes.span(about, "/date")
    if day is None or span is None:
        return
    for phrase in agreements.phrases:
        agreement = agreements.of_phrase.get(phrase.start)
        if agreement and phrase.signing and notes.get(agreement, "signed") is None:
            notes.try_put(agreement, "signed", day, span)
