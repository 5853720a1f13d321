"""To whom words belong: short names, duties without a bearer, names of one body."""

import pytest

from tests.drafting.facts import asked, drafted, drafted_clauses, values

RULES = "Quy chế phối hợp số 57/QCLN-CA-VKS-TA ngày 17/4/2019"
CIRCULAR = "Thông tư số 5/2018/TT-BCA ngày 25/6/2018"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"Thực hiện {RULES} theo {CIRCULAR} (sau đây gọi tắt là Quy chế phối hợp "
            "số 57).",
            [],
            id="its number is that of the regulation before",
        ),
        pytest.param(
            f"Thực hiện {RULES} theo {CIRCULAR} (sau đây gọi tắt là Quy chế).",
            [],
            id="its word is that of the regulation before",
        ),
        pytest.param(
            "Quyết định số 135/1998/QĐ-TTg (gọi tắt là Chương trình 135).",
            [["Chương trình 135"]],
            id="another word with its own number",
        ),
        pytest.param(
            f"Thực hiện {RULES} theo Quyết định số 135/1998/QĐ-TTg (sau đây gọi tắt là "
            "Chương trình 135).",
            [["Chương trình 135"]],
            id="its own number behind a regulation",
        ),
        pytest.param(
            f"Thực hiện {RULES} theo {CIRCULAR} (sau đây gọi tắt là Thông tư 5).",
            [["Thông tư 5"]],
            id="its own word and number",
        ),
        pytest.param(
            f"Thực hiện {RULES}. Căn cứ {CIRCULAR} (sau đây gọi tắt là Quy chế).",
            [["Quy chế"]],
            id="nothing before it in its sentence",
        ),
    ],
)
def test_a_short_name_belongs_to_what_it_names(
    text: str, expected: list[list[str]]
) -> None:
    assert values(drafted(text), "documents", "aliases") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Chương trình phối hợp số 02/CTPH-HPN-BCH ngày 20/8/2019. Thực hiện Chương "
            "trình số 02, hai bên đã phối hợp tốt.",
            [],
            id="the agreement by a part of its number",
        ),
        pytest.param(
            "Chương trình số 02/CTr-UBND ngày 20/8/2019. Thực hiện Chương trình số 02.",
            ["02/CTr-UBND"],
            id="a document by a part of its number",
        ),
    ],
)
def test_an_agreement_is_no_document(text: str, expected: list[str]) -> None:
    made = drafted(text)

    assert values(made, "documents", "number") == expected
    assert values(made, "documents", "aliases") in ([], [["Chương trình số 02"]])
    assert len(made.dossier.documents) == len(expected)


ASKED = "Sáng 3/4, tại hội nghị, ông Lê Văn Tám đề nghị Sở Y tế rà soát mô hình; "


@pytest.mark.parametrize(
    ("clause", "inherits"),
    [
        pytest.param("các huyện bố trí kinh phí.", False, id="a group"),
        pytest.param("mỗi xã bố trí kinh phí.", False, id="each of several"),
        pytest.param("đơn vị bố trí kinh phí hằng năm.", False, id="a noun"),
        pytest.param("nhà trường bố trí người trực.", False, id="a body by its noun"),
        pytest.param("UBND các xã bố trí kinh phí.", False, id="an abbreviation"),
        pytest.param("bố trí kinh phí hằng năm.", True, id="a verb"),
        pytest.param("từng bước nâng cao chất lượng.", True, id="an adverb"),
        pytest.param("ban hành hướng dẫn cho cơ sở.", True, id="a verb like a noun"),
        pytest.param("phòng ngừa dịch bệnh ở cơ sở.", True, id="another such verb"),
        pytest.param("ngành y tế bố trí kinh phí.", False, id="a branch"),
    ],
)
def test_a_clause_with_its_own_subject_inherits_no_bearer(
    clause: str, *, inherits: bool
) -> None:
    bearers = values(drafted_clauses(ASKED + clause), "obligations", "bearers")

    assert (bearers.count(["so-y-te"]) == 2) is inherits


def test_who_owes_a_clause_with_a_subject_is_asked() -> None:
    found = asked(drafted_clauses(ASKED + "các huyện bố trí kinh phí."))

    assert [words for code, words in found if code == "who-owes"] == [
        "các huyện bố trí kinh phí."
    ]


@pytest.mark.parametrize(
    ("name", "kind", "system"),
    [
        ("Ban Thường vụ Hội Nông dân tỉnh", "mass-organisation", "front"),
        ("Ban Thường vụ Tỉnh đoàn", "mass-organisation", "front"),
        ("Ban Thường vụ Tỉnh ủy", "party-standing-body", "party"),
        ("Ban Thường vụ Đảng ủy Công an tỉnh", "party-standing-body", "party"),
    ],
)
def test_a_standing_board_is_of_the_system_of_its_body(
    name: str, kind: str, system: str
) -> None:
    first = drafted(f"{name} họp.").dossier.parties[0]

    assert (first.name, first.kind, first.system) == (name, kind, system)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param(
            "Bộ Chỉ huy Bộ đội Biên phòng (BĐBP) tỉnh Lào Cai họp. Bộ Chỉ huy BĐBP "
            "tỉnh và BĐBP tỉnh báo cáo.",
            1,
            id="a command by three names",
        ),
        pytest.param(
            "BĐBP tỉnh Lào Cai họp với BĐBP tỉnh Lai Châu.", 2, id="two provinces"
        ),
        pytest.param(
            "BĐBP tỉnh họp với Bộ Tư lệnh BĐBP.", 2, id="a province and the country"
        ),
        pytest.param(
            "Bộ Chỉ huy Quân sự tỉnh họp với BĐBP tỉnh.", 2, id="another command"
        ),
    ],
)
def test_a_force_of_a_province_is_its_command(text: str, count: int) -> None:
    assert len(values(drafted(text), "parties", "name")) == count
