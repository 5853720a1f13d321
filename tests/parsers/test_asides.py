"""Names and what is between or beside them: lives, signatures, short tiers, cells."""

import pytest

from coordination import find_mentions
from coordination.model.enumerations import Level
from coordination.parsers.names.asides import without_asides


def persons(text: str) -> list[tuple[str, list[str]]]:
    return [
        (mention.value.name, [held.title for held in mention.value.positions])
        for mention in find_mentions(text, "person")
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "Bị cáo Lê Văn An (sinh năm 1977), Giám đốc Công ty Hoa Sen, nói",
            [("Lê Văn An", ["Giám đốc Công ty Hoa Sen"])],
            id="year of birth",
        ),
        pytest.param(
            "ông Lê Văn An (SN 1965), nguyên Chủ tịch UBND xã Lũng Cú, nói",
            [("Lê Văn An", ["Chủ tịch UBND xã Lũng Cú"])],
            id="year of birth in short",
        ),
        pytest.param(
            "bà Trần Thị Ba (58 tuổi) - Phó Chủ tịch Hội LHPN tỉnh",
            [("Trần Thị Ba", ["Phó Chủ tịch Hội LHPN tỉnh"])],
            id="age",
        ),
        pytest.param(
            "bà Trần Thị Ba (58 tuổi, Phó Chủ tịch Hội LHPN tỉnh) nói",
            [("Trần Thị Ba", ["Phó Chủ tịch Hội LHPN tỉnh"])],
            id="age and office in one bracket",
        ),
        pytest.param(
            "ông Lê Văn An (sinh ngày 5/6/1970, trú tại xã Lũng Cú), Bí thư Huyện ủy",
            [("Lê Văn An", ["Bí thư Huyện ủy"])],
            id="day of birth and home",
        ),
        pytest.param(
            "ông Lê Văn An (SN 1965) và Bí thư Huyện ủy Trần Văn Ba",
            [("Lê Văn An", []), ("Trần Văn Ba", ["Bí thư Huyện ủy"])],
            id="the office of another",
        ),
        pytest.param(
            "ông Lê Văn An (đại diện cho dân), Bí thư Huyện ủy Trần Văn Ba nói",
            [("Lê Văn An", []), ("Trần Văn Ba", ["Bí thư Huyện ủy"])],
            id="another bracket",
        ),
        pytest.param(
            "ông Lê Văn An (2 người), Chủ tịch UBND xã nói",
            [("Lê Văn An", [])],
            id="an amount",
        ),
    ],
)
def test_a_life_in_brackets_parts_no_person_from_an_office(
    text: str, found: list[tuple[str, list[str]]]
) -> None:
    assert persons(text) == found


def test_what_a_bracket_says_of_a_home_is_read() -> None:
    text = "ông Lê Văn An (SN 1965, trú xã Lũng Cú), Bí thư Huyện ủy"

    assert [(m.kind, m.text) for m in find_mentions(text, ["place", "person"])] == [
        ("person", "Lê Văn An"),
        ("place", "xã Lũng Cú"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(đã ký)\nLê Văn An",
            [("Lê Văn An", ["PHÓ CHỦ TỊCH"])],
            id="signed",
        ),
        pytest.param(
            "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\n\nLê Văn An\n",
            [("Lê Văn An", ["PHÓ CHỦ TỊCH"])],
            id="blank lines",
        ),
        pytest.param(
            "GIÁM ĐỐC\n\nĐại tá Lê Văn An\n\nNơi nhận:",
            [("Lê Văn An", ["GIÁM ĐỐC"])],
            id="a rank",
        ),
        pytest.param(
            "TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nThiếu tá Lê Văn An",
            [("Lê Văn An", ["TRƯỞNG PHÒNG"])],
            id="an office that ends like a body",
        ),
        pytest.param(
            "VIỆN TRƯỞNG\n(Ký, đóng dấu)\nLê Văn An",
            [("Lê Văn An", ["VIỆN TRƯỞNG"])],
            id="signed and sealed",
        ),
        pytest.param("NƠI NHẬN\nLê Văn An", [], id="no office"),
        pytest.param(
            "CHỦ TỊCH\nLê Văn An đã phát biểu tại hội nghị", [], id="a sentence follows"
        ),
        pytest.param("Chủ tịch\nLê Văn An", [], id="a heading in small letters"),
        pytest.param("PHÓ CHỦ TỊCH\nSở Nội vụ", [], id="a body follows"),
        pytest.param("PHÓ CHỦ TỊCH\n\nHà Nội, ngày 5/6/2025", [], id="a place"),
    ],
)
def test_who_signs_has_the_office_above_the_name(
    text: str, found: list[tuple[str, list[str]]]
) -> None:
    assert persons(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("trú tại Q.1, TP.HCM", ["Q.1", "TP.HCM"], id="a number"),
        pytest.param("ở Q. Bình Thạnh", ["Q. Bình Thạnh"], id="a blank"),
        pytest.param("ở Q.Bình Thạnh", ["Q.Bình Thạnh"], id="a name"),
        pytest.param("ở TX.Gò Công", ["TX.Gò Công"], id="a town"),
        pytest.param("tại TT.Cái Bè", ["TT.Cái Bè"], id="a township"),
        pytest.param("bà Trần Q. Lan", [], id="a middle name"),
        pytest.param("Q1/2024 và q. 5", [], id="a quarter, a small letter"),
        pytest.param("Q Bình Thạnh", [], id="no full stop"),
        pytest.param("TT. Bộ; TT.HĐND tỉnh", [], id="no name of a place"),
        pytest.param("TT. Tỉnh ủy, TT. Ban Chỉ đạo", [], id="standing members"),
        pytest.param("TT. Thông tin, TT. Dịch Vụ", [], id="centres"),
        pytest.param("TT Cái Bè", [], id="a township without a full stop"),
    ],
)
def test_short_words_for_tiers(text: str, found: list[str]) -> None:
    assert [m.text for m in find_mentions(text, "place")] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "Công an Q.Bình Thạnh và VKSND Q. Gò Vấp",
            ["Công an Q.Bình Thạnh", "VKSND Q. Gò Vấp"],
            id="of a short tier",
        ),
        pytest.param(
            "BHXH cơ sở Nam Đàn ký", ["BHXH cơ sở Nam Đàn"], id="with a place"
        ),
        pytest.param(
            "Thuế cơ sở 3 tỉnh Nghệ An", ["Thuế cơ sở 3 tỉnh Nghệ An"], id="a number"
        ),
        pytest.param(
            "Thuế cơ sở 12 - Lâm Đồng", ["Thuế cơ sở 12 - Lâm Đồng"], id="a province"
        ),
        pytest.param(
            "Thuế cơ sở 12 - Thuế tỉnh Lâm Đồng",
            ["Thuế cơ sở 12", "Thuế tỉnh Lâm Đồng"],
            id="another body",
        ),
        pytest.param("BHXH tỉnh và cơ sở", ["BHXH tỉnh"], id="other grass roots"),
        pytest.param("thuế cơ sở được tính", [], id="a tax"),
        pytest.param(
            "Đồn Biên phòng Gành Dầu và Hải đội 2",
            ["Đồn Biên phòng Gành Dầu", "Hải đội 2"],
            id="a squadron",
        ),
        pytest.param("một hải đội, các tiểu đoàn", [], id="units without a number"),
    ],
)
def test_offices_below_the_province(text: str, found: list[str]) -> None:
    assert [m.text for m in find_mentions(text, "party")] == found


def test_an_office_for_several_communes_has_its_own_kind() -> None:
    (party,) = find_mentions("BHXH cơ sở Nam Đàn", "party")

    assert (party.value.body, party.value.level, party.value.place) == (
        "local-social-insurance",
        Level.REGIONAL,
        "Nam Đàn",
    )


@pytest.mark.parametrize(
    "text",
    [
        "(SN 19" * 2_000,
        "GIÁM ĐỐC\n" * 2_000,
        "GIÁM ĐỐC\n" + " " * 100_000 + "x",
        "GIÁM ĐỐC\n" + " \n" * 50_000,
        "Q." * 2_000,
        "(58 tuổi, " * 2_000,
    ],
    ids=lambda text: f"{text[:9]!r}",
)
def test_the_length_stays(text: str) -> None:
    assert len(without_asides(text)[0]) == len(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "Giao ban Ủy ban MTTQ xã\tTrụ sở UBND xã\tHội trường",
            ["Ủy ban MTTQ xã", "UBND xã"],
            id="cells",
        ),
        pytest.param(
            "U\u0309y ban nhân dân xã\tHội trường",
            ["U\u0309y ban nhân dân xã"],
            id="cells in decomposed text",
        ),
        pytest.param("xã\tHội trường", [], id="a tier in a cell"),
        pytest.param(
            "Ban Chỉ huy Phòng, chống lụt, bão thành phố",
            ["Ban Chỉ huy Phòng, chống lụt, bão thành phố"],
            id="a task with two commas",
        ),
        pytest.param("các tổ chức, ban quản lý chợ", [], id="half of a name"),
        pytest.param("các Sở, Ban, Ngành", ["các Sở, Ban, Ngành"], id="a group"),
        pytest.param(
            "của bộ, cơ quan ngang bộ", ["bộ, cơ quan ngang bộ"], id="of that rank"
        ),
        pytest.param("các đơn vị hành chính cấp xã", [], id="units of administration"),
        pytest.param("VIFC-HCM phối hợp", [], id="a city in a code"),
        pytest.param("xã Thái Bình Trung", ["xã Thái Bình Trung"], id="a longer name"),
        pytest.param(
            "xã Thái Bình Nguyễn Văn An", ["xã Thái Bình"], id="a place and a person"
        ),
    ],
)
def test_where_bodies_and_places_end(text: str, found: list[str]) -> None:
    assert [m.text for m in find_mentions(text, ["party", "place"])] == found
