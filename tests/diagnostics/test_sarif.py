"""SARIF: what a code host needs to show a finding."""

import json
from typing import Any

from attrs import evolve

from coordination import Report
from coordination.diagnostics.catalogue.entry import Entry
from coordination.diagnostics.diagnostic import TextPosition, diagnose, diagnose_as
from coordination.diagnostics.report import Waived
from coordination.diagnostics.sarif import to_sarif

OPEN = diagnose("field-left-open", "/events/0/date", ("/claims/0",), count=1)
LOST = diagnose("dangling-reference", "/agreements/0/parent", id="nowhere")
PLACED = evolve(LOST, position=TextPosition(line=7, column=3))
OWN = diagnose_as(
    Entry("acme-untitled", "warning", "chưa có tên", "untitled"), "/title"
)


def _run(*findings: Any, language: Any = "en", **more: Any) -> dict[str, Any]:  # noqa: ANN401 - passed on
    report = evolve(Report.of(findings), **more)
    log = to_sarif([("data/one.json", report)], language=language)
    run: dict[str, Any] = json.loads(json.dumps(log))["runs"][0]
    return run


def test_levels_are_those_of_sarif() -> None:
    run = _run(OPEN, LOST, OWN)

    assert [one["level"] for one in run["results"]] == ["error", "warning", "note"]


def test_every_result_has_its_rule() -> None:
    run = _run(OPEN, LOST, LOST, OWN)
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]

    assert rules == ["acme-untitled", "dangling-reference", "field-left-open"]
    assert {one["ruleId"] for one in run["results"]} == set(rules)


def test_places_are_pointers_and_lines() -> None:
    (result,) = _run(PLACED)["results"]
    (place,) = result["locations"]

    assert place["physicalLocation"] == {
        "artifactLocation": {"uri": "data/one.json"},
        "region": {"startLine": 7, "startColumn": 3},
    }
    assert place["logicalLocations"][0]["fullyQualifiedName"] == "/agreements/0/parent"


def test_without_a_line_the_file_is_the_place() -> None:
    (result,) = _run(OPEN)["results"]

    assert "region" not in result["locations"][0]["physicalLocation"]
    related = result["relatedLocations"][0]["logicalLocations"][0]
    assert related["fullyQualifiedName"] == "/claims/0"


def test_speaks_vietnamese() -> None:
    run = _run(LOST, language="vi")

    assert run["results"][0]["message"]["text"] == LOST.message("vi")
    assert (
        "không có mục" in run["tool"]["driver"]["rules"][0]["shortDescription"]["text"]
    )


def test_what_is_waived_is_suppressed_with_its_reason() -> None:
    run = _run(waived=(Waived(finding=LOST, reason="sẽ bổ sung"),))

    (result,) = run["results"]
    assert result["suppressions"] == [
        {"kind": "inSource", "justification": "sẽ bổ sung"}
    ]
    assert run["tool"]["driver"]["rules"][0]["id"] == "dangling-reference"
