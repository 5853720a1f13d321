"""Terms of elected bodies: "khóa XII", "Quốc hội khoá 15".

Grammar::

    term = "khóa" (Roman figures | figures | one of the first words)

The body is recorded where it is said shortly before; provincial bodies count
their own terms, so that a number alone names none.  Figures need a body: "khóa 3"
may be any course of lessons, and "khóa 3 ngày" lasts three days.  Roman figures may
be glued in capitals, but "khoái" and "KHOÁI" are other words.
"""

import re
from functools import cache, lru_cache
from typing import Final

from coordination.errors import InvalidValueError
from coordination.model.term import Term, TermBody, roman
from coordination.parsers.common.pieces import GAP, SOME, word
from coordination.parsers.common.reading import Reading

#: How far before the term its body may be named, in code points.
_REACH: Final = 60
_LAST: Final = 60
_BODIES: Final = {
    TermBody.NATIONAL_ASSEMBLY: ("quốc hội", "uỷ ban thường vụ quốc hội", "đbqh", "qh"),
    TermBody.PEOPLES_COUNCIL: ("hđnd", "hội đồng nhân dân"),
    TermBody.FATHERLAND_FRONT: ("mttq", "mặt trận"),
    TermBody.PROVINCIAL_PARTY_COMMITTEE: (
        "tỉnh ủy", "tỉnh uỷ", "thành ủy", "thành uỷ", "đảng bộ tỉnh",
        "đảng bộ thành phố",
    ),
    TermBody.PARTY_CENTRAL_COMMITTEE: (
        "trung ương", "bộ chính trị", "ban bí thư", " tw",
    ),
}  # fmt: skip


@cache
def _pattern() -> re.Pattern[str]:
    """Match a term: Roman figures apart or glued, or figures that count no time."""
    times = r"ngày(?! {1,3}[0-9]{1,2} ?[-/.t])|tháng(?! {1,3}[0-9])|năm(?! {1,3}[12])"
    roman = f"{GAP}[IVXLivxl]{{1,8}}|(?:[IVXL]{{2,8}}|(?<![A-ZÁ])[VXI])"
    return re.compile(
        rf"{word('khóa')}(?:({roman})(?!\w|{SOME}học\b)"
        rf"|{SOME}([0-9]{{1,2}})(?!\w|{SOME}(?:học|{times})\b))"
        r"(?!%|[.,/:-][0-9])"
    )


@cache
def _body_names() -> re.Pattern[str]:
    names = sorted((n for group in _BODIES.values() for n in group), key=len)
    return re.compile("|".join(re.escape(name) for name in reversed(names)))


@cache
def _bodies() -> dict[str, TermBody]:
    return {name: body for body, names in _BODIES.items() for name in names}


def read_term(text: str, at: int) -> Reading[Term] | None:
    """Read a term that begins with "khóa"."""
    found = _pattern().match(text, at)
    if found is None:
        return None
    body = _body_before(text, at)
    if found[2] is not None and body is None:
        return None
    value = _term((found[1] or found[2]).strip(), body)
    return Reading(value, at, found.end()) if value else None


@lru_cache(maxsize=1024)
def _term(figures: str, body: TermBody | None) -> Term | None:
    ordinal = int(figures) if figures.isdecimal() else _ordinals().get(figures.upper())
    try:
        return None if ordinal is None else Term(ordinal=ordinal, body=body)
    except InvalidValueError:
        return None


@cache
def _ordinals() -> dict[str, int]:
    return {roman(number): number for number in range(1, _LAST + 1)}


def _body_before(text: str, at: int) -> TermBody | None:
    """Return the body that is named last before ``at``, in the same line."""
    before = text[max(0, at - _REACH) : at].lower().rpartition("\n")[2]
    named = _body_names().findall(before)
    return _bodies()[named[-1]] if named else None
