"""Vietnamese number words, one table for each position of a word.

Tones mark the position: *lăm* and *mốt* occur only after a ten, *năm* only
where nothing could take it for the word "year".
"""

from typing import Final

#: Digits that may open a number or precede trăm, nghìn, triệu, tỷ.
DIGITS: Final = {
    "không": 0, "một": 1, "hai": 2, "ba": 3, "bốn": 4,
    "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip

#: Units that are heard only after a ten, so that no noun can be meant.
SURE_UNITS: Final = {"mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5}

#: Units after mươi; năm is left out: "hai mươi năm" are twenty years.
UNITS: Final = SURE_UNITS | {
    word: digit for word, digit in DIGITS.items() if word not in ("không", "năm")
}

#: Units after mười: "mười mốt" and "mười tư" are not said.
TEENS: Final = {word: unit for word, unit in UNITS.items() if word not in ("mốt", "tư")}

#: Digits of a number read digit by digit: "một chín bảy lăm", "hai không hai năm".
SPOKEN_DIGITS: Final = DIGITS | SURE_UNITS

#: Digits that make a number before them doubtful: "hai ba", "hai nghìn ba".
LEFT_OVER: Final = frozenset(DIGITS) - {"không", "năm"} | {"mười"}

#: What stands for the missing ten: "hai trăm lẻ năm".
GAPS: Final = frozenset({"lẻ", "linh"})

HUNDRED: Final = "trăm"
TEN: Final = "mười"
TENS: Final = "mươi"
#: Twenty before its unit, as people say it: "ngày hăm lăm".
TWENTY: Final = "hăm"
#: "Rưởi" is how the south writes it.
HALF: Final = frozenset({"rưỡi", "rưởi"})

#: Powers below a thousand million, falling.
SCALES: Final = {
    "triệu": 1_000_000,
    "vạn": 10_000,
    "nghìn": 1_000,
    "ngàn": 1_000,
}
BILLION: Final = {"tỷ": 1_000_000_000, "tỉ": 1_000_000_000}

#: What may multiply a scale: "ba trăm triệu", "hàng chục nghìn".
TENTHS_OF_SCALES: Final = {"chục": 10, HUNDRED: 100}

#: All that multiplies a figure.
MULTIPLIERS: Final = frozenset({*TENTHS_OF_SCALES, *SCALES, *BILLION})

#: April is "tháng tư"; the other months are plain numbers.
MONTHS: Final = {"tư": 4}

#: Words that may precede the first ten days of a month.
EARLY_DAY: Final = frozenset({"mùng", "mồng"})

#: Syllables that follow a number word where both are one noun: "hai mươi tư liệu"
#: are twenty documents, "ba triệu phú" three rich people, "tỷ lệ" is a rate.
NOUNS: Final = {
    "tư": frozenset(
        {
            "bản", "cách", "duy", "gia", "hữu", "liệu", "lệnh", "lợi", "nhân", "pháp",
            "sản", "tế", "thế", "thù", "thục", "thương", "trang", "tưởng", "vấn",
        }
    ),
    "triệu": frozenset({"chứng", "hồi", "phú", "tập"}),
    "tỷ": frozenset({"giá", "lệ", "phú", "số", "suất", "trọng"}),
    "tỉ": frozenset({"giá", "lệ", "mỉ", "phú", "số", "suất", "trọng"}),
}  # fmt: skip
