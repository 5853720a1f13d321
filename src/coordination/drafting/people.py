"""Persons at the event: names, ranks, offices with their bodies, and what they did."""

import re
from functools import cache
from typing import Any, Final

from attrs import define, evolve, field

from coordination.drafting.named_bodies import Bodies, last_place
from coordination.drafting.notes import Notes
from coordination.drafting.text_reading import Sentence, Span
from coordination.drafting.word_patterns import any_of
from coordination.model.checks import is_writable
from coordination.model.enumerations import AppearanceRole
from coordination.model.event import Appearance, Position
from coordination.parsers.common.mention import Kind, Mention
from coordination.parsers.common.names import Office, PersonName
from coordination.parsers.common.phrases import plain
from coordination.parsers.common.pieces import CAPITAL
from coordination.tables.draft_clauses import REQUESTS, SPEAKERS
from coordination.tables.draft_people import (
    BEFORE_PERSONS,
    BEHIND_OFFICES,
    BEHIND_PERSONS,
    HEADS_OF_A_LIST,
    OF_THE_EVENT,
)

#: Offices are so near to the name of their person.
_BEHIND: Final = 420
_BEFORE: Final = 160
#: What is between a name and an office behind it: ", nguyên ".
_JOINT: Final = 12


@define
class People:
    """Who was at the event.

    Attributes:
        by_name: Name → id of the appearance.
        at: Where a person is named → id, and where their offices end.
        titles: Title of an office in small letters → id of its person.
    """

    by_name: dict[str, str] = field(factory=dict)
    at: dict[int, tuple[str, int]] = field(factory=dict)
    titles: dict[str, str] = field(factory=dict)


def draft_people(notes: Notes, bodies: Bodies, event: str | None) -> People:
    """Draft an appearance for each person that the article names."""
    people = People()
    if event is None:
        return people
    reading = notes.reading
    for one in reading.mentions:
        if one.kind is Kind.PERSON:
            _person(notes, bodies, people, event, one)
    _heads_of_list(notes, bodies, event)
    for sentence in reading.sentences:
        _roles(notes, people, sentence)
    return people


def _person(
    notes: Notes, bodies: Bodies, people: People, event: str, one: Mention[PersonName]
) -> None:
    span = (one.start, one.end)
    about = people.by_name.get(one.value.name)
    if about is None:
        if not notes.can_claim(span):
            return
        about = notes.new(Appearance, one.value.name)
        notes.try_put(about, "name", one.value.name, span)
        notes.try_put(about, "event", event, span)
        people.by_name[one.value.name] = about
    else:
        notes.try_claim(about, "/name", span)
    if one.value.rank is not None:
        low = max(0, one.start - len(one.value.rank) - 2)
        notes.try_put(about, "rank", one.value.rank, (low, one.start))
    end = one.end
    for office in one.value.positions:
        end = max(end, _office(notes, bodies, people, about, office, one, end))
    people.at[one.start] = (about, end)
    first = notes.span(about, "/positions/0/title")
    several = len(one.value.positions) > 1
    if several and first is not None and one.end <= first[0] < end:
        notes.try_claim(about, "/positions", (first[0], end))


def _office(  # noqa: PLR0913, PLR0917 - what one office needs
    notes: Notes,
    bodies: Bodies,
    people: People,
    about: str,
    office: Office,
    one: Mention[PersonName],
    after: int,
) -> int:
    """Add an office to a person; return where its words end."""
    span = _find(notes, office.title, one, after)
    if span is None or not is_writable(office.title):
        return one.end
    whole = _whole_title(notes, span)
    if whole is None:
        notes.ask("which-office", about, "/positions", span)
        return span[1]
    party = bodies.find_id(office.party) if office.party else None
    inner: Span | None = None
    if whole != span:
        inner = _short_name_at_end(notes, whole)
        span, office = whole, Office(title=notes.reading.words(whole), party=None)
        party = bodies.at.get(inner) if inner else None
    at = _find_held(notes, about, office.title, party)
    if party and office.party and office.title.endswith(office.party.name):
        inner = last_place(notes.reading.text, office.party.name, *span)
        party = bodies.at.get(inner, party) if inner else party
    position = Position(title=office.title, party=party)
    held: list[Any] = notes.get(about, "positions") or []
    if at is None:
        pointer = notes.append(about, "positions", position, span, "/title")
        people.titles.setdefault(office.title.lower(), about)
    else:
        pointer = f"/positions/{at}"
        if len(held[at].title) < len(office.title):
            held[at] = evolve(position, party=party or held[at].party)
            people.titles.setdefault(office.title.lower(), about)
        notes.try_claim(about, f"{pointer}/title", span)
    if pointer is not None and inner is not None and party is not None:
        notes.try_claim(about, f"{pointer}/party", inner)
        short = notes.reading.words(inner)
        full = notes.get(party, "name") or ""
        if short != full and full.startswith(f"{short} "):
            notes.append(party, "names", short, inner)
    return span[1]


def _whole_title(notes: Notes, span: Span) -> Span | None:
    """Return where a title ends, with the place behind it; ``None`` where in doubt.

    "Bí thư thứ nhất": small letters behind an office may belong to it.
    """
    reading, end = notes.reading, span[1]
    for one in reading.mentions_in(end, end + 2, Kind.PLACE, Kind.PARTY):
        is_name = one.kind is Kind.PLACE or one.start in reading.in_short
        if is_name and reading.text[end : one.start] == " ":
            return span[0], one.end
    word = re.compile(r"\s([^\W\d_]+)").match(reading.text, end)
    if word is None or not word[1].islower() or word[1] in _behind_offices():
        return span
    return None


@cache
def _behind_offices() -> frozenset[str]:
    """Return the words that do not belong to an office: also "kiến" of "kiến nghị"."""
    return BEHIND_OFFICES | {verb.split()[0] for verb in REQUESTS}


def _short_name_at_end(notes: Notes, title: Span) -> Span | None:
    """Return where the short name of a body ends a title: "Tổng giám đốc PV GAS"."""
    for one in notes.reading.mentions_in(*title, Kind.PARTY):
        if one.start in notes.reading.in_short and one.end == title[1]:
            return one.start, one.end
    return None


def _find_held(notes: Notes, about: str, title: str, party: str | None) -> int | None:
    """Return which office of a person a title names, in full or in short.

    The name of the body in it may be another: "Chủ tịch UBND TP" of Huế.
    """
    short = title.lower()
    for at, one in enumerate(notes.get(about, "positions") or ()):
        known = one.title.lower()
        if known.startswith(short) or short.startswith(known):
            return at
        if party and one.party == party:
            names = _names_of(notes, party)
            if _without(known, names) == _without(short, names) != "":
                return at
    return None


def _names_of(notes: Notes, party: str) -> list[str]:
    names = [notes.get(party, "name") or "", *(notes.get(party, "names") or ())]
    return [one.lower() for one in sorted(names, key=len, reverse=True) if one]


def _without(title: str, names: list[str]) -> str:
    """Return a title without the name of the body at its end; "" if it has none."""
    return next(
        (title[: -len(one)].strip() for one in names if title.endswith(one)), ""
    )


def _find(
    notes: Notes, title: str, one: Mention[PersonName], after: int
) -> Span | None:
    """Return where the title of an office is, behind the name or before it."""
    words = re.compile(r"\s+".join(map(re.escape, title.split())), re.IGNORECASE)
    text = notes.reading.text
    behind = words.search(text, after, one.end + _BEHIND)
    gap = behind.start() - after if behind else _BEFORE + 1
    before = list(words.finditer(text, max(0, one.start - _BEFORE), one.start))
    if behind is not None and (gap <= _JOINT or (gap <= _BEFORE and not before)):
        return behind.span()
    return before[-1].span() if before else None


def _heads_of_list(notes: Notes, bodies: Bodies, event: str) -> None:
    """Add the heads of "giám đốc các sở: Y tế, Giáo dục và Đào tạo"."""
    text, reading = notes.reading.text, notes.reading
    heads = any_of(HEADS_OF_A_LIST)
    cue = re.compile(rf"(?<!\w)({heads})\s(?:các\s)?sở\s?:\s", re.IGNORECASE)
    for found in cue.finditer(text):
        if not notes.can_claim(found.span(1)):
            continue
        sentence = reading.sentence_at(found.start())
        at = found.end()
        for one in reading.mentions_in(
            at, sentence.end if sentence else at, Kind.PARTY
        ):
            if not re.fullmatch(r"(?:,\s|\svà\s|;\s)?", text[at : one.start]):
                break
            party, at = bodies.of(one), one.end
            if not notes.can_claim((one.start, one.end)):
                continue
            about = notes.new(Appearance, f"{found[1]} {one.value.name}")
            notes.try_put(about, "event", event, (one.start, one.end))
            position = Position(title=found[1], party=party)
            notes.append(about, "positions", position, found.span(1), "/title")
            notes.try_claim(about, "/positions/0/party", (one.start, one.end))


@cache
def _before() -> re.Pattern[str]:
    verbs = any_of(BEFORE_PERSONS)
    events = any_of(OF_THE_EVENT)
    return re.compile(
        rf"(?<!\w)(?:đến\s|cùng\s|về\s)?({verbs})(?:\s(?:tại\s)?{events})?"
        r"(?:,?\s(?:phía\s[^,.;\n]{2,40}\s)?có|,|\sgồm)?\s?:?"
        r"(?=\s(?:các\s)?(?:đồng\schí|ông|bà|đ/c|đại|thượng|trung|thiếu|phó|trưởng|chủ|bí|giám|[^\W\d_]))",
        re.IGNORECASE,
    )


@cache
def _behind() -> re.Pattern[str]:
    verbs = any_of(BEHIND_PERSONS)
    events = any_of(OF_THE_EVENT)
    return re.compile(
        rf"(?:\s(?:và|cùng)\s(?:các\s)?(?:đồng\schí\s)?lãnh\sđạo\s[^.;,]{{2,80}}?(?=\scùng\sdự))?"
        rf"[\s,)]{{0,3}}(?:đã\s|cùng\s(?=phát))?({verbs})(?!\w)(?:\s{events}(?!\w))?",
        re.IGNORECASE,
    )


def _roles(notes: Notes, people: People, sentence: Sentence) -> None:
    """State what the persons of a sentence did at the event."""
    named = [
        (one, *people.at[one.start])
        for one in notes.reading.mentions_in(sentence.start, sentence.end, Kind.PERSON)
        if one.start in people.at
    ]
    if not named:
        return
    text = notes.reading.text
    first, last = named[0][0].start, named[-1][2]
    everyone = list(dict.fromkeys(about for _, about, _ in named))
    cue = _last_before(text, sentence.start, first)
    verb = _behind().match(text, last, sentence.end)
    if cue is not None:
        role = AppearanceRole(BEFORE_PERSONS[plain(cue[1])])
        listed = everyone if _is_list_of(role) else everyone[:1]
        if verb is not None and len(named) > 1 and _is_apart(text, named[-2:]):
            listed = [one for one in listed if one != everyone[-1]]
        _give(notes, listed, role, (cue.start(), cue.end()))
    if verb is not None:
        role = AppearanceRole(BEHIND_PERSONS[plain(verb[1])])
        listed = everyone if _is_list_of(role) and cue is None else everyone[-1:]
        _give(notes, listed, role, (verb.start(1), verb.end()))


def _last_before(text: str, start: int, stop: int) -> re.Match[str] | None:
    """Return the last cue before the first person of a sentence."""
    low = max(start, stop - _BEFORE)
    found = list(_before().finditer(text, low, min(stop + 1, len(text))))
    near = [
        one
        for one in found
        if "." not in text[one.end() : stop]
        and (plain(one[1]) != "theo" or _says_who().match(text, one.end()))
    ]
    return near[-1] if near else None


@cache
def _says_who() -> re.Pattern[str]:
    """Match who is quoted right behind "theo": "theo báo cáo" quotes nobody."""
    return re.compile(
        rf"\s(?:{any_of(SPEAKERS)}(?!\w)|đ/c\s|(?-i:{CAPITAL}))", re.IGNORECASE
    )


def _is_apart(text: str, two: list[tuple[Mention[Any], str, int]]) -> bool:
    """Return True if a semicolon divides the last person, who has a verb, from others.

    "Dự và chỉ đạo có A; B chủ trì hội nghị": B has the one role and not the other.
    """
    (_, one, end), (last, other, _) = two
    return one != other and text[end : last.start].lstrip().startswith(";")


def _is_list_of(role: AppearanceRole) -> bool:
    """Return True if several persons of one sentence can have the role together."""
    return role not in (
        AppearanceRole.SPEAKER,
        AppearanceRole.CONCLUDER,
        AppearanceRole.RAPPORTEUR,
        AppearanceRole.OPENER,
    )


def _give(notes: Notes, listed: list[str], role: AppearanceRole, span: Span) -> None:
    if role is AppearanceRole.CHAIR and len(listed) > 1:
        role = AppearanceRole.CO_CHAIR
    for about in listed:
        notes.append(about, "roles", role, span)
