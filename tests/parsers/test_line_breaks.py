"""A line break inside of a date is a space; any other one ends what stands before."""

import pytest

from coordination import find_mentions


def found(text: str) -> list[str]:
    return [f"{each.kind.value} {each.value}" for each in find_mentions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("ngày 05\ntháng 3 năm 2020", "date 2020-03-05", id="before-month"),
        pytest.param("ngày 5 tháng 12\nnăm 2020", "date 2020-12-05", id="before-year"),
        pytest.param("Ngày\n5/3/2020", "date 2020-03-05", id="after-the-head-word"),
        pytest.param("ngày \n5/3", "date XXXX-03-05", id="a-space-before-the-break"),
        pytest.param("tháng\n3/2020", "period 2020-03", id="after-month"),
        pytest.param("tháng 3 \nnăm 2020", "period 2020-03", id="month-and-year"),
        pytest.param("Năm\n2020.", "period 2020", id="after-year"),
        pytest.param("giai đoạn 2021 -\n2025", "period 2021/2025", id="after-a-dash"),
        pytest.param(
            "giai đoạn 2021-\n2025", "period 2021/2025", id="after-a-glued-one"
        ),
        pytest.param("giai đoạn\n2021 - 2025", "period 2021/2025", id="after-a-head"),
        pytest.param("Nhiệm kỳ\n2021-2026", "period 2021/2026", id="after-a-term"),
        pytest.param("từ năm 2021 đến\nnăm 2025", "period 2021/2025", id="after-đến"),
        pytest.param(
            "từ ngày 1/6 đến\nngày 5/6/2024",
            "period 2024-06-01/2024-06-05",
            id="between-two-days",
        ),
        pytest.param(
            "từ năm\n2016 đến năm\n2020", "period 2016/2020", id="two-breaks-in-a-range"
        ),
    ],
)
def test_breaks_inside_of_a_date(text: str, expected: str) -> None:
    (mention,) = find_mentions(text)
    assert f"{mention.kind.value} {mention.value}" == expected
    assert text[mention.start : mention.end] == mention.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("tháng\n3. Kinh phí", [], id="item-of-a-list"),
        pytest.param("tháng\n3 lần", ["quantity 3 lần"], id="another-count"),
        pytest.param(
            "tháng 3\nNăm 2020", ["period XXXX-03", "period 2020"], id="heading"
        ),
        pytest.param(
            "ngày 5\n\ntháng 3 năm 2020", ["period 2020-03"], id="another-paragraph"
        ),
        pytest.param("năm\n2020.500 người", [], id="thousands"),
        pytest.param("Kế hoạch 2021\n- 2025 người", [], id="item-with-a-dash"),
        pytest.param("đoạn\n2021 bị hỏng", [], id="a-figure-alone"),
        pytest.param("khoản 5\nnăm 2020", ["period 2020"], id="no-month-before"),
    ],
)
def test_other_breaks(text: str, expected: list[str]) -> None:
    assert found(text) == expected
