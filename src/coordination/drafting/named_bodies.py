"""The bodies that a text names: one body under several names is one party."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Final

from attrs import define, evolve, field

from coordination.drafting.notes import Notes
from coordination.drafting.text_reading import Span, TextReading
from coordination.drafting.word_patterns import any_of
from coordination.model.checks import is_writable
from coordination.model.enumerations import ClaimPart, Level
from coordination.model.party import Party
from coordination.model.same_body import BodyKey, body_key
from coordination.parsers.common.mention import Kind, Mention
from coordination.parsers.common.names import PartyName
from coordination.parsers.common.phrases import plain
from coordination.parsers.common.pieces import CAPITAL
from coordination.tables.draft_words import (
    ATTRIBUTES_OF_GROUPS,
    COMMANDS,
    ORGANS,
    REGIONS,
)

#: A name inside a name inside a name is as deep as names go.
_DEEPEST: Final = 4
#: A body is called by so many first words of its name at most.
_LONGEST_BEGINNING: Final = 3
#: Words right before a name are no longer than this.
_NEAR: Final = 12
#: A name is not compared with more bodies of its kind.
_MOST: Final = 50


@define
class Named:
    """One place where a body is named.

    Attributes:
        name: The body.
        start: Where its name begins.
        end: Where it ends, exclusive.
        owner: The body whose organ it is, named inside the name.
        is_inner: Whether it is inside the name of another.
        is_short: Whether it is named by a short name that the text brought in.
    """

    name: PartyName
    start: int
    end: int
    owner: "Named | None" = None
    is_inner: bool = False
    is_short: bool = False


@define
class Bodies:
    """Which party each place in the text names.

    Attributes:
        at: Where a name begins → id of the party.
        of_key: What identifies a body → id of the party.
        begun: First words of a name that goes on → ids of the parties that have it.
    """

    at: dict[Span, str] = field(factory=dict)
    of_key: dict[BodyKey, str] = field(factory=dict)
    begun: dict[str, list[str]] = field(factory=dict)

    def of(self, mention: Mention[PartyName]) -> str | None:
        """Return the party that a mention names."""
        return self.at.get((mention.start, mention.end))

    def find_id(self, name: PartyName) -> str | None:
        """Return the party that has a name like this one."""
        return self.of_key.get(_key_of(name))


def _key_of(name: PartyName) -> BodyKey:
    """Return what identifies a body; a force of a province is its command."""
    key = body_key(name)
    if key.kind == "command" and key.level is Level.REGIONAL:
        region = body_key(evolve(name, name=_command_of().sub("", name.name)))
        return region if region.kind in REGIONS else key
    command = COMMANDS.get(key.kind or "")
    if command is None or key.level is not Level.PROVINCE or key.is_group:
        return key
    return evolve(key, kind=command)


@cache
def _command_of() -> re.Pattern[str]:
    return re.compile(r"\A(?:bộ\s{1,3}tư\s{1,3}lệnh|btl)\s{1,3}", re.IGNORECASE)


def draft_bodies(notes: Notes) -> Bodies:
    """Draft a party for each body that the article names."""
    reading = notes.reading
    found = [
        _find_named(reading.text, one.value, one.start, one.end)
        if one.start not in reading.in_short
        else Named(one.value, one.start, one.end, is_short=True)
        for one in reading.mentions
        if one.kind is Kind.PARTY
        and not reading.is_cited(one.start)
        and not _is_cut(notes, one)
        and is_writable(one.text)
    ]
    groups = _groups([inner for one in found for inner in _with_owners(one)])
    _join_headlines(reading, groups)
    bodies = Bodies()
    for key, places in groups.items():
        name = _fullest(places).name.name
        about = notes.new(Party, name)
        words = name.split()
        for count in range(1, min(len(words), _LONGEST_BEGINNING + 1)):
            bodies.begun.setdefault(" ".join(words[:count]), []).append(about)
        bodies.of_key[key] = about
        for one in places:
            bodies.at[one.start, one.end] = about
            bodies.of_key.setdefault(_key_of(one.name), about)
    for places in groups.values():
        _describe(notes, bodies, places)
    for short in reading.short_names:
        named = bodies.of(short.of)
        if named is not None:
            end = short.start + len(short.words)
            notes.append(named, "names", short.words, (short.start, end))
    return bodies


def _is_cut(notes: Notes, one: Mention[PartyName]) -> bool:
    """Return True if the name may go on: "Đảng ủy" of "Đảng ủy Cảnh sát biển"."""
    reading = notes.reading
    if one.value.collective and _attribute().match(reading.text, one.end):
        return True
    if one.text.isupper() and _field_before().search(
        reading.text, max(0, one.start - _NEAR), one.start
    ):
        return True
    if _branch_behind().match(reading.text, reading.end_of_name(one)):
        return True
    is_room = _room().fullmatch(reading.text, one.start, one.end) is not None
    if is_room and _small_behind().match(reading.text, one.end):
        return True
    if not _capital_behind().match(reading.text, one.end):
        return False
    return not any(reading.mentions_in(one.end, one.end + 2))


@cache
def _field_before() -> re.Pattern[str]:
    """Match "các cơ quan" before letters that are the field there: "ngành THADS"."""
    return re.compile(
        r"(?<!\w)(?:cơ\squan|ngành|công\stác|lĩnh\svực)\s\Z", re.IGNORECASE
    )


@cache
def _branch_behind() -> re.Pattern[str]:
    """Match "Chi nhánh Lào Cai" behind a bank: the bank itself is not meant."""
    return re.compile(rf"\s(?:Chi\snhánh|chi\snhánh)\s{CAPITAL}\w")


@cache
def _capital_behind() -> re.Pattern[str]:
    return re.compile(rf" {CAPITAL}\w")


@cache
def _room() -> re.Pattern[str]:
    """Match the name of a part of a department that says one matter."""
    return re.compile(r"Phòng\s[^\d,;]{2,60}")


@cache
def _small_behind() -> re.Pattern[str]:
    """Match a second matter of such a name: "Phòng Phổ biến, giáo dục pháp luật"."""
    return re.compile(r",\s(?=[^\W\d_])(?!" + CAPITAL + ")")


@cache
def _attribute() -> re.Pattern[str]:
    """Match words behind a group by which it is only a part of it."""
    words = any_of(ATTRIBUTES_OF_GROUPS)
    return re.compile(rf"\s{words}(?!\w)", re.IGNORECASE)


def _find_named(
    text: str, name: PartyName, start: int, end: int, depth: int = 0
) -> Named:
    """Return a place with the owner whose name is a part of the name, if any."""
    owner = name.part_of or _owner_of_organ(name)
    if owner is None or depth == _DEEPEST:
        return Named(name, start, end)
    span = last_place(text, owner.name, start, end)
    if span is None or span == (start, end):
        return Named(name, start, end)
    inner = _find_named(text, owner, *span, depth + 1)
    return Named(name, start, end, inner)


def last_place(text: str, name: str, start: int, end: int) -> Span | None:
    """Return the last place of a name between two places of the text."""
    words = r"\s+".join(map(re.escape, name.split()))
    found = list(re.finditer(rf"(?<!\w){words}(?!\w)", text[start:end], re.IGNORECASE))
    if not found:
        return None
    return start + found[-1].start(), start + found[-1].end()


def _owner_of_organ(name: PartyName) -> PartyName | None:
    """Return "HĐND tỉnh" for "Thường trực HĐND tỉnh"."""
    for organ in ORGANS:
        if name.name.lower().startswith(organ) and not name.collective:
            rest = name.name[len(organ) :].lstrip()
            if rest[:1].isupper():
                return evolve(name, name=rest, body=None, kind=None, part_of=None)
    return None


def _with_owners(one: Named) -> Iterator[Named]:
    yield one
    while one.owner is not None:
        one = evolve(one.owner, is_inner=True)
        yield one


def _groups(found: list[Named]) -> dict[BodyKey, list[Named]]:
    """Put the places that name one body together."""
    groups: dict[BodyKey, list[Named]] = defaultdict(list)
    for one in found:
        groups[_key_of(one.name)].append(one)
    by_kind: dict[tuple[str | None, tuple[str, ...]], list[BodyKey]] = defaultdict(list)
    for key in groups:
        if key.kind is not None and not key.is_group:
            by_kind[key.kind, key.tail].append(key)
    for keys in by_kind.values():
        for key in keys:
            wider = [one for one in keys if one != key and _is_fuller(one, key)]
            tiers = _tiers(groups.get(key, [])) if len(wider) > 1 else set()
            if tiers:
                wider = [one for one in wider if tiers == _tiers(groups.get(one, []))]
            if len(wider) == 1 and key in groups:
                groups[wider[0]] += groups.pop(key)
    return {
        key: sorted(places, key=lambda one: one.start) for key, places in groups.items()
    }


def _tiers(places: list[Named]) -> set[str]:
    """Return the words for a tier that the names of a body have: "tỉnh", "tp"."""
    found = (_tier().search(one.name.name) for one in places)
    return {"tp" if one[0].lower() != "tỉnh" else "tỉnh" for one in found if one}


@cache
def _tier() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:tỉnh|thành\sphố|TP)(?!\w)", re.IGNORECASE)


def _join_headlines(reading: TextReading, groups: dict[BodyKey, list[Named]]) -> None:
    """Join a body that only the title of a page names, by first words, with the whole.

    "Tổng công ty Than ký kết": the article has one name that goes on, "… Than Hà Lam".
    """
    by_kind: dict[str, list[BodyKey]] = defaultdict(list)
    for key in groups:
        if key.kind is not None and key.tail and not key.is_group:
            by_kind[key.kind].append(key)
    for key, places in list(groups.items()):
        if not all(reading.part_at(one.start) is ClaimPart.TITLE for one in places):
            continue
        longer = [
            one
            for one in by_kind[key.kind or ""][:_MOST]
            if _is_begun_by_words_of(key, one)
        ]
        if len(longer) == 1:
            groups[longer[0]] += groups.pop(key)


def _is_begun_by_words_of(key: BodyKey, other: BodyKey) -> bool:
    """Return True if the own words of a body begin those of another of its kind."""
    count = len(key.tail)
    words = key.level, key.place
    return (
        0 < count < len(other.tail)
        and other.tail[:count] == key.tail
        and words in ((None, None), (other.level, other.place))
    )


def _is_fuller(one: BodyKey, other: BodyKey) -> bool:
    """Return True if ``one`` says all that ``other`` says of the body, and more."""
    return (
        other.level in (None, one.level)
        and other.place in (None, one.place)
        and (one.level, one.place) != (other.level, other.place)
    )


def _fullest(places: list[Named]) -> Named:
    """Return the place with the name that says most; of several the first."""

    def fullness(one: Named) -> tuple[bool, bool, int, bool]:
        name = one.name.name
        is_proper = name[0].isupper() or one.name.collective
        return not one.is_short, not name.isupper(), len(name.split()), is_proper

    return max(places, key=fullness)


def _describe(notes: Notes, bodies: Bodies, places: list[Named]) -> None:
    """Set the name of a party, its other spellings and what its name says of it."""
    best = _fullest(places)
    name, about = best.name, bodies.at[best.start, best.end]
    span = (best.start, best.end)
    notes.try_put(about, "name", name.name, span)
    for one in _first_spellings(notes, places):
        written = notes.reading.words((one.start, one.end))
        if one.is_short:
            notes.append(about, "names", written, (one.start, one.end))
        elif one.name.name == name.name:
            notes.try_claim(about, "/name", (one.start, one.end))
        elif written and written[0].isupper() == name.name[0].isupper():
            notes.append(about, "names", written, (one.start, one.end))
        elif plain(written) == plain(name.name):
            notes.try_claim(about, "/name", (one.start, one.end))
    _say_what_it_is(notes, bodies, about, places, best)


def _say_what_it_is(
    notes: Notes, bodies: Bodies, about: str, places: list[Named], best: Named
) -> None:
    span = (best.start, best.end)
    name = best.name
    for field_name, value in (
        ("kind", name.kind),
        ("system", name.system),
        ("level", name.level),
    ):
        if value is not None:
            notes.try_put(about, field_name, value, span)
    if name.collective:
        notes.try_put(about, "collective", True, span)  # noqa: FBT003 - the value of the field
    owner = next((one.owner for one in places if one.owner is not None), None)
    if owner is not None and (of := bodies.at.get((owner.start, owner.end))) != about:
        notes.try_put(about, "part_of", of, (owner.start, owner.end))
    _place(notes, about, places)


def _place(notes: Notes, about: str, places: list[Named]) -> None:
    """Say where a body is: by its own name, and by the first words for the place."""
    one = next((one for one in places if one.name.place), None)
    if one is None or one.name.place is None or one.name.place.isupper():
        return
    where = one.name.place
    for mention in notes.reading.mentions:
        if mention.kind is Kind.PLACE and mention.value.name == where:
            notes.try_put(about, "place", where, (mention.start, mention.end))
            break
    own = notes.reading.text.find(where, one.start, one.end)
    if own >= 0:
        notes.try_put(about, "place", where, (own, own + len(where)))
    elif one.name.place_span is not None:
        notes.try_put(about, "place", where, one.name.place_span)


def _first_spellings(notes: Notes, places: list[Named]) -> Iterator[Named]:
    """Yield the first place of each spelling: inside other names, and by itself."""
    seen: set[tuple[str, bool]] = set()
    for one in places:
        key = (notes.reading.text[one.start : one.end], one.is_inner)
        if key not in seen:
            seen.add(key)
            yield one
