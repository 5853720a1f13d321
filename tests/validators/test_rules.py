"""Every code is declared, told in two languages, earned once and withheld."""

from string import Formatter

import pytest

from coordination import validate
from coordination.diagnostics.catalogue import entry, record_codes
from coordination.diagnostics.catalogue.entry import Entry
from coordination.validators.book import RULES
from tests.validators.cases import CASES
from tests.validators.cases.case import Case, Way
from tests.validators.neighbours import BARE, shifted, side_by_side, with_a_hole

DECLARED = {code for rule in RULES for code in rule.codes}

each_way = pytest.mark.parametrize(
    ("case", "way"),
    [
        pytest.param(case, way, id=f"{case.code}: {reason}")
        for case in CASES
        for reason, way in case.ways.items()
    ],
)


def test_every_code_of_a_rule_is_in_the_catalogue_and_the_reverse() -> None:
    told = {row.code for row in record_codes.ENTRIES}

    assert told - {"truncated", "unused-waiver"} == DECLARED


def test_every_code_has_its_case() -> None:
    codes = [case.code for case in CASES]

    assert sorted(codes) == sorted(DECLARED)


@each_way
def test_fails_once_at_its_place(case: Case, way: Way) -> None:
    (found,) = case.report(way.fails).by_code().get(case.code, ())

    assert (found.pointer, found.related) == (way.at, way.also)
    assert found.severity == entry(found.code).severity
    assert found.message("en").endswith(way.says)
    assert "None" not in found.message("en"), "a part of the sentence is missing"


@each_way
def test_fails_whatever_stands_before_it(case: Case, way: Way) -> None:
    if way.alone:
        return
    before = (BARE, *case.silent.values())
    texts = {
        f"{nth}-{name}": text
        for nth in range(len(before) + 1)
        for name, text in case.texts.items()
    }

    held = side_by_side(*before, way.fails)
    found = validate(held, as_of=case.as_of, texts=texts).by_code()[case.code]

    assert shifted(way.at, *before) in [one.pointer for one in found]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_no_rule_fails_at_a_hole(case: Case) -> None:
    for dossier in (*(way.fails for way in case.ways.values()), *case.silent.values()):
        for holed in with_a_hole(dossier):
            case.report(holed)


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


@pytest.mark.parametrize("row", record_codes.ENTRIES, ids=lambda row: row.code)
def test_explains_itself_in_both_languages(row: Entry) -> None:
    assert row.why_vi.endswith(".")
    assert row.why_en.endswith(".")


def _names(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}
