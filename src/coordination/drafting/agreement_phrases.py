"""Where a text speaks of an agreement, and what it says there: kind, time, sides."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from attrs import evolve, field, frozen

from coordination.drafting.agreement_names import (
    matter_of,
    name_behind,
    name_of_regulation,
    name_with_matter,
)
from coordination.drafting.agreement_periods import period_behind
from coordination.drafting.agreement_sides import SidesRead, read_sides
from coordination.drafting.documents import is_agreement_citation
from coordination.drafting.named_bodies import Bodies
from coordination.drafting.signers import (
    Sides,
    before_adverbs,
    bodies_before,
    bodies_behind,
    signed_numbers,
    verb_before,
    words_of_type,
)
from coordination.drafting.text_reading import Sentence, Span, TextReading
from coordination.drafting.word_patterns import any_of
from coordination.model.enumerations import AgreementKind
from coordination.model.number import DocumentNumber
from coordination.model.period import Period
from coordination.parsers.citations.citation import Citation
from coordination.parsers.common.mention import Mention
from coordination.parsers.common.phrases import plain
from coordination.tables.draft_agreements import (
    AGREEMENT_NOUNS,
    HEADINGS,
    QUOTED_NOUNS,
    REVIEWS,
    SIGNED_BEFORE,
    SIGNING,
)
from coordination.tables.draft_events import HOLDING

#: That it was signed before is said so near behind an agreement.
_FAR: Final = 260
#: Those who carry out an agreement are named so near before it.
_CARRIED: Final = 110
#: A verb further before an agreement than this does something else.
_VERB: Final = 40


@frozen(kw_only=True)
class AgreementPhrase:
    """One place where a text names an agreement.

    Attributes:
        kind: What it is called; absent where it is called nothing.
        noun: Where its noun is.
        end: Where its words end: its name, its sides.
        title: Its own name in quotation marks, with its place.
        name: Where its whole name is, with what is coordinated.
        matter: What is coordinated, in small letters; empty where that is not said.
        lasted: The words that say how long it has been carried out.
        number: Its number.
        issued: The day behind its number.
        period: The time it is for.
        is_reported: Whether what was done under it is reported: a year behind it is
            then that of what was done.
        sides: The bodies it is between: ids of parties with their places.
        sides_span: The words from the first side to the last.
        unread: The words that name its sides, where one of them is not known.
        candidates: What its sides can be then: lists of ids of parties.
        signers: The bodies that sign it, as the words before the verb say.
        signing: The verb by which it is signed now.
        signed_before: Whether the text says that it was signed before.
        review: The act by which an event looks back at it, with its verb.
        sentence: The sentence.
    """

    kind: AgreementKind | None
    noun: Span
    end: int
    title: tuple[str, Span] | None = None
    name: Span | None = None
    matter: str = ""
    lasted: Span | None = None
    number: Mention[Any] | None = None
    issued: Mention[Any] | None = None
    period: Mention[Period] | None = None
    is_reported: bool = False
    sides: Sides = ()
    sides_span: Span | None = None
    unread: Span | None = None
    candidates: tuple[tuple[str, ...], ...] = ()
    signers: Sides = ()
    signing: Span | None = None
    signed_before: bool = False
    review: tuple[str, Span] | None = None
    sentence: Sentence = field(repr=False)

    @property
    def start(self) -> int:
        """Where the noun begins."""
        return self.noun[0]


def agreement_phrases(reading: TextReading, bodies: Bodies) -> list[AgreementPhrase]:
    """List the places where the article names an agreement."""
    found: list[AgreementPhrase] = []
    signed = signed_numbers(reading, bodies)
    for sentence in reading.sentences:
        places = sorted(_places(reading, sentence, signed), key=lambda one: one.start)
        low = sentence.start
        for nth, one in enumerate(places):
            following = places[nth + 1].start if nth + 1 < len(places) else sentence.end
            phrase = _read(reading, bodies, sentence, one, following)
            if nth and phrase.signing is None and not phrase.signed_before:
                phrase = evolve(
                    phrase, signing=_signed_too(reading.text, found[-1], one)
                )
            phrase = evolve(phrase, signers=_who_signs(reading, bodies, phrase, low))
            low = phrase.sides_span[1] if phrase.sides_span else low
            found.append(phrase)
    return found


def _signed_too(text: str, before: AgreementPhrase, one: "_Place") -> Span | None:
    """Return the verb of what is signed with the agreement before: "ký A và B"."""
    end = max(before.end, before.period.end if before.period else 0)
    is_listed = text[end : one.start].strip(" ,") == "và"
    return before.signing if is_listed else None


def _who_signs(
    reading: TextReading, bodies: Bodies, one: AgreementPhrase, low: int
) -> Sides:
    """Return the bodies before "ký kết" and those behind "với".

    The sides of the agreement before it end at ``low``.
    """
    if one.signing is None or one.sides:
        return ()
    stop = before_adverbs(reading.text, one.sentence.start, one.signing[0])
    before = bodies_before(reading, bodies, low, stop)
    before = before or _who_held(reading, bodies, low, stop)
    behind = bodies_behind(reading, bodies, one.end, one.sentence.end)
    sides = (*before, *behind)
    return sides if before and len(sides) > 1 else ()


def _who_held(reading: TextReading, bodies: Bodies, low: int, stop: int) -> Sides:
    """Return the bodies of "A và B tổ chức hội nghị tổng kết … và" before a verb."""
    text = reading.text
    held = _holds().search(text, low, stop)
    if held is None or not text[low:stop].rstrip().endswith(
        (" và", ";", ",", "đồng thời")
    ):
        return ()
    before = bodies_before(reading, bodies, low, held.start())
    return before if len(before) > 1 else ()


@cache
def _holds() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:đã\s)?{any_of(HOLDING)}\s(?=hội\snghị|lễ|buổi)")


@frozen
class _Place:
    kind: AgreementKind | None
    start: int
    end: int
    title: tuple[str, Span] | None = None
    citation: Citation | None = None
    name: Span | None = None


@cache
def _nouns() -> re.Pattern[str]:
    nouns = any_of(AGREEMENT_NOUNS)
    quoted = any_of(QUOTED_NOUNS)
    signed = any_of(SIGNED_BEFORE)
    return re.compile(
        rf"(?<!\w)(?:({nouns})(?:\sliên\sngành)?(?:\scông\stác)?(?!\w)(?:\s[“\"]([^”\"\n]{{3,200}})[”\"])?"
        rf"|({quoted})(?:(?:\sphối\shợp)?\s[“\"]([^”\"\n]{{3,200}})[”\"]"
        rf"|(?=\s{signed}\s(?:giai\sđoạn|năm)(?!\w))))",
        re.IGNORECASE,
    )


def _places(
    reading: TextReading, sentence: Sentence, signed: frozenset[DocumentNumber]
) -> Iterator[_Place]:
    """Yield where nouns of agreements are in a sentence, and numbered ones."""
    taken: list[Span] = []
    for citation in reading.citations_in(sentence.start, sentence.end):
        taken.append((citation.start, _end_of_subject(reading.text, citation)))
        words = words_of_type(reading, citation)
        if words is None or citation.number is None:
            continue
        if is_agreement_citation(reading, citation, signed):
            said = plain(reading.text[slice(*words)])
            name = words if matter_of(said) not in {"", said} else None
            end = reading.end_of(citation)
            taken.append((words[0], end))
            yield _Place(_kind_of(said), words[0], end, None, citation, name)
    for found in _nouns().finditer(reading.text, sentence.start, sentence.end):
        if any(start <= found.start() < end for start, end in taken):
            continue
        noun = plain(found[1] or found[3])
        if noun.startswith("quy định về") and reading.text[found.start()].islower():
            continue  # "quy chế này quy định về việc phối hợp": a verb
        code = AGREEMENT_NOUNS.get(noun) or QUOTED_NOUNS.get(noun, "")
        group = 2 if found[2] else 4
        title = (found[group], found.span(group)) if found[group] else None
        if not code and not _is_between(reading.text, found.end()):
            continue
        kind = AgreementKind(code) if code else None
        yield _Place(kind, found.start(), found.end(), title)


def _end_of_subject(text: str, citation: Citation) -> int:
    """Return where the matter of a citation ends: before what is signed with it."""
    if citation.subject is None:
        return citation.end
    start, end = citation.subject.start, citation.subject.end
    found = _next_signed().search(text, start, end)
    return found.start() if found else end


@cache
def _next_signed() -> re.Pattern[str]:
    """Match "và ký kết Quy chế phối hợp" behind the matter of another document."""
    nouns = any_of((*AGREEMENT_NOUNS, *QUOTED_NOUNS))
    return re.compile(
        rf"(?:,?\svà|[,;]|[,;]\sđồng\sthời)\s{any_of(SIGNING)}\s(?={nouns}(?!\w))",
        re.IGNORECASE,
    )


def _kind_of(words: str) -> AgreementKind | None:
    for nouns in (AGREEMENT_NOUNS, QUOTED_NOUNS, HEADINGS):
        for noun, code in nouns.items():
            if code and words.startswith(noun):
                return AgreementKind(code)
    return None


def _is_between(text: str, at: int) -> bool:
    return text[at : at + 6].strip().lower().startswith("giữa")


def _read(
    reading: TextReading, bodies: Bodies, sentence: Sentence, place: _Place, stop: int
) -> AgreementPhrase:
    """Read what is beside a noun, up to the next agreement."""
    text, citation, noun = reading.text, place.citation, (place.start, place.end)
    semicolon = text.find(";", place.end, stop)
    stop = semicolon if semicolon >= 0 else stop
    read = _sides(reading, bodies, sentence, place, stop)
    sides = read.sides
    end = max(place.end, sides[-1][1][1] if sides else 0)
    period = period_behind(reading, noun, end, stop, is_numbered=citation is not None)
    name = _name(reading, place, read, period, stop)
    subject = ""
    if citation is not None and citation.subject is not None:
        last = _end_of_subject(text, citation)
        subject = text[citation.subject.start : last]
    is_old = _is_signed_before(text, sentence, place, stop)
    review = verb_before(text, sentence.start, place.start, tuple(REVIEWS))
    lasted = _lasted().search(text, max(sentence.start, noun[0] - _VERB), noun[0])
    return AgreementPhrase(
        kind=place.kind,
        noun=noun,
        end=end,
        title=place.title or name_behind(text, end, stop),
        name=name,
        matter=matter_of(reading.words(name) if name else subject),
        lasted=(lasted.start(), noun[1]) if lasted else None,
        number=citation.number if citation else None,
        issued=citation.issued if citation else None,
        period=period,
        is_reported=_reported().search(
            text, max(sentence.start, place.start - _VERB), place.start
        )
        is not None,
        sides=sides,
        sides_span=(sides[0][1][0], sides[-1][1][1]) if sides else None,
        unread=read.unread,
        candidates=read.candidates,
        signing=None
        if is_old
        else verb_before(text, sentence.start, place.start, SIGNING),
        signed_before=is_old,
        review=(REVIEWS[plain(text[slice(*review)])], review) if review else None,
        sentence=sentence,
    )


def _sides(
    reading: TextReading, bodies: Bodies, sentence: Sentence, place: _Place, stop: int
) -> SidesRead:
    """Read the sides behind an agreement, or those who signed it, as the text says.

    "A và B đã ký Chương trình số 7", "A và B thực hiện chương trình đã ký kết".
    """
    read = read_sides(reading, bodies, place.end, stop)
    if read.sides or read.unread:
        return read
    text, low = reading.text, max(sentence.start, place.start - _CARRIED)
    verb = verb_before(text, sentence.start, place.start, SIGNED_BEFORE)
    if place.citation is None:
        carried = _carried_out().search(text, low, place.start)
        was_signed = _was_signed().match(text, place.end, stop)
        verb = carried.span() if carried and was_signed else None
    before = bodies_before(reading, bodies, sentence.start, verb[0]) if verb else ()
    return SidesRead(before if len(before) > 1 else ())


@cache
def _carried_out() -> re.Pattern[str]:
    """Match the verb of those who carry out what is named behind it."""
    verbs = r"(?:phối\shợp\s)?(?:triển\skhai|thực\shiện|tổ\schức\sthực\shiện)"
    return re.compile(rf"\s(?:đã\s)?(?:cùng\s)?{verbs}(?!\w)[^,.;:]{{0,60}}\Z")


@cache
def _was_signed() -> re.Pattern[str]:
    return re.compile(rf"\s{any_of(SIGNED_BEFORE)}(?!\w)")


def _name(
    reading: TextReading,
    place: _Place,
    read: SidesRead,
    period: Mention[Period] | None,
    stop: int,
) -> Span | None:
    """Return where the whole name of an agreement is."""
    if place.citation is not None:
        return place.name
    noun, sides = (place.start, place.end), () if read.unread else read.sides
    with_matter = name_with_matter(reading, noun, period, stop)
    return with_matter or name_of_regulation(reading.text, place.kind, noun, sides)


def _is_signed_before(text: str, sentence: Sentence, place: _Place, stop: int) -> bool:
    behind = text[place.end : min(stop, place.end + _FAR)].lower()
    before = verb_before(text, sentence.start, place.start, SIGNED_BEFORE)
    return before is not None or any(one in behind for one in SIGNED_BEFORE)


@cache
def _reported() -> re.Pattern[str]:
    """Match "kết quả thực hiện" right before an agreement."""
    done = r"(?:thực\shiện|triển\skhai|phối\shợp|công\stác)"
    return re.compile(
        rf"(?<!\w)(?:kết\squả|tình\shình)(?:\s{done}){{0,3}}\s\Z", re.IGNORECASE
    )


@cache
def _lasted() -> re.Pattern[str]:
    """Match "10 năm thực hiện" right before an agreement."""
    return re.compile(r"\d{1,2}\snăm\s(?:triển\skhai\s)?thực\shiện\s\Z", re.IGNORECASE)
