"""What stands before a day is told beside it, and is no part of its value."""

from datetime import time
from typing import Any

import pytest

from coordination import find_mentions
from coordination.model.relative import PartOfDay
from coordination.parsers.calendar.judge_dates import look_back
from coordination.parsers.common.context import Bound, Context, Stretch

DAY = "5/3/2021"


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        pytest.param("họp ngày ", {}, id="a-cue-says-nothing-else"),
        pytest.param("họp thứ Hai ngày ", {"weekday": 1}, id="weekday"),
        pytest.param("họp thứ 7, ", {"weekday": 6}, id="weekday-in-figures"),
        pytest.param("Chủ nhật ", {"weekday": 7}, id="sunday"),
        pytest.param("(thứ  sáu) ", {}, id="a-sign-between-belongs-to-the-sentence"),
        pytest.param("(thứ  sáu, ", {"weekday": 5}, id="opening-sign"),
        pytest.param("xếp thứ, hai ", {}, id="a-comma-parts-a-pair"),
        pytest.param("Đại hội lần thứ 2, ngày ", {}, id="a-turn-is-no-weekday"),
        pytest.param("Kỳ họp thứ Sáu, ngày ", {}, id="a-session-is-no-weekday"),
        pytest.param("năm thứ ba, ngày ", {}, id="a-counted-year-is-no-weekday"),
        pytest.param("cuối kỳ họp, thứ 6, ngày ", {"weekday": 5}, id="behind-a-comma"),
        pytest.param("cuối tuần, thứ 7, ngày ", {"weekday": 6}, id="end-of-a-week"),
        pytest.param("rạng sáng ", {"part_of_day": PartOfDay.DAWN}, id="dawn"),
        pytest.param("SÁNG ", {"part_of_day": PartOfDay.MORNING}, id="capitals"),
        pytest.param(
            "sáng thứ ba, ngày ",
            {"part_of_day": PartOfDay.MORNING, "weekday": 2},
            id="several-things",
        ),
        pytest.param("8h30 ngày ", {"clock": time(8, 30)}, id="clock"),
        pytest.param("17:20, ", {"clock": time(17, 20)}, id="clock-with-a-colon"),
        pytest.param("25:20 ngày ", {}, id="no-clock-has-the-hour"),
        pytest.param("lúc 8 giờ ", {"clock": time(8)}, id="spoken-clock"),
        pytest.param(
            "hồi 8 giờ 30 phút, ngày ",
            {"clock": time(8, 30)},
            id="spoken-clock-before-the-cue",
        ),
        pytest.param(
            "Sáng thứ hai, lúc 8giờ 05phút ngày ",
            {"part_of_day": PartOfDay.MORNING, "weekday": 1, "clock": time(8, 5)},
            id="what-stands-before-a-spoken-clock",
        ),
        pytest.param("mất 8 giờ ngày ", {}, id="a-stretch-of-hours"),
        pytest.param("cuối ngày ", {"stretch": Stretch.LATE}, id="stretch"),
        pytest.param("trước ngày ", {"bound": Bound.BEFORE}, id="bound"),
        pytest.param("chậm nhất vào ngày ", {"bound": Bound.BY}, id="words-between"),
        pytest.param("tầm nhìn đến ngày ", {"bound": Bound.HORIZON}, id="horizon"),
        pytest.param("từ sáng ngày mai, sau ", {"bound": Bound.AFTER}, id="the-nearer"),
        pytest.param("thứ hai\nngày ", {}, id="another-line"),
        pytest.param("sáng họp ngày ", {}, id="a-word-between"),
        pytest.param("", {}, id="nothing"),
    ],
)
def test_context(before: str, expected: dict[str, Any]) -> None:
    (day,) = [m for m in find_mentions(before + DAY) if m.text == DAY]
    assert day.context == Context(**expected)
    assert look_back(before + DAY, len(before)).context == day.context


@pytest.mark.parametrize(
    ("before", "is_cue"),
    [
        pytest.param("ngày ", True, id="head-word"),
        pytest.param("tối ", True, id="part-of-day"),
        pytest.param("20h, ", True, id="clock"),
        pytest.param("lúc 8 giờ ", True, id="spoken-clock"),
        pytest.param("đầu ", False, id="a-stretch-leads-to-anything"),
        pytest.param("đến ", False, id="a-bound-leads-to-anything"),
        pytest.param("vào các ", False, id="only-words-between"),
        pytest.param("tỷ lệ ", False, id="another-word"),
    ],
)
def test_cue(before: str, *, is_cue: bool) -> None:
    assert look_back(before + "5/3", len(before)).is_cue is is_cue


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        pytest.param("đến ", {"bound": Bound.UNTIL}, id="bound"),
        pytest.param("ĐỊNH HƯỚNG ĐẾN ", {"bound": Bound.HORIZON}, id="capitals"),
        pytest.param(
            "trước cuối ",
            {"bound": Bound.BEFORE, "stretch": Stretch.LATE},
            id="two-things",
        ),
        pytest.param("kế hoạch ", {}, id="another-word"),
        pytest.param("a ", {}, id="shorter-than-any-of-the-words"),
        pytest.param("", {}, id="nothing"),
    ],
)
def test_context_of_a_period(before: str, expected: dict[str, Any]) -> None:
    (year,) = find_mentions(f"{before}năm 2030")
    assert year.context == Context(**expected)
