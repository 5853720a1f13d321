"""Bodies that are not enumerated, and lists that share their first word."""

from functools import cache
from typing import Final

from attrs import evolve

from coordination.model.enumerations import Level, PartyKind, PartySystem
from coordination.parsers.common.names import PartyName
from coordination.parsers.parties.body_facts import Read, read_body
from coordination.parsers.parties.read_places import read_placed
from coordination.parsers.parties.words import Tree, Words, tree_of
from coordination.tables.bodies.body_fields import FIELDS
from coordination.tables.bodies.find_body import bodies_by_code, body_tree
from coordination.tables.party_words import (
    GROUP_MARKS,
    GROUP_PLACES,
    GROUP_WORDS,
    GROUPS,
)
from coordination.tables.spelling import plant

_MOST_PARTS: Final = 8


@cache
def group_tree() -> Tree:
    """Return the nouns of groups as a tree of words."""
    return tree_of(GROUPS)


@cache
def _behind() -> Tree:
    return tree_of(GROUP_WORDS)


@cache
def _places() -> Tree:
    return tree_of(GROUP_PLACES)


def group_trees() -> tuple[Tree, ...]:
    """Return all trees of words of which groups and lists consist."""
    return group_tree(), _behind(), _places(), _fields()


#: Before "sở" in other words: "trụ sở Cơ quan điều tra", "hội sở".
_SEATS: Final = frozenset({"trụ", "hội"})


def read_group(words: Words, at: int) -> Read | None:
    """Read "các sở, ban, ngành của tỉnh", "cơ quan nhà nước cùng cấp".

    A group needs a word that says so: "các", a figure, two names in a row, or a
    word behind it such as "cùng cấp".
    """
    key = words.keys[at]
    if key == "lãnh":
        return _leaders(words, at)
    start, marked = at, key in GROUP_MARKS
    if marked and (group := _several_of_one(words, start)):
        return group
    if marked or key.isdigit():
        at += 1
    if at > start and not words.is_joined(at):
        return None
    nouns = _nouns(words, at, marked=marked)
    if nouns is None:
        return None
    noun, parts, at = nouns
    at, last = _qualities(words, at, noun)
    end, level = _place_behind(words, at)
    alone = parts == 1
    if noun == "cấp":
        right = alone and last == "có thẩm quyền"
    elif parts > 1:
        right = True
    elif marked:
        right = last is not None or end > at or noun not in _VAGUE
    else:
        right = noun == "cơ quan" and last is not None
    if not right or _is_of_administration(words, start, end):
        return None
    name = " ".join(words.between(start, end).split())
    return PartyName(name=name, kind=PartyKind.GROUP, level=level, collective=True), end


def _is_of_administration(words: Words, start: int, end: int) -> bool:
    """Return True for "các đơn vị hành chính": communes and the like."""
    two = words.keys[end : end + 2] if words.is_joined(end) else []
    return words.keys[end - 1] == "vị" and two == ["hành", "chính"] and start < end


def _nouns(words: Words, at: int, *, marked: bool) -> tuple[str, int, int] | None:
    """Read "sở, ban, ngành": the first of them, how many, and where they end.

    In capitals they are a group only where ``marked``: "các Sở, Ban, Ngành".
    """
    count, noun = words.walk(at, group_tree())
    if not count or (noun == "sở" and at and words.keys[at - 1] in _SEATS):
        return None
    if words.has_capital(at) and not (marked and _has_no_name(words, at + count)):
        return None
    at += count
    parts = 1
    while parts < _MOST_PARTS and at < words.size:
        step = at + (words.keys[at] == "và" and words.gap(at) == " ")
        if step > at and not words.is_joined(step):
            break
        count, name = words.walk(step, group_tree()) if step < words.size else (0, "")
        apart = words.gap(at) in (", ", " - ") or step > at
        joined = words.gap(at) == " " and name in ("cơ quan", "ngành")
        joined = joined and noun != "tổ chức"  # "về tổ chức cơ quan": a verb
        if not count or not (apart or joined) or _is_of_a_name(words, step, count):
            break
        at, parts = step + count, parts + 1
    return noun, parts, at


def _is_of_a_name(words: Words, at: int, count: int) -> bool:
    """Return True at "Ban" of "các tổ chức và Ban quản lý chợ": a body begins."""
    return words.follows(at, body_tree()) > count


def _has_no_name(words: Words, at: int) -> bool:
    """Return True if no name of a body goes on at a word: "các Sở Y tế" are others."""
    return not words.is_joined(at) or not words.has_capital(at)


def _qualities(words: Words, at: int, noun: str) -> tuple[int, str | None]:
    """Read "quản lý nhà nước cùng cấp", "báo chí, xuất bản"; return the last."""
    last = None
    while at < words.size:
        gap = words.gap(at)
        count, phrase = words.walk(at, _behind())
        fitting = gap == " " or (gap == ", " and last is not None)
        if not (count and fitting) or (phrase == "ký kết" and noun != "bên"):
            break
        at, last = at + count, phrase
    return at, last


#: Words that name bodies only with another word behind or beside them.
_VAGUE: Final = frozenset(
    {
        "bên",
        "phòng",
        "trung tâm",
        "đồn",
        "cơ sở",
        "tổ chức",
        "ban",
        "cơ quan",
        "ngành",
        "địa phương",
        "bộ",
        "cấp",
    }
)


def _place_behind(words: Words, at: int) -> tuple[int, Level | None]:
    if at >= words.size or words.gap(at) != " ":
        return at, None
    count, phrase = words.walk(at, _places())
    if not count:
        return at, None
    level = None
    if "tỉnh" in phrase or "thành phố" in phrase:
        level = Level.PROVINCE
    elif "huyện" in phrase:
        level = Level.DISTRICT
    elif phrase.endswith("trung ương"):
        level = Level.CENTRAL
    elif "xã" in phrase:
        level = Level.COMMUNE
    return at + count, level


def _leaders(words: Words, at: int) -> Read | None:
    """Read "lãnh đạo tỉnh Hà Giang", "lãnh đạo sở, ngành"."""
    start = at + 2
    if not words.is_joined(at + 1) or words.keys[at + 1] != "đạo":
        return None
    if not words.is_joined(start) or words.keys[start] == "lãnh":
        return None  # leaders of leaders are not a group
    if read_body(words, start) is not None:
        return None
    if words.keys[start] in ("tỉnh", "sở") and (read := read_placed(words, start)):
        place = (
            words.between(read.name_at, read.end) if read.name_at < read.end else None
        )
        name = " ".join(words.between(at, read.end).split())
        group = PartyName(
            name=name,
            kind=PartyKind.GROUP,
            level=read.level,
            place=place,
            collective=True,
        )
        return group, read.end
    group_read = read_group(words, start)
    if group_read is None or words.keys[start] in GROUP_MARKS:
        return None
    group, end = group_read
    return evolve(group, name=" ".join(words.between(at, end).split())), end


def _several_of_one(words: Words, at: int) -> Read | None:
    """Read "các Ban của HĐND tỉnh", "các cấp Hội LHPN": parts of one body."""
    if not words.is_joined(at + 1) or words.keys[at + 1] not in ("ban", "cấp"):
        return None
    start = at + 2
    if words.is_joined(start) and words.keys[start] == "của":
        start += 1
    read = read_body(words, start) if words.is_joined(start) else None
    if read is None:
        return None
    owner, end = read
    end, _ = _place_behind(words, end)
    name = " ".join(words.between(at, end).split())
    group = evolve(
        owner,
        name=name,
        body=None,
        kind=PartyKind.GROUP,
        part_of=owner,
        collective=True,
    )
    return group, end


@cache
def _fields() -> Tree:
    tree: Tree = {}
    for one in FIELDS:
        if one.tier == "ministry":
            continue
        for spelling in (one.name, *one.others):
            plant(tree, spelling, f"department-{one.code}")
    return tree


def read_field(words: Words, at: int) -> Read | None:
    """Read one more department of a list: "…, Y tế"."""
    if not words.has_capital(at):
        return None
    count, code = words.walk(at, _fields())
    if not count:
        return None
    kind = bodies_by_code()[code]
    written = " ".join(words.between(at, at + count).split())
    party = PartyName(
        name=f"Sở {written}",
        body=code,
        kind=PartyKind(kind.kinds[0]),
        system=PartySystem(kind.system),
        level=Level.PROVINCE,
    )
    return party, at + count
