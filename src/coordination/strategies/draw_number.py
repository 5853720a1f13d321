"""Numbers of documents: known codes and others of the same shape."""

from functools import cache
from typing import Any, Final

from hypothesis import strategies as st

from coordination.model.number import (
    FIRST_YEAR,
    LAST_SERIAL,
    LAST_YEAR,
    MISSPELT_TYPES,
    SESSION_BODIES,
    DocumentNumber,
    well_spelt,
)
from coordination.strategies.draw_ids import maybe
from coordination.tables.document_types import document_types
from coordination.tables.issuers import issuers

_CAPITALS: Final = "ABCDĐEGHIKLMNOÔPQRSTUVXYW"


@cache
def document_numbers() -> st.SearchStrategy[DocumentNumber]:
    """Draw numbers of Party, State and joint form, of known and unknown bodies."""
    return st.builds(
        _number,
        serial=st.integers(1, 999) | st.integers(1, LAST_SERIAL),
        suffix=st.sampled_from(["", "", "", "A", "B", "Đ"]),
        year=maybe(st.integers(FIRST_YEAR, LAST_YEAR)),
        groups=st.lists(_groups(), min_size=1, max_size=4).map(tuple),
        session=maybe(st.integers(1, 99)),
        form=st.text("-/.", min_size=5, max_size=5),
    )


def _number(
    *,
    groups: tuple[str, ...],
    session: int | None,
    form: str,
    **others: Any,  # noqa: ANN401 - the other fields, as they are
) -> DocumentNumber:
    """Leave out a session that no group has, and marks that join nothing."""
    joints = len(groups) + (others["year"] is not None)
    counted = not SESSION_BODIES.isdisjoint(group.upper() for group in groups)
    return DocumentNumber(
        groups=groups,
        session=session if counted else None,
        form=form[:joints],
        **others,
    )


def _groups() -> st.SearchStrategy[str]:
    """Draw letter groups: codes of types and bodies, and any others."""
    others = st.text(_CAPITALS, min_size=1, max_size=8).filter(is_spelt_right)
    return st.sampled_from(_codes()) | others


def is_spelt_right(group: str) -> bool:
    """Return True if the model does not take ``group`` for a misspelling."""
    return well_spelt(group) == group and group not in MISSPELT_TYPES


@cache
def _codes() -> list[str]:
    types = {row.code for row in document_types()}
    bodies = {code for row in issuers() for code in (row.code, *row.aliases)}
    return sorted(types | bodies | SESSION_BODIES)
