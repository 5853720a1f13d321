"""How much the letters of a number prove in running text."""

from enum import Enum, auto
from functools import lru_cache

from coordination.model.number_roles import issuer_of, type_of
from coordination.parsers.numbers.judge_numbers import is_judgment
from coordination.parsers.numbers.number_symbol import symbol_of


class Evidence(Enum):
    """Whether a symbol is that of a document, or needs words that say so."""

    #: It is never one, whatever the words around it say.
    NEVER = auto()
    #: Words before it must announce a document.
    ANNOUNCED = auto()
    #: It needs no other words.
    ALONE = auto()


@lru_cache(maxsize=8192)
def weigh_symbol(groups: tuple[str, ...], *, dated: bool) -> Evidence:
    """Judge the groups as printed; ``dated`` if the number prints a year.

    >>> weigh_symbol(("QĐ", "TW"), dated=False), weigh_symbol(("HS", "ST"), dated=True)
    (<Evidence.ALONE: 3>, <Evidence.NEVER: 1>)
    """
    symbol = symbol_of(groups)
    if is_judgment(symbol.groups):
        return Evidence.NEVER
    dated = dated or symbol.session is not None
    roles = symbol.roles
    if groups[0].islower() and not dated and issuer_of(groups[-1]) is None:
        return Evidence.ANNOUNCED
    if roles.type is not None and len(roles.type) > 1 and roles.issuers:
        return Evidence.ALONE
    body = issuer_of(roles.issuers[0]) if roles.issuers else None
    if body is None or not body.confirmed:
        return Evidence.ANNOUNCED
    spoken = dated or roles.type is not None or bool(roles.units)
    return Evidence.ALONE if spoken else Evidence.ANNOUNCED


def is_code(piece: str) -> bool:
    """Return True if ``piece`` looks like a code and not like a word.

    >>> is_code("TTg"), is_code("BCĐ"), is_code("Ban")
    (True, True, False)
    """
    return piece.isupper() or piece[:2].isupper() or is_known(piece)


def rejoin(first: str, second: str) -> str | None:
    """Return the code that a scan has parted by a space: ``Q Đ``, ``C P``.

    >>> rejoin("Q", "Đ"), rejoin("NĐ", "CP"), rejoin("UBND", "X")
    ('QĐ', None, None)
    """
    code = first + second
    if not code.isupper() or not is_sure(code) or is_sure(first):
        return None
    return code


def is_sure(piece: str) -> bool:
    """Return True if ``piece`` is a known type or a confirmed body."""
    body = issuer_of(piece)
    return type_of(piece) is not None or (body is not None and body.confirmed)


def is_known(piece: str) -> bool:
    """Return True if the tables know ``piece``."""
    return type_of(piece) is not None or issuer_of(piece) is not None
