"""What the loader must refuse, and never bend into something it could take."""

import json
from typing import Any

import pytest

from coordination import LoadError, loads
from coordination.model.agreement import Agreement
from coordination.model.claim import Claim
from coordination.model.document import Document
from coordination.model.dossier import Dossier
from coordination.model.party import Party
from coordination.model.quantity import Quantity
from coordination.model.recurrence import Recurrence
from coordination.model.term import Term

CLAIM = {"source": "s", "about": "a", "field": "/x", "quote": "q", "start": 0, "end": 1}


def refused(cls: type, data: Any) -> list[tuple[str, str]]:  # noqa: ANN401 - any JSON
    text = data if isinstance(data, str) else json.dumps(data)
    with pytest.raises(LoadError) as caught:
        loads(text, cls)
    for finding in caught.value.diagnostics:
        assert finding.message("vi") != finding.message("en")
    return [(finding.pointer, finding.code) for finding in caught.value.diagnostics]


@pytest.mark.parametrize(
    ("cls", "data", "pointer", "code"),
    [
        pytest.param(
            Term, {"ordinal": "7"}, "/ordinal", "wrong-type", id="text for number"
        ),
        pytest.param(Term, {"ordinal": 1.0}, "/ordinal", "wrong-type", id="1.0 for 1"),
        pytest.param(Term, {"ordinal": 1.9}, "/ordinal", "wrong-type", id="1.9 for 1"),
        pytest.param(
            Term, {"ordinal": True}, "/ordinal", "wrong-type", id="true for 1"
        ),
        pytest.param(
            Term, {"ordinal": None}, "/ordinal", "null-value", id="null for a number"
        ),
        pytest.param(Term, None, "", "null-value", id="null for an object"),
        pytest.param(Term, [], "", "wrong-type", id="list for object"),
        pytest.param(Term, "[[1]]", "", "wrong-type", id="nested list for object"),
        pytest.param(Term, {}, "/ordinal", "missing-key", id="nothing"),
        pytest.param(
            Term, {"ordinal": 1, "Body": 1}, "/Body", "unknown-key", id="other case"
        ),
        pytest.param(
            Term,
            {"ordinal": 1, "body": "Party"},
            "/body",
            "unknown-code",
            id="code that is none",
        ),
        pytest.param(
            Term, {"ordinal": 1, "body": 1}, "/body", "unknown-code", id="1 for code"
        ),
        pytest.param(
            Term, {"ordinal": 1, "body": []}, "/body", "wrong-type", id="list for code"
        ),
        pytest.param(
            Term,
            '{"ordinal": 1, "ordinal": 1}',
            "/ordinal",
            "duplicate-key",
            id="key given twice",
        ),
        pytest.param(
            Term, '{"ordinal": NaN}', "/ordinal", "not-finite", id="not a number"
        ),
        pytest.param(
            Term, '{"ordinal": -Infinity}', "/ordinal", "not-finite", id="infinity"
        ),
        pytest.param(
            Term, '{"ordinal": 1e999}', "/ordinal", "not-finite", id="overflowing"
        ),
        pytest.param(
            Term,
            '{"ordinal": ' + "1" * 5_000 + "}",
            "/ordinal",
            "number-too-long",
            id="5,000 digits",
        ),
        pytest.param(
            Party,
            {"id": "a", "name": "x", "names": {}},
            "/names",
            "wrong-type",
            id="object for list",
        ),
        pytest.param(
            Party,
            {"id": "a", "name": "x", "names": "y"},
            "/names",
            "wrong-type",
            id="text for list",
        ),
        pytest.param(
            Party,
            {"id": "a", "name": "x", "names": ["y", None]},
            "/names/1",
            "null-value",
            id="null in list",
        ),
        pytest.param(
            Party,
            {"id": "a", "name": "x", "collective": "false"},
            "/collective",
            "wrong-type",
            id="text for truth",
        ),
        pytest.param(
            Party,
            {"id": "a", "name": "x", "collective": 0},
            "/collective",
            "wrong-type",
            id="0 for false",
        ),
        pytest.param(
            Party, {"id": "a", "name": 7}, "/name", "wrong-type", id="number for text"
        ),
        pytest.param(
            Party,
            {"id": "a", "name": "u\u0309y ban"},
            "/name",
            "not-canonical",
            id="not NFC",
        ),
        pytest.param(
            Party,
            {"id": "a", "name": "x\ud800"},
            "/name",
            "unusable-character",
            id="lone surrogate",
        ),
        pytest.param(
            Agreement,
            {"id": "a", "signed": 2024},
            "/signed",
            "wrong-type",
            id="number for date",
        ),
        pytest.param(
            Agreement,
            {"id": "a", "signed": "20240228"},
            "/signed",
            "not-edtf",
            id="basic format",
        ),
        pytest.param(
            Agreement,
            {"id": "a", "signed": "2024-W01"},
            "/signed",
            "not-edtf",
            id="week date",
        ),
        pytest.param(
            Agreement,
            {"id": "a", "signed": "2023-02-29"},
            "/signed",
            "no-such-day",
            id="day that never was",
        ),
        pytest.param(
            Agreement,
            {"id": "a", "period": "2024/2024"},
            "/period",
            "not-canonical",
            id="range of one year",
        ),
        pytest.param(
            Document,
            {"id": "a", "number": "8-QĐ/TW"},
            "/number",
            "not-canonical",
            id="serial not padded",
        ),
        pytest.param(
            Quantity, {"amount": 7}, "/amount", "wrong-type", id="number for decimal"
        ),
        pytest.param(
            Quantity, {"amount": "1e3"}, "/amount", "not-a-number", id="exponent"
        ),
        pytest.param(
            Quantity, {"amount": "1.50"}, "/amount", "not-canonical", id="trailing zero"
        ),
        pytest.param(
            Quantity, {"amount": "-0"}, "/amount", "not-canonical", id="minus nought"
        ),
        pytest.param(
            Quantity,
            {"amount": "1" * 31},
            "/amount",
            "too-many-digits",
            id="31 digits",
        ),
        pytest.param(
            Recurrence, {"rule": "yearly"}, "/rule", "not-a-rule", id="other rule"
        ),
        pytest.param(
            Recurrence, {"times": 2}, "", "nothing-stated", id="fields at odds"
        ),
        pytest.param(
            Claim, {**CLAIM, "reading": None}, "/reading", "null-value", id="no reading"
        ),
        pytest.param(
            Claim,
            {**CLAIM, "reading": {"a/b": ["u\u0309"]}},
            "/reading/a~1b/0",
            "not-canonical",
            id="inside free JSON",
        ),
        pytest.param(
            Claim,
            json.dumps({**CLAIM, "reading": []})[:-2] + '{"a": NaN}]}',
            "/reading/0/a",
            "not-finite",
            id="not a number inside free JSON",
        ),
        pytest.param(
            Dossier,
            {"schema_version": "1.1", "id": "x", "extensions": []},
            "/extensions",
            "wrong-type",
            id="list for extensions",
        ),
        pytest.param(
            Dossier, {"id": "x"}, "/schema_version", "missing-key", id="no version"
        ),
        pytest.param(
            Dossier,
            {"schema_version": "0.9", "id": "x"},
            "/schema_version",
            "unsupported-version",
            id="version that never was",
        ),
    ],
)
def test_is_refused(cls: type, data: object, pointer: str, code: str) -> None:
    assert (pointer, code) in refused(cls, data)


@pytest.mark.parametrize(
    ("cls", "data", "canonical"),
    [
        (Quantity, {"amount": "007.50"}, "7.5"),
        (Document, {"id": "a", "number": "8-QĐ/TW"}, "08-QĐ/TW"),
        (Agreement, {"id": "a", "period": "{2021,2020}"}, "{2020,2021}"),
        (Party, {"id": "a", "name": "u\u0309y"}, "ủy"),
    ],
)
def test_the_right_spelling_is_told(cls: type, data: object, canonical: str) -> None:
    with pytest.raises(LoadError) as caught:
        loads(json.dumps(data), cls)

    (finding,) = caught.value.diagnostics
    assert finding.params["canonical"] == canonical


def test_allowed_codes_are_told() -> None:
    with pytest.raises(LoadError) as caught:
        loads('{"rule": "FREQ=DAILY", "deadline": "after"}', Recurrence)

    (finding,) = caught.value.diagnostics
    assert finding.params["known"] == "before, by"
