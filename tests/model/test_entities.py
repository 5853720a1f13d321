"""Entities: what each of them refuses, field by field and between fields."""

from collections.abc import Callable
from decimal import Decimal

import attrs
import pytest

from coordination.errors import InvalidValueError
from coordination.frozen_json import JsonObject, freeze
from coordination.model.agreement import Agreement
from coordination.model.claim import LAST_OFFSET, Claim
from coordination.model.document import Document
from coordination.model.dossier import Dossier
from coordination.model.due import Due
from coordination.model.enumerations import (
    ActKind,
    AppearanceRole,
    AwardKind,
    Basis,
    ObligationForce,
    OutcomeKind,
    ResourceKind,
    SourceKind,
)
from coordination.model.event import Act, Appearance, Event, Position
from coordination.model.obligation import Obligation, Resource
from coordination.model.outcome import Outcome
from coordination.model.partial_date import PartialDate
from coordination.model.party import Involvement, Party
from coordination.model.quantity import Comparator, Quantity
from coordination.model.rank import Rank
from coordination.model.recurrence import Recurrence
from coordination.model.references import COLLECTIONS
from coordination.model.relative import Relative, TimeUnit
from coordination.model.source import Source
from coordination.model.term import Term
from coordination.model.trigger import Trigger
from coordination.model.waiver import Waiver
from coordination.model.wire_name import wire_name
from tests.model.faults import faults

#: The least that each class takes.
LEAST: dict[type, dict[str, object]] = {
    Source: {"id": "s", "kind": SourceKind.ARTICLE},
    Party: {"id": "p", "name": "UBND"},
    Involvement: {"party": "p"},
    Document: {"id": "d"},
    Agreement: {"id": "a"},
    Obligation: {"id": "o", "force": ObligationForce.AGREED, "text": "Báo cáo"},
    Resource: {"kind": ResourceKind.FUNDING},
    Outcome: {"id": "r", "kind": OutcomeKind.RESULT},
    Event: {"id": "e"},
    Act: {"kind": ActKind.SIGNING},
    Appearance: {"id": "x", "event": "e"},
    Position: {"title": "Trưởng ban"},
    Claim: {
        "source": "s",
        "about": "a",
        "field": "/signed",
        "quote": "15-6",
        "start": 0,
        "end": 4,
    },
    Dossier: {"id": "one"},
}

#: The same of values that entities contain, or readers find.
VALUES: dict[type, dict[str, object]] = {
    Due: {"date": PartialDate(2024)},
    Quantity: {"amount": Decimal(1)},
    Rank: {"ordinal": 1},
    Recurrence: {"words": "định kỳ"},
    Relative: {"unit": TimeUnit.DAY},
    Term: {"ordinal": 1},
    Trigger: {"words": "sau kỳ họp"},
    Waiver: {"code": "missing-title", "pointer": "/title", "reason": "Không có."},
}

FIELDS = [
    pytest.param(kind, one.name, id=f"{kind.__name__}.{one.name}")
    for kind in LEAST | VALUES
    for one in attrs.fields(kind)
]
REQUIRED = [
    pytest.param(kind, name, id=f"{kind.__name__}.{name}")
    for kind, least in LEAST.items()
    for name in least
]


class Stranger:
    """A value that no field takes."""


#: What is true unless it is said otherwise; all else is absent.
ASSUMED: dict[type, dict[str, object]] = {
    Party: {"collective": False},
    Claim: {"basis": Basis.STATED},
    Quantity: {"comparator": Comparator.EXACT, "units": ()},
    Recurrence: {"at_least": False},
    Relative: {"count": 0, "quarter": False},
    Trigger: {"working_days": False},
    Dossier: {
        "schema_version": "1.1",
        "claims": (),
        "waivers": (),
        **dict.fromkeys(COLLECTIONS, ()),
    },
}


@pytest.mark.parametrize("kind", LEAST | VALUES, ids=lambda kind: kind.__name__)
def test_the_least_is_enough_and_the_rest_is_absent(kind: type) -> None:
    least = (LEAST | VALUES)[kind]
    value = kind(**least)

    rest = {one.name: getattr(value, one.name) for one in attrs.fields(kind)}
    assert rest == dict.fromkeys(rest) | ASSUMED.get(kind, {}) | least


@pytest.mark.parametrize(("kind", "name"), REQUIRED)
def test_less_is_not(kind: type, name: str) -> None:
    fields = {key: value for key, value in LEAST[kind].items() if key != name}

    with pytest.raises(TypeError, match=f"required keyword-only argument: '{name}'"):
        kind(**fields)


@pytest.mark.parametrize(("kind", "name"), FIELDS)
def test_every_field_refuses_a_stranger(kind: type, name: str) -> None:
    least = (LEAST | VALUES)[kind]
    found = faults(lambda: kind(**least | {name: Stranger()}))

    assert len(found) == 1
    assert found[0][0] == f"/{wire_name(getattr(attrs.fields(kind), name))}"


@pytest.mark.parametrize(("kind", "name"), REQUIRED)
def test_what_is_required_cannot_be_none(kind: type, name: str) -> None:
    found = faults(lambda: kind(**LEAST[kind] | {name: None}))

    assert [pointer for pointer, _ in found] == [f"/{name}"]


OPTIONAL = [
    pytest.param(kind, one.name, id=f"{kind.__name__}.{one.name}")
    for kind in LEAST
    for one in attrs.fields(kind)
    if one.default is None
]


@pytest.mark.parametrize(("kind", "name"), OPTIONAL)
def test_what_is_optional_can_be_none(kind: type, name: str) -> None:
    assert getattr(kind(**LEAST[kind] | {name: None}), name) is None


OF_SEVERAL = [
    pytest.param(kind, one.name, id=f"{kind.__name__}.{one.name}")
    for kind in LEAST
    for one in attrs.fields(kind)
    if "tuple" in str(one.type) and one.name != "reading"
]


@pytest.mark.parametrize(("kind", "name"), OF_SEVERAL)
def test_collections_can_be_stated_to_be_empty(kind: type, name: str) -> None:
    fields = LEAST[kind] | {name: ()}
    if name == "recipients":
        fields |= {"kind": OutcomeKind.AWARD}

    assert getattr(kind(**fields), name) == ()


@pytest.mark.parametrize(("kind", "name"), OF_SEVERAL)
def test_collections_refuse_a_stranger_at_its_place(kind: type, name: str) -> None:
    found = faults(lambda: kind(**LEAST[kind] | {name: (Stranger(),)}))

    assert [pointer for pointer, _ in found] == [f"/{name}/0"]


@pytest.mark.parametrize(
    ("kind", "name", "item"),
    [
        pytest.param(Party, "names", "UBND tỉnh", id="Party.names"),
        pytest.param(Document, "aliases", "Quy chế 238", id="Document.aliases"),
        pytest.param(Document, "supersedes", "d1", id="Document.supersedes"),
        pytest.param(
            Agreement, "parties", Involvement(party="p"), id="Agreement.parties"
        ),
        pytest.param(Party, "succeeds", "p", id="Party.succeeds"),
        pytest.param(Agreement, "areas", "biển, đảo", id="Agreement.areas"),
        pytest.param(Agreement, "bases", "d1", id="Agreement.bases"),
        pytest.param(Agreement, "supersedes", "a1", id="Agreement.supersedes"),
        pytest.param(Obligation, "areas", "biển, đảo", id="Obligation.areas"),
        pytest.param(Obligation, "bearers", "p", id="Obligation.bearers"),
        pytest.param(Obligation, "counterparts", "p", id="Obligation.counterparts"),
        pytest.param(Obligation, "documents", "d", id="Obligation.documents"),
        pytest.param(Outcome, "by", "p", id="Outcome.by"),
        pytest.param(Outcome, "documents", "d", id="Outcome.documents"),
        pytest.param(Outcome, "recipients", "p", id="Outcome.recipients"),
        pytest.param(Event, "bodies", Involvement(party="p"), id="Event.bodies"),
        pytest.param(Event, "acts", Act(kind=ActKind.SIGNING), id="Event.acts"),
        pytest.param(Appearance, "roles", AppearanceRole.CHAIR, id="Appearance.roles"),
    ],
)
def test_sets_name_nothing_twice(kind: type, name: str, item: object) -> None:
    fields = LEAST[kind] | {name: (item, item)}

    assert faults(lambda: kind(**fields)) == [(f"/{name}/1", "repeated")]


@pytest.mark.parametrize(
    ("kind", "fields", "expected"),
    [
        pytest.param(
            Obligation,
            {"stated_by": "x"},
            [("/event", "needs-another")],
            id="who-spoke-where",
        ),
        pytest.param(
            Outcome,
            {"award": AwardKind.ORDER},
            [("/award", "needs-another")],
            id="award-of-a-result",
        ),
        pytest.param(
            Outcome,
            {"kind": OutcomeKind.AWARD, "award": "medal"},
            [("/award", "wrong-class")],
            id="award-that-is-no-code",
        ),
        pytest.param(
            Outcome,
            {"kind": OutcomeKind.SHORTCOMING, "recipients": ()},
            [("/recipients", "needs-another")],
            id="recipients-of-a-shortcoming",
        ),
        pytest.param(
            Outcome,
            {"kind": OutcomeKind.CONTEXT, "recipients": ("p",)},
            [("/recipients", "needs-another")],
            id="recipients-of-a-figure-of-the-country",
        ),
        pytest.param(
            Outcome,
            {
                "kind": OutcomeKind.CONTEXT,
                "award": AwardKind.ORDER,
                "recipients": ("p",),
            },
            [("/award", "needs-another"), ("/recipients", "needs-another")],
            id="both-at-once",
        ),
        pytest.param(
            Claim,
            {"start": 4, "end": 4},
            [("/end", "out-of-range")],
            id="empty-stretch",
        ),
        pytest.param(
            Claim, {"start": 5, "end": 4}, [("/end", "out-of-range")], id="reversed"
        ),
        pytest.param(
            Claim, {"start": -1}, [("/start", "out-of-range")], id="before-the-text"
        ),
        pytest.param(Claim, {"end": 0}, [("/end", "out-of-range")], id="end-at-0"),
        pytest.param(
            Claim,
            {"end": LAST_OFFSET + 1},
            [("/end", "out-of-range")],
            id="behind-any-text",
        ),
        pytest.param(
            Claim,
            {"start": LAST_OFFSET + 1},
            [("/start", "out-of-range")],
            id="start-behind-any-text",
        ),
        pytest.param(
            Obligation, {"ordinal": 0}, [("/ordinal", "out-of-range")], id="zeroth"
        ),
        pytest.param(
            Obligation,
            {"ordinal": 10_000},
            [("/ordinal", "out-of-range")],
            id="ten-thousandth",
        ),
        pytest.param(
            Dossier,
            {"schema_version": "0.9"},
            [("/schema_version", "unsupported-version")],
            id="another-version",
        ),
        pytest.param(
            Dossier,
            {"extensions": [1]},
            [("/extensions", "wrong-class")],
            id="extensions-without-names",
        ),
        pytest.param(
            Dossier,
            {"extensions": JsonObject(items=(("a", [1]),))},  # type: ignore[arg-type] # so
            [("/extensions/a", "not-json")],
            id="extensions-that-can-change",
        ),
        pytest.param(
            Dossier,
            {"schema": "Quye\u0302\u0301t"},
            [("/$schema", "not-canonical")],
            id="decomposed-letters-where-json-has-another-name",
        ),
        pytest.param(
            Dossier,
            {"schema": "a\x00b"},
            [("/$schema", "unusable-character")],
            id="character-no-one-can-use-where-json-has-another-name",
        ),
        pytest.param(
            Source, {"sha256": "0" * 63}, [("/sha256", "not-a-digest")], id="digest"
        ),
    ],
)
def test_what_no_entity_is(
    kind: type, fields: dict[str, object], expected: list[tuple[str, str]]
) -> None:
    assert faults(lambda: kind(**LEAST[kind] | fields)) == expected


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        pytest.param(
            Obligation, {"stated_by": "x", "event": "e"}, id="who-spoke-where"
        ),
        pytest.param(
            Outcome,
            {"kind": OutcomeKind.AWARD, "award": AwardKind.ORDER, "recipients": ("p",)},
            id="award",
        ),
        pytest.param(Outcome, {"kind": OutcomeKind.AWARD}, id="some-award"),
        pytest.param(Outcome, {"recipients": ("p",)}, id="who-benefits-of-a-result"),
        pytest.param(Claim, {"start": 3, "end": 4}, id="one-character"),
        pytest.param(
            Claim, {"start": LAST_OFFSET - 1, "end": LAST_OFFSET}, id="end-of-all-texts"
        ),
        pytest.param(Claim, {"field": ""}, id="about-the-entity-itself"),
        pytest.param(Claim, {"quote": " 15-6"}, id="quote-with-its-space"),
        pytest.param(Claim, {"reading": freeze({"count": 2})}, id="count"),
        pytest.param(Claim, {"reading": "2024"}, id="text-read"),
        pytest.param(Claim, {"reading": False}, id="truth-value-read"),
        pytest.param(Obligation, {"ordinal": 9_999}, id="last-ordinal"),
        pytest.param(Obligation, {"ordinal": 1}, id="first-ordinal"),
    ],
)
def test_what_entities_are(kind: type, fields: dict[str, object]) -> None:
    value = kind(**LEAST[kind] | fields)

    assert all(getattr(value, name) == given for name, given in fields.items())


def test_resources_and_positions_may_stand_twice() -> None:
    twice = (Position(title="Ủy viên"), Position(title="Ủy viên"))

    assert Appearance(id="x", event="e", positions=twice).positions == twice


@pytest.mark.parametrize(
    ("build", "message"),
    [
        pytest.param(
            lambda: Agreement(id="Quy chế 01"),
            "id: 'Quy chế 01' is not a valid id: use a-z, 0-9, '.', '_', '-', at "
            "most 64 characters, starting with a letter or digit "
            "[not-an-identifier]",
            id="words-for-an-id",
        ),
        pytest.param(
            lambda: Agreement(id="a", signed=2024),  # type: ignore[arg-type] # so
            "signed: expected date (of class PartialDate), got 2024 [wrong-class]",
            id="number-for-a-date",
        ),
        pytest.param(
            lambda: Agreement(id="a", bases={"d"}),  # type: ignore[arg-type] # so
            "bases: expected tuple, got set [wrong-type]",
            id="set-for-a-tuple",
        ),
        pytest.param(
            lambda: Agreement(id="a", parties=["p"]),  # type: ignore[arg-type] # so
            "parties/0: expected party with role (of class Involvement), "
            "got 'p' [wrong-class]",
            id="id-for-a-party-with-its-role",
        ),
        pytest.param(
            lambda: Event(id="e", bodies=["p"]),  # type: ignore[arg-type] # so
            "bodies/0: expected party with role (of class Involvement), "
            "got 'p' [wrong-class]",
            id="the-same-at-an-event",
        ),
        pytest.param(
            lambda: Event(id="e", acts=["signing"]),  # type: ignore[arg-type] # so
            "acts/0: expected act (of class Act), got 'signing' [wrong-class]",
            id="kind-for-an-act",
        ),
        pytest.param(
            lambda: Appearance(id="x", event="e", positions=["Bí thư"]),  # type: ignore[arg-type] # so
            "positions/0: expected position (of class Position), "
            "got 'Bí thư' [wrong-class]",
            id="title-for-a-position",
        ),
        pytest.param(
            lambda: Appearance(id="x", event="e", roles=["boss"]),  # type: ignore[arg-type] # so
            "roles/0: expected role (of class AppearanceRole), "
            "got 'boss' [wrong-class]",
            id="no-role",
        ),
        pytest.param(
            lambda: Obligation(
                id="o",
                force=ObligationForce.AGREED,
                text="x",
                resources=["xe"],  # type: ignore[arg-type] # so
            ),
            "resources/0: expected resource (of class Resource), "
            "got 'xe' [wrong-class]",
            id="text-for-a-resource",
        ),
        pytest.param(
            lambda: Agreement(id="a", kind="programm"),  # type: ignore[arg-type] # so
            "kind: expected kind of agreement (of class AgreementKind), "
            "got 'programm' [wrong-class]",
            id="unknown-code",
        ),
        pytest.param(
            lambda: Obligation(
                id="o", force=ObligationForce.AGREED, text="x", stated_by="p"
            ),
            "event: stated_by needs event [needs-another]",
            id="missing-field",
        ),
    ],
)
def test_refusals_read_well(build: Callable[[], object], message: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        build()

    assert str(caught.value) == message
