"""What courts, procuracies and the police count, and what only sounds like it."""

import pytest

from coordination import find_mentions


def quantities(text: str) -> list[tuple[str, str]]:
    return [(str(one.value), one.text) for one in find_mentions(text, "quantity")]


@pytest.mark.parametrize(
    ("text", "value", "words"),
    [
        pytest.param(
            "thụ lý 85 nguồn tin về tội phạm mới", "85 nguồn tin về tội phạm",
            "85 nguồn tin về tội phạm", id="the-whole-name",
        ),
        pytest.param(
            "còn 6 nguồn tin chưa giải quyết", "6 nguồn tin", "6 nguồn tin",
            id="its-first-words",
        ),
        pytest.param(
            "nhận 31 tin báo, tố giác tội phạm qua đường dây nóng",
            "31 tin báo, tố giác tội phạm", "31 tin báo, tố giác tội phạm",
            id="a-pair-whose-second-could-be-a-verb",
        ),
        pytest.param(
            "chuyển 2.150 thông tin, tài liệu cho cơ quan điều tra",
            "2150 thông tin, tài liệu", "2.150 thông tin, tài liệu",
            id="information-and-papers",
        ),
        pytest.param(
            "ban hành 9 kháng nghị ngang cấp", "9 kháng nghị", "9 kháng nghị",
            id="protests",
        ),
        pytest.param(
            "ra 14 bản kiến nghị phòng ngừa", "14 bản kiến nghị", "14 bản kiến nghị",
            id="petitions-on-paper",
        ),
        pytest.param(
            "hòa giải thành 40 tranh chấp đất đai", "40 tranh chấp", "40 tranh chấp",
            id="disputes",
        ),
        pytest.param(
            "làm 3.300 căn cước công dân", "3300 căn cước công dân",
            "3.300 căn cước công dân", id="cards-and-not-houses",
        ),
        pytest.param(
            "cung cấp 12 tài liệu tập huấn", "12 tài liệu", "12 tài liệu",
            id="a-verb-that-ends-like-a-grade",
        ),
        pytest.param(
            "bắt 17 đối tượng, tang vật gồm 2 xe máy", "17 đối tượng", "17 đối tượng",
            id="things-behind-people-are-not-of-their-count",
        ),
        pytest.param(
            "khen 9 tập thể, cá nhân", "9 tập thể, cá nhân", "9 tập thể, cá nhân",
            id="bodies-and-people-are-counted-together",
        ),
        pytest.param(
            "tặng 30 xe lăn, xe đạp", "30 xe lăn, xe đạp", "30 xe lăn, xe đạp",
            id="things-are-counted-together",
        ),
    ],
)  # fmt: skip
def test_what_is_counted(text: str, value: str, words: str) -> None:
    assert quantities(text)[0] == (value, words)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("năm 2026 thông tin đến người dân còn chậm", id="a-year"),
        pytest.param("từ tháng 4 tố giác giảm hẳn", id="a-month"),
        pytest.param("theo Chỉ thị 26 thông tin phải chính xác", id="a-document"),
        pytest.param("trường cấp 2 tài liệu còn thiếu", id="a-grade"),
        pytest.param("tổ 5 thông tin cho bà con", id="a-numbered-group"),
        pytest.param("mỗi tháng có 3 căn cứ mới", id="another-word"),
    ],
)
def test_what_counts_nothing(text: str) -> None:
    assert quantities(text) == []


def test_a_verb_behind_a_list_is_no_unit() -> None:
    said = quantities("dự có 45 cán bộ, thông tin về dự án")

    assert said == [("45 cán bộ", "45 cán bộ")]
