"""Quotes that are looked for in their texts: how far, how often, in which letters."""

from hashlib import sha256
from unicodedata import normalize

import pytest
from attrs import evolve

from coordination import Claim, Dossier, validate
from coordination.diagnostics.escaping import LONGEST_ECHO
from coordination.validators.quotes import Searched
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


def test_a_message_holds_what_stands_at_the_place() -> None:
    near = evolve(claim("page", "/title", QUOTE), start=6, end=10)

    (found,) = validate(_held(near), texts={"page": TEXT}).by_code()[MISPLACED]

    assert found.params["found"] == "23/2"


def test_a_short_quote_is_far_into_its_text() -> None:
    text = f"{'.' * 100}a"

    assert Searched(text).has_quote_at("a", 100, 101) is True
    assert Searched(text).has_quote_at("a", 90, 101) is False
    assert Searched(text).has_quote_at("a", 99, 101) is False


@pytest.mark.parametrize(
    ("text", "near", "nearest"),
    [
        pytest.param("a.a.....", 5, 2, id="the last of those before"),
        pytest.param("....a.a", 1, 4, id="the first of those behind"),
        pytest.param("a......a", 2, 0, id="at the beginning"),
        pytest.param("a.....a", 4, 6, id="behind, and at the beginning"),
        pytest.param("....a", 0, 4, id="none before"),
        pytest.param(".a..", 3, 1, id="none behind"),
        pytest.param("....", 0, None, id="nowhere"),
    ],
)
def test_the_nearest_place_is_found(text: str, near: int, nearest: int | None) -> None:
    assert Searched(text).look_for("a", near) == (text.count("a"), nearest)


def test_a_text_of_lone_surrogates_has_a_hash() -> None:
    text = "\ud800"
    digest = sha256(text.encode(errors="surrogatepass")).hexdigest()
    held = dossier(sources=(evolve(PAGE, sha256=digest),))

    assert not validate(held, texts={"page": text}).by_code().get("text-is-another")


def test_a_source_is_meant_by_three_unknown_ids_at_most() -> None:
    texts = dict.fromkeys(("pgae", "paeg", "apge", "pagee"), TEXT)

    found = validate(_held(), texts=texts).by_code()["text-of-no-source"]

    assert [one.params.get("hint") for one in found] == ["page"] * 3 + [None]


def test_only_the_beginning_of_an_unknown_id_is_compared() -> None:
    known = "a" * (LONGEST_ECHO - 16)
    held = dossier(sources=(evolve(PAGE, id=known),))

    (found,) = validate(held, texts={f"{known}{'b' * 200}": TEXT}).by_code()[
        "text-of-no-source"
    ]

    assert found.params["hint"] == known
