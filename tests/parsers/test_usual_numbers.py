"""The short way for usual numbers reads what the long way reads."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from coordination import find_mentions
from coordination.parsers.numbers import find_numbers

NEVER = re.compile(r"(?!)")


def never() -> re.Pattern[str]:
    return NEVER


@contextmanager
def the_long_way() -> Iterator[None]:
    """Keep the reader of numbers from taking the short way."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(find_numbers, "_plain", never)
        yield


#: Pieces of sentences in which usual cases become unusual ones.
PIECES = (
    *(
        "ngày",
        "Ngày",
        "tháng",
        "năm",
        "quý",
        "rằm",
        "giai đoạn",
        "từ",
        "đến",
        "và",
        "-",
    ),
    *("5/3/2021", "05-03-2021", "31/4/2021", "5 tháng 3 năm 2021", "5/3", "3/2021"),
    *("năm 2021", "tháng 3", "tháng 13/2021", "2021", "2021 - 2025", "âm lịch", "ÂL"),
    *("12", "1.500", "39,1%", "1,500", "2,5", "1900", "0", "5kg", "12m2"),
    *("văn bản", "tin", "bài", "xã", "xã hội", "đồng", "đồng / người", "tổ chức đảng"),
    *("lượt", "người", "tài khoản", "facebook", "giờ", "triệu", "nghìn tỷ", "chiều"),
    *("hơn", "khoảng", "không quá", "giảm", "tăng", "Điều", "khu phố", "Zone", "gồm"),
    *("trở lên", "trong", "đã", "-", "(", ")", ",", ";", ".", "/", "\n", "%"),
    *("15-KH/TU", "28/2013/TT-BYT", "số", "Mẫu số", "QCVN", "1/GTGT", "12/2021/HS-ST"),
)


@given(
    st.lists(st.sampled_from(PIECES), max_size=9),
    st.lists(st.sampled_from((" ", " ", " ", " ", "", "  ")), min_size=9, max_size=9),
    st.sampled_from((str, str, str.upper, str.title)),
)
@example(["rằm", "tháng", "3/2021"], [" "] * 9, str)
@example(["rằm", "5/3/2021"], [" "] * 9, str)
@example(["từ", "5/3/2021", "đến", "7/3/2021"], [" "] * 9, str)
@example(["5/3/2021", "đến", "7/3/2021"], [" "] * 9, str)
@example(["năm 2021", "và", "2022"], [" "] * 9, str)
@example(["12", "tổ chức đảng"], ["  "] * 9, str)
@example(["1.500", "đồng", "/", "người"], ["  "] * 9, str)
@example(["12", "xã", "hội"], [" "] * 9, str)
def test_both_ways_read_the_same(
    pieces: list[str], gaps: list[str], case: Callable[[str], str]
) -> None:
    text = case("".join(piece + gap for piece, gap in zip(pieces, gaps, strict=False)))
    short = list(find_mentions(text))
    with the_long_way():
        assert list(find_mentions(text)) == short
