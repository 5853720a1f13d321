"""Waivers of any code at any place."""

from functools import cache
from typing import Final

from hypothesis import strategies as st

from coordination.diagnostics.catalogue import entries
from coordination.model.waiver import Waiver
from coordination.strategies.draw_free import texts

_POINTERS: Final = ("", "/title", "/a~1b/~0")


@cache
def waivers() -> st.SearchStrategy[Waiver]:
    """Draw waivers; nothing is found at their places, so that they hide nothing."""
    return st.builds(
        Waiver,
        code=st.sampled_from(sorted(entries())),
        pointer=st.sampled_from(_POINTERS),
        reason=texts(),
    )
