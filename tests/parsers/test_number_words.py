"""Number words: what they count to, where they end, and what is not guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination.parsers.common.numerals import (
    read_cardinal,
    read_day,
    read_month,
    read_multiplier,
    read_year,
)

ONES = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
AFTER_TEN = {1: "mốt", 4: "tư", 5: "lăm"}


def words_below_1000(number: int, *, inner: bool) -> str:
    """Say ``number`` as a school grammar does; ``inner`` after a larger part."""
    hundreds, rest = divmod(number, 100)
    tens, unit = divmod(rest, 10)
    said = [ONES[hundreds], "trăm"] if hundreds or inner else []
    if tens == 1:
        said += ["mười", *([{5: "lăm"}.get(unit, ONES[unit])] if unit else [])]
    elif tens:
        said += [
            ONES[tens],
            "mươi",
            *([AFTER_TEN.get(unit, ONES[unit])] if unit else []),
        ]
    elif unit:
        said += [*(["lẻ"] if said else []), ONES[unit]]
    return " ".join(said)


def in_words(number: int) -> str:
    """Say ``number`` in full, below a million million."""
    said = ""
    for scale, word in ((10**9, "tỷ"), (10**6, "triệu"), (10**3, "nghìn"), (1, "")):
        part, number = divmod(number, scale)
        if part:
            said += f" {words_below_1000(part, inner=bool(said))} {word}"
    return said.strip()


@given(st.integers(1, 10**12 - 1))
def test_a_number_said_in_full_is_read_in_full(number: int) -> None:
    said = in_words(number)

    assert read_cardinal(said) == (number, len(said))
    assert read_cardinal(said.upper()) == (number, len(said))


@pytest.mark.parametrize(
    ("text", "value", "rest"),
    [
        pytest.param("sáu triệu con giống", 6_000_000, " con giống", id="unit-after"),
        pytest.param("một triệu rưỡi", 1_500_000, "", id="half-of-the-scale"),
        pytest.param("hai trăm rưỡi", 250, "", id="half-of-a-hundred"),
        pytest.param("hai vạn rưỡi", 25_000, "", id="ten-thousands"),
        pytest.param("hai trăm tư", 240, "", id="tenths-after-a-hundred"),
        pytest.param("ba trăm nghìn tỷ", 3 * 10**14, "", id="thousands-of-billions"),
        pytest.param("hai tỉ rưỡi", 2_500_000_000, "", id="tỉ-as-tỷ"),
        pytest.param("một trăm linh năm", 105, "", id="năm-is-five-after-linh"),
        pytest.param("năm mươi lăm", 55, "", id="năm-is-five-before-mươi"),
        pytest.param("năm đơn vị", 5, " đơn vị", id="năm-is-five-alone"),
        pytest.param("mười năm", 10, " năm", id="năm-is-year-after-ten"),
        pytest.param("hai mươi năm", 20, " năm", id="năm-is-year-after-a-ten"),
        pytest.param("hai trăm năm", 200, " năm", id="năm-is-year-after-a-hundred"),
        pytest.param("hai mốt", 21, "", id="elided-mươi-with-mốt"),
        pytest.param("một trăm hai ba", 123, "", id="elided-mươi-inside"),
        pytest.param("hai mươi tư liệu", 20, " tư liệu", id="tư-of-a-noun"),
        pytest.param("hai\u00a0mươi", 20, "", id="no-break-space"),
        pytest.param("mười\nhai", 10, "\nhai", id="line-break-ends"),
        pytest.param("hai bản", 2, " bản", id="unit-that-looks-like-nothing"),
        pytest.param("bẩy ngàn", 7000, "", id="southern-spelling"),
        pytest.param("một triệu không nghìn ba trăm", 1_000_300, "", id="said-gap"),
    ],
)
def test_reads_a_cardinal(text: str, value: int, rest: str) -> None:
    assert read_cardinal(text) == (value, len(text) - len(rest))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("không", id="không-alone-is-not"),
        pytest.param("trăm người", id="hundred-without-digit"),
        pytest.param("mươi người", id="tens-without-digit"),
        pytest.param("lăm", id="unit-without-ten"),
        pytest.param("hai ba ngày", id="two-or-three"),
        pytest.param("năm sáu người", id="five-or-six"),
        pytest.param("hai nghìn ba", id="tenths-or-ones"),
        pytest.param("hai trăm ba", id="tenths-or-ones-of-a-hundred"),
        pytest.param("năm hai nghìn", id="a-year-with-its-word"),
        pytest.param("hainghìn", id="glued"),
        pytest.param("hai3", id="digit-glued"),
        pytest.param("người", id="no-number-word"),
    ],
)
def test_refuses_a_cardinal(text: str) -> None:
    assert read_cardinal(text) is None


@pytest.mark.parametrize(
    ("text", "year"),
    [
        pytest.param("hai nghìn không trăm lẻ năm", 2005, id="lẻ"),
        pytest.param("hai ngàn linh chín", 2009, id="không-trăm-left-out"),
        pytest.param("hai nghìn không trăm hai mươi lăm", 2025, id="in-full"),
        pytest.param("hai nghìn không trăm hai ba", 2023, id="elided-mươi"),
        pytest.param("hai nghìn hai tư", 2024, id="hundreds-and-mươi-left-out"),
        pytest.param("một nghìn chín trăm năm mươi tư", 1954, id="last-century"),
        pytest.param("hai nghìn", 2000, id="round"),
        pytest.param("hai không hai ba", 2023, id="digit-by-digit"),
        pytest.param("hai không hai năm", 2025, id="digit-by-digit-to-năm"),
        pytest.param("Một chín bảy lăm", 1975, id="digit-by-digit-to-lăm"),
        pytest.param("một chín tám tư", 1984, id="digit-by-digit-to-tư"),
    ],
)
def test_reads_a_year(text: str, year: int) -> None:
    assert read_year(text) == (year, len(text))


@pytest.mark.parametrize(
    ("text", "year"),
    [
        pytest.param("hai không mười một", 2011, id="century-and-teen"),
        pytest.param("hai không mười", 2010, id="century-and-ten"),
        pytest.param("hai không hai mươi lăm", 2025, id="century-and-tens"),
        pytest.param("hai không lẻ ba", 2003, id="century-and-lẻ"),
        pytest.param("hai không linh chín", 2009, id="century-and-linh"),
        pytest.param("một chín bảy mươi lăm", 1975, id="last-century"),
        pytest.param("mười chín bốn lăm", 1945, id="century-below-twenty"),
        pytest.param("hai mươi hai ba", 2023, id="century-in-tens"),
        pytest.param("hai mươi hai mươi lăm", 2025, id="both-in-tens"),
        pytest.param("một sáu bảy hai", 1672, id="digits-before-1900"),
        pytest.param("một tám năm tám", 1858, id="năm-as-a-digit"),
        pytest.param("một nghìn không trăm mười", 1010, id="in-full-before-1900"),
    ],
)
def test_reads_a_year_behind_its_word(text: str, year: int) -> None:
    assert read_year(text, with_word=True) == (year, len(text))


def test_an_old_year_needs_its_word() -> None:
    assert read_year("một sáu bảy hai") is None
    assert read_year("một trăm", with_word=True) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("hai nghìn ba", id="2003-or-2300"),
        pytest.param("một nghìn tám trăm", id="before-1900"),
        pytest.param("ba nghìn", id="after-2100"),
        pytest.param("hai ba", id="no-century"),
        pytest.param("một chín bảy", id="three-digits"),
        pytest.param("chín một bảy lăm", id="digits-of-no-year"),
    ],
)
def test_refuses_a_year(text: str) -> None:
    assert read_year(text) is None


@pytest.mark.parametrize(
    ("text", "day", "rest"),
    [
        pytest.param("mùng hai tháng chín", 2, " tháng chín", id="mùng"),
        pytest.param("mồng mười", 10, "", id="mồng-to-ten"),
        pytest.param("hai mươi mốt tháng hai", 21, " tháng hai", id="in-full"),
        pytest.param("hai ba tháng chín", 23, " tháng chín", id="elided-mươi"),
        pytest.param("năm hai nghìn", 5, " hai nghìn", id="năm-takes-no-unit"),
        pytest.param("ba mốt", 31, "", id="last"),
        pytest.param("năm tháng năm", 5, " tháng năm", id="năm-is-five"),
        pytest.param("mười lăm", 15, "", id="lăm"),
    ],
)
def test_reads_a_day(text: str, day: int, rest: str) -> None:
    assert read_day(text) == (day, len(text) - len(rest))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("mùng mười một", id="mùng-after-ten"),
        pytest.param("ba hai", id="32"),
        pytest.param("bốn mươi", id="40"),
        pytest.param("không", id="zero"),
    ],
)
def test_refuses_a_day(text: str) -> None:
    assert read_day(text) is None


@pytest.mark.parametrize(
    ("text", "month", "rest"),
    [
        pytest.param("tư", 4, "", id="tư"),
        pytest.param("bốn năm hai nghìn", 4, " năm hai nghìn", id="bốn"),
        pytest.param("năm năm hai không", 5, " năm hai không", id="năm-is-five-once"),
        pytest.param("mười năm hai nghìn", 10, " năm hai nghìn", id="october-of"),
        pytest.param("mười hai", 12, "", id="december"),
        pytest.param("hai năm một chín", 2, " năm một chín", id="february-of"),
    ],
)
def test_reads_a_month(text: str, month: int, rest: str) -> None:
    assert read_month(text) == (month, len(text) - len(rest))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("mười ba", id="13"),
        pytest.param("tư tưởng", id="ideology"),
        pytest.param("giêng", id="lunar"),
    ],
)
def test_refuses_a_month(text: str) -> None:
    assert read_month(text) is None


@pytest.mark.parametrize(
    ("text", "value", "rest"),
    [
        pytest.param("ngàn người", 1000, " người", id="ngàn"),
        pytest.param("nghìn tỷ đồng", 10**12, " đồng", id="product"),
        pytest.param("trăm nghìn lượt", 100_000, " lượt", id="hundreds-of-thousands"),
        pytest.param("chục triệu", 10_000_000, "", id="tens-of-millions"),
        pytest.param("vạn", 10_000, "", id="vạn"),
    ],
)
def test_reads_a_multiplier(text: str, value: int, rest: str) -> None:
    assert read_multiplier(text) == (value, len(text) - len(rest))


def test_a_noun_multiplies_nothing() -> None:
    assert read_multiplier("người") is None


@given(st.lists(st.sampled_from([*ONES, "mười", "mươi", "trăm", "lẻ", "tư", "tỷ"])))
def test_any_words_are_read_or_left(words: list[str]) -> None:
    text = " ".join(words)

    for read in (read_cardinal, read_year, read_day, read_month, read_multiplier):
        found = read(text)

        assert found is None or (found[0] > 0 and 0 < found[1] <= len(text))
