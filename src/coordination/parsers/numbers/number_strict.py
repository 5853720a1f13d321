"""What the rules in force require of a number.

The Party: 05-HD/VPTW, mục 3.1 and 3.2.  The State: Nghị định 30/2020/NĐ-CP, Phụ lục
I, mục II.3, and Nghị định 78/2025/NĐ-CP.  Bodies outside both set their own forms;
an issuer that the tables do not know may use either.
"""

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.number import DocumentNumber
from coordination.model.number_roles import bodies_of, type_of
from coordination.parsers.numbers.number_build import Built
from coordination.tables.document_types import types_by_code

_PARTY = "-/"
_STATE = "/-"


def find_broken_rule(built: Built) -> Diagnostic | None:
    """Return the first rule that a number breaks.

    >>> from coordination.parsers.numbers.parse_number import read_number
    >>> find_broken_rule(read_number("5-QĐ/TW")).message("en")
    'expected a number without repairs, not one that takes: padding'
    >>> find_broken_rule(read_number("238-QĐ/TW")) is None
    True
    """
    if built.repairs:
        return diagnose("strict-repairs", repair=built.repairs[0])
    number = built.value
    if number.suffix:
        return diagnose("strict-suffix")
    if number.session is not None:
        return _check_session(number)
    return _check_groups(number) or _check_form(number) or _check_codes(number)


def _check_session(number: DocumentNumber) -> Diagnostic | None:
    """QH and UBTVQH: ``36/2021/QH15``, and without year ``1670/NQ-UBTVQH15``."""
    body = number.groups[-1].upper()
    if body not in ("QH", "UBTVQH"):
        return diagnose("strict-session-body")
    if number.year is not None and len(number.groups) == 1 and number.form == "//":
        return None
    if number.groups == ("NQ", "UBTVQH") and number.form == "/-":
        return None
    return diagnose("strict-session-form")


def _check_groups(number: DocumentNumber) -> Diagnostic | None:
    """Ask for a type and an issuer, or for an issuer and its drafting unit."""
    if len(number.groups) == 1:
        return diagnose("strict-groups")
    if number.type is not None and type_of(number.groups[0]) is None:
        return diagnose("strict-type-first")
    if number.type is None and number.system == "party":
        return diagnose("strict-party-letter")
    if number.type is None and number.year is not None:
        return diagnose("strict-year-without-type")
    return None


def _check_form(number: DocumentNumber) -> Diagnostic | None:
    """Ask for the marks of one of the two orders."""
    marks = number.form[1:] if number.year is not None else number.form
    if marks[2:].strip("-"):
        return diagnose("strict-hyphens")
    if number.year is not None and (number.form[0] != "/" or marks[:2] != _STATE):
        return diagnose("strict-form-with-year")
    if marks[:2] == _STATE:
        return None
    if marks[:2] == _PARTY and number.system != "state" and number.type is not None:
        return None
    return diagnose("strict-form")


def _check_codes(number: DocumentNumber) -> Diagnostic | None:
    """Ask for codes that are still in use."""
    rows = types_by_code().get((number.type or "").upper(), ())
    if rows and all(row.until is not None for row in rows):
        return diagnose("strict-type-ended", type=number.type, ended=str(rows[0].until))
    for code in number.issuers:
        bodies = [row for row in bodies_of(code) if row.confirmed]
        if bodies and all(row.until is not None for row in bodies):
            return diagnose("strict-body-ended", body=code, ended=str(bodies[0].until))
    return None
