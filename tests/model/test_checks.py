"""Validators of single fields: what passes, what is refused and why."""

import unicodedata
from enum import StrEnum
from typing import Any

import pytest
from attrs import field, frozen, make_class

from coordination.errors import InvalidValueError
from coordination.model.checks import (
    Each,
    Validator,
    WholeNumber,
    each,
    instance,
    is_digest,
    is_identifier,
    is_pointer,
    is_text,
    is_verbatim,
    require,
    whole,
)
from coordination.model.free_json import is_json_object
from tests.model.faults import faults


class Word(StrEnum):
    """A text that is not of the class ``str`` itself."""

    ONE = "one"


def holder(check: Validator) -> Any:  # noqa: ANN401 - a class made for the test
    """Make a class with one field, ``it``, that ``check`` watches."""
    return make_class("Holder", {"it": field(validator=check)}, frozen=True)


ACCEPTED = [
    pytest.param(is_text, "Tây Ninh", id="text"),
    pytest.param(is_text, "a", id="one-character"),
    pytest.param(is_text, "dòng một\n\tdòng hai", id="line-break-and-tab-inside"),
    pytest.param(is_text, "\u200bx", id="zero-width-space-is-no-white-space"),
    pytest.param(is_text, "😀", id="beyond-the-basic-plane"),
    pytest.param(is_text, "\ufffd\ue000\u0080", id="odd-but-writable"),
    pytest.param(is_text, "a" + "\u0301\u0323" * 9, id="marks-too-many-to-sort"),
    pytest.param(is_verbatim, " 15 tháng 6 ", id="quotes-keep-their-spaces"),
    pytest.param(is_identifier, "a", id="shortest-id"),
    pytest.param(is_identifier, "0", id="digit-first"),
    pytest.param(is_identifier, "a" * 64, id="longest-id"),
    pytest.param(is_identifier, "ub.nd_tinh-1", id="all-marks-of-an-id"),
    pytest.param(is_pointer, "", id="the-whole-entity"),
    pytest.param(is_pointer, "/parties/0/role", id="nested-field"),
    pytest.param(is_pointer, "/a~0b/c~1d", id="escaped"),
    pytest.param(is_digest, "0123456789abcdef" * 4, id="digest"),
    pytest.param(whole(1, 9), 1, id="lowest"),
    pytest.param(whole(1, 9), 9, id="highest"),
    pytest.param(instance(int, "whole number"), 5, id="instance"),
    pytest.param(each(is_text), (), id="no-items"),
    pytest.param(each(is_text), ("a", "a"), id="repeated-where-that-is-allowed"),
    pytest.param(each(is_text, least=2), ("a", "b"), id="as-few-as-allowed"),
    pytest.param(each(is_text, most=2), ("a", "b"), id="as-many-as-allowed"),
    pytest.param(each(is_text, unique=True), ("a", "b"), id="all-different"),
]

REFUSED = [
    pytest.param(is_text, "", ["empty-text"], id="nothing"),
    pytest.param(is_text, " a", ["untrimmed-text"], id="space-before"),
    pytest.param(is_text, "a\u00a0", ["untrimmed-text"], id="no-break-space-behind"),
    pytest.param(is_text, "\n", ["untrimmed-text"], id="only-white-space"),
    pytest.param(is_text, "a\x00b", ["unusable-character"], id="nul"),
    pytest.param(is_text, "a\rb", ["unusable-character"], id="carriage-return"),
    pytest.param(is_text, "a\x7fb", ["unusable-character"], id="delete"),
    pytest.param(is_text, "a\x1fb", ["unusable-character"], id="last-control"),
    pytest.param(is_text, "a\x0bb", ["unusable-character"], id="vertical-tab"),
    pytest.param(is_text, "\ud800", ["unusable-character"], id="first-surrogate"),
    pytest.param(is_text, "\udfff", ["unusable-character"], id="last-surrogate"),
    pytest.param(is_text, "u\u0309y", ["not-canonical"], id="decomposed"),
    pytest.param(is_text, 5, ["wrong-type"], id="number-for-text"),
    pytest.param(is_text, b"a", ["wrong-type"], id="bytes-for-text"),
    pytest.param(is_text, Word.ONE, ["wrong-type"], id="code-for-text"),
    pytest.param(is_verbatim, "", ["empty-text"], id="empty-quote"),
    pytest.param(is_verbatim, "a\x00", ["unusable-character"], id="nul-in-a-quote"),
    pytest.param(is_verbatim, "u\u0309", ["not-canonical"], id="decomposed-quote"),
    pytest.param(is_verbatim, None, ["wrong-type"], id="no-quote"),
    pytest.param(is_identifier, "", ["not-an-identifier"], id="empty-id"),
    pytest.param(is_identifier, "a" * 65, ["not-an-identifier"], id="too-long-id"),
    pytest.param(is_identifier, "A", ["not-an-identifier"], id="capital"),
    pytest.param(is_identifier, "-a", ["not-an-identifier"], id="mark-first"),
    pytest.param(is_identifier, "a b", ["not-an-identifier"], id="space-in-id"),
    pytest.param(is_identifier, "đ", ["not-an-identifier"], id="letter-beyond-ascii"),
    pytest.param(is_identifier, "٣", ["not-an-identifier"], id="digit-beyond-ascii"),
    pytest.param(is_identifier, "a\n", ["not-an-identifier"], id="line-end-after-id"),
    pytest.param(is_identifier, 7, ["not-an-identifier"], id="number-for-id"),
    pytest.param(is_identifier, Word.ONE, ["not-an-identifier"], id="code-for-id"),
    pytest.param(is_pointer, "title", ["not-a-pointer"], id="no-slash-first"),
    pytest.param(is_pointer, "/a~2", ["not-a-pointer"], id="tilde-before-2"),
    pytest.param(is_pointer, "/a~", ["not-a-pointer"], id="tilde-at-the-end"),
    pytest.param(is_pointer, "/a\x00", ["unusable-character"], id="nul-in-a-pointer"),
    pytest.param(is_pointer, 0, ["wrong-type"], id="number-for-a-pointer"),
    pytest.param(is_digest, "0" * 63, ["not-a-digest"], id="short-digest"),
    pytest.param(is_digest, "0" * 65, ["not-a-digest"], id="long-digest"),
    pytest.param(is_digest, "A" * 64, ["not-a-digest"], id="capital-digits"),
    pytest.param(is_digest, 0, ["not-a-digest"], id="number-for-a-digest"),
    pytest.param(whole(1, 9), 0, ["out-of-range"], id="below"),
    pytest.param(whole(1, 9), 10, ["out-of-range"], id="above"),
    pytest.param(whole(1, 9), 10**5000, ["out-of-range"], id="5000-digits"),
    pytest.param(whole(1, 9), True, ["wrong-type"], id="truth-value-for-number"),
    pytest.param(whole(1, 9), 1.0, ["wrong-type"], id="float-for-number"),
    pytest.param(whole(1, 9), "1", ["wrong-type"], id="text-for-number"),
    pytest.param(instance(Word, "word"), "one", ["wrong-class"], id="text-for-code"),
    pytest.param(instance(Word, "word"), 10**5000, ["wrong-class"], id="huge-for-code"),
    pytest.param(each(is_text), ["a"], ["wrong-type"], id="list-for-tuple"),
    pytest.param(each(is_text), "ab", ["wrong-type"], id="text-for-tuple"),
    pytest.param(each(is_text, least=2), ("a",), ["too-few"], id="too-few"),
    pytest.param(each(is_text, most=1), ("a", "b"), ["too-many"], id="too-many"),
]  # fmt: skip


@pytest.mark.parametrize(("check", "value"), ACCEPTED)
def test_accepted(check: Validator, value: object) -> None:
    assert holder(check)(it=value).it == value


@pytest.mark.parametrize(("check", "value", "codes"), REFUSED)
def test_refused(check: Validator, value: object, codes: list[str]) -> None:
    kind = holder(check)

    assert faults(lambda: kind(it=value)) == [("/it", code) for code in codes]


def test_what_is_not_given_is_no_bound() -> None:
    bounded = Each(is_text, least=1, most=2, unique=True)

    assert each(is_text) == Each(is_text, least=0, most=None, unique=False)
    assert each(is_text, least=1, most=2, unique=True) == bounded
    assert whole(1, 9) == WholeNumber(low=1, high=9)


def test_every_item_is_told_with_its_place() -> None:
    kind = holder(each(is_text))

    assert faults(lambda: kind(it=("a", "", "b", 5))) == [
        ("/it/1", "empty-text"),
        ("/it/3", "wrong-type"),
    ]


def test_places_inside_items_are_kept() -> None:
    kind = holder(each(each(is_text)))

    assert faults(lambda: kind(it=(("a",), ("b", "")))) == [("/it/1/1", "empty-text")]


def test_every_repetition_is_told_with_its_first_place() -> None:
    kind = holder(each(is_text, unique=True))

    with pytest.raises(InvalidValueError) as caught:
        kind(it=("a", "b", "a", "b", "a"))

    told = [(one.pointer, one.related) for one in caught.value.diagnostics]
    assert told == [
        ("/it/2", ("/it/0",)),
        ("/it/3", ("/it/1",)),
        ("/it/4", ("/it/0",)),
    ]


def test_items_that_cannot_be_hashed_are_refused_for_what_they_are() -> None:
    kind = holder(each(is_identifier, unique=True))

    assert faults(lambda: kind(it=(["a"], ["a"]))) == [
        ("/it/0", "not-an-identifier"),
        ("/it/1", "not-an-identifier"),
    ]


def test_repeated_objects_can_be_told() -> None:
    @frozen
    class Pair:
        one: int

    kind = holder(each(instance(Pair, "pair"), unique=True))

    assert faults(lambda: kind(it=(Pair(1), Pair(1)))) == [("/it/1", "repeated")]


@pytest.mark.parametrize(
    ("check", "value", "message"),
    [
        pytest.param(
            is_text, "u\u0309y", "not in canonical form; write: ủy", id="right-spelling"
        ),
        pytest.param(
            is_text,
            "a\x00",
            "the character U+0000 is not allowed in a record",
            id="which-character",
        ),
        pytest.param(
            is_text, [1], "expected text, got list", id="what-instead-of-text"
        ),
        pytest.param(
            is_text,
            " a",
            "the text starts or ends with white space: ' a'",
            id="the-spaces-can-be-seen",
        ),
        pytest.param(
            whole(1, 9), 12, "12 is out of range: expected 1 to 9", id="both-bounds"
        ),
        pytest.param(
            whole(1, 9),
            -(10**5000),
            "-10^5000 is out of range: expected 1 to 9",
            id="the-size-of-a-huge-number",
        ),
        pytest.param(
            instance(Word, "word"),
            "one",
            "expected word (of class Word), got 'one'",
            id="the-class-that-is-meant",
        ),
        pytest.param(
            instance(int | Word, "number or word"),  # type: ignore[arg-type] # a union
            None,
            "expected number or word (of class int | Word), got None",
            id="the-classes-that-are-meant",
        ),
        pytest.param(
            whole(1, 9), "7", "expected whole number, got '7'", id="the-wrong-text"
        ),
        pytest.param(
            is_verbatim, [1], "expected text, got list", id="what-instead-of-a-quote"
        ),
        pytest.param(
            is_digest,
            "0" * 3,
            "'000' is not a SHA-256 digest: expected 64 lower-case hexadecimal digits",
            id="what-is-no-digest",
        ),
        pytest.param(
            each(is_text, most=1),
            ("a", "b"),
            "at most 1 are allowed, got 2",
            id="how-many-too-many",
        ),
        pytest.param(
            each(is_text, least=3),
            ("a", "b"),
            "at least 3 are needed, got 2",
            id="how-many-too-few",
        ),
        pytest.param(
            each(is_text, unique=True),
            ("a", "a"),
            "a is listed twice",
            id="what-is-repeated",
        ),
    ],
)
def test_messages_name_the_fault(check: Validator, value: object, message: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        holder(check)(it=value)

    assert caught.value.diagnostics[0].message("en") == message


@pytest.mark.parametrize("check", [is_text, is_verbatim])
def test_composed_and_decomposed_letters(check: Validator) -> None:
    kind = holder(check)
    word = "Tuyên Quang, Thừa Thiên Huế, Đắk Lắk"

    assert kind(it=word).it == word
    with pytest.raises(InvalidValueError) as caught:
        kind(it=unicodedata.normalize("NFD", word))
    assert caught.value.diagnostics[0].params["canonical"] == word


def test_nothing_required_is_no_fault() -> None:
    require()
    require(None, None)


@pytest.mark.parametrize(
    ("check", "value", "expected"),
    [
        pytest.param(is_text, 7, "text", id="text"),
        pytest.param(is_verbatim, 7, "text", id="words of a source"),
        pytest.param(each(is_text), ["a"], "tuple", id="several"),
        pytest.param(is_json_object, (), "JSON object", id="extensions"),
    ],
)
def test_it_says_what_is_expected(
    check: Validator, value: object, expected: str
) -> None:
    with pytest.raises(InvalidValueError) as caught:
        holder(check)(value)

    assert caught.value.diagnostics[0].params["expected"] == expected
