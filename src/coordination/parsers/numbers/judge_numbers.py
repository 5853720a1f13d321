"""What distinguishes a document number in running text from what looks like one.

A symbol with a known type and an issuer is enough, and so is a known body with its
drafting unit.  Anything less needs words before it that announce a document.  These
are never a number, whatever they look like:

* a form: "Mẫu số 01/GTGT", also further down a list of forms;
* a standard or a technical procedure: "QCVN 01:2021/BYT", "TCVN 8859/2011";
* a judgment: "12/2021/HS-ST" (field of law, then instance);
* a case and the decisions in it: "12/2021/TLST-DS" (procedure with its instance,
  then field of law: the forms of Nghị quyết 01/2017 and 05/2017/NQ-HĐTP);
* a house: "số 12/C5 đường";
* a part of something longer: "B52/D1", "0912-345-678", "QL1A-QL14".

Dates, ranges, fractions and "24/7" have no letters and never come here.
"""

import re
from functools import cache

from coordination.tables.document_types import document_types

#: How far back words can announce what follows.
_BEFORE = 72

#: How far on a type is printed again: after the serial and the year.
_TYPE_REPEATED = 20

#: Last groups of judgments: first instance, appeal, review; then what they judge.
_INSTANCES = frozenset({"ST", "PT", "GĐT", "TT"})
_FIELDS = frozenset(
    {"HS", "DS", "HC", "LĐ", "KDTM", "HN", "HNGĐ", "KT", "PS", "QĐST", "BPXLHC"}
)
_BOTH = re.compile("(?:HS|DS|HC|LĐ|KDTM|HNGĐ|HN|KT)(?:ST|PT|GĐT)")
_PROCEDURES = re.compile("(?:TL|QĐ|QĐXX)(?:ST|PT|GĐT|TT)")

#: Series of standards, of technical regulations and procedures.
_STANDARDS = frozenset(
    {"TCVN", "QCVN", "TCXD", "TCXDVN", "QCXDVN", "TCN", "TCCS", "QTKĐ", "ISO", "IEC"}
)
#: The last letters of these: mostly the word before a number ends in another.
_ENDS_OF_STANDARDS = frozenset(
    letter for name in _STANDARDS for letter in (name[-1], name[-1].lower())
)


def is_judgment(groups: tuple[str, ...]) -> bool:
    """Return True if ``groups`` are those of a judgment.

    >>> is_judgment(("HNGĐ", "ST")), is_judgment(("QĐ", "UBND"))
    (True, False)
    """
    if _BOTH.fullmatch(groups[0]):
        return True
    if _PROCEDURES.fullmatch(groups[0]):
        return groups[-1] in _FIELDS
    return groups[-1] in _INSTANCES and groups[0] in _FIELDS


def is_part_of_more(text: str, at: int) -> bool:
    """Return True if the digits at ``at`` continue something before them.

    A glued "số" and a type with its hyphen ("QĐ-1291/QĐ-UBND") do not count, nor
    does a glued type that is printed again ("QĐ1291/QĐ-UBND").
    """
    before = text[at - 1] if at else " "
    if before == " ":
        parted = text[at - 2 : at - 1].isdigit() and _parted_serial().search(
            text, max(0, at - 14), at
        )
        return bool(parted)
    if before.isspace() or before in "(\"'“‘[:;…":
        return before == ":" and text[at - 2 : at - 1].isdigit()
    if before == "/" and not text[at - 2 : at - 1].isalnum():
        return True  # Số: .../2025/NĐ-CP: the serial is a blank
    if before in "-/.,&":
        return text[at - 2 : at - 1].isalnum() and not _is_type_at_end(text, at)
    if not before.isalnum() or text[max(0, at - 2) : at].lower() == "số":
        return False
    return before.isdigit() or not _is_type_at_end(text, at)


def _is_type_at_end(text: str, at: int) -> bool:
    found = _type_before().search(text, max(0, at - 6), at)
    if found is None:
        return False
    return text[at - 1] == "-" or f"/{found[1]}" in text[at : at + _TYPE_REPEATED]


def is_form(text: str, at: int) -> bool:
    """Return True if the words before ``at`` announce a form or a list of forms.

    >>> is_form("theo Mẫu số 01/GTGT, 02/GTGT", 21)
    True
    """
    before = text[max(0, at - _BEFORE) : at].lower()
    if "mẫu" in before or "biểu" in before or "phụ lục" in before:
        return _form().search(before) is not None
    return False


def is_standard(text: str, at: int) -> bool:
    """Return True if the word before ``at`` is the name of a series of standards.

    >>> is_standard("theo TCVN 01/BYT", 10)
    True
    """
    last = text[at - 2] if at > 1 and text[at - 1] == " " else ""
    if last.isalpha() and last not in _ENDS_OF_STANDARDS:
        return False
    words = text[max(0, at - 12) : at].rstrip(" :").rsplit(None, 1)
    return bool(words) and words[-1].lstrip("(").upper() in _STANDARDS


def is_house(text: str, end: int) -> bool:
    """Return True if the name of a street follows what ends at ``end``.

    >>> is_house("số 12/C5 đường Hoa Mai", 8)
    True
    """
    return _street().match(text, end) is not None


def is_announced(text: str, at: int) -> bool:
    """Return True if the words before ``at`` announce a document."""
    return _document().search(text, max(0, at - _BEFORE), at) is not None


# The patterns end in \Z, the end of the stretch that is searched.


@cache
def _type_before() -> re.Pattern[str]:
    codes = sorted({row.code for row in document_types()}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)({'|'.join(codes)})-?\Z")


@cache
def _parted_serial() -> re.Pattern[str]:
    """Match the first digits of a serial that a scan has parted: "số 12 34/QĐ"."""
    return re.compile(r"(?<!\w)[sS]ố ?:? ?[0-9]{1,4} \Z")


@cache
def _form() -> re.Pattern[str]:
    return re.compile(
        r"(?:mẫu|biểu|phụ lục)(?: (?:báo cáo|biểu|đơn|tờ khai|phiếu|in|văn bản))?"
        r"(?: số)?:? ?(?:[^\s,;]{1,20}(?:, ?|; ?| và | hoặc )(?:mẫu )?(?:số )?){0,4}\Z"
    )


@cache
def _street() -> re.Pattern[str]:
    return re.compile(",? (?:đường|đại lộ|phố|ngõ|ngách|hẻm|kiệt) ", re.IGNORECASE)


@cache
def _document() -> re.Pattern[str]:
    names = sorted({row.vi for row in document_types()} | {"luật", "văn bản"})
    types = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    codes = "|".join(
        sorted({row.code for row in document_types() if len(row.code) > 1} | {"VB"})
    )
    return re.compile(
        rf"(?:(?<!\w)(?:{types})|(?<![\w/-])(?-i:{codes})(?= )"
        r"|(?<!nhà )(?<!lô )(?<!tờ )(?<!thửa )(?<!phòng )"
        r"(?<!đường )(?<!thoại )(?<!khoản )(?<!biển )(?<!thầu )(?<!hồ sơ )"
        r"(?<!căn hộ )(?<!thpt )(?<!thcs )(?<!tiểu học )(?<!biên lai )"
        r"(?<!hóa đơn )(?<!hoá đơn )"
        r"(?<!\w)số(?: hiệu)?)\s?:?\s?"
        r"(?:[0-9][^\s,;]{2,24}(?:, ?| và )(?:số )?){0,3}\Z",
        re.IGNORECASE,
    )
