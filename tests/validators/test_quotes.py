"""Quotes that are looked for in their texts: how far, how often, in which letters."""

from unicodedata import normalize

import pytest
from attrs import evolve

from coordination import Claim, Dossier, validate
from tests.validators.cases.case import PAGE, claim, dossier

TEXT = "Chiều 23/2, hai cơ quan ký kế hoạch."
QUOTE = "kế hoạch"
MISPLACED = "quote-not-at-offset"


def _held(*claims: Claim) -> Dossier:
    return dossier(sources=(PAGE,), claims=claims)


def test_only_the_first_fifty_misplaced_quotes_are_looked_for() -> None:
    claims = [evolve(claim("page", "/title", QUOTE), start=0, end=7)] * 51

    found = validate(_held(*claims), texts={"page": TEXT}).by_code()[MISPLACED]

    assert [one.params["places"] for one in found] == [1] * 50 + [None]
    assert found[-1].message() == "the text has Chiều 2 there, not kế hoạch"


def test_a_decomposed_text_is_not_searched() -> None:
    text = normalize("NFD", TEXT)
    misplaced = evolve(claim("page", "/title", QUOTE), start=0, end=7)

    report = validate(_held(misplaced, misplaced), texts={"page": text})
    found = report.by_code()[MISPLACED]

    assert [one.params["places"] for one in found] == [None, None]


@pytest.mark.parametrize(
    ("letter", "marks"),
    [
        pytest.param("ề", 3, id="three for one"),
        pytest.param("\u1f82", 4, id="four for one, as no letter has more"),
    ],
)
def test_a_letter_of_several_characters_is_in_its_place(
    letter: str, marks: int
) -> None:
    text = normalize("NFD", letter)
    assert len(text) == marks
    quote = evolve(claim("page", "/title", letter), end=marks)

    assert MISPLACED not in validate(_held(quote), texts={"page": text}).by_code()


def test_a_message_holds_the_beginning_of_a_long_place() -> None:
    far = evolve(claim("page", "/title", QUOTE), end=90_000)

    (found,) = validate(_held(far), texts={"page": TEXT * 9_000}).by_code()[MISPLACED]

    assert len(str(found.params["found"])) == 100
