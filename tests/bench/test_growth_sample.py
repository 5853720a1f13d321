"""Readers take time linear in a hostile text: known bad shapes, and a small search.

Processor time, the longer text against the shorter in one run, never seconds.
"""

from itertools import islice

import pytest

from coordination import find_mentions
from tests.bench.alphabet import hostile, units
from tests.bench.growth import MOST, READERS, SEED, growth

pytestmark = pytest.mark.growth

FINDERS = ("find_mentions", "find_citations")


@pytest.mark.parametrize("reader", FINDERS)
@pytest.mark.parametrize(
    ("head", "unit", "tail"),
    [
        pytest.param("", "1-A&", "", id="groups-joined-by-ampersands"),
        pytest.param("", "1/A&", "", id="the-same-with-slashes"),
        pytest.param("", "1-QĐ&", "", id="types-joined-by-ampersands"),
        pytest.param("", "1-A", "", id="numbers-glued-to-numbers"),
        pytest.param("", "1/A", "", id="the-same-with-slashes-alone"),
        pytest.param("", "1—XII", "", id="Roman-figures-behind-dashes"),
        pytest.param("1", "-A", "", id="a-long-tail-of-groups"),
        pytest.param("1", "/A", "", id="a-long-tail-behind-slashes"),
        pytest.param("Quyết định số 15", "-QĐ", "/UBND", id="a-tail-that-is-announced"),
        pytest.param("", "(", "", id="brackets-that-never-close"),
        pytest.param("", "“Quyết định số ", "", id="quotes-that-never-close"),
    ],
)
def test_known_shapes(reader: str, head: str, unit: str, tail: str) -> None:
    assert growth(READERS[reader], (head, unit, tail)).ratio <= MOST


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param(
            "Sở Y tế và Sở Xây dựng ký kết Kế hoạch phối hợp năm 2024. ",
            id="agreements",
        ),
        pytest.param("Ông Lê Văn An, Giám đốc Sở Y tế dự và chủ trì. ", id="people"),
        pytest.param("Thời gian tới, Sở Y tế chủ trì; (2) rà soát;\n", id="duties"),
        pytest.param("Đã mở 12 lớp tập huấn, trao 30 suất quà. ", id="results"),
        pytest.param("Căn cứ Quyết định 12 và Kế hoạch này, ", id="documents"),
    ],
)
def test_drafting_grows_with_its_text(unit: str) -> None:
    assert growth(READERS["draft"], ("", unit, "")).ratio <= MOST


@pytest.mark.parametrize("reader", [one for one in READERS if one != "draft"])
def test_a_sample_of_the_search(reader: str) -> None:
    sample = islice(units(SEED + 1), 40)
    slow = [
        one for parts in sample if (one := growth(READERS[reader], parts))[0] > MOST
    ]

    assert slow == []


def test_a_unit_is_repeated_to_the_size() -> None:
    assert hostile("a", "bc", "d", 8) == "abcbcbcd"


@pytest.mark.parametrize("unit", ["1-A", "1-QĐ&"])
def test_a_number_with_too_many_groups_is_left_alone(unit: str) -> None:
    assert list(find_mentions(unit * 100, "number")) == []
