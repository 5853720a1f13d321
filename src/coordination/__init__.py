"""Read, model, check and write records of Vietnamese coordination programmes."""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    __version__: str

    from coordination.adapters.report.write_report import report
    from coordination.diagnostics.diagnostic import Diagnostic, Severity
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
    from coordination.model.event import Act, Appearance, Event, Position
    from coordination.model.number import DocumentNumber
    from coordination.model.obligation import Obligation
    from coordination.model.outcome import Outcome
    from coordination.model.partial_date import PartialDate
    from coordination.model.party import Involvement, Party
    from coordination.model.period import Period
    from coordination.model.quantity import Quantity
    from coordination.model.recurrence import Recurrence
    from coordination.model.relative import Relative
    from coordination.model.source import Source
    from coordination.model.term import Term
    from coordination.model.waiver import Waiver
    from coordination.parsers.citations.citation import Citation
    from coordination.parsers.citations.find_citations import find_citations
    from coordination.parsers.common.mention import Kind, Mention
    from coordination.parsers.dates.parse_date import parse_date
    from coordination.parsers.dates.parse_period import parse_period
    from coordination.parsers.names.parse_party import parse_party
    from coordination.parsers.numbers.parse_number import parse_number
    from coordination.parsers.quantities.parse_quantity import parse_quantity
    from coordination.parsers.recurrences.parse_recurrence import parse_recurrence
    from coordination.parsers.resolving.candidates import candidates
    from coordination.parsers.resolving.resolve import resolve
    from coordination.parsers.scanner import find_mentions
    from coordination.parsers.writing.format_date import format_date
    from coordination.parsers.writing.format_period import format_period
    from coordination.parsers.writing.format_quantity import format_quantity
    from coordination.parsers.writing.format_recurrence import format_recurrence
    from coordination.serializers.converter import make_converter
    from coordination.serializers.dumping import dump, dumps
    from coordination.serializers.json_schema import json_schema
    from coordination.serializers.limits import Limits
    from coordination.serializers.lines import dump_jsonl, iter_jsonl
    from coordination.serializers.loading import Loaded, load, loads, try_loads
    from coordination.serializers.plain_data import from_dict, to_dict
    from coordination.validators.validate import validate

__all__ = [
    "Act",
    "Agreement",
    "Appearance",
    "Citation",
    "Claim",
    "CoordinationError",
    "Diagnostic",
    "Document",
    "DocumentNumber",
    "Dossier",
    "Due",
    "Event",
    "InvalidValueError",
    "Involvement",
    "Kind",
    "Limits",
    "LoadError",
    "Loaded",
    "Mention",
    "Obligation",
    "Outcome",
    "ParseError",
    "PartialDate",
    "Party",
    "Period",
    "Position",
    "Quantity",
    "Recurrence",
    "Relative",
    "Report",
    "Severity",
    "Source",
    "Term",
    "Waiver",
    "candidates",
    "dump",
    "dump_jsonl",
    "dumps",
    "find_citations",
    "find_mentions",
    "format_date",
    "format_period",
    "format_quantity",
    "format_recurrence",
    "from_dict",
    "iter_jsonl",
    "json_schema",
    "load",
    "loads",
    "make_converter",
    "parse_date",
    "parse_number",
    "parse_party",
    "parse_period",
    "parse_quantity",
    "parse_recurrence",
    "report",
    "resolve",
    "to_dict",
    "try_loads",
    "validate",
]

#: Where each public name lives.  It is imported when first used, so that
#: ``import coordination`` costs no more than its dependencies.
_HOMES: Final = {
    "Act": "model.event",
    "Agreement": "model.agreement",
    "Appearance": "model.event",
    "Citation": "parsers.citations.citation",
    "Claim": "model.claim",
    "CoordinationError": "errors",
    "Diagnostic": "diagnostics.diagnostic",
    "Document": "model.document",
    "DocumentNumber": "model.number",
    "Dossier": "model.dossier",
    "Due": "model.due",
    "Event": "model.event",
    "InvalidValueError": "errors",
    "Involvement": "model.party",
    "Kind": "parsers.common.mention",
    "Limits": "serializers.limits",
    "LoadError": "errors",
    "Loaded": "serializers.loading",
    "Mention": "parsers.common.mention",
    "Obligation": "model.obligation",
    "Outcome": "model.outcome",
    "ParseError": "errors",
    "PartialDate": "model.partial_date",
    "Party": "model.party",
    "Period": "model.period",
    "Position": "model.event",
    "Quantity": "model.quantity",
    "Recurrence": "model.recurrence",
    "Relative": "model.relative",
    "Report": "diagnostics.report",
    "Severity": "diagnostics.diagnostic",
    "Source": "model.source",
    "Term": "model.term",
    "Waiver": "model.waiver",
    "candidates": "parsers.resolving.candidates",
    "dump": "serializers.dumping",
    "dump_jsonl": "serializers.lines",
    "dumps": "serializers.dumping",
    "find_citations": "parsers.citations.find_citations",
    "find_mentions": "parsers.scanner",
    "format_date": "parsers.writing.format_date",
    "format_period": "parsers.writing.format_period",
    "format_quantity": "parsers.writing.format_quantity",
    "format_recurrence": "parsers.writing.format_recurrence",
    "from_dict": "serializers.plain_data",
    "iter_jsonl": "serializers.lines",
    "json_schema": "serializers.json_schema",
    "load": "serializers.loading",
    "loads": "serializers.loading",
    "make_converter": "serializers.converter",
    "parse_date": "parsers.dates.parse_date",
    "parse_number": "parsers.numbers.parse_number",
    "parse_party": "parsers.names.parse_party",
    "parse_period": "parsers.dates.parse_period",
    "parse_quantity": "parsers.quantities.parse_quantity",
    "parse_recurrence": "parsers.recurrences.parse_recurrence",
    "report": "adapters.report.write_report",
    "resolve": "parsers.resolving.resolve",
    "to_dict": "serializers.plain_data",
    "try_loads": "serializers.loading",
    "validate": "validators.validate",
}


def __getattr__(name: str) -> object:
    """Import the public name ``name`` from its home; ``__version__`` is looked up."""
    if name == "__version__":
        return import_module("importlib.metadata").version("coordination")
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'coordination' has no attribute {name!r}")
    value = getattr(import_module(f"coordination.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
