"""The forms in which dates, periods and recurrences are written, case by case.

The numbers are those of the survey the readers were built from.  The table of the
guide page is made from these cases, so that it cannot promise what is not tested.
"""

from typing import Final, NamedTuple


class Form(NamedTuple):
    """A way of writing, with texts that are read and texts that are not.

    Attributes:
        name: What it is.
        accepted: Reader, text and value, for each with what it shows.
        refused: Reader and text, for each with the reason.
    """

    name: str
    accepted: dict[str, tuple[str, str, str]]
    refused: dict[str, tuple[str, str]]


D: Final = "date"
P: Final = "period"
R: Final = "recurrence"
#: Running text; the value lists what is found in it.
F: Final = "find"

FORMS: Final = {
    1: Form(
        "ngày D tháng M năm Y",
        {
            "long-form": (D, "ngày 27 tháng 10 năm 2017", "2017-10-27"),
            "padded-month": (D, "Ngày 07 tháng 02 năm 2019", "2019-02-07"),
            "padded-where-no-rule-asks": (D, "ngày 24 tháng 06 năm 2022", "2022-06-24"),
            "without-ngày": (D, "21 tháng 04 năm 2014", "2014-04-21"),
            "without-year": (D, "ngày 01 tháng 12", "XXXX-12-01"),
            "commas": (D, "ngày 30, tháng 4, năm 1975", "1975-04-30"),
            "month-first": (D, "Tháng Ba 15, 2026", "2026-03-15"),
            "month-first-in-short": (D, "Th3 15, 2026", "2026-03-15"),
        },
        {
            "words-left-over": (D, "ngày 5 tháng 3 năm 2020 tại Hà Nội"),
            "months-and-days-are-a-duration": (D, "3 tháng 5 ngày"),
            "street": (F, "ở góc đường 9 tháng 4"),
        },
    ),
    2: Form(
        "D/M/Y",
        {
            "plain": (D, "28/2/2023", "2023-02-28"),
            "padded": (D, "24/02/2022", "2022-02-24"),
            "day-first-always": (D, "3/9/1991", "1991-09-03"),
            "in-text-without-cue": (F, "ban hành 28/01/2022.", "date 2022-01-28"),
        },
        {
            "month-first-is-no-order": (D, "2/28/2023"),
            "two-digit-year-needs-near": (D, "28/2/23"),
            "part-of-a-number": (F, "Nghị định 16/12/2004/NĐ-CP"),
        },
    ),
    3: Form(
        "D-M-Y",
        {
            "plain": (D, "ngày 25-10-2017", "2017-10-25"),
            "padded": (D, "26-01-2010", "2010-01-26"),
            "in-text": (F, "Ngày 19-2-2013, Thủ tướng", "date 2013-02-19"),
        },
        {"mixed-signs": (D, "25-10/2017")},
    ),
    4: Form(
        "D.M.Y",
        {
            "plain": (D, "27.4.2009", "2009-04-27"),
            "padded": (D, "01.8.2023", "2023-08-01"),
        },
        {
            "thousands": (D, "24.550"),
            "section-number": (D, "1.3.1"),
            "section-number-in-text": (F, "mục 1.3.1 của báo cáo"),
        },
    ),
    5: Form(
        "spaces around the signs",
        {
            "uneven": (D, "ngày 06 / 7 /2005", "2005-07-06"),
            "year-apart": (D, "03/12 / 2004", "2004-12-03"),
            "dashes": (D, "11 - 11 - 2023", "2023-11-11"),
            "falling-pair-is-no-range": (D, "26 – 12", "XXXX-12-26"),
        },
        {"falling-pair-without-cue": (F, "tỷ số 26 – 12")},
    ),
    6: Form(
        "ngày D/M without a year",
        {
            "after-ngày": (F, "Ngày 4/5, tại trụ sở", "date XXXX-05-04"),
            "the-caller-says-so": (D, "20/3", "XXXX-03-20"),
            "29-february-of-some-year": (D, "29/2", "XXXX-02-29"),
        },
        {
            "fraction": (F, "đạt 1/2 kế hoạch"),
            "around-the-clock": (F, "trực 24/24 và 24/7"),
            "part-of-a-whole": (D, "2/3 số nhà máy"),
        },
    ),
    7: Form(
        "D-M and D.M without a year",
        {
            "dash-after-part-of-day": (F, "Sáng 19-1, tại", "date XXXX-01-19"),
            "dot-after-part-of-day": (F, "Sáng 10.5, tại", "date XXXX-05-10"),
            "dash-after-ngày": (F, "Ngày 3-11, tại", "date XXXX-11-03"),
        },
        {
            "decimal": (F, "tăng 10.5 điểm"),
            "range": (F, "từ 5-7 giải pháp"),
            "times-a-day": (F, "uống ngày 2-3 lần"),
            "every-day": (F, "mỗi ngày 3-4 viên"),
        },
    ),
    8: Form(
        "part of the day and date",
        {
            "afternoon": (D, "Chiều 23/2", "XXXX-02-23"),
            "with-ngày": (D, "sáng ngày 26/4", "XXXX-04-26"),
            "dawn": (D, "rạng sáng 5/3/2020", "2020-03-05"),
            "in-text": (F, "Tối 16-1, tại", "date XXXX-01-16"),
        },
        {"part-of-day-alone": (D, "chiều")},
    ),
    9: Form(
        "hôm nay, sáng nay with a date",
        {
            "dash": (D, "Sáng nay 26 – 12", "XXXX-12-26"),
            "parentheses": (D, "Sáng ngày hôm nay (27/4)", "XXXX-04-27"),
            "both-in-text": (F, "Sáng nay (01.8)", "relative P0D; date XXXX-08-01"),
        },
        {"day-of-writing-unknown": (D, "sáng nay")},
    ),
    10: Form(
        "relative expressions",
        {
            "today": (F, "hôm nay", "relative P0D"),
            "yesterday-afternoon": (F, "chiều qua", "relative -P1D"),
            "tomorrow": (F, "Ngày mai", "relative P1D"),
            "last-year": (F, "so với năm ngoái", "relative -P1Y"),
            "next-year": (F, "cho năm sau phải", "relative P1Y"),
            "last-week": (F, "Tuần trước", "relative -P1W"),
            "this-quarter": (F, "trong quý này", "relative P0M"),
            "beside-a-month": (F, "tháng 7 năm nay", "period XXXX-07; relative P0Y"),
            "beside-months": (
                F,
                "tháng 7 và 8 năm ngoái",
                "period {XXXX-07,XXXX-08}; relative -P1Y",
            ),
            "beside-a-clock": (F, "lúc 8 giờ 30 hôm nay", "relative P0D"),
        },
        {
            "vague": (F, "Vừa qua, mới đây, trước đó, hiện nay, gần đây"),
            "measured": (F, "những năm trước và các năm tới"),
            "measured-by-a-word": (F, "mười năm trước"),
            "days-in-a-row": (F, "mấy hôm nay, hai hôm nay"),
            "from-another-day": (F, "năm trước đó"),
            "past-years": (F, "trong năm qua"),
            "needs-near": (D, "hôm qua"),
        },
    ),
    11: Form(
        "weekday and date",
        {
            "with-ngày": (D, "Chủ nhật, ngày 15/3/2026", "2026-03-15"),
            "year-after-a-comma": (D, "Thứ Ba, 28 tháng 5, 2019", "2019-05-28"),
            "clock-behind": (D, "Thứ sáu, 28 Tháng 4 2023 11:58", "2023-04-28"),
            "in-short": (D, "T7, 30/4/2022", "2022-04-30"),
            "sunday-in-short": (D, "CN 01/05/2022", "2022-05-01"),
            "weekday-by-number": (D, "thứ 3 ngày 3 tháng 4 năm 2018", "2018-04-03"),
        },
        {"weekday-alone": (D, "thứ ba")},
    ),
    12: Form(
        "month and year",
        {
            "slash": (P, "tháng 3/2022", "2022-03"),
            "dash": (P, "tháng 6-2018", "2018-06"),
            "năm": (P, "tháng 10 năm 2017", "2017-10"),
            "as-a-date": (D, "Tháng 7/1936", "1936-07"),
            "letter": (P, "T3/2023", "2023-03"),
            "letters-of-a-web-page": (F, "Th9, 2023", "period 2023-09"),
            "after-a-preposition": (F, "hoàn thành vào 1/2005", "period 2005-01"),
        },
        {
            "thirteenth-month": (P, "tháng 13/2022"),
            "figures-without-cue": (F, "xe 3/2022"),
        },
    ),
    13: Form(
        "month without a year",
        {
            "plain": (P, "tháng 3", "XXXX-03"),
            "in-text": (F, "trong tháng 3 có", "period XXXX-03"),
            "word-with-a-cue": (F, "đầu tháng tư", "period XXXX-04"),
        },
        {
            "months-counted": (P, "3 tháng"),
            "words-left-over": (P, "tháng 7 tri ân"),
            "revolution": (F, "Cách mạng tháng Tám"),
            "revolution-in-figures": (F, "đường Cách mạng Tháng 8"),
            "form-to-fill": (F, "ngày tháng năm sinh"),
        },
    ),
    14: Form(
        "year",
        {
            "plain": (P, "năm 2023", "2023"),
            "as-a-date": (D, "năm 1935", "1935"),
            "ordinal-later": (F, "Năm 2012 là năm thứ 2", "period 2012"),
        },
        {
            "years-counted": (P, "35 năm"),
            "five-years": (P, "năm năm"),
            "name-with-a-year": (F, "Euro 2020"),
        },
    ),
    15: Form(
        "parts without bounds: đầu, giữa, cuối",
        {
            "year": (P, "cuối năm 2019", "2019"),
            "month": (F, "giữa tháng 1/2024", "period 2024-01"),
            "both-words": (F, "đầu tháng 4 năm 2026", "period 2026-04"),
        },
        {"no-year-at-all": (P, "cuối năm")},
    ),
    16: Form(
        "quarter",
        {
            "roman": (P, "quý I/2024", "2024-33"),
            "arabic": (P, "quý 4 năm 2018", "2018-36"),
            "của": (P, "quý 4 của năm 2018", "2018-36"),
            "no-year": (P, "quý I", "XXXX-33"),
            "letter": (P, "Q1/2023", "2023-33"),
            "first": (P, "quý đầu năm 2025", "2025-33"),
            "last-of-this-year": (F, "quý cuối năm nay", "period XXXX-36"),
            "year-not-shared": (
                F,
                "quý I, nhiệm vụ quý II năm 2023",
                "period XXXX-33; period 2023-34",
            ),
        },
        {
            "fifth": (P, "quý V/2023"),
            "which-year": (P, "quý đầu năm"),
            "dear": (F, "quý vị đại biểu"),
            "dear-parents": (F, "quý ba mẹ"),
        },
    ),
    17: Form(
        "quarters listed",
        {
            "comma": (P, "quý I, II năm 2023", "{2023-33,2023-34}"),
            "và": (P, "quý I và II/2023", "{2023-33,2023-34}"),
            "range-in-months": (P, "quý I đến quý II/2009", "2009-01/2009-06"),
        },
        {"or-makes-no-list": (P, "quý I hoặc II năm 2023")},
    ),
    18: Form(
        "half a year, nine months",
        {
            "first-half": (P, "6 tháng đầu năm 2020", "2020-40"),
            "second-half": (P, "6 tháng cuối năm 2019", "2019-41"),
            "nine-months-in-short": (P, "9 tháng/2025", "2025-01/2025-09"),
            "year-in-words": (P, "sáu tháng cuối năm hai không hai lăm", "2025-41"),
            "nine-months": (P, "9 tháng năm 2023", "2023-01/2023-09"),
            "eight-months": (P, "8 tháng đầu năm 2021", "2021-01/2021-08"),
            "four-months-of-some-year": (P, "4 tháng đầu năm", "XXXX-01/XXXX-04"),
            "words": (F, "sáu tháng đầu năm 2020", "period 2020-40"),
            "this-year": (F, "6 tháng đầu năm nay", "period XXXX-40"),
        },
        {
            "months-counted": (P, "6 tháng"),
            "more-than-a-year": (P, "13 tháng đầu năm 2020"),
        },
    ),
    19: Form(
        "months listed",
        {
            "the-last-has-the-year": (P, "tháng 8 và 9/2019", "{2019-08,2019-09}"),
            "no-year": (F, "số lãi của tháng 7, 8", "period {XXXX-07,XXXX-08}"),
            "close-commas": (
                F,
                "trong các tháng 4,5,6",
                "period {XXXX-04,XXXX-05,XXXX-06}",
            ),
            "new-clause": (
                F,
                "Trong tháng 4, 5 huyện đã nộp",
                "period XXXX-04; quantity 5 huyện",
            ),
            "this-year": (
                F,
                "tháng 4, 5 năm nay",
                "period {XXXX-04,XXXX-05}; relative P0Y",
            ),
            "decimal": (
                F,
                "trong tháng 4, 5,5% số hộ",
                "period XXXX-04; quantity 5.5 %",
            ),
        },
        {"thirteenth": (P, "tháng 12, 13")},
    ),
    20: Form(
        "date and clock time",
        {
            "before": (D, "11h00 ngày 09/11/2007", "2007-11-09"),
            "giờ-phút": (D, "08 giờ 30 phút ngày 5/3/2020", "2020-03-05"),
            "zone": (D, "21:39, 10/05/2019 [GMT+7]", "2019-05-10"),
            "cue-in-text": (F, "(17h30, 22/11)", "date XXXX-11-22"),
        },
        {"time-alone": (D, "17:20")},
    ),
    21: Form(
        "stamps of pages",
        {
            "bar": (D, "20/06/2018 | 08:29 GMT+7", "2018-06-20"),
            "in-text": (F, "Cập nhật ngày: 29/07/2021 - 17:54", "date 2021-07-29"),
        },
        {"label-is-left-over": (D, "Đăng ngày 13-11-2021 02:35 bởi")},
    ),
    22: Form(
        "in words",
        {
            "full": (
                D,
                "ngày hai mươi mốt tháng hai năm hai nghìn không trăm hai mươi lăm",
                "2025-02-21",
            ),
            "tens-left-out": (
                D,
                "hai tư tháng bảy năm hai nghìn mười ba",
                "2013-07-24",
            ),
            "hăm-is-twenty": (D, "ngày hăm lăm tháng chín năm 2023", "2023-09-25"),
            "tư-is-four": (P, "tháng tư năm một chín bảy lăm", "1975-04"),
            "digit-by-digit": (P, "năm hai không hai ba", "2023"),
            "lẻ": (P, "năm hai nghìn không trăm lẻ bảy", "2007"),
            "linh": (P, "năm hai nghìn linh chín", "2009"),
            "five-behind-lẻ": (P, "tháng sáu năm hai nghìn lẻ năm", "2005-06"),
            "mùng": (D, "mùng 2 tháng 9 năm 1945", "1945-09-02"),
            "in-text": (
                F,
                "Ngày ba mươi tháng tư năm một chín bảy lăm, quân ta",
                "date 1975-04-30",
            ),
        },
        {
            "five-years": (P, "năm năm"),
            "hăm-needs-a-unit": (D, "ngày hăm tháng chín"),
            "month-of-the-word-năm": (D, "ngày 19 tháng năm"),
        },
    ),
    23: Form(
        "figures and words mixed",
        {"month-in-words": (D, "ngày 03 tháng bốn năm 2018", "2018-04-03")},
        {"thirty-second": (D, "ngày 32 tháng bốn năm 2018")},
    ),
    24: Form(
        "lunar calendar",
        {
            "said-to-be-solar": (D, "ngày 19/8/1945 (dương lịch)", "1945-08-19"),
            "year-beside-its-name": (
                F,
                "Tết Nguyên đán Quý Mão năm 2023",
                "period 2023",
            ),
        },
        {
            "lunar-day": (D, "mùng 10 tháng 3 âm lịch"),
            "lunar-day-in-text": (F, "ngày 10/3 âm lịch"),
            "short-for-lunar": (F, "giỗ ngày 15 tháng 7 (âm)"),
            "first-month": (D, "ngày 15 tháng giêng"),
            "name-of-a-year": (P, "năm Quý Mão"),
        },
    ),
    25: Form(
        "anniversaries",
        {
            "spaced": (P, "17/3/1913 - 17/3/2023", "1913-03-17/2023-03-17"),
            "dashes-inside": (P, "8-3-1910 - 8-3-2023", "1910-03-08/2023-03-08"),
            "tight": (P, "01.8.1930-01.8.2023", "1930-08-01/2023-08-01"),
            "in-text": (
                F,
                "(28/3/1935 - 28/3/2010)",
                "period 1935-03-28/2010-03-28",
            ),
            "months": (F, "(5/1947 - 5/2017)", "period 1947-05/2017-05"),
            "years": (F, "ngày thành lập (1929 - 2019)", "period 1929/2019"),
            "day-and-years": (
                F,
                "Ngày 5/6 (1911 - 2011)",
                "date XXXX-06-05; period 1911/2011",
            ),
            "life": (F, "Phạm Đình Hổ (1768-1839)", "period 1768/1839"),
        },
        {
            "falling": (P, "17/3/2023 - 17/3/1913"),
            "long-without-brackets": (F, "mã 1929 - 2019"),
            "limits-of-a-figure": (F, "bằng 1850 (1768-1939)"),
            "amounts-in-brackets": (F, "giá bán (1768-1839) đồng"),
        },
    ),
    26: Form(
        "blanks of templates",
        {},
        {
            "ellipsis": (D, "ngày … tháng … năm 20…"),
            "dots": (D, "ngày ... tháng ... năm 2020"),
            "underscores": (D, "ngày ___ tháng 5 năm 2020"),
            "in-text": (F, "ngày … tháng … năm 20…"),
        },
    ),
    27: Form(
        "glued, and as scanned",
        {
            "glued": (D, "ngày28/2/2023", "2023-02-28"),
            "no-break-spaces": (D, "ngày\u00a028\u2009tháng\u00a02", "XXXX-02-28"),
            "soft-hyphen": (D, "28/2/20\u00ad23", "2023-02-28"),
            "full-width": (D, "２８／２／２０２３", "2023-02-28"),
            "decomposed": (D, "nga\u0300y 28 tha\u0301ng 2", "XXXX-02-28"),
        },
        {"letter-in-the-year": (D, "28/2/202B")},
    ),
    28: Form(
        "Roman month",
        {"word": (P, "tháng III", "XXXX-03")},
        {"not-met-in-any-text": (D, "28-II-2023")},
    ),
    29: Form(
        "impossible",
        {"wrong-but-possible": (P, "27/2 đến 31/3/1982", "1982-02-27/1982-03-31")},
        {
            "31-february": (D, "ngày 31/2/2023"),
            "31-april": (D, "ngày 31 tháng 4 năm 2022"),
            "29-february-of-a-common-year": (D, "29/2/2023"),
            "day-zero": (D, "ngày 0/5/2020"),
            "day-32": (D, "32/1/2021"),
            "iso-30-february": (D, "2023-02-30"),
            "in-text": (F, "ngày 31/2/2023"),
        },
    ),
    30: Form(
        "giai đoạn Y-Y",
        {
            "tight": (P, "giai đoạn 2021-2025", "2021/2025"),
            "one-space": (P, "giai đoạn 2016- 2020", "2016/2020"),
            "en-dash": (P, "giai đoạn 2023 – 2025", "2023/2025"),
            "đến": (P, "giai đoạn 2021 đến 2025", "2021/2025"),
            "short-second-year": (P, "giai đoạn 2021-25", "2021/2025"),
            "bare": (P, "2011 - 2015", "2011/2015"),
            "bare-in-text": (
                F,
                "và 2006 - 2010 (42,7%)",
                "period 2006/2010; quantity 42.7 %",
            ),
        },
        {
            "falling": (P, "giai đoạn 2025-2021"),
            "amounts": (F, "từ khoảng 1900 - 2000 đồng"),
        },
    ),
    31: Form(
        "giai đoạn năm Y-Y",
        {"extra-năm": (P, "giai đoạn năm 2016- 2020", "2016/2020")},
        {"no-years": (P, "giai đoạn năm")},
    ),
    32: Form(
        "năm Y-Y and school years",
        {
            "plain": (P, "năm 2020-2021", "2020/2021"),
            "school-year": (P, "năm học 2017-2018", "2017/2018"),
            "slash": (P, "năm học 2017/2018", "2017/2018"),
            "slash-and-short-year": (F, "niên vụ 2017/18", "period 2017/2018"),
            "school-years": (
                P,
                "từ năm học 2021-2022 đến năm học 2025-2026",
                "2021/2026",
            ),
            "school-years-in-text": (
                F,
                "năm học 2021-2022 đến năm học 2025-2026",
                "period 2021/2026",
            ),
        },
        {
            "one-school-year-needs-two": (P, "năm học 2017"),
            "slash-needs-the-next-year": (P, "năm học 2017/2019"),
        },
    ),
    33: Form(
        "numbered phase",
        {
            "in-text": (F, "giai đoạn 1 (2018 - 2020)", "period 2018/2020"),
        },
        {"number-alone": (F, "giai đoạn 1 của dự án")},
    ),
    34: Form(
        "từ năm … đến năm …",
        {
            "both-named": (P, "từ năm 2005 đến năm 2010", "2005/2010"),
            "the-whole-year": (P, "cả năm 2025", "2025"),
            "with-head": (P, "giai đoạn từ năm 2007 đến năm 2010", "2007/2010"),
            "year-and-month": (P, "từ năm 1010 đến tháng 5 năm 2010", "1010/2010-05"),
            "months-in-figures": (P, "09/2024 - 05/2025", "2024-09/2025-05"),
            "months": (P, "từ tháng 1 đến hết tháng 6 năm 2020", "2020-01/2020-06"),
            "over-the-new-year": (
                P,
                "từ tháng 11 đến tháng 2/2021",
                "XXXX-11/2021-02",
            ),
        },
        {"no-end": (P, "từ năm")},
    ),
    35: Form(
        "từ ngày … đến ngày …",
        {
            "year-from-the-right": (
                P,
                "từ ngày 26/1 đến 1/2/2021",
                "2021-01-26/2021-02-01",
            ),
            "month-from-the-right": (
                P,
                "từ ngày 20 đến ngày 28/1/2016",
                "2016-01-20/2016-01-28",
            ),
            "early-days": (
                P,
                "từ ngày mùng 1 đến mùng 5 tháng 2 năm 2025",
                "2025-02-01/2025-02-05",
            ),
            "without-từ": (P, "ngày 12 đến ngày 19/1/2011", "2011-01-12/2011-01-19"),
            "dash": (P, "từ 19-23/1/2026", "2026-01-19/2026-01-23"),
            "dots": (P, "từ 19 - 25.1", "XXXX-01-19/XXXX-01-25"),
            "bare-in-text": (F, "11–12/02/2026", "period 2026-02-11/2026-02-12"),
            "no-year-in-text": (
                F,
                "từ 1/1 đến 31/7",
                "period XXXX-01-01/XXXX-07-31",
            ),
            "year-from-the-left": (
                P,
                "từ ngày 1/1/2023 đến 31/12",
                "2023-01-01/2023-12-31",
            ),
        },
        {
            "falling": (P, "23-19/1/2026"),
            "no-cue": (F, "tỷ lệ 3-5/7"),
        },
    ),
    36: Form(
        "N days from …",
        {
            "in-text": (
                F,
                "Trong ba ngày từ 24 đến 26/4",
                "period XXXX-04-24/XXXX-04-26",
            )
        },
        {"no-dates": (F, "Trong ba ngày liên tiếp")},
    ),
    37: Form(
        "đến nay, trở đi",
        {
            "year": (P, "từ năm 2020 đến nay", "2020/.."),
            "month": (P, "từ tháng 6/2018 đến nay", "2018-06/.."),
            "day": (P, "từ ngày 1/3/2025 đến nay", "2025-03-01/.."),
            "onwards": (P, "giai đoạn từ năm 2011 trở đi", "2011/.."),
        },
        {"start-is-an-event": (F, "từ đầu nhiệm kỳ đến nay")},
    ),
    38: Form(
        "tính đến ngày",
        {
            "as-of": (F, "Tính đến ngày 31/12/2019", "date 2019-12-31"),
            "whole-day": (F, "Tính đến hết ngày 31/12/2019", "date 2019-12-31"),
        },
        {"bound-is-no-date": (D, "tính đến ngày 31/12/2019")},
    ),
    39: Form(
        "targets and horizons",
        {
            "two-ends": (
                F,
                "đến năm 2030, tầm nhìn đến năm 2045",
                "period 2030; period 2045",
            ),
            "range-first": (
                F,
                "thời kỳ 2021-2030, tầm nhìn đến năm 2045",
                "period 2021/2030; period 2045",
            ),
            "bare-year": (F, "tầm nhìn đến 2045", "period 2045"),
            "from-now": (F, "từ nay đến 2030", "period 2030"),
            "end": (P, "đến hết năm 2030", "../2030"),
            "horizon": (P, "tầm nhìn đến 2045", "../2045"),
            "end-from-now": (P, "từ nay đến năm 2030", "../2030"),
            "end-in-a-quarter": (P, "đến quý II/2025", "../2025-06"),
            "end-on-a-day": (P, "đến hết ngày 31/12/2025", "../2025-12-31"),
            "start": (P, "từ năm 2026", "2026/.."),
            "start-on-a-day": (P, "kể từ ngày 1/7/2025", "2025-07-01/.."),
        },
        {"before-leaves-its-year-out": (P, "trước năm 2030")},
    ),
    40: Form(
        "nhiệm kỳ Y-Y",
        {
            "spaced": (P, "nhiệm kỳ 2020 – 2025", "2020/2025"),
            "other-i": (P, "nhiệm kì 2018- 2023", "2018/2023"),
        },
        {"no-years": (P, "nhiệm kỳ")},
    ),
    41: Form(
        "khóa N",
        {
            "roman": (F, "khóa XII", "term XII"),
            "old-spelling": (F, "(khoá X)", "term X"),
            "lower-case": (F, "Khóa vii", "term VII"),
            "figures-with-a-body": (F, "Quốc hội khóa 16", "term XVI"),
            "both": (
                F,
                "HĐND khóa XIX, nhiệm kỳ 2021-2026",
                "term XIX; period 2021/2026",
            ),
        },
        {
            "lessons": (F, "lớp tập huấn khóa 3"),
            "congress": (F, "Đại hội X"),
            "session": (F, "kỳ họp thứ 13"),
            "not-roman": (F, "khóa IIII"),
        },
    ),
    42: Form(
        "N năm (Y-Y)",
        {
            "range-only": (F, "5 năm 2011-2015", "period 2011/2015"),
            "parentheses": (
                F,
                "10 năm (2013-2023)",
                "quantity 10 năm; period 2013/2023",
            ),
        },
        {"years-alone": (P, "5 năm qua")},
    ),
    43: Form(
        "years listed",
        {
            "commas": (P, "năm 2020, 2021, 2022", "{2020,2021,2022}"),
            "counted": (P, "hai năm 2024 và 2025", "{2024,2025}"),
            "các": (P, "các năm 2020, 2021, 2022", "{2020,2021,2022}"),
            "và": (P, "năm 2021 và 2022", "{2021,2022}"),
            "close-commas": (P, "các năm 2020,2021,2022", "{2020,2021,2022}"),
            "những": (F, "những năm 2020, 2021", "period {2020,2021}"),
            "own-head-word": (F, "năm 2021 và năm 2022", "period 2021; period 2022"),
            "days": (
                F,
                "trong các ngày 11, 12 tháng 01 năm 2010",
                "period {2010-01-11,2010-01-12}",
            ),
        },
        {"hoặc-makes-no-list": (P, "năm 2021 hoặc 2022")},
    ),
    44: Form(
        "vague times",
        {},
        {
            "to-come": (F, "trong thời gian tới"),
            "decade": (F, "vào những năm 1990"),
            "past": (F, "trong những năm qua, hiện nay"),
            "months": (F, "những tháng cuối năm"),
            "as-a-period": (P, "thời gian tới"),
        },
    ),
    45: Form(
        "kể từ ngày",
        {
            "day": (F, "kể từ ngày 1/3/2025", "date 2025-03-01"),
            "month": (F, "từ tháng 6-2018", "period 2018-06"),
        },
        {"from-signing": (F, "có hiệu lực từ ngày ký")},
    ),
    46: Form(
        "counted from an event",
        {},
        {
            "after-signing": (D, "sau 10 ngày kể từ ngày ký"),
            "before-an-election": (D, "chậm nhất là 60 ngày, kể từ ngày bầu cử"),
        },
    ),
    47: Form(
        "deadlines",
        {
            "before": (F, "trước ngày 15/6/2025", "date 2025-06-15"),
            "before-without-year": (F, "trước ngày 10/6", "date XXXX-06-10"),
            "at-the-latest": (F, "chậm nhất trong ngày 25/6/2025", "date 2025-06-25"),
        },
        {"bound-is-no-date": (D, "trước ngày 15/6/2025")},
    ),
    48: Form(
        "hằng, hàng",
        {
            "year": (R, "hằng năm", "FREQ=YEARLY"),
            "other-spelling": (R, "Hàng năm", "FREQ=YEARLY"),
            "quarter": (R, "hằng quý", "FREQ=MONTHLY;INTERVAL=3"),
            "month": (R, "hàng tháng", "FREQ=MONTHLY"),
            "weekday": (R, "thứ hai hàng tuần", "FREQ=WEEKLY;BYDAY=MO"),
            "weekdays": (
                R,
                "thứ ba, thứ năm hàng tuần",
                "FREQ=WEEKLY;BYDAY=TU,TH",
            ),
            "weekdays-by-number": (
                F,
                "các ngày thứ 2, 4, 6 hàng tuần",
                "recurrence FREQ=WEEKLY;BYDAY=MO,WE,FR",
            ),
            "weekdays-in-a-range": (
                R,
                "từ thứ ba đến thứ sáu hàng tuần",
                "FREQ=WEEKLY;BYDAY=TU,WE,TH,FR",
            ),
            "over-the-weekend": (
                F,
                "thứ bảy đến thứ hai hằng tuần",
                "recurrence FREQ=WEEKLY;BYDAY=MO,SA,SU",
            ),
            "two": (
                F,
                "hàng ngày, hàng tuần",
                "recurrence FREQ=DAILY; recurrence FREQ=WEEKLY",
            ),
        },
        {
            "goods": (R, "hàng hóa"),
            "goods-of-a-year": (R, "hàng năm 2023"),
            "years-on-end": (F, "chờ đợi hàng năm trời"),
        },
    ),
    49: Form(
        "định kỳ N",
        {
            "months": (R, "định kỳ 6 tháng", "FREQ=MONTHLY;INTERVAL=6"),
            "once": (R, "định kỳ 6 tháng một lần", "FREQ=MONTHLY;INTERVAL=6"),
            "words": (R, "định kỳ hai năm", "FREQ=YEARLY;INTERVAL=2"),
            "only-the-rule": (F, "định kỳ hàng năm", "recurrence FREQ=YEARLY"),
            "two": (
                F,
                "định kỳ 6 tháng, hằng năm",
                "recurrence FREQ=MONTHLY;INTERVAL=6; recurrence FREQ=YEARLY",
            ),
        },
        {"first-half": (R, "6 tháng đầu năm")},
    ),
    50: Form(
        "định kỳ alone",
        {"words-are-kept": (R, "định kỳ", "định kỳ")},
        {"never-a-default": (F, "sơ kết, tổng kết định kỳ")},
    ),
    51: Form(
        "a day of every year",
        {
            "words": (
                R,
                "ngày 09 tháng 11 hằng năm",
                "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=9",
            ),
            "deadline": (
                R,
                "trước ngày 15/12 hằng năm",
                "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15",
            ),
            "month": (R, "tháng 6 hằng năm", "FREQ=YEARLY;BYMONTH=6"),
            "day-of-every-month": (
                R,
                "ngày 20 hàng tháng",
                "FREQ=MONTHLY;BYMONTHDAY=20",
            ),
            "days-of-every-month": (
                F,
                "nộp từ ngày 3 đến ngày 5 hàng tháng",
                "recurrence FREQ=MONTHLY;BYMONTHDAY=3,4,5",
            ),
            "days-with-a-dash": (
                F,
                "ngày 1-3 hàng tháng",
                "recurrence FREQ=MONTHLY;BYMONTHDAY=1,2,3",
            ),
            "over-the-end-of-the-month": (
                R,
                "ngày 30 đến ngày 2 hàng tháng",
                "FREQ=MONTHLY;BYMONTHDAY=1,2,30,31",
            ),
            "days-of-a-month": (
                R,
                "ngày 5, 6 tháng 8 hằng năm",
                "FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=5,6",
            ),
            "one-mention": (
                F,
                "15/12 hằng năm",
                "recurrence FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15",
            ),
        },
        {
            "impossible-day": (R, "31/2 hằng năm"),
            "impossible-day-of-a-month": (R, "ngày 25 đến 32 hàng tháng"),
        },
    ),
    52: Form(
        "hàng năm hoặc giai đoạn",
        {
            "the-recurrence-only": (
                F,
                "kế hoạch hàng năm hoặc giai đoạn",
                "recurrence FREQ=YEARLY",
            )
        },
        {"alternatives-are-no-rule": (R, "hàng năm hoặc giai đoạn")},
    ),
    53: Form(
        "thường xuyên, khi có yêu cầu",
        {
            "words-are-kept": (R, "thường xuyên", "thường xuyên"),
            "on-demand": (R, "khi có yêu cầu", "khi có yêu cầu"),
        },
        {"no-rule-in-text": (F, "thường xuyên rà soát, kịp thời")},
    ),
    54: Form(
        "so many times",
        {
            "each-quarter": (R, "mỗi quý một lần", "FREQ=MONTHLY;INTERVAL=3"),
            "meetings": (R, "mỗi tháng 2 buổi", "FREQ=MONTHLY"),
            "no-month-of-february": (
                F,
                "giao ban mỗi tháng 2 buổi",
                "recurrence FREQ=MONTHLY",
            ),
            "each-month-counts-goods": (
                F,
                "mỗi tháng 2 tờ trình",
                "quantity 2 tờ trình",
            ),
            "per-year": (R, "2 lần/năm", "FREQ=YEARLY"),
            "at-least": (R, "ít nhất 01 lần/năm", "FREQ=YEARLY"),
            "once-in-six-months": (R, "1 lần/6 tháng", "FREQ=MONTHLY;INTERVAL=6"),
            "six-months-once": (R, "6 tháng một lần", "FREQ=MONTHLY;INTERVAL=6"),
            "no-day-of-january": (
                F,
                "kiểm tra 3 tháng 1 lần",
                "recurrence FREQ=MONTHLY;INTERVAL=3",
            ),
            "in-words": (F, "mười ngày một lần", "recurrence FREQ=DAILY;INTERVAL=10"),
            "years-in-words": (
                F,
                "họp hai năm một lần",
                "recurrence FREQ=YEARLY;INTERVAL=2",
            ),
            "one-week": (F, "tập 1 tuần 3 lần", "recurrence FREQ=WEEKLY"),
            "one-week-in-words": (F, "một tuần hai lần", "recurrence FREQ=WEEKLY"),
        },
        {
            "not-every-week": (F, "hai tuần ba lần"),
            "times-of-what": (F, "trong 1 năm 2 lần vi phạm"),
            "times-alone": (R, "2 lần"),
            "per-treatment": (F, "không quá 30 ngày / 01 lần điều trị"),
        },
    ),
}
