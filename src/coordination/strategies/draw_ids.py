"""What references may name, and fields that may be absent."""

from collections.abc import Hashable
from typing import TypeVar

from attrs import frozen
from hypothesis import strategies as st

from coordination.strategies.draw_free import identifiers

T = TypeVar("T")
H = TypeVar("H", bound=Hashable)


def maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """Draw a value, or nothing stated."""
    return st.none() | strategy


def some(strategy: st.SearchStrategy[H]) -> st.SearchStrategy[tuple[H, ...] | None]:
    """Draw a few, each once, or a collection stated to be empty, or nothing stated.

    Made of tuples, since `st.lists` refuses to draw from what may be nothing.
    """
    pairs = st.tuples(strategy, strategy).map(dict.fromkeys).map(tuple)
    return st.none() | st.just(()) | strategy.map(lambda one: (one,)) | pairs


@frozen(kw_only=True)
class Ids:
    """The ids that references may name, by collection; any, where none are given.

    ``own`` is the id of the entity itself.
    """

    own: str | None = None
    sources: tuple[str, ...] | None = None
    parties: tuple[str, ...] | None = None
    documents: tuple[str, ...] | None = None
    agreements: tuple[str, ...] | None = None
    obligations: tuple[str, ...] | None = None
    outcomes: tuple[str, ...] | None = None
    events: tuple[str, ...] | None = None
    appearances: tuple[str, ...] | None = None

    def new(self) -> st.SearchStrategy[str]:
        """Draw the id of the entity itself."""
        return identifiers() if self.own is None else st.just(self.own)

    def one(self, *collections: str) -> st.SearchStrategy[str]:
        """Draw an id of one of ``collections``; nothing, where they are empty."""
        known = [getattr(self, name) for name in collections]
        if None in known:
            return identifiers()
        every = [id_ for ids in known for id_ in ids]
        return st.sampled_from(every) if every else st.nothing()

    def some(self, *collections: str) -> st.SearchStrategy[tuple[str, ...] | None]:
        """Draw several ids, none, or nothing stated."""
        return some(self.one(*collections))


#: Entities by themselves: their references may name anything.
ANY = Ids()
