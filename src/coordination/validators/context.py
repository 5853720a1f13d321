"""What a rule may look at."""

from collections.abc import Mapping
from datetime import date

from attrs import field, frozen

from coordination.model.dossier import Dossier
from coordination.model.index import Index


@frozen(kw_only=True)
class Context:
    """A dossier and what was given beside it.

    Attributes:
        dossier: The dossier that is checked.
        as_of: The day on which it is checked; rules about "today" are silent
            without it.
        texts: The text of each source, by the id of the source.
    """

    dossier: Dossier
    as_of: date | None = None
    texts: Mapping[str, str] = field(factory=dict)

    @property
    def index(self) -> Index:
        """The dossier's own index, built once."""
        return self.dossier.index
