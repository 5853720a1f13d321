"""Which bodies sign together, and which numbers are those of what they sign."""

import re
from functools import cache
from typing import Any, Final, TypeAlias

from coordination.drafting.agreement_names import not_in_a_name
from coordination.drafting.named_bodies import Bodies
from coordination.drafting.text_reading import Span, TextReading
from coordination.drafting.word_patterns import any_of
from coordination.model.number import DocumentNumber
from coordination.parsers.citations.citation import Citation
from coordination.parsers.common.mention import Kind, Mention
from coordination.tables.draft_agreements import (
    ADVERBS_OF_SIGNING,
    AGREEMENT_NOUNS,
    COUNTED_SIDES,
    SIGNED_BEFORE,
    SIGNING,
    UNITS_OF_A_BODY,
)
from coordination.tables.draft_words import AGREEMENT_TYPES

#: Parties, each with where it is named.
Sides: TypeAlias = tuple[tuple[str, Span], ...]

#: A verb further before an agreement than this does something else.
_VERB: Final = 40
#: An agreement has so many sides at least.
_TWO: Final = 2
#: The name of an agreement is no longer than this.
_LONGEST_NAME: Final = 200
#: What is between two names of a list is no longer than this.
_JOINT: Final = 60
#: No words before a verb that only say when or how are longer.
_ADVERB: Final = 40
#: "tại hội trường" is no longer than this.
_PLACE: Final = 30
#: No noun before "liên ngành" is longer.
_NOUN: Final = 24
#: "với" is so near behind what is signed.
_WITH: Final = 30


def signed_numbers(reading: TextReading, bodies: Bodies) -> frozenset[DocumentNumber]:
    """Return the numbers of what two bodies or more sign, as the text says.

    "Sở Y tế và Hội Nông dân ký Chương trình số 12/CTr-SYT" is an agreement, although
    its number names one body.
    """
    return frozenset(
        one.number.value
        for one in reading.citations
        if one.number is not None
        and isinstance(one.number.value, DocumentNumber)
        and (typed := words_of_type(reading, one)) is not None
        and reading.text[slice(*typed)].lower().startswith(AGREEMENT_TYPES)
        and _is_between_bodies(reading, bodies, one, typed[0])
    )


def words_of_type(reading: TextReading, citation: Citation) -> Span | None:
    """Return the words before a number that say what it is the number of.

    They may go on with what is coordinated: "Chương trình phối hợp bảo vệ rừng số 7".
    """
    if citation.type_words is not None:
        start, end = citation.type_words.start, citation.type_words.end
        noun = _noun_before().search(reading.text, max(0, start - _NOUN), start)
        is_attribute = reading.text[start:end].lower().startswith("liên ")
        return (noun.start(), end) if is_attribute and noun else (start, end)
    sentence = reading.sentence_at(citation.start)
    if sentence is None or citation.number is None:
        return None
    low = max(sentence.start, citation.start - _LONGEST_NAME)
    named = list(_agreement_noun().finditer(reading.text, low, citation.start))
    if not named:
        return None
    matter = _matter().fullmatch(reading.text, named[-1].end(), citation.start)
    if matter is None or not_in_a_name().search(matter[1].lower()):
        return None
    return named[-1].start(), matter.end(1)


@cache
def _noun_before() -> re.Pattern[str]:
    """Match "Thỏa thuận" before "liên ngành": no table has it as a type of document."""
    return re.compile(rf"(?<!\w){any_of(AGREEMENT_TYPES)}\s\Z", re.IGNORECASE)


@cache
def _agreement_noun() -> re.Pattern[str]:
    nouns = any_of(noun for noun, code in AGREEMENT_NOUNS.items() if code)
    return re.compile(rf"(?<!\w){nouns}(?!\w)", re.IGNORECASE)


@cache
def _matter() -> re.Pattern[str]:
    """Match what is coordinated, up to "số" before a number."""
    return re.compile(r"(\s[^.;:“”\"()\n]{3,160}?)\ssố\s{0,2}", re.IGNORECASE)


def _is_between_bodies(
    reading: TextReading, bodies: Bodies, citation: Citation, start: int
) -> bool:
    """Return True if the words beside a citation name two sides that sign it.

    What one body issued ("của Chính phủ") is its own document.
    """
    sentence = reading.sentence_at(start)
    if sentence is None or len(citation.issuers) == 1:
        return False
    text, at = reading.text, reading.end_of(citation)
    between = re.compile(r"\sgiữa\s").match(text, at, sentence.end)
    if between is not None:
        listed = bodies_in_list(reading, bodies, between.end(), sentence.end)
        return len(listed) >= _TWO
    verb = verb_before(text, sentence.start, start, (*SIGNED_BEFORE, *SIGNING))
    if verb is None:
        return False
    stop = before_adverbs(text, sentence.start, verb[0])
    if _match_count().search(text, max(sentence.start, stop - _ADVERB), stop):
        return True
    before = bodies_before(reading, bodies, sentence.start, stop)
    behind = bodies_behind(reading, bodies, at, sentence.end)
    named = {about for about, _ in (*before, *behind)}
    return bool(before) and len(named) >= _TWO


@cache
def _match_count() -> re.Pattern[str]:
    """Match "hai bên" right before a verb."""
    counts = any_of((*COUNTED_SIDES, "các"))
    return re.compile(rf"(?<!\w){counts}\sbên\s*\Z", re.IGNORECASE)


def before_adverbs(text: str, start: int, at: int) -> int:
    """Return where the words before a verb begin that only say when or how."""
    moved = True
    while moved:
        moved = False
        low = max(start, at - _ADVERB)
        words = text[low:at].rstrip()
        for adverb in ADVERBS_OF_SIGNING:
            if words.lower().endswith(" " + adverb):
                at, moved = low + len(words) - len(adverb), True
                break
    return at


@cache
def joint_of_sides() -> re.Pattern[str]:
    """Match what is between the names of the sides of an agreement."""
    return re.compile(r"[\s,;–-]{0,4}(?:(?:và|với|cùng|cùng với)\s{1,3})?(?:giữa\s)?")


def bodies_in_list(
    reading: TextReading,
    bodies: Bodies,
    at: int,
    stop: int,
    between: re.Pattern[str] | None = None,
) -> Sides:
    """Read the bodies that are named one after the other from ``at``.

    What may be ``between`` them is by default what is between the sides of an
    agreement.
    """
    joint = between or joint_of_sides()
    sides: list[tuple[str, Span]] = []
    for one in reading.mentions_in(at, stop):
        if one.start - at > _JOINT:
            break
        if one.kind is not Kind.PARTY:
            continue
        if not joint.fullmatch(reading.text, at, one.start):
            break
        about = bodies.of(one)
        if about is None:
            break
        if about not in [held for held, _ in sides]:
            sides.append((about, (one.start, one.end)))
        at = reading.end_of_name(one)
    return tuple(sides)


def bodies_behind(reading: TextReading, bodies: Bodies, at: int, stop: int) -> Sides:
    """Read the bodies behind the first "với" that is near behind ``at``."""
    found = reading.text.find("với ", at, min(stop, at + _WITH))
    return bodies_in_list(reading, bodies, found + 4, stop) if found >= 0 else ()


def bodies_before(reading: TextReading, bodies: Bodies, start: int, stop: int) -> Sides:
    """Read the bodies that are named one after the other up to ``stop``."""
    named: list[Mention[Any]] = []
    for one in reversed(list(reading.mentions_in(start, stop, Kind.PARTY))):
        last = named[-1].start if named else stop
        end = min(reading.end_of_name(one), last)
        joint = joint_of_sides().fullmatch(reading.text, end, last)
        if named and not joint:
            break
        if not named and reading.text[end:last].strip(" ,"):
            break
        if _is_unit_of(reading.text, one.start) or _is_where(reading.text, one.start):
            break
        named.append(one)
    found = [(bodies.of(one), (one.start, one.end)) for one in reversed(named)]
    return tuple((about, span) for about, span in found if about is not None)


def _is_unit_of(text: str, at: int) -> bool:
    """Return True for "Văn phòng" before "VKSND tỉnh": a unit of it, not the body."""
    before = text[max(0, at - 20) : at].lower()
    return before.endswith(UNITS_OF_A_BODY)


def _is_where(text: str, at: int) -> bool:
    """Return True for "tại hội trường" before a body: it need not do what is there."""
    return _there().search(text, max(0, at - _PLACE), at) is not None


@cache
def _there() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)tại\s(?!(?i:hội\snghị|lễ|buổi))(?:[^\W\d_A-ZĐ]+\s){0,3}\Z"
    )


@cache
def _verbs(words: tuple[str, ...]) -> re.Pattern[str]:
    listed = any_of(words)
    between = (
        r"(?:\s(?:các|tình\shình|kết\squả|việc|thực\shiện|triển\skhai|\d{1,3}|bản"
        r"|hội\snghị|nội\sdung|và|những|(?:một\s)?năm)){0,6}"
    )
    return re.compile(rf"(?<!\w)({listed}){between}\s\Z", re.IGNORECASE)


def verb_before(text: str, start: int, at: int, words: tuple[str, ...]) -> Span | None:
    """Return where one of some verbs is right before ``at``."""
    low = max(start, at - _VERB)
    found = _verbs(words).search(text, low, at)
    return found.span(1) if found else None
