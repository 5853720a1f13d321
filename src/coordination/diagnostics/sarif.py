"""Reports as SARIF 2.1.0, which code hosts and editors show beside the file.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from coordination.diagnostics.catalogue import entries
from coordination.diagnostics.catalogue.entry import Entry
from coordination.diagnostics.diagnostic import Diagnostic, Language, Severity
from coordination.diagnostics.report import Report

_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Final = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "note",
}


def to_sarif(
    reports: Iterable[tuple[str, Report]],
    *,
    language: Language = "en",
    version: str | None = None,
) -> dict[str, Any]:
    """Write reports of files as one SARIF log, as plain JSON.

    >>> log = to_sarif([("one.json", Report())])
    >>> log["version"], log["runs"][0]["results"]
    ('2.1.0', [])

    Args:
        reports: The address of each file (a relative or absolute URI) with its report.
        language: Of the sentences.
        version: Of the checker, so that two logs can be compared.
    """
    told = list(reports)
    results = [one for uri, report in told for one in _results(uri, report, language)]
    rows: dict[str, Entry] = {}
    for _, report in told:
        for finding in (*report, *(one.finding for one in report.waived)):
            rows[finding.code] = finding.words or entries()[finding.code]
    driver = {
        "name": "coordination",
        **({} if version is None else {"version": version}),
        "rules": [_rule(row, language) for _, row in sorted(rows.items())],
    }
    run = {
        "tool": {"driver": driver},
        "language": language,
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(row: Entry, language: Language) -> dict[str, Any]:
    rule: dict[str, Any] = {
        "id": row.code,
        "shortDescription": {"text": row.sentence(language)},
        "defaultConfiguration": {"level": _LEVELS[Severity(row.severity)]},
    }
    if why := row.why(language):
        rule["fullDescription"] = {"text": why}
    return rule


def _results(uri: str, report: Report, language: Language) -> Iterator[dict[str, Any]]:
    for finding in report:
        yield _result(uri, finding, language)
    for one in report.waived:
        suppression = {"kind": "inSource", "justification": one.reason}
        result = _result(uri, one.finding, language)
        yield {**result, "suppressions": [suppression]}


def _result(uri: str, finding: Diagnostic, language: Language) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message(language)},
        "locations": [_location(uri, finding.pointer, finding)],
    }
    if finding.related:
        result["relatedLocations"] = [
            _location(uri, pointer) for pointer in finding.related
        ]
    return result


def _location(
    uri: str, pointer: str, finding: Diagnostic | None = None
) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri}}
    if finding is not None and finding.position is not None:
        physical["region"] = {
            "startLine": finding.position.line,
            "startColumn": finding.position.column,
        }
    return {
        "physicalLocation": physical,
        "logicalLocations": [{"fullyQualifiedName": pointer, "kind": "member"}],
    }
