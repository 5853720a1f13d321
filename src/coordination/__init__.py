"""Read, hold, check and write records of Vietnamese coordination programmes."""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from coordination.diagnostics.diagnostic import Diagnostic
    from coordination.diagnostics.report import Report
    from coordination.errors import (
        CoordinationError,
        InvalidValueError,
        LoadError,
        ParseError,
    )
    from coordination.model.agreement import Agreement
    from coordination.model.claim import Claim
    from coordination.model.document import Document
    from coordination.model.dossier import Dossier
    from coordination.model.due import Due
    from coordination.model.event import Appearance, Event
    from coordination.model.number import DocumentNumber
    from coordination.model.obligation import Obligation
    from coordination.model.outcome import Outcome
    from coordination.model.partial_date import PartialDate
    from coordination.model.party import Party
    from coordination.model.period import Period
    from coordination.model.quantity import Quantity
    from coordination.model.recurrence import Recurrence
    from coordination.model.source import Source
    from coordination.model.term import Term
    from coordination.parsers.citations.find_citations import find_citations
    from coordination.parsers.dates.parse_date import parse_date
    from coordination.parsers.dates.parse_period import parse_period
    from coordination.parsers.numbers.parse_number import parse_number
    from coordination.parsers.quantities.parse_quantity import parse_quantity
    from coordination.parsers.recurrences.parse_recurrence import parse_recurrence
    from coordination.parsers.scanner import find_mentions
    from coordination.serializers.converter import make_converter
    from coordination.serializers.dumping import dump, dumps
    from coordination.serializers.json_schema import json_schema
    from coordination.serializers.lines import iter_jsonl
    from coordination.serializers.loading import Loaded, load, loads, try_loads
    from coordination.validators.validate import validate

__all__ = [
    "Agreement",
    "Appearance",
    "Claim",
    "CoordinationError",
    "Diagnostic",
    "Document",
    "DocumentNumber",
    "Dossier",
    "Due",
    "Event",
    "InvalidValueError",
    "LoadError",
    "Loaded",
    "Obligation",
    "Outcome",
    "ParseError",
    "PartialDate",
    "Party",
    "Period",
    "Quantity",
    "Recurrence",
    "Report",
    "Source",
    "Term",
    "dump",
    "dumps",
    "find_citations",
    "find_mentions",
    "iter_jsonl",
    "json_schema",
    "load",
    "loads",
    "make_converter",
    "parse_date",
    "parse_number",
    "parse_period",
    "parse_quantity",
    "parse_recurrence",
    "try_loads",
    "validate",
]

#: Where each public name lives.  It is imported when first used, so that
#: ``import coordination`` costs no more than its dependencies.
_HOMES: Final = {
    "Agreement": "model.agreement",
    "Appearance": "model.event",
    "Claim": "model.claim",
    "CoordinationError": "errors",
    "Diagnostic": "diagnostics.diagnostic",
    "Document": "model.document",
    "DocumentNumber": "model.number",
    "Dossier": "model.dossier",
    "Due": "model.due",
    "Event": "model.event",
    "InvalidValueError": "errors",
    "LoadError": "errors",
    "Loaded": "serializers.loading",
    "Obligation": "model.obligation",
    "Outcome": "model.outcome",
    "ParseError": "errors",
    "PartialDate": "model.partial_date",
    "Party": "model.party",
    "Period": "model.period",
    "Quantity": "model.quantity",
    "Recurrence": "model.recurrence",
    "Report": "diagnostics.report",
    "Source": "model.source",
    "Term": "model.term",
    "dump": "serializers.dumping",
    "dumps": "serializers.dumping",
    "find_citations": "parsers.citations.find_citations",
    "find_mentions": "parsers.scanner",
    "iter_jsonl": "serializers.lines",
    "json_schema": "serializers.json_schema",
    "load": "serializers.loading",
    "loads": "serializers.loading",
    "make_converter": "serializers.converter",
    "parse_date": "parsers.dates.parse_date",
    "parse_number": "parsers.numbers.parse_number",
    "parse_period": "parsers.dates.parse_period",
    "parse_quantity": "parsers.quantities.parse_quantity",
    "parse_recurrence": "parsers.recurrences.parse_recurrence",
    "try_loads": "serializers.loading",
    "validate": "validators.validate",
}


def __getattr__(name: str) -> object:
    """Import the public name ``name`` from its home."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'coordination' has no attribute {name!r}")
    value = getattr(import_module(f"coordination.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
