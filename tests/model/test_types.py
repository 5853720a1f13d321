"""What a type checker knows of the model; mypy checks this file, pytest runs it."""

from datetime import date
from decimal import Decimal
from typing import assert_type

from coordination import (
    Agreement,
    DocumentNumber,
    Dossier,
    Due,
    PartialDate,
    Party,
    Period,
    Quantity,
    Recurrence,
    validate,
)
from coordination.diagnostics.diagnostic import Diagnostic
from coordination.model.claim import Claim
from coordination.model.enumerations import AgreementKind
from coordination.model.labels import label
from coordination.model.party import Involvement


def test_values() -> None:
    day = PartialDate(year=2024, month=5, day=4)
    assert_type(day.year, int | None)
    assert_type(day.earliest, date | None)
    assert_type(day.before(day), bool | None)
    assert_type(PartialDate.from_edtf("2024"), PartialDate)
    assert_type(Period.of(day), Period)
    assert_type(Period.of(day).contains(day), bool | None)
    assert_type(DocumentNumber.from_text("238-QĐ/TW").issuers, tuple[str, ...])
    assert_type(Quantity(amount=Decimal(1)).amount, Decimal | None)
    assert_type(Due(date=day).recurrence, Recurrence | None)


def test_entities() -> None:
    plan = Agreement(id="plan", parties=(Involvement(party="a"),))
    assert_type(plan.kind, AgreementKind | None)
    assert_type(plan.parties, tuple[Involvement, ...] | None)
    assert_type(label(AgreementKind.PLAN, "vi"), str)


def test_dossiers() -> None:
    held = Dossier(id="one", parties=(Party(id="a", name="UBND"),))
    assert_type(held.agreements, tuple[Agreement, ...])
    assert_type(held.claims_about("a"), tuple[Claim, ...])
    assert_type(held.children("a", Party), tuple[Party, ...])
    assert_type(held.agreements_of("a"), tuple[Agreement, ...])
    assert_type(held.replace(title="Một"), Dossier)
    assert_type(validate(held).errors, tuple[Diagnostic, ...])
