"""Spell the letters of a number as prescribed, and name the repairs.

Only groups are looked at here, so the work is done once for each symbol: a text
that cites a hundred decrees spells ``NĐ-CP`` once.
"""

from functools import lru_cache

from attrs import frozen

from coordination.model.number import MISSPELT_TYPES, split_session, well_spelt
from coordination.model.number_roles import Roles, roles_of, type_of
from coordination.tables.issuers import issuers_by_code


@frozen
class Symbol:
    """The letters of a number as they should be printed.

    Attributes:
        groups: In prescribed case and spelling, without the session.
        session: Of the body that is counted by sessions.
        roles: What the groups stand for.
        repairs: The names of the repairs.
    """

    groups: tuple[str, ...]
    session: int | None
    roles: Roles
    repairs: tuple[str, ...]


@lru_cache(maxsize=8192)
def symbol_of(printed: tuple[str, ...]) -> Symbol:
    """Spell the groups ``printed``.

    >>> symbol_of(("qđ", "ttg")).groups, symbol_of(("qđ", "ttg")).repairs
    (('QĐ', 'TTg'), ('letter-case',))
    """
    repairs: dict[str, None] = {}
    groups = tuple(_spell(group, repairs) for group in printed)
    groups, session = split_session(groups)
    if right := MISSPELT_TYPES.get(groups[0].upper()):
        groups = (right, *groups[1:])
        repairs["stroke-missing"] = None
    roles = roles_of(groups)
    return Symbol(groups, session, roles, tuple(repairs))


def _spell(printed: str, repairs: dict[str, None]) -> str:
    """Spell one group; add the repairs it needs to ``repairs``."""
    group = printed.replace(",", "")
    if group != printed:
        repairs["comma-inside"] = None
    right = well_spelt(group)
    if right != group:
        repairs["tư-for-tw" if "ư" in group.lower() else "stroke-missing"] = None
    cased = _spell_case(right)
    if cased != right:
        repairs["letter-case"] = None
    return cased


def _spell_case(group: str) -> str:
    """Write ``group`` as the tables do; an unknown one keeps its capitals."""
    if (kind := type_of(group)) is not None:
        return kind
    upper = group.upper()
    for row in issuers_by_code().get(upper.replace("&", ""), ()):
        for code in (row.code, *row.aliases):
            if code.upper() == upper:
                return code
    return upper if group[0].islower() else group
