"""What a rule receives: the dossier, its texts and the day of checking."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeVar

from attrs import Factory, field, frozen

from coordination.model.dossier import Dossier
from coordination.model.index import Index

_Made = TypeVar("_Made")


@frozen(kw_only=True)
class RecordContext:
    """A dossier and what was given beside it.

    Attributes:
        dossier: The dossier that is checked.
        as_of: The day on which it is checked; rules about "today" are silent
            without it.
        texts: The text of each source, by the id of the source.
        index: The dossier's own index, built once.
    """

    dossier: Dossier
    as_of: date | None = None
    texts: Mapping[str, str] = field(factory=dict)
    index: Index = field(
        default=Factory(lambda self: self.dossier.index, takes_self=True),
        init=False,
        repr=False,
        eq=False,
    )
    _made: dict[Callable[..., Any], Any] = field(
        factory=dict, init=False, repr=False, eq=False
    )

    def once(self, make: Callable[["RecordContext"], _Made]) -> _Made:
        """Return the result of ``make``; compute it the first time only.

        Rules that look at the same thing share it this way.
        """
        if make not in self._made:
            self._made[make] = make(self)
        made: _Made = self._made[make]
        return made
