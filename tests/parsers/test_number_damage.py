"""Numbers with blanks, parted by scans and lines, or with figures beside them."""

import pytest

from coordination import ParseError, find_mentions, parse_number
from coordination.parsers.numbers.parse_number import read_number


def numbers(text: str) -> list[str]:
    return [str(one.value) for one in find_mentions(text, "number")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Số: .../2025/NĐ-CP", id="dots"),
        pytest.param("Số:     /2025/QĐ-UBND", id="spaces"),
        pytest.param("Số:____/2025/NĐ-CP", id="underlines"),
        pytest.param("Số …/2025/QĐ-UBND", id="ellipsis"),
        pytest.param("Số: ........./2024/TT-BYT", id="many-dots"),
        pytest.param("Số: (…)/2024/TT-BYT", id="brackets"),
        pytest.param("Số: /QĐ-UBND", id="no-digits"),
        pytest.param("số …-KH/TU", id="ellipsis-before-a-hyphen"),
    ],
)
def test_a_blank_serial_is_not_a_number(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param("Số: 15/2025/NĐ-CP", "15/2025/NĐ-CP", id="no-blank"),
        pytest.param("- 15/QĐ-UBND", "15/QĐ-UBND", id="bullet"),
        pytest.param("\n-238-QĐ/TW", "238-QĐ/TW", id="glued-bullet"),
        pytest.param("… 15/QĐ-UBND", "15/QĐ-UBND", id="ellipsis-before-a-space"),
    ],
)
def test_what_only_looks_blank_is_read(text: str, number: str) -> None:
    assert numbers(text) == [number]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param("số 1234 /Q Đ-UBND", "1234/QĐ-UBND", id="type"),
        pytest.param("Nghị định số 29/2025/NĐ-C P", "29/2025/NĐ-CP", id="issuer"),
        pytest.param("Số 12/N Q-HĐND", "12/NQ-HĐND", id="type-before-its-issuer"),
        pytest.param("số 1234/\nQĐ-UBND", "1234/QĐ-UBND", id="line-end-behind-a-mark"),
        pytest.param("số 15/2020/\nNĐ-CP", "15/2020/NĐ-CP", id="line-end-after-a-year"),
        pytest.param("số 15/2020/NĐ-\nCP", "15/2020/NĐ-CP", id="line-end-in-letters"),
        pytest.param("số 12 / UBND - KT", "12/UBND-KT", id="a-space-at-each-mark"),
        pytest.param("số 17 / QĐ - UBND - VP", "17/QĐ-UBND-VP", id="two-units"),
    ],
)
def test_what_a_scan_or_line_parted_is_read_whole(text: str, number: str) -> None:
    (found,) = find_mentions(text, "number")

    assert str(found.value) == number
    assert "space-inside" in found.context.repairs
    assert parse_number(found.text) == found.value


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("số 12 34/QĐ-UBND", id="parted-serial"),
        pytest.param("Quyết định Số: 1 234/QĐ-UBND", id="parted-behind-a-colon"),
        pytest.param("Kế hoạch số 15-16/KH-SYT", id="two-serials-without-spaces"),
    ],
)
def test_part_of_a_serial_is_not_a_number(text: str) -> None:
    assert numbers(text) == []


def test_a_figure_before_a_number_is_not_its_part() -> None:
    assert numbers("năm 2024 34/QĐ-UBND") == ["34/QĐ-UBND"]


def test_a_session_parted_from_its_body_is_not_dropped() -> None:
    assert numbers("Nghị quyết số 42/2005 / QH / 11 ngày 14 tháng 6 năm 2005") == []


def test_a_dash_behind_a_number_may_be_that_of_the_sentence() -> None:
    assert numbers("số 12/UBND - KT") == ["12/UBND"]
    assert numbers("số 12 / UBND - Phòng Kinh tế") == ["12/UBND"]


def test_a_sentence_goes_on_behind_a_number() -> None:
    assert numbers("theo số 12/QĐ-UB C ban hành") == ["12/QĐ-UB"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("12-KH/BCĐ 35", id="steering-committee-with-a-figure"),
        pytest.param("20/BC-TCT 06", id="task-force-with-a-figure"),
        pytest.param("15-16/KH-SYT", id="two-serials"),
        pytest.param("111-11/PT-NC", id="serial-of-a-serial"),
        pytest.param("15/KH-UBND-24", id="figures-behind-a-hyphen"),
    ],
)
def test_no_year_is_invented(text: str) -> None:
    with pytest.raises(ParseError):
        parse_number(text)
    found = find_mentions(f"Kế hoạch số {text}", "number")
    assert all(one.value.year is None for one in found)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param("135/QĐ-UBND/08", "135/2008/QĐ-UBND", id="behind-a-slash"),
        pytest.param("322/09/TT-BTC", "322/2009/TT-BTC", id="between-slashes"),
        pytest.param("201/HĐBT 1989", "201/1989/HĐBT", id="four-digits-apart"),
    ],
)
def test_a_short_year_behind_a_slash_is_one(text: str, number: str) -> None:
    assert str(parse_number(text)) == number


def test_two_plans_are_not_one_with_a_year() -> None:
    assert numbers("các Kế hoạch số 15 - 16/KH-SYT") == ["16/KH-SYT"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("NQ-202/2025/QH15", id="type-with-a-hyphen"),
        pytest.param("202/2025/QH15", id="as-printed"),
    ],
)
def test_a_number_by_session_prints_no_type(text: str) -> None:
    assert (
        numbers(f"theo {text} ngày") == [str(parse_number(text))] == ["202/2025/QH15"]
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("1413/CAT-PC04(Đ1)", "1413/CAT-PC04(Đ1)", id="team-of-a-unit"),
        pytest.param("03/BCĐX-CAT(PC04)", "03/BCĐX-CAT(PC04)", id="unit-of-a-body"),
        pytest.param("15/KH-UBND(sau", "15/KH-UBND", id="sentence-in-brackets"),
        pytest.param("15/KH-UBND (Đề án 06)", "15/KH-UBND", id="bracket-apart"),
    ],
)
def test_units_in_brackets(text: str, words: str) -> None:
    (found,) = find_mentions(f"Công văn số {text} ngày", "number")

    assert found.text == words
    assert found.value == read_number(words).value
