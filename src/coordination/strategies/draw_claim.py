"""Claims, by themselves or about given fields."""

from collections.abc import Sequence
from typing import Any, Final, TypeAlias

from hypothesis import strategies as st

from coordination.model.claim import LAST_OFFSET, Claim
from coordination.model.enumerations import Basis, ClaimPart
from coordination.strategies.draw_free import frozen_json, identifiers, texts, verbatim
from coordination.strategies.draw_ids import ANY, Ids, maybe

#: The id of an entity and the pointer to one of its fields.
Topic: TypeAlias = tuple[str, str]

_POINTERS: Final = ("", "/title", "/parties", "/parties/0/role", "/a~1b/~0")


def claims(ids: Ids = ANY, topics: Sequence[Topic] = ()) -> st.SearchStrategy[Claim]:
    """Draw claims about one of ``topics``, or about anything."""
    anything = st.tuples(identifiers(), st.sampled_from(_POINTERS))
    return st.builds(
        _claim,
        source=ids.one("sources"),
        topic=st.sampled_from(topics) if topics else anything,
        part=maybe(st.sampled_from(ClaimPart)),
        quote=verbatim(),
        start=st.integers(0, 5_000) | st.integers(0, LAST_OFFSET - 1_000),
        reading=maybe(frozen_json()),
        basis=st.sampled_from(Basis),
        note=maybe(texts()),
    )


def _claim(
    *,
    topic: Topic,
    quote: str,
    start: int,
    **others: Any,  # noqa: ANN401 - the other fields, as they are
) -> Claim:
    about, field = topic
    end = start + len(quote)
    return Claim(about=about, field=field, quote=quote, start=start, end=end, **others)
