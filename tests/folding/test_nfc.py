"""Composing letters: as Unicode says, in time linear in the text."""

import random
import sys
import unicodedata
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination.folding.nfc import BASIC, LONGEST_RUN, combining_marks, is_nfc, nfc
from tests.bench.growth import MOST, growth

#: Letters and marks of every kind that composing treats differently: starters that
#: compose, are excluded from composing or fall apart, marks of several classes, signs
#: that are no marks but fall apart into marks, Hangul, and what lies beyond U+FFFF.
AWKWARD = (
    *("a", "e", "o", "đ", "ơ", "ệ", "ộ", "\u0301", "\u0309", "\u0323", "\u0302"),
    *("\u0328", "\u0344", "\u0340", "\u0f71", "\u0f72", "\u0f73", "\u0958", "\u212b"),
    *("\u1100", "\u1161", "\u11a8", "\uac00", "\U0001d15e", "\U0001d165", "\U000110ba"),
    *("\U0001109b", "\U000110b0", "\U0001e8d0", " ", "\u200d"),
)


@pytest.mark.parametrize("length", [1, 2, 3])
def test_all_short_texts_of_awkward_characters(length: int) -> None:
    for letters in product(AWKWARD, repeat=length):
        text = "".join(letters)

        assert nfc(text) == unicodedata.normalize("NFC", text)
        assert is_nfc(text) is unicodedata.is_normalized("NFC", text)


def test_every_character() -> None:
    for point in range(sys.maxunicode + 1):
        character = chr(point)

        assert nfc(character) == unicodedata.normalize("NFC", character)


@given(st.text(alphabet=AWKWARD, max_size=LONGEST_RUN))
def test_short_texts(text: str) -> None:
    assert nfc(text) == unicodedata.normalize("NFC", text)


@given(st.text(alphabet=AWKWARD, max_size=60))
def test_composing_twice_changes_nothing(text: str) -> None:
    once = nfc(text)

    assert nfc(once) == once
    assert is_nfc(once)
    assert is_nfc(text) is (once == text)


@given(st.text(alphabet=AWKWARD, max_size=60))
def test_the_letters_stay_the_same(text: str) -> None:
    assert unicodedata.normalize("NFD", nfc(text)) == unicodedata.normalize("NFD", text)


@pytest.mark.parametrize("mark", ["\u0301", "\u0f73", "\U0001e8d0"])
def test_runs_up_to_the_limit_are_sorted_and_longer_ones_kept(mark: str) -> None:
    short = "e" + "\u0302" + mark * (LONGEST_RUN - 1)
    long = "e" + "\u0302" + mark * LONGEST_RUN

    assert nfc(short) == unicodedata.normalize("NFC", short)
    assert nfc(long) == long
    assert nfc(f"o\u031b{long}o\u031b") == f"ơ{long}ơ"


def test_a_run_ends_at_a_letter() -> None:
    text = ("e\u0302" + "\u0301" * (LONGEST_RUN - 1)) * 3

    assert nfc(text) == unicodedata.normalize("NFC", text)


@pytest.mark.growth
@pytest.mark.parametrize(
    "piece",
    [
        pytest.param("\u0323\u0301", id="marks-of-two-classes"),
        pytest.param("\u0301", id="one-mark"),
        pytest.param("\u0f73", id="signs-that-fall-apart-into-marks"),
        pytest.param("\u0344", id="marks-that-fall-apart"),
        pytest.param("\U0001e8d0", id="marks-beyond-the-basic-plane"),
        pytest.param("e\u0302\u0301", id="letters"),
        pytest.param("e" + "\u0301" * LONGEST_RUN, id="runs-just-short-enough"),
        pytest.param("\U0001d15e", id="letters-that-fall-apart"),
    ],
)
def test_time_grows_with_the_text(piece: str) -> None:
    assert growth(nfc, ("", piece, "")).ratio <= MOST


def test_marks_are_listed_once() -> None:
    marks = combining_marks()

    assert len(set(marks)) == len(marks)
    assert {"\u0300", "\u0323", "\u0f73"} <= set(marks)
    assert not set("aệ\u200d") & set(marks)


def test_no_block_left_out_contains_a_mark_or_a_letter_that_changes() -> None:
    left_out = map(chr, set(range(0x300, 0x10000)).difference(*BASIC))

    for character in left_out:
        assert unicodedata.is_normalized("NFC", character)
        assert not unicodedata.combining(unicodedata.normalize("NFD", character)[0])


def test_mixed_text_of_many_runs() -> None:
    choose = random.Random(20240504)
    text = "".join(choose.choices(AWKWARD, k=5_000))

    assert nfc(nfc(text)) == nfc(text)
