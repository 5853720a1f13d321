"""Floor 7: hypothesis strategies for every value and entity.

They stay within the limits of the model.  Where hypothesis and this package are
installed together, ``from_type`` of hypothesis knows the classes of the model;
nothing has to be imported from here.  For more control, use the
strategies by their own names.  Needs hypothesis.

>>> from hypothesis import find
>>> find(partial_dates(), lambda date: date.year == 2024 and not date.is_complete)
PartialDate(year=2024, month=None, day=None)
"""

from coordination.strategies.draw_claim import claims
from coordination.strategies.draw_dossier import dossiers
from coordination.strategies.draw_entities import (
    acts,
    agreements,
    appearances,
    documents,
    events,
    involvements,
    obligations,
    outcomes,
    parties,
    positions,
    resources,
    sources,
)
from coordination.strategies.draw_free import (
    frozen_json,
    identifiers,
    json_objects,
    texts,
    verbatim,
)
from coordination.strategies.draw_nearly import nearly_valid_dossiers
from coordination.strategies.draw_number import document_numbers
from coordination.strategies.draw_values import (
    dues,
    partial_dates,
    periods,
    quantities,
    ranks,
    recurrences,
    relatives,
    sub_years,
    terms,
    triggers,
)
from coordination.strategies.draw_waiver import waivers

__all__ = [
    "acts",
    "agreements",
    "appearances",
    "claims",
    "document_numbers",
    "documents",
    "dossiers",
    "dues",
    "events",
    "frozen_json",
    "identifiers",
    "involvements",
    "json_objects",
    "nearly_valid_dossiers",
    "obligations",
    "outcomes",
    "partial_dates",
    "parties",
    "periods",
    "positions",
    "quantities",
    "ranks",
    "recurrences",
    "relatives",
    "resources",
    "sources",
    "sub_years",
    "terms",
    "texts",
    "triggers",
    "verbatim",
    "waivers",
]
