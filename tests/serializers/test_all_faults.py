"""All faults of a text are reported at once; the rest can be read without them."""

import json
from typing import Any

import pytest

from coordination import Diagnostic, LoadError, loads, try_loads
from coordination.model.dossier import Dossier
from tests.dossiers.examples import SAMPLE, raw


def broken() -> dict[str, Any]:
    """Return the sample with ten faults, two of them in one party."""
    data = raw(SAMPLE)
    data["title"] = " "
    data["sources"][0]["kind"] = "leaflet"
    data["parties"][0] |= {"name": 7, "place": None}
    data["parties"][1]["names"] = ["", "Hội Nông dân", 3]
    data["agreements"][0]["number"] = "15"
    data["agreements"][0]["parties"][1]["role"] = "boss"
    data["obligations"][0]["due"] = {"date": "2024-04-30", "period": "2024"}
    data["claims"][0]["comment"] = "x"
    return data


TEN = [
    ("/title", "untrimmed-text"),
    ("/sources/0/kind", "unknown-code"),
    ("/parties/0/name", "wrong-type"),
    ("/parties/0/place", "null-value"),
    ("/parties/1/names/0", "empty-text"),
    ("/parties/1/names/2", "wrong-type"),
    ("/agreements/0/number", "not-a-document-number"),
    ("/agreements/0/parties/1/role", "unknown-code"),
    ("/obligations/0/due", "not-exactly-one"),
    ("/claims/0/comment", "unknown-key"),
]


def places(found: tuple[Diagnostic, ...]) -> list[tuple[str, str]]:
    return sorted((finding.pointer, finding.code) for finding in found)


def test_ten_faults_are_ten_findings() -> None:
    with pytest.raises(LoadError) as caught:
        loads(json.dumps(broken()))

    assert places(caught.value.diagnostics) == sorted(TEN)


def test_what_cannot_be_built_is_left_out_by_name() -> None:
    loaded = try_loads(json.dumps(broken()))

    left_out = [
        (*finding.related, finding.params["left_out"])
        for finding in loaded.diagnostics
        if "left_out" in finding.params
    ]
    assert sorted(left_out) == [
        ("/agreements/0/number", "number"),
        ("/agreements/0/parties/1/role", "role"),
        ("/claims/0/comment", "comment"),
        ("/obligations/0/due", "due"),
        ("/parties/0", "health"),
        ("/parties/1/names/0", "0"),
        ("/parties/1/names/2", "2"),
        ("/sources/0", "notice"),
        ("/title", "title"),
    ]
    dossier = loaded.value
    assert dossier is not None
    assert [party.names for party in dossier.parties] == [("Hội Nông dân",)]
    assert dossier.agreements[0].number is None
    assert len(dossier.agreements[0].parties or ()) == 2
    assert dossier.claims[0].quote == raw(SAMPLE)["claims"][0]["quote"]


def test_what_was_kept_is_sound() -> None:
    dossier = try_loads(json.dumps(broken())).value

    assert isinstance(dossier, Dossier)
    assert loads(json.dumps(raw(SAMPLE))).events == dossier.events


def test_fields_at_odds_are_left_out_if_they_can_be() -> None:
    data = {"schema_version": "1.1", "id": "x"}
    award = {"id": "a", "kind": "context", "award": "order", "recipients": ["b"]}
    loaded = try_loads(json.dumps(data | {"outcomes": [award]}))

    assert loaded.value is not None
    assert [outcome.award for outcome in loaded.value.outcomes] == [None]
    assert places(loaded.diagnostics) == [
        ("/outcomes/0/award", "needs-another"),
        ("/outcomes/0/recipients", "needs-another"),
    ]


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"schema_version": "1.1"}', '{"schema_version": "1.1", "id": ""}'],
    ids=["nothing", "a list", "no id", "empty id"],
)
def test_without_its_required_parts_there_is_no_value(text: str) -> None:
    loaded = try_loads(text)

    assert loaded.value is None
    assert [finding.severity for finding in loaded.diagnostics] == ["error"]


def test_findings_are_capped_and_counted() -> None:
    party = {"id": "a", "name": ""}
    data = {"schema_version": "1.1", "id": "x", "parties": [party] * 5_000}
    with pytest.raises(LoadError) as caught:
        loads(json.dumps(data))

    *kept, last = caught.value.diagnostics
    assert len(kept) == 1_000
    assert last.message() == "only 1000 of 5000 findings are shown"


def test_good_data_have_no_findings() -> None:
    text = SAMPLE.read_text("utf-8")

    assert try_loads(text).diagnostics == ()
    assert try_loads(text).value == loads(text)


@pytest.mark.parametrize(
    ("member", "english", "vietnamese"),
    [
        pytest.param(
            '"parties": [{"party": "a"}, {"party": "Ô"}]',
            "item 2 of parties is left out for it",
            "vì vậy bỏ qua mục 2 của parties",
            id="an-item-without-an-id",
        ),
        pytest.param(
            '"title": 7', "title is left out for it", "vì vậy bỏ qua title", id="field"
        ),
    ],
)
def test_what_is_left_out_is_called_by_its_name_or_its_place(
    member: str, english: str, vietnamese: str
) -> None:
    agreement = f'{{"id": "7", {member}}}'
    text = f'{{"schema_version": "1.1", "id": "x", "agreements": [{agreement}]}}'
    (found,) = try_loads(text).diagnostics

    assert found.message("en").endswith(f"; {english}")
    assert found.message("vi").endswith(f"; {vietnamese}")


def test_an_id_that_is_a_number_is_no_place() -> None:
    text = '{"schema_version": "1.1", "id": "x", "parties": [{"id": "7"}]}'
    (found,) = try_loads(text).diagnostics

    assert found.message("en").endswith("; 7 is left out for it")


def test_a_fault_says_what_is_left_out_for_it_only_where_something_is_built() -> None:
    text = '{"schema_version": "1.1", "id": "x", "parties": [{"id": "ubnd"}]}'
    (lenient,) = try_loads(text).diagnostics
    with pytest.raises(LoadError) as strict:
        loads(text)
    (alone,) = strict.value.diagnostics

    assert lenient.message("en").endswith("; ubnd is left out for it")
    assert lenient.message("vi").endswith("; vì vậy bỏ qua ubnd")
    assert (lenient.pointer, lenient.related) == ("/parties/0/name", ("/parties/0",))
    assert not alone.message("en").endswith("left out for it")
    assert (alone.pointer, alone.related) == ("/parties/0/name", ())


def test_two_faults_of_one_member_leave_it_out_once() -> None:
    text = '{"schema_version": "1.1", "id": "x", "parties": [{"id": 7, "name": 8}]}'
    first, second = try_loads(text).diagnostics

    assert "left_out" in first.params
    assert "left_out" not in second.params
