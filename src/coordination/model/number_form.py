"""How the issuer of a number must punctuate it."""

from functools import lru_cache
from typing import Final

from coordination.model.number import DocumentNumber
from coordination.model.number_roles import is_of_today, roles_of, type_of

#: Normative documents: since Nghị định 101/CP of 23/9/1997 they print the year.
_WITH_YEAR: Final = frozenset({"NĐ", "TT", "TTLT", "NQLT", "PL", "L"})


@lru_cache(maxsize=8192)
def prescribed_form(groups: tuple[str, ...], *, dated: bool) -> str | None:
    """Return the prescribed marks; ``None`` if no confirmed rule sets them.

    A type that is not a group of its own, or that follows its office, belongs to old
    regimes, whose forms varied.

    >>> prescribed_form(("QĐ", "TW"), dated=False)
    '-/'
    >>> prescribed_form(("TTLT", "BCA", "BTP"), dated=True)
    '//--'
    """
    roles = roles_of(groups)
    if roles.type is None or roles.order is None or type_of(groups[0]) != roles.type:
        return None
    if not all(map(is_of_today, roles.issuers)):
        return None
    if roles.order == "state" and roles.type in _WITH_YEAR and not dated:
        return None  # from before 1997, such as 44-L/CTN
    rest = "-" * (len(groups) - 2)
    if roles.order == "party" and not dated:  # no Party number prints a year
        return "-/" + rest
    return ("//-" if dated else "/-") + rest


def has_irregular_form(number: DocumentNumber) -> bool:
    """Return True if ``number`` is not punctuated as its issuer must.

    >>> has_irregular_form(DocumentNumber.from_text("238/QĐ-TW"))
    True
    """
    right = prescribed_form(number.groups, dated=number.year is not None)
    return right is not None and right != number.form
