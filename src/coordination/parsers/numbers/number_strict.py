"""What the rules in force ask of a number.

The Party: 05-HD/VPTW, mục 3.1 and 3.2.  The State: Nghị định 30/2020/NĐ-CP, Phụ lục
I, mục II.3, and Nghị định 78/2025/NĐ-CP.  Bodies outside both set their own forms;
an issuer that the tables do not know may use either.
"""

from coordination.model.number import DocumentNumber
from coordination.model.number_roles import bodies_of, type_of
from coordination.parsers.numbers.number_build import Built
from coordination.parsers.numbers.number_repairs import REPAIRS
from coordination.tables.document_types import types_by_code

_PARTY = "-/"
_STATE = "/-"


def broken_rule(built: Built) -> str | None:
    """Return the first rule that a number breaks, in words.

    >>> from coordination.parsers.numbers.parse_number import read_number
    >>> broken_rule(read_number("5-QĐ/TW"))
    'a number without repairs: serials below 10 have one zero, others none'
    >>> broken_rule(read_number("238-QĐ/TW")) is None
    True
    """
    if built.repairs:
        return f"a number without repairs: {REPAIRS[built.repairs[0]]}"
    number = built.value
    if number.suffix:
        return "no letter after the serial: no rule in force knows one"
    if number.session is not None:
        return _broken_by_session(number)
    return _broken_by_groups(number) or _broken_by_form(number) or _out_of_force(number)


def _broken_by_session(number: DocumentNumber) -> str | None:
    """QH and UBTVQH: ``36/2021/QH15``, and without year ``1670/NQ-UBTVQH15``."""
    body = number.groups[-1].upper()
    if body not in ("QH", "UBTVQH"):
        return "a body in session that exists: Quốc hội or its Standing Committee"
    if number.year is not None and len(number.groups) == 1 and number.form == "//":
        return None
    if number.groups == ("NQ", "UBTVQH") and number.form == "/-":
        return None
    return "the form 36/2021/QH15 or 1670/NQ-UBTVQH15"


def _broken_by_groups(number: DocumentNumber) -> str | None:
    """Ask for a type and an issuer, or for an issuer and its drafting unit."""
    if len(number.groups) == 1:
        return "a type and an issuer, or an issuer and its drafting unit"
    if number.type is not None and type_of(number.groups[0]) is None:
        return "the type before the issuer"
    if number.type is None and number.system == "party":
        return "a type: the Party's official letters have the code CV"
    if number.type is None and number.year is not None:
        return "a type: only documents that name theirs print the year"
    return None


def _broken_by_form(number: DocumentNumber) -> str | None:
    """Ask for the marks of one of the two orders."""
    marks = number.form[1:] if number.year is not None else number.form
    if marks[2:].strip("-"):
        return "hyphens after the issuer"
    if number.year is not None and (number.form[0] != "/" or marks[:2] != _STATE):
        return "the form 30/2020/NĐ-CP"
    if marks[:2] == _STATE:
        return None
    if marks[:2] == _PARTY and number.system != "state" and number.type is not None:
        return None
    return "the form 238-QĐ/TW of the Party or 15/QĐ-BNV of the State"


def _out_of_force(number: DocumentNumber) -> str | None:
    """Ask for codes that are still in use."""
    rows = types_by_code().get((number.type or "").upper(), ())
    if rows and all(row.until is not None for row in rows):
        return f"a type in use: {number.type} ended on {rows[0].until}"
    for code in number.issuers:
        bodies = [row for row in bodies_of(code) if row.confirmed]
        if bodies and all(row.until is not None for row in bodies):
            return f"a body in use: {code} ended on {bodies[0].until}"
    return None
