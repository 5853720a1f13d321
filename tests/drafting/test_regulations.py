"""A text that is the agreement itself: its head, its bases, its articles."""

from tests.drafting.facts import drafted, facts, values

HEAD = """UBND TỈNH LÀO CAI - HỘI NÔNG DÂN TỈNH LÀO CAI
Số: 07/QC-UBND-HND
Lào Cai, ngày 5 tháng 6 năm 2023

QUY CHẾ
Phối hợp công tác giữa UBND tỉnh và Hội Nông dân tỉnh giai đoạn 2023-2025

Căn cứ Luật Thanh niên ngày 16 tháng 6 năm 2020;
Căn cứ Nghị định số 12/2021/NĐ-CP ngày 3 tháng 2 năm 2021 của Chính phủ.

Điều 1. Phạm vi áp dụng
1. Quy chế này quy định việc phối hợp giữa hai cơ quan.

Điều 2. Nội dung phối hợp
1. UBND tỉnh cung cấp thông tin cho Hội Nông dân tỉnh hằng quý.
a) Hai bên tổ chức giao ban về tình hình nông dân.
"""


def test_the_head_says_what_it_is() -> None:
    found = facts(drafted(HEAD))

    for expected in (
        ("agreements", "/kind", "regulation", "QUY CHẾ"),
        ("agreements", "/number", "07/QC-UBND-HND", "07/QC-UBND-HND"),
        ("agreements", "/signed", "2023-06-05", "ngày 5 tháng 6 năm 2023"),
        ("agreements", "/period", "2023/2025", "giai đoạn 2023-2025"),
        (
            "agreements", "/title",
            "Phối hợp công tác giữa UBND tỉnh và Hội Nông dân tỉnh",
            "Phối hợp công tác giữa UBND tỉnh và Hội Nông dân tỉnh",
        ),
        (
            "agreements", "/bases/0", "luat-thanh-nien",
            "Căn cứ Luật Thanh niên ngày 16 tháng 6 năm 2020",
        ),
        ("agreements", "/bases/1", "nd-12", "Căn cứ Nghị định số 12/2021/NĐ-CP"),
    ):  # fmt: skip
        assert expected in found


def test_it_is_one_agreement_and_no_event() -> None:
    made = drafted(HEAD)

    assert values(made, "agreements", "kind") == ["regulation"]
    assert made.dossier.events == ()


def test_its_points_are_what_is_owed() -> None:
    made = drafted(HEAD)

    assert [
        (one.article, one.ordinal, one.bearers, one.text)
        for one in made.dossier.obligations
    ] == [
        (
            "Điều 2", 1, ("ubnd-tinh",),
            "UBND tỉnh cung cấp thông tin cho Hội Nông dân tỉnh hằng quý",
        ),
        ("Điều 2", None, None, "Hai bên tổ chức giao ban về tình hình nông dân"),
    ]  # fmt: skip
    assert made.dossier.outcomes == ()


def test_a_title_in_capitals_goes_on_in_the_next_line() -> None:
    made = drafted(
        "Số: 07/QC-UBND-HND\n\nQUY CHẾ\nPHỐI HỢP CÔNG TÁC GIỮA UBND TỈNH\n"
        "VÀ HỘI NÔNG DÂN TỈNH GIAI ĐOẠN\n2023-2025\nCăn cứ Luật Thanh niên năm 2020;"
    )

    assert values(made, "agreements", "title") == [
        "PHỐI HỢP CÔNG TÁC GIỮA UBND TỈNH VÀ HỘI NÔNG DÂN TỈNH"
    ]
    assert values(made, "agreements", "period") == ["2023/2025"]


def test_what_several_issued_is_a_document_where_it_is_a_basis() -> None:
    made = drafted(
        "Căn cứ Nghị quyết liên tịch số 19/2008/NQLT/CP-UBTUMTTQVN ngày 22/8/2008;"
    )

    assert values(made, "documents", "number") == ["19/2008/NQLT/CP-UBTUMTTQVN"]
    assert made.dossier.agreements == ()
