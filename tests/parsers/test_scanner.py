"""The one scanner: all kinds in one pass, no overlaps, offsets that read back."""

import csv
import unicodedata
from itertools import pairwise
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination import find_mentions
from coordination.parsers.common.mention import Kind
from tests.shared_data import shared


def read(text: str) -> list[tuple[str, str, str]]:
    return [(m.kind.value, str(m.value), m.text) for m in find_mentions(text)]


ALL_KINDS = [
    pytest.param(
        "Chiều 23/2, tổng kết năm 2023 theo Quyết định 238-QĐ/TW, khóa XII.",
        [
            ("date", "XXXX-02-23", "23/2"),
            ("period", "2023", "năm 2023"),
            ("number", "238-QĐ/TW", "238-QĐ/TW"),
            ("term", "XII", "khóa XII"),
        ],
        id="kinds-in-the-order-of-the-text",
    ),
    pytest.param(
        "Sáng nay, hằng năm có hơn 24.550 tin",
        [
            ("relative", "P0D", "Sáng nay"),
            ("recurrence", "FREQ=YEARLY", "hằng năm"),
            ("quantity", "more-than 24550 tin", "hơn 24.550 tin"),
        ],
        id="words-and-figures",
    ),
]

OVERLAPS = [
    pytest.param(
        "trong 6 tháng đầu năm 2023",
        [("period", "2023-40", "6 tháng đầu năm 2023")],
        id="a-period-wins-over-the-amount-it-begins-with",
    ),
    pytest.param(
        "trong 6 tháng có 5 huyện",
        [("quantity", "6 tháng", "6 tháng"), ("quantity", "5 huyện", "5 huyện")],
        id="an-amount-that-begins-no-period",
    ),
    pytest.param(
        "từ ngày 26/1 đến 1/2/2021",
        [("period", "2021-01-26/2021-02-01", "từ ngày 26/1 đến 1/2/2021")],
        id="a-range-wins-over-its-ends",
    ),
    pytest.param(
        "Nghị định 16/2020/NĐ-CP",
        [("number", "16/2020/NĐ-CP", "16/2020/NĐ-CP")],
        id="a-number-wins-over-the-year-in-it",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ALL_KINDS + OVERLAPS)
def test_finds(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert read(text) == expected


def test_only_the_kinds_asked_for_are_given_and_no_more() -> None:
    text = "ngày 5/3/2020, Nghị định 16/2020/NĐ-CP"

    asked = list(find_mentions(text, [Kind.DATE]))

    assert [m.text for m in asked] == ["5/3/2020"]


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="'dates' is not a valid Kind"):
        find_mentions("năm 2023", ["dates"])


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_offsets_count_the_text_as_given(form: Literal["NFC", "NFD"]) -> None:
    text = unicodedata.normalize(form, "Sáng 23/2\u200b, quý\u00a0I năm 2024")

    found = list(find_mentions(text))

    assert [str(m.value) for m in found] == ["XXXX-02-23", "2024-33"]
    assert all(text[m.start : m.end] == m.text for m in found)
    assert found[1].text.endswith("2024")


PIECES = (
    "ngày|tháng|năm|quý|từ|đến|nay|hằng|khóa|XII|I|23/2|28/2/2023|2021-2025|6|15|"
    "2020|238-QĐ/TW|đầu|cuối|sáng|,|.|/|-| |  |\n|và|hai|ba|"
    "nghìn|\u0301|\u200b|12|1/1|\ud800"
)
TEXT = st.lists(st.sampled_from(PIECES.split("|"))).map(" ".join) | st.text()


@given(TEXT)
def test_nothing_overlaps_and_every_span_reads_back(text: str) -> None:
    found = list(find_mentions(text))

    assert all(m.text == text[m.start : m.end] != "" for m in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize("folder", ["seeds", "eval/texts"])
def test_real_texts_are_read_as_labelled(folder: str) -> None:
    """At least 98 % of the labels are found; `score.py` measures all of it."""
    where = shared(folder)
    articles = where / "articles" if (where / "articles").is_dir() else where
    with (where / "labels.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    found = {
        (name, m.kind.value, m.start, m.text)
        for name in {row["file"] for row in rows}
        for m in find_mentions((articles / name).read_text("utf-8"))
    }
    right = sum(
        (row["file"], row["kind"], int(row["offset"]), row["surface"]) in found
        for row in rows
    )

    assert right >= 0.98 * len(rows)
