"""From words to a claim: places found, readings on the wire, nothing guessed."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination import (
    Claim,
    Dossier,
    InvalidValueError,
    Mention,
    Quantity,
    dumps,
    find_mentions,
    from_dict,
    loads,
    to_dict,
)
from coordination.frozen_json import FrozenJson, thaw
from coordination.kinds import AgreementKind, Kind
from coordination.model.wire import to_wire
from coordination.serializers.converter import shared_converter
from coordination.strategies.draw_dossier import dossiers

TEXT = "Sáng 12/3, Sở Y tế tặng 9 tập thể; ngày 12/3 là ngày hội."
WHERE: dict[str, Any] = {"source": "page", "about": "day", "field": "/date"}


def codes(error: pytest.ExceptionInfo[InvalidValueError]) -> list[str]:
    return [one.code for one in error.value.diagnostics]


def test_words_are_found_in_the_text() -> None:
    claim = Claim.quoting(TEXT, "9 tập thể", **WHERE)

    assert TEXT[claim.start : claim.end] == claim.quote == "9 tập thể"


def test_the_nth_place_can_be_chosen() -> None:
    assert Claim.quoting(TEXT, "12/3", nth=2, **WHERE).start == TEXT.rindex("12/3")


@pytest.mark.parametrize(
    ("text", "quote", "nth", "start"),
    [
        pytest.param("12/3 là ngày hội", "12/3", None, 0, id="at-the-beginning"),
        pytest.param("xã, xã, xã", "xã", 2, 4, id="the-middle-one-of-three"),
        pytest.param("aaa", "aa", 2, 1, id="places-that-overlap"),
        pytest.param("a" * 99, "a", 99, 98, id="behind-those-that-a-message-names"),
    ],
)
def test_each_place_counts(text: str, quote: str, nth: int | None, start: int) -> None:
    assert Claim.quoting(text, quote, nth=nth, **WHERE).start == start


def test_other_fields_are_given_by_name() -> None:
    assert Claim.quoting(TEXT, "9 tập thể", note="x", **WHERE).note == "x"


@pytest.mark.parametrize(
    ("quote", "nth", "code"),
    [
        pytest.param("13/3", None, "quote-not-in-text", id="not-there"),
        pytest.param("", None, "quote-not-in-text", id="no-words"),
        pytest.param("12/3", None, "quote-is-ambiguous", id="twice-there"),
        pytest.param("12/3", 3, "quote-not-in-text", id="not-so-often-there"),
        pytest.param("12/3", 0, "quote-not-in-text", id="places-count-from-one"),
        pytest.param("12/3", -1, "quote-not-in-text", id="nor-from-the-end"),
    ],
)
def test_a_place_is_never_guessed(quote: str, nth: int | None, code: str) -> None:
    with pytest.raises(InvalidValueError) as error:
        Claim.quoting(TEXT, quote, nth=nth, **WHERE)

    assert codes(error) == [code]
    (found,) = error.value.diagnostics
    assert found.pointer == "/quote"
    assert found.params.get("got") == quote


def test_the_refusal_names_the_places() -> None:
    with pytest.raises(InvalidValueError, match="at 5, 40"):
        Claim.quoting(TEXT, "12/3", **WHERE)


def test_the_refusal_names_the_first_places_only() -> None:
    with pytest.raises(InvalidValueError) as error:
        Claim.quoting("a" * 99, "a", **WHERE)

    (found,) = error.value.diagnostics
    assert found.params["places"] == "0, 1, 2, 3, 4"


def test_a_mention_makes_its_claim() -> None:
    mentions = list(find_mentions(TEXT, "quantity"))
    claim = mentions[0].claim("page", "gift", "/quantity", note="x")

    assert (claim.quote, claim.start, claim.note) == ("9 tập thể", 24, "x")
    assert thaw(claim.reading) == {"amount": "9", "units": ["tập thể"]}


def test_a_relative_mention_claims_its_words_alone() -> None:
    (mention,) = find_mentions("Hôm qua, hai bên ký.", Kind.RELATIVE)

    assert mention.claim("page", "day", "/date").reading is None


def test_a_reading_given_by_hand_wins() -> None:
    (mention,) = find_mentions("ngày 12/3", "date")

    assert (
        mention.claim("p", "d", "/date", reading="2024-03-12").reading == "2024-03-12"
    )


@pytest.mark.parametrize(
    ("value", "wire"),
    [
        pytest.param(None, None, id="nothing"),
        pytest.param(AgreementKind.PLAN, "plan", id="code"),
        pytest.param(Decimal("1500.50"), "1500.5", id="decimal"),
        pytest.param({"count": 4}, {"count": 4}, id="plain-json"),
        pytest.param(["a", Decimal(1)], ["a", "1"], id="list-of-values"),
        pytest.param(
            Quantity(amount=Decimal(5)), {"amount": "5"}, id="defaults-left-out"
        ),
    ],
)
def test_readings_are_kept_as_on_the_wire(value: object, wire: FrozenJson) -> None:
    claim = Claim(quote="x", start=0, end=1, reading=value, **WHERE)

    assert thaw(claim.reading) == wire


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(object(), id="no-value"),
        pytest.param({1, 2}, id="set"),
        pytest.param(float("nan"), id="not-a-number"),
        pytest.param(Decimal("NaN"), id="decimal-that-is-no-number"),
        pytest.param(Decimal("-Infinity"), id="decimal-without-end"),
        pytest.param({1: "x"}, id="key-that-is-no-text"),
        pytest.param({"a": "x", 1: "y"}, id="one-key-of-two-that-is-no-text"),
    ],
)
def test_what_is_not_json_is_refused(value: object) -> None:
    with pytest.raises(InvalidValueError):
        Claim(quote="x", start=0, end=1, reading=value, **WHERE)


@given(dossiers())
def test_the_wire_of_the_model_is_that_of_the_serializer(dossier: Dossier) -> None:
    assert thaw(to_wire(dossier)) == shared_converter().unstructure(dossier)


@given(dossiers())
def test_plain_data_comes_back(dossier: Dossier) -> None:
    assert from_dict(to_dict(dossier)) == dossier == loads(dumps(dossier))


def test_a_text_on_the_wire_is_no_dict() -> None:
    with pytest.raises(TypeError, match="PartialDate"):
        to_dict(next(find_mentions("ngày 12/3", "date")).value)


@given(st.sampled_from(list(Kind)))
def test_one_kind_is_accepted_as_it_is(kind: Kind) -> None:
    text = f"{TEXT} Hôm qua, khóa XII, hằng năm, quý I/2024, 15/CTr-SYT"
    text = f"{text}; ông Lê Văn An, Chủ tịch UBND tỉnh Tây Ninh, tại Hà Nội"
    found: list[Mention] = list(find_mentions(text, kind))

    assert (
        found
        == list(find_mentions(text, [kind]))
        == list(find_mentions(text, kind.value))
    )
    assert {one.kind for one in found} == {kind}
