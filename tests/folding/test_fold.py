"""Folding: what it makes equal, and that every offset leads back."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination.folding.fold import fold
from tests.bench.growth import MOST, growth

SAME = [
    pytest.param("238/QÐ-TW", "238/QĐ-TW", id="eth-for-d-with-stroke"),
    pytest.param("238/QƉ-TW", "238/QĐ-TW", id="african-d-for-d-with-stroke"),
    pytest.param("2021–2025", "2021-2025", id="en-dash"),
    pytest.param("221\u2011QĐ", "221-QĐ", id="no-break-hyphen"),
    pytest.param("ngày\u00a028", "ngày 28", id="no-break-space"),
    pytest.param("ngày\u202f28\t2", "ngày 28 2", id="thin-space-and-tab"),
    pytest.param("２８／２", "28/2", id="full-width-digits-and-slash"),
    pytest.param("28⁄2", "28/2", id="fraction-slash"),
    pytest.param("thông tƣ", "thông tư", id="oi-of-old-fonts"),
    pytest.param("nga\u0300y", "ngày", id="decomposed-letter"),
    pytest.param("Nghie\u0323\u0302n", "Nghiện", id="two-marks-in-any-order"),
    pytest.param("\u212b", "Å", id="letter-that-nfc-writes-otherwise"),
    pytest.param("nga\u00ady 2\u200b8", "ngay 28", id="invisible-characters"),
]

DIFFERENT = [
    pytest.param("tư khóa", id="clean-text"),
    pytest.param("D Ả ê", id="plain-d-is-another-letter"),
    pytest.param("dòng\r\nmới", id="line-breaks-separate"),
    pytest.param("a" + "\u0301" * 9, id="a-run-of-nine-marks-is-no-letter"),
    pytest.param("\u0301\u0323\ud800", id="marks-without-a-letter"),
]


@pytest.mark.parametrize(("text", "folded"), SAME)
def test_what_looks_equal_becomes_equal(text: str, folded: str) -> None:
    assert fold(text).text == folded


@pytest.mark.parametrize("text", DIFFERENT)
def test_what_is_different_stays(text: str) -> None:
    assert fold(text).text.replace("\u0323\u0301", "\u0301\u0323") == text


@pytest.mark.parametrize(
    ("text", "part", "given"),
    [
        pytest.param("a\u200bb", "b", "b", id="after-something-invisible"),
        pytest.param("a\u200bb", "ab", "a\u200bb", id="around-something-invisible"),
        pytest.param("a\u200bb", "a", "a", id="before-something-invisible"),
        pytest.param("e\u0301 x", "x", "x", id="after-a-composed-letter"),
        pytest.param("x e\u0301", "é", "e\u0301", id="a-composed-letter"),
        pytest.param("q\u0301\u0302 x", "x", "x", id="marks-without-composed-form"),
        pytest.param("x\u00ad", "x", "x", id="something-invisible-at-the-end"),
    ],
)
def test_spans_lead_back(text: str, part: str, given: str) -> None:
    folded = fold(text)
    at = folded.text.index(part)

    start, end = folded.span(at, at + len(part))

    assert text[start:end] == given


TEXT = st.text(st.sampled_from("aeđÐ 2–\u00a0\u00ad\u200b\u0301\u0302\u0323\ufeff９é"))


@given(TEXT)
def test_every_character_leads_back_to_what_folds_to_it(text: str) -> None:
    folded = fold(text)
    spans = [folded.span(at, at + 1) for at in range(len(folded.text))]

    assert all(fold(text[start:end]).text for start, end in spans)
    assert spans == sorted(spans)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text).text

    assert fold(once).text == once


LATIN = st.characters(max_codepoint=0x24F) | st.characters(
    min_codepoint=0x1E00, max_codepoint=0x1EFF
)


@given(st.text(LATIN))
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    decomposed = unicodedata.normalize("NFD", text)

    assert fold(composed).text == fold(decomposed).text


@pytest.mark.growth
@pytest.mark.parametrize(
    "piece", ["\u0323\u0301", "a\u0301", "\u00ad", "Ð", "q\u0301\u0323"]
)
def test_time_is_linear(piece: str) -> None:
    assert growth(fold, ("", piece, "")).ratio <= MOST
