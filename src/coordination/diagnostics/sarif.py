"""Reports as SARIF 2.1.0, which code hosts and editors show beside the file.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

from coordination.diagnostics.catalogue import entries
from coordination.diagnostics.catalogue.entry import Entry
from coordination.diagnostics.diagnostic import Diagnostic, Language, Severity
from coordination.diagnostics.fingerprint import Naming, fingerprint, without_places
from coordination.diagnostics.report import Report

_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Final = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "note",
}

#: Another way to make fingerprints needs another number.
_FINGERPRINT: Final = "codeEntityField/v1"


class _Told(NamedTuple):
    """The report of a file."""

    uri: str
    report: Report
    name: Naming = without_places


def to_sarif(
    reports: Iterable[tuple[str, Report] | tuple[str, Report, Naming]],
    *,
    language: Language = "en",
    version: str | None = None,
    unusable: Iterable[tuple[str, str]] = (),
) -> dict[str, Any]:
    """Write reports of files as one SARIF log, as plain JSON.

    >>> log = to_sarif([("one.json", Report())])
    >>> log["version"], log["runs"][0]["results"]
    ('2.1.0', [])

    Args:
        reports: The address of each file (a relative or absolute URI) with its report,
            and, if it is known, what names the entities of its dossier in
            fingerprints.
        language: Of the sentences.
        version: Of the checker, so that two logs can be compared.
        unusable: The address of each file that could not be used, and why.
    """
    told = [
        _Told(one[0], one[1], one[2] if len(one) == 3 else without_places)  # noqa: PLR2004 - a tuple of three
        for one in reports
    ]
    rows: dict[str, Entry] = {}
    for report in (one.report for one in told):
        for finding in (*report, *(one.finding for one in report.waived)):
            rows[finding.code] = finding.words or entries()[finding.code]
    driver = {
        "name": "coordination",
        **({} if version is None else {"version": version}),
        "rules": [_rule(row, language) for _, row in sorted(rows.items())],
    }
    places = {code: at for at, code in enumerate(sorted(rows))}
    results = [
        {**result, "ruleIndex": places[result["ruleId"]]}
        for one in told
        for result in _results(one, language)
    ]
    broken = [_notification(uri, reason) for uri, reason in unusable]
    run = {
        "tool": {"driver": driver},
        "language": language,
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {"executionSuccessful": not broken, "toolExecutionNotifications": broken}
        ],
        "results": results,
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(row: Entry, language: Language) -> dict[str, Any]:
    rule: dict[str, Any] = {
        "id": row.code,
        "shortDescription": {"text": row.outline(language)},
        "defaultConfiguration": {"level": _LEVELS[Severity(row.severity)]},
    }
    if why := row.why(language):
        rule["fullDescription"] = {"text": why}
    return rule


def _notification(uri: str, reason: str) -> dict[str, Any]:
    """Say that a file was not checked."""
    return {
        "descriptor": {"id": "unusable-file"},
        "level": "error",
        "message": {"text": reason},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri}}}],
    }


def _results(told: "_Told", language: Language) -> Iterator[dict[str, Any]]:
    for finding in told.report:
        yield _result(told, finding, language)
    for one in told.report.waived:
        suppression = {"kind": "inSource", "justification": one.reason}
        result = _result(told, one.finding, language)
        yield {**result, "suppressions": [suppression]}


def _result(told: "_Told", finding: Diagnostic, language: Language) -> dict[str, Any]:
    uri = told.uri
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message(language)},
        "locations": [_location(uri, finding.pointer, finding)],
        "partialFingerprints": {_FINGERPRINT: fingerprint(finding, told.name)},
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
