"""Every code is declared, told in two languages, earned once and withheld."""

from string import Formatter

import pytest

from coordination.diagnostics.catalogue import entry, records
from coordination.diagnostics.catalogue.entry import Entry
from coordination.validators.book import RULES
from tests.validators.cases import CASES
from tests.validators.cases.case import Case

DECLARED = {code for rule in RULES for code in rule.codes}


def test_every_code_of_a_rule_is_in_the_catalogue_and_the_reverse() -> None:
    told = {row.code for row in records.ENTRIES}

    assert told - {"truncated", "unused-waiver"} == DECLARED


def test_every_code_has_its_case() -> None:
    codes = [case.code for case in CASES]

    assert sorted(codes) == sorted(DECLARED)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_fails_once_at_its_place(case: Case) -> None:
    found = case.report(case.fails).by_code()

    assert [one.pointer for one in found.get(case.code, ())] == [case.at]
    assert all(one.severity == entry(one.code).severity for one in found[case.code])


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        pytest.param(case, reason, id=f"{case.code}: {reason}")
        for case in CASES
        for reason in case.silent
    ],
)
def test_stays_silent(case: Case, reason: str) -> None:
    assert case.code not in case.report(case.silent[reason]).by_code()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_tells_all_its_facts_in_both_languages(case: Case) -> None:
    row = entry(case.code)
    finding = case.report(case.fails).by_code()[case.code][0]

    assert _names(row.vi) == _names(row.en) <= set(finding.params)
    assert finding.message("vi") != finding.message("en")


@pytest.mark.parametrize("row", records.ENTRIES, ids=lambda row: row.code)
def test_explains_itself_in_both_languages(row: Entry) -> None:
    assert row.why_vi.endswith(".")
    assert row.why_en.endswith(".")


def _names(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}
