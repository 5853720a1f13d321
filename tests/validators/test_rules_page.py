"""The page of rules is what the rules and their cases say."""

import pytest

from tests.validators.cases import CASES
from tests.validators.cases.case import Case
from tests.validators.rules_page import PAGE, page, pruned


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == page()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_its_examples_earn_their_code(case: Case) -> None:
    found = case.report(pruned(case.fails)).by_code()

    assert len(found[case.code]) == 1
