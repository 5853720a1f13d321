"""Strategies stay within the limits of the model, and use them."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from coordination import strategies as ours
from coordination import validate
from coordination.diagnostics.catalogue.records_ties import ENTRIES
from coordination.errors import InvalidValueError
from coordination.model.dossier import Dossier
from coordination.model.number import MISSPELT, MISSPELT_TYPES, DocumentNumber
from coordination.model.quantity import Comparator
from coordination.strategies import registration
from coordination.strategies.draw_nearly import FAULTS
from coordination.strategies.draw_number import is_spelt_right
from tests.strategies.kinds import KINDS


def test_every_class_is_registered(monkeypatch: pytest.MonkeyPatch) -> None:
    known: list[type] = []
    monkeypatch.setattr(
        st, "register_type_strategy", lambda kind, _: known.append(kind)
    )

    registration.register()

    assert sorted(known, key=lambda kind: kind.__name__) == KINDS


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(max_examples=10)
@given(data=st.data())
def test_every_class_is_drawn(kind: type, data: st.DataObject) -> None:
    assert type(data.draw(st.from_type(kind))) is kind


@pytest.mark.parametrize(
    ("strategy", "wanted"),
    [
        pytest.param(ours.partial_dates(), lambda d: d.year is None, id="no-year"),
        pytest.param(ours.partial_dates(), lambda d: d.year == 1, id="first-year"),
        pytest.param(ours.partial_dates(), lambda d: d.year == 9999, id="last-year"),
        pytest.param(ours.periods(), lambda p: p.start and not p.end, id="no-end"),
        pytest.param(ours.periods(), lambda p: p.end and not p.start, id="no-start"),
        pytest.param(ours.periods(), lambda p: len(p.dates) == 4, id="list"),
        pytest.param(ours.periods(), lambda p: "41" in str(p), id="half-year"),
        pytest.param(ours.recurrences(), lambda r: r.rule is None, id="only-words"),
        pytest.param(ours.recurrences(), lambda r: r.at_least, id="at-least"),
        pytest.param(
            ours.recurrences(), lambda r: r.rule and "=-1," in r.rule, id="last-day"
        ),
        pytest.param(
            ours.quantities(), lambda q: q.comparator is Comparator.VAGUE, id="vague"
        ),
        pytest.param(ours.document_numbers(), lambda n: n.session, id="session"),
        pytest.param(ours.document_numbers(), lambda n: not n.system, id="unknown"),
        pytest.param(ours.texts(), lambda t: "\n" in t, id="line-break"),
        pytest.param(ours.verbatim(), lambda t: t[0].isspace(), id="untrimmed-quote"),
        pytest.param(ours.outcomes(), lambda o: o.recipients == (), id="stated-none"),
        pytest.param(ours.obligations(), lambda o: o.stated_by, id="speaker"),
        pytest.param(ours.dossiers(), lambda d: not d.parties, id="empty"),
        pytest.param(ours.dossiers(), lambda d: d.claims, id="claims"),
        pytest.param(ours.dossiers(), lambda d: d.extensions, id="extensions"),
        pytest.param(
            ours.dossiers(), lambda d: any(a.parent for a in d.agreements), id="parent"
        ),
    ],
)  # fmt: skip
def test_corners_are_reached(
    strategy: st.SearchStrategy[Any], wanted: Callable[[Any], object]
) -> None:
    hasty = settings(
        max_examples=2_000, database=None, derandomize=True, phases=[Phase.generate]
    )

    found = find(strategy, lambda value: bool(wanted(value)), settings=hasty)

    assert wanted(found)


@given(ours.dossiers())
def test_dossiers_earn_no_error(dossier: Dossier) -> None:
    assert validate(dossier).errors == ()


@given(ours.nearly_valid_dossiers())
def test_spoilt_dossiers_earn_their_code(spoilt: tuple[Dossier, str]) -> None:
    dossier, code = spoilt

    findings = validate(dossier)

    assert code in findings.by_code()
    assert {finding.code for finding in findings.errors} <= {code}


def test_every_error_about_ties_can_be_drawn() -> None:
    errors = {one.code for one in ENTRIES if one.severity == "error"}

    assert errors <= set(FAULTS)


@pytest.mark.parametrize("group", sorted({*MISSPELT, *MISSPELT_TYPES, "TƯ"}))
def test_what_the_model_calls_misspelt_is_not_drawn(group: str) -> None:
    with pytest.raises(InvalidValueError):
        DocumentNumber(serial=1, groups=(group, "UBND"), form="/-")
    assert not is_spelt_right(group)
