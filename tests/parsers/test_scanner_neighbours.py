"""What stands beside a figure or a word decides what it is."""

import pytest

from coordination import find_mentions


def read(text: str) -> list[str]:
    """Return the kinds and values in ``text``, amounts aside."""
    found = [m for m in find_mentions(text) if m.kind.value != "quantity"]
    return [f"{m.kind.value} {m.value}" for m in found]


CUES = [
    pytest.param(
        "ngày 30/4 và 1/5",
        ["date XXXX-04-30", "date XXXX-05-01"],
        id="days-joined-by-and-share-the-cue",
    ),
    pytest.param(
        "các ngày 12, 14/8 và 17/8",
        ["period {XXXX-08-12,XXXX-08-14}", "date XXXX-08-17"],
        id="days-of-one-month-begin-the-list",
    ),
    pytest.param(
        "các ngày 20/11, 22/12, 3/2 và 8/3.",
        ["date XXXX-11-20", "date XXXX-12-22", "date XXXX-02-03", "date XXXX-03-08"],
        id="a-list-of-days-shares-the-cue",
    ),
    pytest.param(
        "ngày 12/5, 2/3 số hộ", ["date XXXX-05-12"], id="the-list-ended-at-a-fraction"
    ),
    pytest.param("tỷ lệ 3/4 và 1/2", [], id="a-list-without-cue"),
    pytest.param(
        "Chiều qua 12/7",
        ["relative -P1D", "date XXXX-07-12"],
        id="part-of-yesterday-is-a-cue",
    ),
    pytest.param(
        "Sáng mai, 5/6",
        ["relative P1D", "date XXXX-06-05"],
        id="part-of-tomorrow-is-a-cue",
    ),
    pytest.param(
        "Hôm qua (12/7)", ["relative -P1D", "date XXXX-07-12"], id="yesterday-is-a-cue"
    ),
    pytest.param("Sáng sớm 12/5", ["date XXXX-05-12"], id="early-in-a-part-of-day"),
    pytest.param("ngày lễ 30/4", ["date XXXX-04-30"], id="holidays-are-days"),
    pytest.param("lúc 8 giờ 45 phút 12/5", ["date XXXX-05-12"], id="a-spoken-clock"),
    pytest.param("trong 2 giờ, 2/3 số máy", [], id="a-stretch-of-hours-is-no-clock"),
    pytest.param(
        "Hôm 5/2 năm 2020", ["date 2020-02-05"], id="a-year-apart-from-its-figures"
    ),
]

LISTS = [
    pytest.param(
        "năm 2021, năm 2022 và năm 2023",
        ["period 2021", "period 2022", "period 2023"],
        id="years-with-their-own-words-are-periods-of-their-own",
    ),
    pytest.param(
        "năm 2021, 2022 và 2023",
        ["period {2021,2022,2023}"],
        id="years-that-share-a-word-are-a-list",
    ),
    pytest.param(
        "trong tháng 7; 10 đơn vị", ["period XXXX-07"], id="semicolons-end-a-list"
    ),
]

QUARTERS = [
    pytest.param(
        "3 quý đầu năm 2024", ["period 2024-01/2024-09"], id="quarters-of-a-year"
    ),
    pytest.param("hai quý cuối năm 2024", ["period 2024-41"], id="quarters-in-words"),
    pytest.param(
        "ba quý đầu năm nay", ["period XXXX-01/XXXX-09"], id="quarters-of-this-year"
    ),
    pytest.param("mục 1.3 quý đầu năm", [], id="a-figure-with-decimals"),
    pytest.param("2 quý vừa qua", [], id="quarters-that-are-counted"),
    pytest.param("các quý đầu năm", [], id="quarters-without-a-figure"),
]

LUNAR = [
    pytest.param("mùng 10 tháng 3 âm lịch", [], id="a-lunar-day"),
    pytest.param("lễ hội tháng 3 âm lịch", [], id="a-lunar-month"),
    pytest.param("ngày rằm tháng 7", [], id="the-full-moon"),
]

RECURRENCES = [
    pytest.param(
        "được giao hàng năm.", ["recurrence FREQ=YEARLY"], id="assigned-every-year"
    ),
    pytest.param("giao hàng năm 2020", ["period 2020"], id="delivered-in-a-year"),
    pytest.param(
        "Định kỳ 10 (mười) ngày một lần",
        ["recurrence FREQ=DAILY;INTERVAL=10"],
        id="a-figure-repeated-in-words",
    ),
]

TERMS = [
    pytest.param(
        "Trung ương 2 khoá VII năm 1994",
        ["term VII", "period 1994"],
        id="the-year-of-a-plenum",
    ),
    pytest.param(
        "học viên khóa 3 năm 2010", ["period 2010"], id="the-year-of-a-course"
    ),
    pytest.param("Nghị quyết TW4 khóa 12", ["term XII"], id="the-short-form-of-a-body"),
    pytest.param(
        "Hội nghị Trung ương 5 khóa XIII ngày 10/5/2022",
        ["term XIII", "date 2022-05-10"],
        id="the-day-behind-roman-figures",
    ),
    pytest.param(
        "Quốc hội khóa XV tháng 6/2023",
        ["term XV", "period 2023-06"],
        id="the-month-behind-roman-figures",
    ),
    pytest.param(
        "Quốc hội khóa 15 ngày 24 tháng 6",
        ["term XV", "date XXXX-06-24"],
        id="the-day-behind-figures",
    ),
    pytest.param("HĐND mở lớp tập huấn khóa 3 ngày", [], id="days-that-a-course-lasts"),
    pytest.param("HĐND mở khóa 2 tháng", [], id="months-that-a-course-lasts"),
    pytest.param("Đảng khoáXII", ["term XII"], id="a-space-that-was-lost"),
    pytest.param("Đảng khóaX", ["term X"], id="one-figure-glued-in-a-capital"),
    pytest.param("ai nấy đều sảng khoái", [], id="another-word-with-an-i"),
    pytest.param("huyện Khoái Châu", [], id="a-name-with-an-i"),
    pytest.param("HUYỆN KHOÁI CHÂU", [], id="a-name-in-capitals"),
    pytest.param("khoáx", [], id="small-letters-glued"),
]

RELATIVES = [
    pytest.param(
        "Thứ sáu tuần trước", ["relative -P1W"], id="a-weekday-counts-nothing"
    ),
    pytest.param("sáu tuần trước", [], id="weeks-that-are-counted"),
    pytest.param("thứ 5 tuần sau", ["relative P1W"], id="a-weekday-in-figures"),
    pytest.param("Sáng sớm nay", ["relative P0D"], id="early-this-morning"),
    pytest.param("ngày kia họp tiếp", ["relative P2D"], id="the-day-after-tomorrow"),
    pytest.param("một ngày kia mọi việc sẽ rõ", [], id="some-day-to-come"),
    pytest.param("hết ngày này sang ngày kia", [], id="one-day-after-another"),
    pytest.param("vì một ngày mai tươi sáng", [], id="a-better-future"),
    pytest.param("đến ngày mai là xong", ["relative P1D"], id="until-tomorrow"),
    pytest.param("tuần sau nữa là khai giảng", [], id="the-week-after-next-or-not"),
    pytest.param("tháng tới nữa", [], id="the-month-after-next-or-not"),
    pytest.param("tuần này nữa là đủ", ["relative P0W"], id="this-week-too"),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    CUES + LISTS + QUARTERS + LUNAR + RECURRENCES + TERMS + RELATIVES,
)
def test_finds(text: str, expected: list[str]) -> None:
    assert read(text) == expected
