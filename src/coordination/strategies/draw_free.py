"""Texts, ids and free JSON: what has no grammar of its own."""

from functools import cache
from typing import Final

from hypothesis import strategies as st

from coordination.folding.nfc import nfc
from coordination.frozen_json import FrozenJson, JsonObject, freeze

_LETTERS: Final = (
    "aăâbcdđeêghiklmnoôơpqrstuưvxy áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩị"
    "óòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY 0123456789"
)
#: What trips up tools that read records: quotes, markup, formulas, ends of lines,
#: characters beyond U+FFFF, marks that compose with no letter.
_AWKWARD: Final = "\"'\\/<>&=+-@,;|~\t\n\u00a0\u2028\u200d\u0328😀𝔄ß"
_ID: Final = "abcdefghijklmnopqrstuvwxyz0123456789._-"


@cache
def texts() -> st.SearchStrategy[str]:
    """Draw texts that a field accepts: not empty, trimmed, composed (NFC)."""
    return st.text(_LETTERS + _AWKWARD, min_size=1, max_size=40).map(_as_text)


@cache
def verbatim() -> st.SearchStrategy[str]:
    """Draw quotes: as `texts`, but not trimmed."""
    return st.text(_LETTERS + _AWKWARD, min_size=1, max_size=60).map(nfc)


@cache
def identifiers() -> st.SearchStrategy[str]:
    """Draw ids."""
    return st.text(_ID, min_size=1, max_size=64).map(_as_identifier)


@cache
def frozen_json() -> st.SearchStrategy[FrozenJson]:
    """Draw any JSON but a bare null, frozen."""
    names = st.text(_LETTERS + _AWKWARD, max_size=10).map(nfc)
    leaves = (
        st.booleans()
        | st.integers(-(10**20), 10**20)
        | st.floats(allow_nan=False, allow_infinity=False)
        | names
    )
    free = st.recursive(
        leaves,
        lambda inner: (
            st.lists(inner | st.none(), max_size=3)
            | st.dictionaries(names, inner | st.none(), max_size=3)
        ),
        max_leaves=5,
    )
    return free.map(freeze)


@cache
def json_objects() -> st.SearchStrategy[JsonObject]:
    """Draw JSON objects, frozen."""
    names = st.text(_LETTERS + _AWKWARD, max_size=10).map(nfc)
    return st.dictionaries(names, frozen_json(), max_size=3).map(JsonObject.of)


def _as_text(drawn: str) -> str:
    return nfc(drawn).strip() or "x"


def _as_identifier(drawn: str) -> str:
    return drawn if drawn[0].isalnum() else f"x{drawn[1:]}"
