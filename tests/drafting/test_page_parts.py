"""Body and chrome of a page are told apart, and what is left out is reported."""

import pytest

from coordination.drafting.page_parts import paragraphs_of
from tests.drafting.facts import drafted

BODY = "Sáng 12/3, UBND tỉnh tổ chức hội nghị giao ban báo chí quý I."


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(BODY, ("body", None), id="a sentence"),
        pytest.param("Các đại biểu dự hội nghị.", ("caption", None), id="who is shown"),
        pytest.param(
            "Hai bên ký kết. Ảnh: Minh Anh", ("caption", None), id="a picture"
        ),
        pytest.param("(Cập nhật 13/3/2024)", ("chrome", "timestamp"), id="an update"),
        pytest.param("Thứ Ba, 12/3/2024 07:30", ("chrome", "timestamp"), id="a clock"),
        pytest.param(
            "Báo Sơn Hải  12/03/2024 14:20 GMT+7",
            ("chrome", "timestamp"),
            id="a paper and a clock",
        ),
        pytest.param(
            "leftcenterrightdel", ("chrome", "widget"), id="an editor's buttons"
        ),
        pytest.param("Tin liên quan", ("chrome", "related-links"), id="other pages"),
    ],
)
def test_a_line_behind_a_title_is(line: str, expected: tuple[str, str | None]) -> None:
    page = f"Hai cơ quan họp bàn\n\n{BODY} Hai bên trao đổi.\n\n{line}\n\n{BODY} Hết."

    found = paragraphs_of(page)[2]

    assert (found.part.value, found.left_out and found.left_out.value) == expected


def test_the_first_line_is_the_title() -> None:
    assert paragraphs_of(f"Thời sự\n\nHai cơ quan họp\n\n{BODY}")[1].part == "title"


def test_a_name_behind_the_last_sentence_is_a_byline() -> None:
    made = drafted(f"{BODY}\n\nMinh Anh")

    assert [one.reason.value for one in made.left_out] == ["byline"]


def test_what_is_printed_twice_is_read_once() -> None:
    made = drafted(f"{BODY}\n\n{BODY}")

    assert [(one.start, one.reason.value) for one in made.left_out] == [
        (len(BODY) + 2, "repeated")
    ]


def test_a_line_that_goes_on_in_small_letters_is_one_with_the_next() -> None:
    (one,) = paragraphs_of(
        "Căn cứ Luật Tổ chức chính quyền địa\nphương ngày 19/6/2015;"
    )

    assert (one.part, one.left_out) == ("body", None)


def test_years_alone_are_no_timestamp() -> None:
    assert paragraphs_of(f"{BODY}\n2017-2021\n{BODY} Hết.")[1].left_out is None


def test_links_end_where_prose_goes_on() -> None:
    prose = " ".join([BODY] * 6)

    (links, other) = paragraphs_of(f"{BODY}\n\nXem thêm\n\nTin khác\n\n{prose}")[1:3]

    assert links.left_out == other.left_out == "related-links"
    assert paragraphs_of(f"{BODY}\n\nXem thêm\n\n{prose}")[-1].left_out is None


def test_the_day_of_the_page_is_that_of_its_source() -> None:
    made = drafted(f"Hai cơ quan họp\n\n(Cập nhật 13/3/2024)\n\n{BODY}")

    assert str(made.dossier.sources[0].published) == "2024-03-13"
