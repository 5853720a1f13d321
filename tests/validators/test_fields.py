"""Where pointers lead, and when a reading is the value."""

from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from coordination import Agreement, Due, Event, Obligation, Outcome, Quantity, Term
from coordination.frozen_json import freeze
from coordination.model.enumerations import (
    ActKind,
    AgreementKind,
    ObligationForce,
    OutcomeKind,
)
from coordination.model.event import Act
from coordination.model.quantity import Comparator
from coordination.model.term import TermBody
from coordination.validators.fields import does_agree, locate
from tests.validators.cases.case import day, number, period

AGREEMENT = Agreement(
    id="a",
    kind=AgreementKind.PLAN,
    number=number("84-KH/HĐND"),
    period=period("2023"),
    bases=("b",),
)
DUTY = Obligation(
    id="o",
    force=ObligationForce.AGREED,
    text="Báo cáo",
    due=Due(date=day("2023")),
)
FIGURE = Quantity(
    amount=Decimal(24550), comparator=Comparator.MORE_THAN, units=("tin", "bài")
)
TIN = Outcome(id="t", kind=OutcomeKind.RESULT, quantity=FIGURE)


@pytest.mark.parametrize(
    ("entity", "pointer", "value"),
    [
        pytest.param(AGREEMENT, "/number", AGREEMENT.number, id="a leaf"),
        pytest.param(AGREEMENT, "/bases", ("b",), id="a collection"),
        pytest.param(AGREEMENT, "/bases/0", "b", id="an item"),
        pytest.param(AGREEMENT, "/supersedes", None, id="an absent collection"),
        pytest.param(AGREEMENT, "/supersedes/0", None, id="its item"),
        pytest.param(AGREEMENT, "/supersedes/999999999", None, id="its last item"),
        pytest.param(AGREEMENT, "/parties/3/role", None, id="a member of an item"),
        pytest.param(DUTY, "/due/date", day("2023"), id="inside an object"),
        pytest.param(TIN, "/quantity/units/1", "bài", id="a list in an object"),
        pytest.param(
            Event(id="e", acts=(Act(kind=ActKind.SIGNING),)),
            "/acts/0/kind",
            ActKind.SIGNING,
            id="an item's member",
        ),
    ],
)
def test_leads_to_a_field(entity: object, pointer: str, value: object) -> None:
    found = locate(entity, pointer)

    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    ("entity", "pointer"),
    [
        pytest.param(AGREEMENT, "/dates", id="no such field"),
        pytest.param(AGREEMENT, "/bases/1", id="beyond the end"),
        pytest.param(AGREEMENT, "/bases/00", id="padded index"),
        pytest.param(AGREEMENT, "/bases/-", id="behind the end"),
        pytest.param(AGREEMENT, "/bases/²", id="a digit of another kind"),
        pytest.param(AGREEMENT, "/bases/\u0660", id="a digit of another script"),
        pytest.param(AGREEMENT, "/bases/" + "9" * 5_000, id="a huge index"),
        pytest.param(AGREEMENT, "/supersedes/1000000000", id="behind any last item"),
        pytest.param(AGREEMENT, "/number/serial", id="into a string"),
        pytest.param(AGREEMENT, "/period/start", id="into a period"),
        pytest.param(AGREEMENT, "/title/0", id="into a text"),
        pytest.param(DUTY, "/due/when", id="no such member"),
        pytest.param(AGREEMENT, "/parties/0/name", id="no member of an absent item"),
    ],
)
def test_leads_nowhere(entity: object, pointer: str) -> None:
    assert locate(entity, pointer) is None


@pytest.mark.parametrize(
    ("value", "reading"),
    [
        pytest.param(day("XXXX-02-23"), "XXXX-02-23", id="date"),
        pytest.param(period("2021/2025"), "2021/2025", id="period"),
        pytest.param(AGREEMENT.number, "84-KH/HĐND", id="number"),
        pytest.param(AgreementKind.PLAN, "plan", id="code"),
        pytest.param(Decimal("86.50"), "86.5", id="amount"),
        pytest.param(True, True, id="truth"),
        pytest.param(4, 4, id="whole number"),
        pytest.param(("tin", "bài"), ["tin", "bài"], id="list"),
        pytest.param(("tin",), {"count": 7}, id="count"),
        pytest.param(freeze({"a": 1}), {"a": 1}, id="what others added"),
        pytest.param(
            FIGURE,
            {"amount": "24550", "comparator": "more-than", "units": ["tin", "bài"]},
            id="object",
        ),
        pytest.param(Term(ordinal=12), {"ordinal": 12}, id="object with defaults"),
        pytest.param(
            Term(ordinal=12, body=TermBody.NATIONAL_ASSEMBLY),
            {"ordinal": 12, "body": "national-assembly"},
            id="object without defaults",
        ),
    ],
)
def test_agrees(value: Any, reading: Any) -> None:  # noqa: ANN401 - any field
    assert does_agree(value, freeze(reading))


@pytest.mark.parametrize(
    ("value", "reading"),
    [
        pytest.param(day("2023"), 2023, id="a number for a date"),
        pytest.param(1, True, id="true for one"),
        pytest.param(True, 1, id="one for true"),
        pytest.param(4, "4", id="text for a number"),
        pytest.param(Decimal("86.50"), "86.50", id="not canonical"),
        pytest.param(("tin", "bài"), ["bài", "tin"], id="another order"),
        pytest.param(("tin",), ["tin", "bài"], id="longer"),
        pytest.param(("tin", "bài"), ["tin", "báo"], id="one of two"),
        pytest.param(("t",), "t", id="a text for a list"),
        pytest.param(("t",), 1, id="a number for a list"),
        pytest.param(freeze({"a": 1}), {"a": 2}, id="what others added"),
        pytest.param(FIGURE, {"amount": "24550", "units": ["tin", "bài"]}, id="part"),
        pytest.param(FIGURE, "24550", id="a leaf for an object"),
        pytest.param(Term(ordinal=12), {"ordinal": 12, "of": 1}, id="an unknown key"),
        pytest.param(evolve(TIN, text="tin"), "tin", id="an entity"),
    ],
)
def test_differs(value: Any, reading: Any) -> None:  # noqa: ANN401 - any field
    assert not does_agree(value, freeze(reading))
