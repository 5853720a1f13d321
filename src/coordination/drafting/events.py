"""The event of an article: day, part of day, place, who organised it, what was done."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from attrs import evolve

from coordination.drafting.agreement_phrases import AgreementPhrase
from coordination.drafting.event_bodies import state_guests, state_holders
from coordination.drafting.event_years import ask_year
from coordination.drafting.found_agreements import Agreements
from coordination.drafting.named_bodies import Bodies
from coordination.drafting.notes import Notes
from coordination.drafting.text_reading import Sentence, Span
from coordination.drafting.word_patterns import any_of
from coordination.model.enumerations import ActKind, ClaimPart
from coordination.model.event import Act, Event
from coordination.model.partial_date import PartialDate
from coordination.parsers.common.mention import Kind, Mention
from coordination.tables.draft_events import (
    ACTS,
    EVENT_NOUNS,
    NO_EVENT,
    PARTS_OF_DAY,
    PLACE_WORDS,
)

#: A date so near to the beginning of its sentence is the day of what it reports.
_BEGINNING: Final = 40
#: What is named so near to the beginning of a sentence is its subject.
_FIRST: Final = 12
#: "Ngày 3/4, UBND tỉnh đã ban hành": the day of a document, of no event.
_ISSUED: Final = 60
#: A longer line with a day at its end is a sentence.
_DATELINE: Final = 70
#: Fewer words of a title do not say what was done.
_FEWEST_WORDS: Final = 3
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
        _day(notes, about, found[1], sentence)
        if found[1].value.year is None:
            ask_year(notes, about, found[1], agreements)
        _place(notes, about, found[1], sentence)
        place = notes.span(about, "/place") or (found[1].start, found[1].end)
        sentence = evolve(sentence, start=place[1])
    _title(notes, about, sentence)
    state_holders(notes, about, bodies, sentence)
    state_guests(notes, about, bodies)
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
            told = one.context.part_of_day or _noun(notes, sentence)
            if (early and not issues) or told is not None:
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
) -> None:
    """State the day as it is written, and the part of the day."""
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
    """State what the event is called: in its sentence, or in the title of the page."""
    reading = notes.reading
    found = _titles().search(reading.text, sentence.start, sentence.end)
    span = _title_of_page(notes, sentence) if found is None else found.span()
    if span is None:
        return
    start, end = span
    for one in reading.mentions_in(end, end + 3, Kind.PERIOD):
        end = one.end
    notes.try_put(about, "title", reading.words((start, end)), (start, end))


def _title_of_page(notes: Notes, sentence: Sentence) -> Span | None:
    """Return the first words of the title of the page if the sentence repeats them.

    "Phát quang đường tuần tra ở Sơn Hải" is what was done there, if the sentence says
    "phát quang đường tuần tra", too.  A title with a name in it says who did it.
    """
    reading = notes.reading
    heads = (one for one in reading.sentences[:1] if one.part is ClaimPart.TITLE)
    for head in heads:
        found = _before_where().match(reading.text, head.start, head.end)
        words = " ".join(found[1].lower().split()) if found else ""
        said = reading.words((sentence.start, sentence.end)).lower()
        is_named = any(reading.mentions_in(head.start, head.start + len(words)))
        is_long = len(words.split()) >= _FEWEST_WORDS
        if found and is_long and not is_named and f" {words} " in f" {said} ":
            return found.span(1)
    return None


@cache
def _before_where() -> re.Pattern[str]:
    """Match the words before the place of what was done, in a title."""
    return re.compile(r"([^,;:.!?\n]{8,120}?)\s(?:ở|tại|trên\sđịa\sbàn)\s")


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
    """Date what is signed at the event with the day of the event.

    The answer to which year it is of is one for both.
    """
    day, span = notes.get(about, "date"), notes.span(about, "/date")
    if day is None or span is None:
        return
    for phrase in agreements.phrases:
        agreement = agreements.of_phrase.get(phrase.start)
        if not agreement or phrase.signing is None or notes.get(agreement, "signed"):
            continue
        if notes.try_put(agreement, "signed", day, span):
            notes.share_answer("which-year", about, "/date", f"{agreement}/signed")
