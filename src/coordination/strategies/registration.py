"""What hypothesis runs when it is imported: ``from_type`` learns our classes.

hypothesis finds this by the entry point in ``pyproject.toml``, so the package
itself never imports it.
"""

from functools import cache, partial
from typing import Any, Final

from hypothesis import strategies as st

from coordination import strategies as ours
from coordination.frozen_json import JsonObject
from coordination.model.agreement import Agreement
from coordination.model.claim import Claim
from coordination.model.document import Document
from coordination.model.dossier import Dossier
from coordination.model.due import Due
from coordination.model.event import Act, Appearance, Event, Position
from coordination.model.number import DocumentNumber
from coordination.model.obligation import Obligation, Resource
from coordination.model.outcome import Outcome
from coordination.model.partial_date import PartialDate
from coordination.model.party import Involvement, Party
from coordination.model.period import Period, SubYear
from coordination.model.quantity import Quantity
from coordination.model.rank import Rank
from coordination.model.recurrence import Recurrence
from coordination.model.relative import Relative
from coordination.model.source import Source
from coordination.model.term import Term
from coordination.model.trigger import Trigger
from coordination.model.waiver import Waiver

#: Class → the name of the strategy that draws it.
_NAMES: Final[dict[type, str]] = {
    Act: "acts",
    Agreement: "agreements",
    Appearance: "appearances",
    Claim: "claims",
    Document: "documents",
    DocumentNumber: "document_numbers",
    Dossier: "dossiers",
    Due: "dues",
    Event: "events",
    Involvement: "involvements",
    JsonObject: "json_objects",
    Obligation: "obligations",
    Outcome: "outcomes",
    PartialDate: "partial_dates",
    Party: "parties",
    Period: "periods",
    Position: "positions",
    Quantity: "quantities",
    Rank: "ranks",
    Recurrence: "recurrences",
    Relative: "relatives",
    Resource: "resources",
    Source: "sources",
    SubYear: "sub_years",
    Term: "terms",
    Trigger: "triggers",
    Waiver: "waivers",
}


def register() -> None:
    """Return hypothesis how to draw each class of the model.

    The strategies are looked up when they are asked for: where this package is what
    imports hypothesis, its own modules are not there yet.
    """
    for kind, name in _NAMES.items():
        st.register_type_strategy(kind, partial(_strategy, name))


@cache
def _strategy(name: str, _: type) -> st.SearchStrategy[Any]:
    strategy: st.SearchStrategy[Any] = getattr(ours, name)()
    return strategy
