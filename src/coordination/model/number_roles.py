"""What the groups of a number stand for: its type, its issuers, its units.

The order of the groups decides, never the punctuation:

* a type comes first, or after its office in old numbers (``32-TĐC/QĐ``); an
  unknown group before a known body is a type of some special field (``YC-VKS``);
* the first group after it is an issuer;
* each later group is an issuer too where the type is a joint one or the tables
  know it as a body that signs for itself; from the first one that is neither,
  all are organs or drafting units (``56/2013/TT-BCA-A81``).
"""

from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import Final

from attrs import frozen

from coordination.tables.document_types import (
    JOINT_MARKS,
    DocumentType,
    types_by_code,
)
from coordination.tables.issuer import Issuer
from coordination.tables.issuers import issuers_by_code

#: Types that follow the office in numbers before 1997: ``738-KHKT/QĐ``.
_AFTER_THE_OFFICE: Final = frozenset({"QĐ", "NĐ", "NQ", "TTr", "TT"})

#: Types that a missing mark may tie to the body after them: ``30/2020/NĐCP``.
_GLUED: Final = frozenset({"NĐ", "NQ", "QĐ", "TT"})

#: Offices of their time whose code is also that of a type: Bộ Tài chính.
_OFFICES_LIKE_TYPES: Final = frozenset({"TC"})

#: Two groups that name one body, and its code.
_PARTED_BODIES: Final = {
    ("TT", "HĐND"): "TTHĐND",  # Thường trực Hội đồng nhân dân
    ("CT", "UBND"): "CTUBND",  # Chủ tịch Uỷ ban nhân dân
}

_FORMS_SET: Final = date(1997, 9, 23)


@frozen
class Roles:
    """The groups of one number, sorted by what they stand for.

    Attributes:
        type: The code of the type, in its prescribed case.
        document_types: What the code can stand for.
        issuers: Main codes of the issuing bodies.
        units: Codes of organs and drafting units, as printed.
        system: ``party``, ``state`` or ``None``.
        order: ``party`` or ``state``: the punctuation that all issuers share;
            ``None`` where one of them is unknown or unconfirmed.
    """

    type: str | None
    document_types: tuple[DocumentType, ...]
    issuers: tuple[str, ...]
    units: tuple[str, ...]
    system: str | None
    order: str | None


@lru_cache(maxsize=8192)
def roles_of(groups: tuple[str, ...]) -> Roles:
    """Sort ``groups`` by what they stand for.

    >>> roles_of(("KH", "HĐND", "BTGTU")).issuers
    ('HĐND', 'BTGTU')
    """
    kind, joint, rest = _take_type(_part_glued(groups))
    rest = _join_parted_body(rest)
    if len(rest) > 1 and rest[0] in JOINT_MARKS:  # TTr-LS-TC-YT: of several sở
        joint, rest = True, rest[1:]
    signing, units = _split(rest, joint=joint, typed=kind is not None)
    system = _shared([_system(code, typed=kind is not None) for code in signing])
    return Roles(
        type=kind,
        document_types=() if kind is None else meanings(kind, system),
        issuers=tuple(map(_main_code, signing)),
        units=units,
        system=None if system == "front" else system,
        order=_shared([_order(code) for code in signing]),
    )


def type_of(group: str) -> str | None:
    """Return the type that ``group`` names, in its prescribed case.

    A joint type adds a mark to a plain one: KH + PH, TTr + LN.

    >>> type_of("CTR"), type_of("TTrLN"), type_of("UBND")
    ('CTr', 'TTrLN', None)
    """
    upper = group.upper()
    if rows := types_by_code().get(upper):
        return rows[0].code
    plain = types_by_code().get(upper[:-2])
    return plain[0].code + upper[-2:] if plain and upper[-2:] in JOINT_MARKS else None


def is_joint(kind: str) -> bool:
    """Return True if documents of type ``kind`` are signed by several bodies."""
    return kind[-2:] in JOINT_MARKS  # Lt is luật: written as the tables do


def meanings(kind: str, system: str | None) -> tuple[DocumentType, ...]:
    """Return the types that ``kind`` can stand for, in ``system`` if that is known.

    Nothing is known of a type that no table has.
    """
    types = types_by_code()
    rows = types.get(kind.upper()) or types.get(kind[:-2].upper(), ())
    return tuple(row for row in rows if row.system == system) or rows


def issuer_of(code: str) -> Issuer | None:
    """Return the body that signs with ``code``, or ``None`` if none is known.

    A session or another digit after the letters does not change the body.

    >>> issuer_of("BNN&PTNT").code, issuer_of("HĐND16").code
    ('BNNPTNT', 'HĐND')
    """
    rows = bodies_of(code)
    return rows[0] if rows else None


def bodies_of(code: str) -> tuple[Issuer, ...]:
    """Return the bodies that ``code`` can mean; confirmed ones outweigh others.

    >>> [row.system for row in bodies_of("BCĐ")]
    ['state', 'party']
    """
    key = code.upper().replace("&", "")
    table = issuers_by_code()
    rows = table.get(key.rstrip("0123456789"), ())
    return tuple(row for row in rows if row.confirmed) or rows


def is_of_today(code: str) -> bool:
    """Return True if a body with ``code`` has numbered under the present forms.

    Nghị định 101/CP of 23/9/1997 put the State's marks as they are.

    >>> is_of_today("BTTTT"), is_of_today("HĐBT"), is_of_today("KHKT")
    (True, False, False)
    """
    return any(row.until is None or row.until > _FORMS_SET for row in bodies_of(code))


def _take_type(groups: tuple[str, ...]) -> tuple[str | None, bool, tuple[str, ...]]:
    """Return the type, whether it is a joint one, and the other groups."""
    head = groups[0]
    first = type_of(head)
    if first == "QH" and len(groups) == 1:  # Quốc hội; quy hoạch has an issuer
        first = None
    if first in _OFFICES_LIKE_TYPES and len(groups) > 1 and not _is_whole(groups[1]):
        first = None  # 21/TC-TCT; a communiqué has a body after its type
    if first is not None:
        rest = groups[1:]
        second = type_of(rest[0]) if rest else None
        if second and first == "VBHN":  # names the type of what it consolidates
            return first, False, rest[1:]
        if second == "TTr":  # 124/TT.TTr: of the standing body, a tờ trình
            return second, False, rest[1:]
        return first, is_joint(first), rest
    for at, group in enumerate(groups[1:], 1):
        found = type_of(group)
        if found == "TT" and is_of_today(head):
            break  # a unit of the body: 5104/BTTTT-TT
        if found in _AFTER_THE_OFFICE:
            return found, False, groups[:at] + groups[at + 1 :]
    if len(groups) > 1 and issuer_of(head) is None and _is_whole(groups[1]):
        return head, False, groups[1:]  # a type of some field: 18/YC-VKS
    return None, False, groups


def _is_whole(code: str) -> bool:
    """Return True if ``code`` is surely a body, and not an organ of another."""
    row = issuer_of(code)
    return row is not None and row.confirmed and row.signs_jointly


def _part_glued(groups: tuple[str, ...]) -> tuple[str, ...]:
    """Part a type from the body that is printed without a mark: ``NĐCP``.

    Only where nothing else has the code: TTCP is Thanh tra Chính phủ.
    """
    first = groups[0].upper()
    kind, body = type_of(first[:2]), first[2:]
    if kind not in _GLUED or type_of(first) or issuer_of(first):
        return groups
    rows = issuers_by_code().get(body, ())
    known = any(row.confirmed and row.code.upper() == body for row in rows)
    return (kind, rows[0].code, *groups[1:]) if known and kind else groups


def _join_parted_body(rest: tuple[str, ...]) -> tuple[str, ...]:
    """Read ``TT.HĐND`` as one body."""
    for at, pair in enumerate(pairwise(rest)):
        if body := _PARTED_BODIES.get(pair):
            return (*rest[:at], body, *rest[at + 2 :])
    return rest


def _split(
    rest: tuple[str, ...], *, joint: bool, typed: bool
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Part issuers from units."""
    count = 1
    while count < len(rest) and _is_signatory(rest[count], joint=joint, typed=typed):
        count += 1
    return rest[:count], rest[count:]


def _is_signatory(code: str, *, joint: bool, typed: bool) -> bool:
    if joint:
        return True
    row = issuer_of(code)
    return typed and row is not None and row.signs_jointly


def _shared(values: list[str | None]) -> str | None:
    """Return the value that all share, if they do."""
    found = set(values)
    return found.pop() if len(found) == 1 else None


def _main_code(code: str) -> str:
    """Return the main code of a body; VKSKV7 and HĐND16 keep their digits."""
    row = None if code[-1].isdigit() else issuer_of(code)
    return code if row is None else row.code


def _system(code: str, *, typed: bool) -> str | None:
    """Return the system of a body.

    Every number of the Party has a type, so that a code that is used in both
    systems is the State's where no type is printed: ``4069/TCT-CS``.
    """
    systems: list[str | None] = [row.system for row in bodies_of(code)]
    if not typed and "state" in systems:
        return "state"
    return _shared(systems)


def _order(code: str) -> str | None:
    """Return whose punctuation a confirmed body follows."""
    rows = bodies_of(code)
    return _shared([row.punctuation if row.confirmed else None for row in rows])
