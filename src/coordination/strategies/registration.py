"""What hypothesis runs when it is imported: ``from_type`` learns our classes.

hypothesis finds this by the entry point in ``pyproject.toml``, so the package
itself never imports it.
"""

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
from coordination.model.recurrence import Recurrence
from coordination.model.relative import Relative
from coordination.model.source import Source
from coordination.model.term import Term
from coordination.model.waiver import Waiver


def register() -> None:
    """Tell hypothesis how to draw each class of the model."""
    st.register_type_strategy(Act, ours.acts())
    st.register_type_strategy(Agreement, ours.agreements())
    st.register_type_strategy(Appearance, ours.appearances())
    st.register_type_strategy(Claim, ours.claims())
    st.register_type_strategy(Document, ours.documents())
    st.register_type_strategy(DocumentNumber, ours.document_numbers())
    st.register_type_strategy(Dossier, ours.dossiers())
    st.register_type_strategy(Due, ours.dues())
    st.register_type_strategy(Event, ours.events())
    st.register_type_strategy(Involvement, ours.involvements())
    st.register_type_strategy(JsonObject, ours.json_objects())
    st.register_type_strategy(Obligation, ours.obligations())
    st.register_type_strategy(Outcome, ours.outcomes())
    st.register_type_strategy(PartialDate, ours.partial_dates())
    st.register_type_strategy(Party, ours.parties())
    st.register_type_strategy(Period, ours.periods())
    st.register_type_strategy(Position, ours.positions())
    st.register_type_strategy(Quantity, ours.quantities())
    st.register_type_strategy(Recurrence, ours.recurrences())
    st.register_type_strategy(Relative, ours.relatives())
    st.register_type_strategy(Resource, ours.resources())
    st.register_type_strategy(Source, ours.sources())
    st.register_type_strategy(SubYear, ours.sub_years())
    st.register_type_strategy(Term, ours.terms())
    st.register_type_strategy(Waiver, ours.waivers())
