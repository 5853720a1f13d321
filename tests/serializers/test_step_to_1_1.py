"""The first step of the format: one role becomes a list, with all that speaks of it."""

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination import Dossier, dumps, loads, try_loads
from coordination.model.enumerations import AppearanceRole
from coordination.serializers.versions import Migrated, migrate
from coordination.strategies import dossiers

CLAIM = {"source": "s", "quote": "chủ trì", "start": 0, "end": 7, "reading": "chair"}


def old(**collections: list[Any]) -> dict[str, Any]:
    return {"schema_version": "1.0", "id": "x", **collections}


def moved(**collections: list[Any]) -> Migrated:
    data = old(**collections)
    before = copy.deepcopy(data)
    result = migrate(data)

    assert data == before
    assert result.faults == ()
    assert result.data["schema_version"] == "1.1"
    return result


def person(**fields: object) -> dict[str, Any]:
    return {"id": "p", "event": "e", **fields}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(person(role="chair"), person(roles=["chair"]), id="a role"),
        pytest.param(person(), person(), id="no role"),
        pytest.param(person(role=None), person(roles=[None]), id="null stays a fault"),
        pytest.param(person(role=7), person(roles=[7]), id="a number stays a fault"),
        pytest.param(
            person(role="chair", roles=["speaker"]),
            person(role="chair", roles=["speaker"]),
            id="both stay, so that neither is lost",
        ),
        pytest.param("p", "p", id="what is no person"),
    ],
)
def test_roles_become_a_list(before: object, after: object) -> None:
    assert moved(appearances=[before]).data["appearances"] == [after]


def test_the_order_of_members_stays() -> None:
    before = {"id": "p", "role": "chair", "event": "e"}

    (after,) = moved(appearances=[before]).data["appearances"]
    assert list(after) == ["id", "roles", "event"]


@pytest.mark.parametrize(
    ("about", "field", "expected"),
    [
        pytest.param("p", "/role", "/roles/0", id="the role of a person"),
        pytest.param("p", "/name", "/name", id="another field"),
        pytest.param("p", "/role/x", "/role/x", id="no field of 1.0"),
        pytest.param("duty", "/role", "/role", id="the role of an obligation"),
        pytest.param("gone", "/role", "/role", id="nobody"),
        pytest.param(["p"], "/role", "/role", id="what is no id"),
    ],
)
def test_claims_move_with_the_field(about: object, field: str, expected: str) -> None:
    claim = {**CLAIM, "about": about, "field": field}
    result = moved(
        obligations=[{"id": "duty", "role": "lead"}],
        appearances=[person(role="chair")],
        claims=[claim],
    )

    assert result.data["claims"] == [{**claim, "field": expected}]
    assert result.data["obligations"] == [{"id": "duty", "role": "lead"}]
    told = [one.pointer for one in result.changes[1:]]
    assert told == ["/appearances/0/roles"] + ["/claims/0/field"] * (field != expected)


def test_a_role_left_open_stays_left_open() -> None:
    claim = {**CLAIM, "about": "p", "field": "/role"}

    result = moved(appearances=[person()], claims=[claim])
    assert result.data["appearances"] == [person()]
    assert result.data["claims"][0]["field"] == "/roles/0"


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        pytest.param("/appearances/1/role", "/appearances/1/roles/0", id="a role"),
        pytest.param("/appearances/2/role", "/appearances/2/role", id="nobody"),
        pytest.param("/appearances/1/name", "/appearances/1/name", id="another field"),
        pytest.param("/obligations/1/role", "/obligations/1/role", id="an obligation"),
        pytest.param(7, 7, id="no pointer"),
    ],
)
def test_waivers_move_with_the_field(pointer: object, expected: object) -> None:
    waiver = {"code": "field-left-open", "pointer": pointer, "reason": "so"}

    result = moved(appearances=[person(), person(id="q")], waivers=[waiver])
    assert result.data["waivers"] == [{**waiver, "pointer": expected}]


@pytest.mark.parametrize("wrong", [None, 7, "x", {}, [None], [[]], [{"id": 1}]])
@pytest.mark.parametrize("name", ["appearances", "claims", "waivers"])
def test_what_is_no_dossier_is_left_to_the_loader(name: str, wrong: object) -> None:
    data = {"schema_version": "1.0", "id": "x", name: wrong}

    assert migrate(data).data == {**data, "schema_version": "1.1"}


def test_each_change_is_told() -> None:
    found = try_loads(
        json.dumps(
            old(
                sources=[{"id": "s", "kind": "article"}],
                events=[{"id": "e"}],
                appearances=[person(role="chair")],
                claims=[{**CLAIM, "about": "p", "field": "/role"}],
                waivers=[
                    {"code": "c", "pointer": "/appearances/0/role", "reason": "so"}
                ],
            )
        )
    )

    assert found.faults == ()
    assert [(one.pointer, one.message()) for one in found.diagnostics] == [
        ("/schema_version", "migrated: 1.0 became 1.1"),
        ("/appearances/0/roles", "migrated: role became roles"),
        ("/claims/0/field", "migrated: /role became /roles/0"),
        (
            "/waivers/0/pointer",
            "migrated: /appearances/0/role became /appearances/0/roles/0",
        ),
    ]


@given(dossiers(), st.lists(st.sampled_from(AppearanceRole) | st.none(), max_size=4))
def test_whatever_1_0_could_hold_loads_and_is_written_as_1_1(
    dossier: Dossier, roles: list[AppearanceRole | None]
) -> None:
    """Take a dossier back to 1.0 as far as it goes, and bring it forward again."""
    data = json.loads(dumps(dossier))
    for at, one in enumerate(data.get("appearances", ())):
        one.pop("roles", None)
        role = roles[at] if at < len(roles) else None
        if role is not None:
            one["role"] = str(role)
    data["claims"] = [
        {**claim, "field": "/role"} if claim["field"] == "/roles" else claim
        for claim in data.get("claims", ())
    ]

    loaded = loads(json.dumps(data | {"schema_version": "1.0"}))
    again = json.loads(dumps(loaded))
    assert again["schema_version"] == "1.1"
    assert loads(json.dumps(again)) == loaded
    assert [one.roles for one in loaded.appearances] == [
        None if one.get("role") is None else (one["role"],)
        for one in data.get("appearances", ())
    ]


@pytest.mark.parametrize(
    ("version", "codes"),
    [("1.1", ["unknown-key"]), ("1.2", ["newer-version", "unknown-key"])],
)
def test_a_later_field_is_refused_with_the_version(
    version: str, codes: list[str]
) -> None:
    data = {"schema_version": version, "id": "x", "appearances": [person(mood="x")]}
    loaded = try_loads(json.dumps(data))

    assert [one.code for one in loaded.faults] == codes
    assert "read as format 1.1" in loaded.faults[-1].message("en")
    assert "đọc theo định dạng 1.1" in loaded.faults[-1].message("vi")


def test_a_later_code_is_refused_with_the_version() -> None:
    data = {"schema_version": "1.1", "id": "x", "appearances": [person(roles=["x"])]}
    (fault,) = try_loads(json.dumps(data)).faults

    assert (fault.code, fault.params["format"]) == ("unknown-code", "1.1")


def test_the_role_of_1_0_in_a_file_of_1_1_is_hinted_at() -> None:
    data = {"schema_version": "1.1", "id": "x", "appearances": [person(role="chair")]}
    (fault,) = try_loads(json.dumps(data)).faults

    assert (fault.code, fault.params["hint"]) == ("unknown-key", "roles")
